package aftermath.lab;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Nation;
import java.util.Collections;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Runs the worlds of a plan, one after the other, each on all threads.
public final class Ensemble {
    private Ensemble() {}

    /// @param plan what to run
    /// @param from first world to run, for a plan that is taken up again
    /// @param done called with each finished run, in the order of worlds
    /// @param stop asked between ticks; once true, no further result is handed on
    public static void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop) {
        try (Crew crew = new Crew(plan.threads())) {
            Nation spent = null;
            for (int world = from; world < plan.worlds() && !stop.getAsBoolean(); world++) {
                SortedMap<String, Double> numbers = Parameters.of(plan, world);
                Nation nation = new Nation(
                        plan.scenario(), plan.seed(), world, plan.scale(), numbers, plan.cuts(), false, crew, spent);
                spent = nation;
                Frames frames = nation.observe(plan.ticks(), stop);
                if (frames.ticks() == plan.ticks()) {
                    done.accept(new RunResult(
                            world,
                            plan.seed(),
                            frames.digest(),
                            Collections.unmodifiableSortedMap(numbers),
                            frames,
                            Outcomes.reckon(plan, frames)));
                }
            }
        }
    }
}
