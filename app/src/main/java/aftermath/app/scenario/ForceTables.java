package aftermath.app.scenario;

import aftermath.sim.scenario.Scenario.Member;
import aftermath.sim.scenario.Scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/// Men under arms: the country's own units, and what allies can send.
final class ForceTables {
    static final List<String> UNIT_COLUMNS =
            List.of("id", "kind", "home", "strength", "mobile", "patron", "origin", "source", "notes");
    static final List<String> MEMBER_COLUMNS =
            List.of("id", "name", "lead", "troops", "benefit", "cost", "origin", "source", "notes");

    private static final int MOST_TROOPS = 10_000_000;

    private ForceTables() {}

    static List<Unit> units(Table table, Ids places) {
        List<Unit> units = new ArrayList<>();
        Ids ids = new Ids("a unit");
        for (Row row : table.rows()) {
            ids.add(row.at("id"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            units.add(new Unit(
                    row.at("id").slug(),
                    row.at("kind").oneOf(List.of("police", "guard", "army", "special")),
                    row.at("home").reference(places),
                    persons(row.at("strength")),
                    row.at("mobile").flag(),
                    row.at("patron").oneOf(List.of("incumbent", "predecessor", "none")),
                    row.at("origin").origin(),
                    row.at("source").text()));
        }
        return units;
    }

    static List<Member> members(Table table) {
        List<Member> members = new ArrayList<>();
        Ids ids = new Ids("a member");
        for (Row row : table.rows()) {
            ids.add(row.at("id"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            members.add(new Member(
                    row.at("id").slug(),
                    row.at("name").text(),
                    row.at("lead").flag(),
                    persons(row.at("troops")),
                    row.at("benefit").number(0, 1000),
                    row.at("cost").number(0, 1000),
                    row.at("origin").origin(),
                    row.at("source").text()));
        }
        long leads = members.stream().filter(Member::lead).count();
        if (table.readable() && !members.isEmpty() && leads != 1) {
            table.rows().getFirst().at("lead").must("be true for exactly one member, but is for " + leads, "");
        }
        return members;
    }

    /// A strength of zero is told apart from a negative one: the first is a row to delete, the second a slip.
    private static int persons(Scalar strength) {
        double value = strength.number();
        if (value == 0) {
            strength.must("be at least 1", "delete the row");
        } else if (value < 0) {
            strength.must("not be negative", Numeral.plain(-value));
        } else {
            return (int) Math.min(strength.whole(1, MOST_TROOPS), MOST_TROOPS);
        }
        return 1;
    }
}
