package aftermath.sim.model;

import aftermath.sim.scenario.Discourse;

/// The `discourse` of the [SmallCountry].
final class SmallDiscourse {
    private SmallDiscourse() {}

    static Discourse discourse() {
        return Discourse.NONE;
    }
}
