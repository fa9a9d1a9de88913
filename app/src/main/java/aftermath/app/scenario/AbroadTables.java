package aftermath.app.scenario;

import aftermath.sim.scenario.Abroad;
import java.util.List;

/// Powers, pairs of them, other states.
final class AbroadTables {
    static final List<String> POWERS_COLUMNS =
            List.of("id", "name", "trade", "transit", "similarity", "stance", "leads", "origin", "source", "notes");
    static final List<String> PAIRS_COLUMNS = List.of("a", "b", "partnership", "balance", "origin", "source", "notes");
    static final List<String> STATES_COLUMNS =
            List.of("id", "name", "member", "proneness", "likeness", "origin", "source", "notes");

    private AbroadTables() {}

    static Abroad abroad(Table powers, Table pairs, Table states) {
        return Abroad.NONE;
    }
}
