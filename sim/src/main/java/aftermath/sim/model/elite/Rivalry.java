package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// The rift between the two leaders’ factions grows with strain and unrest.
public final class Rivalry implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "elite.rivalry",
            "The rift between the two leaders’ factions grows with strain and unrest",
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
