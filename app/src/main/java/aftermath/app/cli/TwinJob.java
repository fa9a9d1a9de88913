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
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private int all;
    private int done;

    TwinJob(Simulator simulator, KeptWorlds worlds, TwinFiles twins, Progress progress, Interrupt interrupt) {
        this.simulator = simulator;
        this.worlds = worlds;
        this.twins = twins;
        this.progress = progress;
        this.interrupt = interrupt;
    }

    /// Runs what is missing of a design.
    ///
    /// @param also names of outcomes that are kept besides those the tests look at
    void run(Design design, int threads, Set<String> also) {
        List<Cell> cells = design.cells();
        all = cells.stream().mapToInt(cell -> 1 + cell.asks().size()).sum();
        done = 0;
        for (Cell cell : cells) {
            done += has(cell, "") ? 1 : 0;
            done += (int)
                    cell.asks().stream().filter(ask -> has(cell, ask.twin())).count();
        }
        Set<String> outcomes = new TreeSet<>(also);
        outcomes.addAll(design.outcomes());
        simulator.twins(cells, threads, outcomes, design.shown(), this, this::stop);
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
        return listed && twins.has(cell, twin);
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
