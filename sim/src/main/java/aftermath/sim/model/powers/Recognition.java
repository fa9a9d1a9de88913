package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Distance kept from the alliance lowers its standing.
public final class Recognition implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "powers.recognition",
            "Distance kept from the alliance lowers its standing",
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
