package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Trade, transit and pipelines give outside powers a stake.
public final class HubStake implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "powers.hub-stake",
            "Trade, transit and pipelines give outside powers a stake",
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
