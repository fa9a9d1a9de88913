package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Foreign troops feed nationalism where they are not accepted.
public final class Backlash implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "alliance.backlash",
            "Foreign troops feed nationalism where they are not accepted",
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
