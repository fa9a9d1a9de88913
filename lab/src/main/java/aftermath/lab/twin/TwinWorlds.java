package aftermath.lab.twin;

import aftermath.lab.Outcomes;
import aftermath.lab.Parameters;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Nation;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs worlds with their twins: the factual run first, then each twin from the last tick at which it is still the
/// same.
///
/// A second copy of the factual run, the *carrier*, steps along from one such tick to the next, and twins are forked
/// off
/// it: no hour that a twin shares with its factual run is simulated twice for it. Worlds are shared out over threads;
/// which thread runs which changes nothing.
public final class TwinWorlds {
    private static final int DAY = 24;
    /// Residents per agent where nobody is looked at.
    private static final int COARSEST = 100_000;

    private final Set<String> outcomes;
    private final Set<String> shown;
    private final Keeper keeper;
    private final BooleanSupplier stop;

    /// What becomes of runs. Its methods are called by one thread at a time.
    public interface Keeper {
        /// Whether a run is there already; a twin that is there is not run again.
        boolean has(Cell cell, String twin);

        /// The factual run of a world of the base, as long as the plan says, as if there were no twins.
        void factual(RunResult result);

        /// A run is finished.
        void told(Told told);

        /// A world broke off, or a twin of it; others go on.
        void failed(Cell cell, Throwable why);
    }

    /// @param outcomes names of those that are kept
    /// @param shown    names of columns whose course is kept
    /// @param stop     asked between ticks; once true nothing further is handed on
    public TwinWorlds(Set<String> outcomes, Set<String> shown, Keeper keeper, BooleanSupplier stop) {
        this.outcomes = Set.copyOf(outcomes);
        this.shown = Set.copyOf(shown);
        this.keeper = keeper;
        this.stop = stop;
    }

    /// Refuses what the engine would refuse, before anything is run.
    ///
    /// @throws IllegalArgumentException where the change names what there is not, holds a column out of its
    ///     range or moves an event out of the run
    public static void mustBePossible(RunPlan plan, Intervention change) {
        Scenario moved = plan.scenario().with(change.events(), plan.ticks());
        Intervention unmoved =
                new Intervention(change.cuts(), change.sets(), change.factors(), change.holds(), List.of());
        try (Crew crew = new Crew(1)) {
            Nation unused = new Nation(
                    moved,
                    plan.seed(),
                    0,
                    COARSEST,
                    Parameters.of(plan, 0),
                    Intervention.cut(plan.cuts().toArray(String[]::new)).and(unmoved),
                    false,
                    crew,
                    null);
            assert unused.tick() <= 0;
        }
    }

