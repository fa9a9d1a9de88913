package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Requests honoured or refused shape what the alliance’s word is worth.
public final class Credibility implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "alliance.credibility",
            "Requests honoured or refused shape what the alliance’s word is worth",
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
