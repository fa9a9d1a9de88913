package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import java.util.List;

/// Hours on the street tire: each makes one less willing to stay, and to come again before one has rested.
///
/// Written as what one hour costs; residents keep their own hours (see `society.decide`).
///
/// Source: exhaustion as a brake on mobilisation, Koopmans 1993, doi:10.2307/2096148; values assumed.
public final class Fatigue implements Mechanism {
    private static final Parameter COST = new Parameter(
            "society.fatigue.cost", "grievance/h", 0, 1, "What an hour on the street takes from the wish to be there");

    private static final Contract CONTRACT = new Contract(
            "society.fatigue",
            "Hours on the street tire",
            "Koopmans 1993",
            1,
            List.of(),
            List.of(Columns.WEARINESS),
            List.of(COST));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] weariness = world.writes(Columns.WEARINESS);
        double cost = world.number(COST);
        return tick -> weariness[0] = cost;
    }
}
