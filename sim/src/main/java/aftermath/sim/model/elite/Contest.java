package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Factions hold, purge, obstruct or yield.
public final class Contest implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "elite.contest", "Factions hold, purge, obstruct or yield", "to come", 1, List.of(), List.of(), List.of());

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return tick -> {};
    }
}
