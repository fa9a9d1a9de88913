package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Influence follows help, harm and credibility, against a taste for balance.
public final class Align implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "powers.align",
            "Influence follows help, harm and credibility, against a taste for balance",
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
