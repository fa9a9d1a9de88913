package aftermath.app.scenario;

import aftermath.sim.model.Militancy;
import aftermath.sim.scenario.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Militants, sites and offices.
final class ConflictTables {
    static final List<String> MILITANTS_COLUMNS = List.of("kind", "region", "per_100k", "origin", "source", "notes");
    static final List<String> SITES_COLUMNS =
            List.of("id", "name", "place", "kind", "guard", "arms", "origin", "source", "notes");
    static final List<String> OFFICES_COLUMNS = OfficeTables.COLUMNS;

    static final List<String> KINDS_OF_MILITANTS = Militancy.GROUPS.subList(0, Militancy.RECRUITED);
    static final List<String> KINDS_OF_SITES =
            List.of("government", "police", "security", "television", "airport", "armoury");

    /// More than one adult in ten is no minority that hides in a crowd.
    private static final double MOST_PER_100K = 10_000;

    private static final int MOST_GUARDS = 100_000;
    private static final int MOST_ARMS = 10_000_000;

    private ConflictTables() {}

    static Conflict conflict(Table militants, Table sites, Table offices, Ids regions, Ids places) {
        return new Conflict(militants(militants, regions), sites(sites, places), OfficeTables.offices(offices, places));
    }

    private static List<Conflict.Militants> militants(Table table, Ids regions) {
        List<Conflict.Militants> militants = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            Conflict.Militants read = new Conflict.Militants(
                    row.at("kind").oneOf(KINDS_OF_MILITANTS),
                    row.at("region").reference(regions),
                    row.at("per_100k").number(0, MOST_PER_100K),
                    row.at("origin").origin(),
                    row.at("source").text());
            militants.add(read);
            Integer line = seen.putIfAbsent(
                    read.kind() + " " + row.at("region").raw(), row.mark().line());
            if (line != null) {
                row.fault(
                        "A kind must appear once in a region, but stands in line " + line + " already.",
                        "delete the row");
            }
        }
        return militants;
    }

    private static List<Conflict.Site> sites(Table table, Ids places) {
        List<Conflict.Site> sites = new ArrayList<>();
        Ids ids = new Ids("a site");
        for (Row row : table.rows()) {
            ids.add(row.at("id"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            sites.add(new Conflict.Site(
                    row.at("id").slug(),
                    row.at("name").text(),
                    row.at("place").reference(places),
                    row.at("kind").oneOf(KINDS_OF_SITES),
                    (int) row.at("guard").whole(0, MOST_GUARDS),
                    (int) row.at("arms").whole(0, MOST_ARMS),
                    row.at("origin").origin(),
                    row.at("source").text()));
        }
        return sites;
    }
}
