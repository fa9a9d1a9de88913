package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Western outlets tell of peaceful protesters and a doubtful invitation.
public final class WesternFrame implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "narrative.western-frame",
            "Western outlets tell of peaceful protesters and a doubtful invitation",
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