    /// Runs cells, in their order as far as threads allow.
    public void run(List<Cell> cells, int threads) {
        int workers = Math.max(1, Math.min(threads, cells.size()));
        Worker[] spare = new Worker[workers];
        List<Worker> idle = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            spare[w] = new Worker(Math.max(1, threads / workers));
            idle.add(spare[w]);
        }
        try (Crew crew = new Crew(workers)) {
            crew.share(cells.size(), part -> {
                Worker worker;
                synchronized (idle) {
                    worker = idle.removeLast();
                }
                worker.take(cells.get(part));
                synchronized (idle) {
                    idle.add(worker);
                }
            });
        } finally {
            for (Worker worker : spare) {
                worker.crew.close();
            }
        }
    }

    /// One after the other, in memory that is used again.
    private final class Worker {
        private final Crew crew;
        private @Nullable Nation spentWorld;
        private @Nullable Nation spentCarrier;
        private @Nullable Nation spentTwin;

        Worker(int threads) {
            this.crew = new Crew(threads);
        }

        void take(Cell cell) {
            if (stop.getAsBoolean()) {
                return;
            }
            try {
                run(cell);
            } catch (RuntimeException | OutOfMemoryError e) {
                spentWorld = null;
                spentCarrier = null;
                spentTwin = null;
                synchronized (keeper) {
                    keeper.failed(cell, e);
                }
            }
        }

        private void run(Cell cell) {
            List<Cell.Ask> missing = new ArrayList<>();
            boolean whole;
            synchronized (keeper) {
                cell.asks().stream()
                        .filter(ask -> !keeper.has(cell, ask.twin()))
                        .forEach(missing::add);
                whole = keeper.has(cell, "");
            }
            if (whole && missing.isEmpty()) {
                return;
            }
            RunPlan plan = cell.plan();
            SortedMap<String, Double> numbers = Parameters.of(plan, cell.world());
            Nation world = new Nation(
                    plan.scenario(),
                    plan.seed(),
                    cell.world(),
                    plan.scale(),
                    numbers,
                    plan.cuts(),
                    false,
                    crew,
                    spentWorld);
            spentWorld = world;
            Nation carrier = world.twin(numbers, Intervention.NONE, crew, spentCarrier);
            spentCarrier = carrier;
            int ticks = Math.max(plan.ticks(), cell.days().last() * DAY);
            Frames factual = world.observe(ticks, stop);
            if (factual.ticks() < ticks) {
                return;
            }
            Telling telling = new Telling(cell, outcomes, shown);
            if (!whole) {
                tell(cell, numbers, factual, telling);
            }
            Twins twins = new Twins(cell, numbers, world, carrier, factual, telling);
            twins.run(missing);
        }

        private void tell(Cell cell, SortedMap<String, Double> numbers, Frames factual, Telling telling) {
            RunPlan plan = cell.plan();
            Frames asPlanned = factual.first(plan.ticks());
            Told told = telling.factual(factual);
            boolean base = cell.set().equals(Told.BASE);
            RunResult result = base
                    ? new RunResult(
                            cell.world(),
                            plan.seed(),
                            asPlanned.digest(),
                            numbers,
                            asPlanned,
                            Outcomes.reckon(plan, asPlanned))
                    : null;
            synchronized (keeper) {
                if (result != null) {
                    keeper.factual(result);
                }
                keeper.told(told);
            }
        }

        /// The twins of one world.
        private final class Twins {
            private final Cell cell;
            private final SortedMap<String, Double> numbers;
            private final Nation carrier;
            private final Frames factual;
            private final Telling telling;
            private final Map<String, Integer> onsets;

            Twins(
                    Cell cell,
                    SortedMap<String, Double> numbers,
                    Nation world,
                    Nation carrier,
                    Frames factual,
                    Telling telling) {
                this.cell = cell;
                this.numbers = numbers;
                this.carrier = carrier;
                this.factual = factual;
                this.telling = telling;
                this.onsets = world.onsets();
            }

            void run(List<Cell.Ask> asks) {
                asks.stream()
                        .sorted(Comparator.comparingInt(this::start).thenComparing(Cell.Ask::twin))
                        .forEach(this::run);
            }

            private int start(Cell.Ask ask) {
                return Nation.earliest(cell.plan().scenario(), ask.change(), onsets);
            }

            /// A twin that fails is told of, and those after it are run all the same; where the carrier fails, they
            /// cannot be.
            private void run(Cell.Ask ask) {
                int start = start(ask);
                int ticks = ask.days().last() * DAY;
                boolean forks = start < ticks && !settles(ask.change());
                if (forks) {
                    carrier.advance(start, stop);
                }
                Told told;
                try {
                    told = told(ask, start, ticks);
                } catch (RuntimeException | OutOfMemoryError e) {
                    spentTwin = null;
                    synchronized (keeper) {
                        keeper.failed(cell, new IllegalStateException("Its twin " + ask.twin() + ": " + e, e));
                    }
                    return;
                }
                if (told != null) {
                    synchronized (keeper) {
                        keeper.told(told);
                    }
                }
            }

            /// Null where it was stopped.
            private @Nullable Told told(Cell.Ask ask, int start, int ticks) {
                if (start >= ticks) {
                    return telling.same(ask, factual);
                }
                Frames twin = twin(ask, ticks);
                return twin.ticks() < ticks ? null : telling.twin(ask, start, factual, twin);
            }

            private Frames twin(Cell.Ask ask, int ticks) {
                Intervention change = ask.change();
                SortedMap<String, Double> changed = new TreeMap<>(numbers);
                changed.putAll(change.sets());
                change.factors().forEach((name, factor) -> changed.computeIfPresent(name, (n, v) -> v * factor));
                if (settles(change)) {
                    return anew(change, changed).observe(ticks, stop);
                }
                Nation twin = carrier.twin(changed, change, crew, spentTwin);
                spentTwin = twin;
                return twin.observe(ticks, factual, stop);
            }

            private static boolean settles(Intervention change) {
                return Stream.concat(change.sets().keySet().stream(), change.factors().keySet().stream())
                        .anyMatch(Nation::settles);
            }

            /// A world whose residents are others: it shares draws, but no hour.
            private Nation anew(Intervention change, SortedMap<String, Double> changed) {
                RunPlan plan = cell.plan();
                Intervention both =
                        Intervention.cut(plan.cuts().toArray(String[]::new)).and(change);
                return new Nation(
                        plan.scenario(), plan.seed(), cell.world(), plan.scale(), changed, both, false, crew, null);
            }
        }
    }
}
