package aftermath.app.cli;

import aftermath.app.store.Atomic;
import aftermath.app.store.Manifest;
import aftermath.app.store.RunFolder;
import aftermath.app.store.RunWriter;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private @Nullable Exception broken;
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
        try (RunWriter writer = new RunWriter(plan.scenario(), units, folder.results())) {
            world = next(0);
            while (world < plan.worlds() && goesOn()) {
                try {
                    int gapEnd = nextKept(world);
                    simulator.run(plan.upTo(gapEnd), world, result -> keep(writer, result), this::stop);
                    if (goesOn() && next(world) < gapEnd) {
                        throw new IllegalStateException("The simulator must hand on every world.");
                    }
                    world = next(gapEnd);
                } catch (RuntimeException | OutOfMemoryError e) {
                    failures.add("World " + world + ": " + e);
                    world = next(world + 1);
                }
            }
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
        return broken;
    }

    private boolean goesOn() {
        return broken == null && !interrupt.asked() && failures.size() < FAILURES;
    }

    /// Asked between ticks: so it also tells how far the run is.
    private boolean stop() {
        asked++;
        int all = plan.worlds();
        double within = Math.min(
                1, (double) asked / (plan.ticks() + plan.scenario().clock().burnIn()));
        int done = manifest.results().size();
        progress.at((done + within) / all, done + " of " + all + " runs");
        return !goesOn();
    }

    private void keep(RunWriter writer, RunResult result) {
        asked = 0;
        world = result.world() + 1;
        Path file = folder.world(result.world());
        if (!goesOnKeeping() || Files.exists(file)) {
            return;
        }
        try {
            String run = Manifest.runId(plan, program, result.world());
            writer.write(file, run, result);
            manifest = manifest.with(new Manifest.ResultFile(
                    "results/" + file.getFileName(), result.world(), run, result.digest(), Atomic.sha256(file)));
            folder.write(manifest);
        } catch (SQLException | IOException | RuntimeException e) {
            broken = e;
        }
    }

    /// A run that was finished before Ctrl-C is kept; one after a disk fault cannot be.
    private boolean goesOnKeeping() {
        return broken == null;
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
