package aftermath.app.scenario;

import aftermath.sim.scenario.Abroad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Powers, pairs of them, other states.
final class AbroadTables {
    static final List<String> POWERS_COLUMNS =
            List.of("id", "name", "trade", "transit", "similarity", "stance", "leads", "origin", "source", "notes");
    static final List<String> PAIRS_COLUMNS = List.of("a", "b", "partnership", "balance", "origin", "source", "notes");
    static final List<String> STATES_COLUMNS =
            List.of("id", "name", "member", "belief", "proneness", "wish", "likeness", "origin", "source", "notes");

    private AbroadTables() {}

    static Abroad abroad(Table powers, Table pairs, Table states) {
        Ids ids = new Ids("a power of the scenario");
        powers.rows().forEach(row -> ids.add(row.at("id")));
        if (!powers.readable()) {
            ids.unknown();
        }
        if (!powers.readable() && powers.rows().isEmpty() && !pairs.rows().isEmpty()) {
            pairs.rows().getFirst().at("a").must("be a power, but the scenario has no table of powers", "");
        }
        return new Abroad(powers(powers), pairs(pairs, ids), states(states));
    }

    private static List<Abroad.Power> powers(Table table) {
        List<Abroad.Power> powers = new ArrayList<>();
        double trade = 0;
        int leads = 0;
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            Abroad.Power power = new Abroad.Power(
                    row.at("id").slug(),
                    row.at("name").text(),
                    row.at("trade").share(),
                    row.at("transit").share(),
                    row.at("similarity").share(),
                    row.at("stance").number(-1, 1),
                    row.at("leads").flag(),
                    row.at("origin").origin(),
                    row.at("source").text());
            powers.add(power);
            if (power.trade() == 0) {
                row.at("trade").must("be above 0, as influence starts from it", "delete the row");
            }
            trade += power.trade();
            if (power.trade() <= 1 && trade > 1 + 1e-9) {
                row.at("trade").must("leave the shares of all powers at 1 in sum at most", "");
                trade = Double.NEGATIVE_INFINITY;
            }
            leads += power.leads() ? 1 : 0;
            if (power.leads() && leads == 2) {
                row.at("leads").must("be true for one power at most", "false");
            }
        }
        return powers;
    }

    private static List<Abroad.Pair> pairs(Table table, Ids powers) {
        List<Abroad.Pair> pairs = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            Abroad.Pair pair = new Abroad.Pair(
                    row.at("a").reference(powers),
                    row.at("b").reference(powers),
                    row.at("partnership").share(),
                    row.at("balance").share(),
                    row.at("origin").origin(),
                    row.at("source").text());
            pairs.add(pair);
            if (pair.a() < 0 || pair.b() < 0) {
                continue;
            }
            if (pair.a() == pair.b()) {
                row.at("b").must("be another power than a", "");
            }
            String both = Math.min(pair.a(), pair.b()) + " " + Math.max(pair.a(), pair.b());
            Integer line = seen.putIfAbsent(both, row.mark().line());
            if (line != null) {
                row.fault("The pair must appear once, but stands in line " + line + " already.", "delete the row");
            }
        }
        return pairs;
    }

    private static List<Abroad.OtherState> states(Table table) {
        List<Abroad.OtherState> states = new ArrayList<>();
        Ids ids = new Ids("a state");
        for (Row row : table.rows()) {
            ids.add(row.at("id"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            states.add(new Abroad.OtherState(
                    row.at("id").slug(),
                    row.at("name").text(),
                    row.at("member").flag(),
                    row.at("belief").share(),
                    row.at("proneness").share(),
                    row.at("wish").share(),
                    row.at("likeness").share(),
                    row.at("origin").origin(),
                    row.at("source").text()));
        }
        return states;
    }
}
