package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Support from abroad adds organisers, money and arms.
public final class ForeignSupport implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "radical.foreign-support",
            "Support from abroad adds organisers, money and arms",
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
