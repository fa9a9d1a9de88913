package aftermath.sim.model;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.World;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// A few mechanisms alone in the [SmallCountry], with everything they read set by hand.
public final class Stage {
    /// Agents so coarse that nobody waits for them.
    private static final int COARSE = 50_000;

    private Stage() {}

    /// What is set by hand at the beginning of every hour.
    @FunctionalInterface
    public interface Script {
        void at(int tick, World world);
    }

    /// The crisis' numbers and nobody's time.
    public static Small small() {
        return Small.crisis().scale(COARSE);
    }

    /// Runs and records every column.
    public static Frames run(Small small, int ticks, Script script, Mechanism... mechanisms) {
        World[] stage = new World[1];
        List<Mechanism> all = new ArrayList<>();
        all.add(new Hand(tick -> script.at(tick, stage[0])));
        all.addAll(List.of(mechanisms));
        return small.mechanisms(all)
                .observing(Columns.ALL)
                .meddling(w -> {
                    stage[0] = w;
                    everybodyAtHome(w);
                })
                .run(ticks);
    }

    private static void everybodyAtHome(World world) {
        List<Scenario.Unit> units = world.part(Scenario.class).units();
        for (int u = 0; u < units.size(); u++) {
            Scenario.Unit unit = units.get(u);
            world.column(Columns.UNIT_PLACE)[u] = unit.home();
            world.column(Columns.UNIT_PRESENT)[u] = unit.strength();
            world.column(Columns.FORCES)[unit.home()] += unit.strength();
            world.column(Columns.NATION_FORCES)[0] += unit.strength();
        }
    }

    private record Hand(java.util.function.IntConsumer move) implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("test.hand", "Sets the stage", "none", 1, List.of(), List.of(), List.of());
        }

        @Override
        public Step bind(Binding world) {
            return move::accept;
        }
    }
}
