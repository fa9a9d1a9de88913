package aftermath.app.cli;

import aftermath.app.store.KeptWorlds;
import aftermath.app.store.TwinFiles;
import aftermath.lab.RunResult;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import aftermath.lab.twin.TwinWorlds;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/// Runs the worlds and twins of a design that a run folder lacks, and keeps each as soon as it is finished.
final class TwinJob implements TwinWorlds.Keeper {
    /// After so many failed worlds the rest is not tried.
    private static final int FAILURES = 3;

    private final Simulator simulator;
    private final KeptWorlds worlds;
    private final TwinFiles twins;
    private final Progress progress;
    private final Interrupt interrupt;
    private final Set<String> outcomes;
    private final Set<String> shown;
    private final SortedMap<String, Told> there = new TreeMap<>();
    /// Also looked at by workers, between ticks.
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private int all;
    private int done;

    /// @param main  what is run for all claims: every run is reckoned as they ask, for whichever it is run
    /// @param also  names of outcomes that are kept besides those the tests look at
    /// @param twins what is there already is not run again
    TwinJob(
            Simulator simulator,
            Design main,
            Set<String> also,
            KeptWorlds worlds,
            TwinFiles twins,
            Progress progress,
            Interrupt interrupt) {
        this.simulator = simulator;
        this.outcomes = new TreeSet<>(also);
        this.outcomes.addAll(main.outcomes());
        this.shown = main.shown();
        this.worlds = worlds;
        this.twins = twins;
        this.progress = progress;
        this.interrupt = interrupt;
        twins.all().forEach(this::remember);
    }

    /// Runs what is missing of these worlds.
    void run(List<Cell> cells, int threads) {
        all = cells.stream().mapToInt(cell -> 1 + cell.asks().size()).sum();
        done = 0;
        for (Cell cell : cells) {
            done += has(cell, "") ? 1 : 0;
            done += (int)
                    cell.asks().stream().filter(ask -> has(cell, ask.twin())).count();
        }
        simulator.twins(cells, threads, outcomes, shown, this, this::stop);
    }

    /// Every run that is kept, with its outcomes.
    List<Told> told() {
        return List.copyOf(there.values());
    }

    /// Whether everything is well so far and nobody asked to stop.
    boolean goesOn() {
        return worlds.broken() == null && !interrupt.asked() && failures.isEmpty();
    }

    /// What went wrong in single worlds.
    List<String> failures() {
        return List.copyOf(failures);
    }

    private boolean stop() {
        return worlds.broken() != null || interrupt.asked() || failures.size() >= FAILURES;
    }

    @Override
    public boolean has(Cell cell, String twin) {
        boolean listed = !cell.set().equals(Told.BASE)
                || !twin.isEmpty()
                || worlds.manifest().results().stream().anyMatch(result -> result.world() == cell.world());
        Told run = there.get(key(cell.set(), cell.world(), twin));
        return listed && run != null && run.outcomes().keySet().containsAll(days(cell, twin));
    }

    /// Over which a run must have been reckoned: one that was kept for fewer claims may lack some.
    private static SortedSet<Integer> days(Cell cell, String twin) {
        return cell.asks().stream()
                .filter(ask -> ask.twin().equals(twin))
                .findFirst()
                .map(Cell.Ask::days)
                .orElse(cell.days());
    }

    /// What a judge looks at; courses, maps and cascades are many times as large, and are for the page.
    private void remember(Told told) {
        there.put(
                key(told.set(), told.world(), told.twin()),
                new Told(
                        told.set(),
                        told.world(),
                        told.twin(),
                        told.start(),
                        told.apart(),
                        told.inputs(),
                        told.outcomes(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of()));
    }

    private static String key(String set, int world, String twin) {
        return set + "/" + world + "/" + twin;
    }

    @Override
    public void factual(RunResult result) {
        worlds.keep(result);
    }

    @Override
    public void told(Told told) {
        if (worlds.broken() != null) {
            return;
        }
        try {
            twins.keep(told);
            remember(told);
            done++;
            progress.at((double) done / all, done + " of " + all + " runs");
        } catch (RuntimeException e) {
            worlds.breaks(e);
        }
    }

    @Override
    public void failed(Cell cell, Throwable why) {
        failures.add("World " + cell.world() + " of " + cell.set() + ": " + why);
    }
}
