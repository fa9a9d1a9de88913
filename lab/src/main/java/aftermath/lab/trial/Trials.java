package aftermath.lab.trial;

import aftermath.lab.Parameters;
import aftermath.lab.RunPlan;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Nation;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a case at points of its priors, one world at a time on the thread that asks. Memory of a run that is over
/// serves the next.
public final class Trials {
    private final RunPlan plan;
    private final BooleanSupplier stop;
    private final ConcurrentLinkedDeque<Nation> spent = new ConcurrentLinkedDeque<>();

    /// @param plan what all runs share; its sets stand over the numbers of a point
    /// @param stop asked between ticks
    public Trials(RunPlan plan, BooleanSupplier stop) {
        this.plan = plan;
        this.stop = stop;
    }

    /// What is wanted of a run.
    ///
    /// @param numbers by name: those that a point gives; all others follow from world and seed, as in any ensemble
    /// @param world   number of the world
    /// @param wanted  what is read off its hours before its memory goes to the next
    /// @throws Stopped where the run was broken off
    public <T> T run(SortedMap<String, Double> numbers, int world, Function<Frames, T> wanted) {
        @Nullable Nation old = spent.pollFirst();
        try (Crew alone = new Crew(1)) {
            Nation nation = new Nation(
                    plan.scenario(),
                    plan.seed(),
                    world,
                    plan.scale(),
                    Parameters.at(plan, world, numbers),
                    plan.cuts(),
                    false,
                    alone,
                    old);
            Frames frames = nation.observe(plan.ticks(), stop);
            if (frames.ticks() < plan.ticks()) {
                throw new Stopped();
            }
            T told = wanted.apply(frames);
            spent.addFirst(nation);
            return told;
        }
    }

    /// A run was broken off because somebody asked to stop.
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("The run was stopped.");
        }
    }
}
