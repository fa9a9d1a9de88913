package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Organised militants come out where a crowd gives cover.
public final class Mobilise implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "radical.mobilise",
            "Organised militants come out where a crowd gives cover",
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
