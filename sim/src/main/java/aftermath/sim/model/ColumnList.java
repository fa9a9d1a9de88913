package aftermath.sim.model;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.EntitySet;

/// How the dictionaries of columns write their entries.
final class ColumnList {
    /// More than there can be of anything counted.
    static final double MANY = 1e10;

    private ColumnList() {}

    static Column at(EntitySet set, String name, String unit, double lo, double hi, double neutral, String meaning) {
        return new Column(set, name, unit, lo, hi, neutral, meaning);
    }
}
