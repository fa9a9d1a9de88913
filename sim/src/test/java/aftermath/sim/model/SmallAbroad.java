package aftermath.sim.model;

import aftermath.sim.scenario.Abroad;

/// The `abroad` of the [SmallCountry].
final class SmallAbroad {
    private SmallAbroad() {}

    static Abroad abroad() {
        return Abroad.NONE;
    }
}
