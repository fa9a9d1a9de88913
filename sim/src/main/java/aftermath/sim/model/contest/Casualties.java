package aftermath.sim.model.contest;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// People are killed and hurt on all sides.
public final class Casualties implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "contest.casualties",
            "People are killed and hurt on all sides",
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
