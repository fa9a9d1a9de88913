package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Arms come from captured sites and disarmed units.
public final class Arms implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "radical.arms",
            "Arms come from captured sites and disarmed units",
            "to come",
            1,
            List.of(),
            List.of(),
            List.of());

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return tick -> {};
    }
}
