package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.report.Numbers;
import aftermath.app.report.ThinCourse;
import aftermath.app.store.LatticeFiles;
import aftermath.app.store.LatticeFiles.CourseFile;
import aftermath.app.store.LatticeFiles.LatticeManifest;
import aftermath.lab.lattice.Macro;
import aftermath.lab.lattice.Setup;
import aftermath.lab.lattice.WorldCourse;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Runs the worlds of a lattice that a run folder lacks, side by side, each on one thread, and keeps each as soon as it
/// is finished.
final class LatticeJob {
    /// After so many failed worlds the rest is not tried.
    private static final int FAILURES = 3;
    /// Least time between two writings of the manifest, ns. Worlds may be many and short, and each is a line of it.
    private static final long APART = 1_000_000_000L;
    /// The same in times of what the last writing took.
    private static final long TIMES = 10;

    private final Setup setup;
    private final LatticeFiles files;
    private final Progress progress;
    private final BooleanSupplier interrupt;
    private final SortedMap<Integer, Done> done = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final AtomicInteger failed = new AtomicInteger();

    private LatticeManifest manifest;
    private volatile @Nullable Exception broken;
    private long due = Long.MIN_VALUE;

    /// One world, as far as it is kept in memory.
    record Done(CourseFile file, Macro macro, ThinCourse course) {}

    /// What became of a world; neither where it was stopped.
    private record Ended(
            int world, @Nullable Done done, @Nullable Throwable failure) {}

    /// @param manifest  what is wanted, and what is there already
    /// @param interrupt whether a stop was asked for
    LatticeJob(
            Setup setup, LatticeFiles files, LatticeManifest manifest, Progress progress, BooleanSupplier interrupt) {
        this.setup = setup;
        this.files = files;
        this.manifest = manifest;
        this.progress = progress;
        this.interrupt = interrupt;
    }

    /// Runs until all worlds are there, or a stop, or the disk refuses.
    ///
    /// @return the manifest with every finished world
    /// @throws BadInput where a world that was kept cannot be read
    LatticeManifest run() throws InterruptedException {
        TreeMap<Integer, CourseFile> kept = new TreeMap<>();
        manifest.results().forEach(file -> kept.put(file.world(), file));
        int worlds = manifest.worlds();
        @Nullable BadInput unreadable = null;
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(manifest.threads(), worlds))) {
            CompletionService<Ended> ends = new ExecutorCompletionService<>(pool);
            for (int world = 0; world < worlds; world++) {
                int number = world;
                CourseFile file = kept.get(world);
                ends.submit(() -> one(number, file));
            }
            for (int i = 0; i < worlds; i++) {
                Ended ended = ended(ends);
                if (ended.failure() instanceof BadInput fault) {
                    unreadable = fault;
                    broken = fault;
                } else {
                    take(ended, kept);
                }
            }
        }
        if (unreadable != null) {
            throw unreadable;
        }
        // Worlds that were kept and not looked at again before a stop are still there.
        done.values().forEach(world -> kept.put(world.file().world(), world.file()));
        manifest = manifest.holding(List.copyOf(kept.values()));
        return manifest;
    }

    /// Finished worlds, in their order.
    List<Done> done() {
        return List.copyOf(done.values());
    }

    /// What went wrong in single worlds.
    List<String> failures() {
        return failures;
    }

    /// Why results can no longer be kept; null where they can.
    @Nullable
    Exception broken() {
        return broken;
    }

    private boolean stop() {
        return broken != null || interrupt.getAsBoolean() || failed.get() >= FAILURES;
    }

    private Ended one(int world, @Nullable CourseFile kept) {
        try {
            if (stop()) {
                return new Ended(world, null, null);
            }
            if (kept != null) {
                return new Ended(world, done(kept, files.read(kept)), null);
            }
            Optional<WorldCourse> course = WorldCourse.of(setup, manifest.seed(), world, this::stop);
            return new Ended(
                    world, course.map(whole -> done(files.write(whole), whole)).orElse(null), null);
        } catch (UncheckedIOException e) {
            broken = e;
            return new Ended(world, null, null);
        } catch (BadInput e) {
            return new Ended(world, null, e);
        } catch (RuntimeException | OutOfMemoryError e) {
            failed.incrementAndGet();
            return new Ended(world, null, e);
        }
    }

    private Done done(CourseFile file, WorldCourse course) {
        return new Done(file, Macro.of(setup, course), ThinCourse.of(course, setup.ticks()));
    }

    private void take(Ended ended, SortedMap<Integer, CourseFile> kept) {
        if (ended.failure() != null) {
            failures.add("World " + ended.world() + ": " + ended.failure());
        }
        if (ended.done() != null) {
            done.put(ended.world(), ended.done());
            if (kept.put(ended.world(), ended.done().file()) == null) {
                keep(kept);
            }
            progress.at(
                    (double) done.size() / manifest.worlds(), done.size() + " of " + Numbers.worlds(manifest.worlds()));
        }
    }

    /// Names a finished world in the manifest, soon if not at once.
    private void keep(SortedMap<Integer, CourseFile> kept) {
        long now = System.nanoTime();
        if (broken != null || now < due) {
            return;
        }
        try {
            files.write(manifest.holding(List.copyOf(kept.values())));
        } catch (UncheckedIOException e) {
            broken = e;
        }
        long took = System.nanoTime() - now;
        due = now + took + Math.max(APART, TIMES * took);
    }

    private static Ended ended(CompletionService<Ended> ends) throws InterruptedException {
        try {
            return ends.take().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A world ends, fails or is stopped", e);
        }
    }
}
