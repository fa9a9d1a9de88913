package aftermath.sim.model.precedent;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Other states learn what the alliance would do for them.
public final class Diffuse implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "precedent.diffuse",
            "Other states learn what the alliance would do for them",
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
