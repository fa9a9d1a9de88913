package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Messages without evidence weigh less with sceptical audiences.
public final class Evidence implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "narrative.evidence",
            "Messages without evidence weigh less with sceptical audiences",
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
