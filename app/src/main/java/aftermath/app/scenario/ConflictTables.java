package aftermath.app.scenario;

import aftermath.sim.scenario.Conflict;
import java.util.List;

/// Militants, sites and offices.
final class ConflictTables {
    static final List<String> MILITANTS_COLUMNS = List.of("kind", "region", "per_100k", "origin", "source", "notes");
    static final List<String> SITES_COLUMNS =
            List.of("id", "name", "place", "kind", "guard", "arms", "origin", "source", "notes");
    static final List<String> OFFICES_COLUMNS = OfficeTables.COLUMNS;

    private ConflictTables() {}

    static Conflict conflict(Table militants, Table sites, Table offices, Ids regions, Ids places) {
        return new Conflict(List.of(), List.of(), OfficeTables.offices(offices, places));
    }
}
