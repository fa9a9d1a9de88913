package aftermath.sim.model;

import aftermath.sim.scenario.Conflict;

/// The `conflict` of the [SmallCountry].
final class SmallConflict {
    private SmallConflict() {}

    static Conflict conflict() {
        java.util.List<Conflict.Militants> m = new java.util.ArrayList<>();
        for (String kind : java.util.List.of("criminal", "nationalist", "religious", "factional")) {
            for (int r = 0; r < 3; r++) {
                m.add(new Conflict.Militants(kind, r, 100 + 50 * r, aftermath.sim.scenario.Origin.ASSUMED, "made up"));
            }
        }
        return new Conflict(m, java.util.List.of(), SmallOffices.offices());
    }
}
