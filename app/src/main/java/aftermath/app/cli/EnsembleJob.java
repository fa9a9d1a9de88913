package aftermath.app.cli;

import aftermath.app.store.KeptWorlds;
import aftermath.app.store.Manifest;
import aftermath.app.store.RunFolder;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs the worlds of a plan that a run folder lacks, and keeps each as soon as it is finished.
final class EnsembleJob {
    /// After so many failed worlds the rest is not tried.
    private static final int FAILURES = 3;

    private final Simulator simulator;
    private final RunPlan plan;
    private final RunFolder folder;
    private final String program;
    private final Progress progress;
    private final Interrupt interrupt;
    private final List<String> failures = new ArrayList<>();

    private Manifest manifest;
    private @Nullable KeptWorlds kept;
    private int world;
    private long asked;

    EnsembleJob(
            Simulator simulator,
            RunPlan plan,
            RunFolder folder,
            Manifest manifest,
            String program,
            Progress progress,
            Interrupt interrupt) {
        this.simulator = simulator;
        this.plan = plan;
        this.folder = folder;
        this.manifest = manifest;
        this.program = program;
        this.progress = progress;
        this.interrupt = interrupt;
    }

    /// Runs until all worlds are there, or a stop, or the disk refuses.
    Manifest run() throws SQLException {
        var units =
                simulator.outcomes(plan.scenario()).stream().collect(Collectors.toMap(Outcome::name, Outcome::unit));
        try (KeptWorlds worlds = new KeptWorlds(plan, folder, manifest, units, program)) {
            kept = worlds;
            world = next(0);
            while (world < plan.worlds() && goesOn()) {
                try {
                    int gapEnd = nextKept(world);
                    simulator.run(plan.upTo(gapEnd), world, this::keep, this::stop);
                    if (goesOn() && next(world) < gapEnd) {
                        throw new IllegalStateException("The simulator must hand on every world.");
                    }
                    world = next(gapEnd);
                } catch (RuntimeException | OutOfMemoryError e) {
                    failures.add("World " + world + ": " + e);
                    world = next(world + 1);
                }
            }
            manifest = worlds.manifest();
        }
        return manifest;
    }

    /// What went wrong in single worlds.
    List<String> failures() {
        return failures;
    }

    /// Why results can no longer be kept.
    @Nullable
    Exception broken() {
        return kept == null ? null : kept.broken();
    }

    private boolean goesOn() {
        return broken() == null && !interrupt.asked() && failures.size() < FAILURES;
    }

    /// Asked between ticks: so it also tells how far the run is.
    private boolean stop() {
        asked++;
        int all = plan.worlds();
        double within = Math.min(
                1, (double) asked / (plan.ticks() + plan.scenario().clock().burnIn()));
        int done = kept == null ? 0 : kept.manifest().results().size();
        progress.at((done + within) / all, done + " of " + all + " runs");
        return !goesOn();
    }

    private void keep(RunResult result) {
        asked = 0;
        world = result.world() + 1;
        if (kept != null) {
            kept.keep(result);
        }
    }

    /// First world from there on that is already there.
    private int nextKept(int from) {
        int candidate = from;
        while (candidate < plan.worlds() && !Files.exists(folder.world(candidate))) {
            candidate++;
        }
        return candidate;
    }

    /// First world from there on that is missing.
    private int next(int from) {
        int candidate = from;
        while (candidate < plan.worlds() && Files.exists(folder.world(candidate))) {
            candidate++;
        }
        return candidate;
    }
}
