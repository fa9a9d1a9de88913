package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Talk of annexation reaches audiences.
public final class AnnexationTalk implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "narrative.annexation-talk",
            "Talk of annexation reaches audiences",
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
