package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Violence and deaths seen keep peaceful people at home.
public final class Danger implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "society.danger",
            "Violence and deaths seen keep peaceful people at home",
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
