package aftermath.app.scenario;

import aftermath.sim.scenario.Conflict.Office;
import java.util.ArrayList;
import java.util.List;

/// Offices that two factions hold.
final class OfficeTables {
    static final List<String> COLUMNS =
            List.of("id", "name", "kind", "seat", "holder", "weight", "origin", "source", "notes");

    private static final List<String> KINDS = List.of(Office.HEAD, Office.FORCES, "state", "party", "law", "economy");
    private static final double MOST_WEIGHT = 1e6;

    private OfficeTables() {}

    static List<Office> offices(Table table, Ids places) {
        List<Office> offices = new ArrayList<>();
        Ids ids = new Ids("an office");
        for (Row row : table.rows()) {
            ids.add(row.at("id"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            Office office = new Office(
                    row.at("id").slug(),
                    row.at("name").text(),
                    row.at("kind").oneOf(KINDS),
                    row.at("seat").reference(places),
                    row.at("holder").oneOf(List.of("incumbent", "predecessor")),
                    row.at("weight").number(0, MOST_WEIGHT),
                    row.at("origin").origin(),
                    row.at("source").text());
            offices.add(office);
            if (office.kind().equals(Office.HEAD) && office.holder().equals("predecessor")) {
                row.at("holder").must("be incumbent for the head of state", "incumbent");
            }
        }
        long heads = offices.stream().filter(o -> o.kind().equals(Office.HEAD)).count();
        if (table.readable() && !offices.isEmpty() && heads != 1) {
            table.rows().getFirst().at("kind").must("be head for exactly one office, but is for " + heads, "");
        }
        return offices;
    }
}
