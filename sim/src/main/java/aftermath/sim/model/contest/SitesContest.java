package aftermath.sim.model.contest;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Sites fall to attackers and are retaken.
public final class SitesContest implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "contest.sites", "Sites fall to attackers and are retaken", "to come", 1, List.of(), List.of(), List.of());

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return tick -> {};
    }
}
