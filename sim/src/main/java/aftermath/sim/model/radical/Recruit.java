package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Militants win over participants.
public final class Recruit implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "radical.recruit", "Militants win over participants", "to come", 1, List.of(), List.of(), List.of());

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return tick -> {};
    }
}
