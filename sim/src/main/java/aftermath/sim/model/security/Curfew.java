package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Under an emergency a curfew keeps people in at night.
public final class Curfew implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "security.curfew",
            "Under an emergency a curfew keeps people in at night",
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
