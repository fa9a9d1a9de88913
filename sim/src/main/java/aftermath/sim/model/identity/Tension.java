package aftermath.sim.model.identity;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;

/// Presence, fear of annexation and mixed settlement feed ethnic tension.
public final class Tension implements Mechanism {
    private static final Contract CONTRACT = new Contract(
            "identity.tension",
            "Presence, fear of annexation and mixed settlement feed ethnic tension",
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
