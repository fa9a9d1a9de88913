package aftermath.sim.model;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import java.util.List;
import java.util.function.IntConsumer;

/// Looks on at the end of every tick and changes nothing.
record Watcher(IntConsumer look) implements Mechanism {

    @Override
    public Contract contract() {
        return new Contract("test.watcher", "Looks on", "none", 1, List.of(), List.of(), List.of());
    }

    @Override
    public Step bind(Binding world) {
        return look::accept;
    }
}
