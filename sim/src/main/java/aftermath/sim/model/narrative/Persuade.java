package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Audiences average neighbours and outlets, some stubborn.
public final class Persuade implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "narrative.persuade",
            "Audiences average neighbours and outlets, some stubborn",
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
