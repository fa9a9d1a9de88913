package aftermath.sim.model;

import aftermath.sim.scenario.Conflict;

/// The `conflict` of the [SmallCountry].
final class SmallConflict {
    private SmallConflict() {}

    static Conflict conflict() {
        return Conflict.NONE;
    }
}
