package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Joint stands bring powers together, opposed ones apart.
public final class Partnership implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "powers.partnership",
            "Joint stands bring powers together, opposed ones apart",
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
