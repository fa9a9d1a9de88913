package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// The predecessor’s faction keeps units back and steers militants.
public final class FactionCoup implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "elite.faction-coup",
            "The predecessor’s faction keeps units back and steers militants",
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
