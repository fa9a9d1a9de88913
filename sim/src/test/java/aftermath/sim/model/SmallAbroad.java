package aftermath.sim.model;

import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Origin;
import java.util.List;

/// The `abroad` of the [SmallCountry]: a power that leads its alliance, a friend of it and a rival, and who looks on.
final class SmallAbroad {
    private static final String MADE_UP = "made up";

    private SmallAbroad() {}

    static Abroad abroad() {
        return new Abroad(
                List.of(
                        power("big", 0.3, 0.5, 0.7, 0.5, true),
                        power("rich", 0.2, 0.4, 0.8, 0.3, false),
                        power("rival", 0.1, 0.1, 0.3, -0.2, false)),
                List.of(pair(0, 1, 0.6, 0.4), pair(0, 2, 0.2, 0.5), pair(1, 2, 0.4, 0.5)),
                List.of(
                        state("ally", true, 0.25, 0.5, 0.6, 0.7),
                        state("neighbour", false, 0.1, 0.3, 0.2, 0.7),
                        state("unlike", true, 0.25, 0.5, 0.6, 0.2)));
    }

    private static Abroad.Power power(
            String id, double trade, double transit, double similarity, double stance, boolean leads) {
        return new Abroad.Power(id, id, trade, transit, similarity, stance, leads, Origin.ASSUMED, MADE_UP);
    }

    private static Abroad.Pair pair(int a, int b, double partnership, double balance) {
        return new Abroad.Pair(a, b, partnership, balance, Origin.ASSUMED, MADE_UP);
    }

    private static Abroad.OtherState state(
            String id, boolean member, double belief, double proneness, double wish, double likeness) {
        return new Abroad.OtherState(id, id, member, belief, proneness, wish, likeness, Origin.ASSUMED, MADE_UP);
    }
}
