package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.report.LatticeReport;
import aftermath.app.report.Numbers;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.store.LatticeFiles;
import aftermath.app.store.LatticeFiles.CourseFile;
import aftermath.app.store.LatticeFiles.LatticeManifest;
import aftermath.app.store.LatticeFiles.MacroFile;
import aftermath.app.store.RunFolder;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.lab.lattice.Setup;
import aftermath.lab.lattice.Spread;
import java.io.Closeable;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// `aftermath run` of a scenario on a lattice.
final class LatticeRun {
    private final RunOptions asked;
    private final String command;
    private final Progress progress;
    private final PrintWriter out;
    private final PrintWriter err;

    /// @param command as it was given
    LatticeRun(RunOptions asked, String command, Progress progress, PrintWriter out, PrintWriter err) {
        this.asked = asked;
        this.command = command;
        this.progress = progress;
        this.out = out;
        this.err = err;
    }

    /// @return the exit code
    int run(Path source) throws Exception {
        LatticeCase scenario = LatticeReader.whole(source);
        LatticeChoice choice = new LatticeChoice(asked, scenario);
        RunFolder folder = new RunFolder(where(scenario, choice.seed()));
        if (!asked.resume) {
            folder.mustBeNew();
        } else if (!folder.path().toFile().isDirectory()) {
            throw new BadInput("--resume must have a run folder; " + folder.path() + " is none.", "leave it out.");
        }
        LatticeFiles files = new LatticeFiles(folder.path());
        LatticeManifest before = asked.resume ? files.manifest() : begin(scenario, choice);
        Setup setup = asked.resume
                ? LatticeResumption.setup(before, asked, scenario, choice)
                : mustGoTogether(choice.setup(choice.variant()));
        int worlds = LatticeResumption.worlds(before, choice);
        folder.prepare();
        try (Closeable _ = folder.lock()) {
            folder.sweep();
            List<CourseFile> kept = asked.resume ? LatticeResumption.kept(folder, before) : List.of();
            folder.keepScenario(source);
            LatticeManifest start = before.again(worlds, choice.threads(), kept);
            files.write(start);
            progress.stage("Running " + scenario.id() + ": " + Numbers.worlds(worlds) + " of at most " + setup.ticks()
                    + " ticks" + (kept.isEmpty() ? "" : ", " + kept.size() + " of them already there") + ", into "
                    + folder.path());
            return worlds(folder, scenario, setup, start);
        }
    }

    private int worlds(RunFolder folder, LatticeCase scenario, Setup setup, LatticeManifest start) throws Exception {
        LatticeFiles files = new LatticeFiles(folder.path());
        try (Interrupt interrupt = Interrupt.listen(() -> {
            progress.close();
            if (!asked.quiet) {
                err.println("Stopping; finished worlds are kept. Ctrl-C again quits at once.");
            }
        })) {
            LatticeJob job = new LatticeJob(setup, files, start, progress, interrupt::asked);
            LatticeManifest manifest = job.run();
            progress.close();
            int there = manifest.results().size();
            job.failures().forEach(err::println);
            if (job.broken() != null) {
                return broken(folder, manifest, job.broken());
            }
            if (interrupt.asked()) {
                files.write(manifest.now("interrupted", now()));
                err.println("Interrupted with " + there + " of " + Numbers.worlds(manifest.worlds()) + " kept."
                        + System.lineSeparator() + goOn(files));
                return ExitCode.INTERRUPTED;
            }
            if (there < manifest.worlds()) {
                files.write(manifest.now(there == 0 ? "failed" : "incomplete", now()));
                err.println(there + " of " + Numbers.worlds(manifest.worlds())
                        + " are kept; numbers and page are of a whole run only." + System.lineSeparator()
                        + goOn(files));
                return there == 0 ? ExitCode.OUR_FAULT : ExitCode.SOME_FAILED;
            }
            return finish(folder, scenario, setup, manifest, job.done());
        }
    }

    private int finish(
            RunFolder folder, LatticeCase scenario, Setup setup, LatticeManifest manifest, List<LatticeJob.Done> done) {
        LatticeFiles files = new LatticeFiles(folder.path());
        LatticeChoice choice = new LatticeChoice(asked, scenario);
        Variant variant = choice.variant(manifest.variant());
        MacroFile macro =
                MacroFile.of(manifest, done.stream().map(LatticeJob.Done::macro).toList());
        try {
            files.write(macro);
            progress.stage("Writing the report");
            LatticeReport page = new LatticeReport(
                    scenario,
                    variant,
                    setup,
                    macro,
                    done.stream().map(LatticeJob.Done::course).toList(),
                    manifest.command());
            Atomic.write(folder.report(), page.page());
            files.write(manifest.now("done", now()));
        } catch (UncheckedIOException e) {
            return broken(folder, manifest, e);
        }
        progress.close();
        if (asked.json) {
            out.print(Json.text(macro));
        } else {
            table(folder, scenario, variant, macro);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private String goOn(LatticeFiles files) {
        return "Go on with: aftermath run " + asked.scenario + " --resume --out " + files.path();
    }

    /// The disk is full, or something like it: says so, and what is safe. Half a course takes the room that the
    /// manifest
    /// needs, so it goes first.
    private int broken(RunFolder folder, LatticeManifest manifest, Exception cause) {
        LatticeFiles files = new LatticeFiles(folder.path());
        try {
            folder.sweep();
            files.write(manifest.now("failed", now()));
        } catch (UncheckedIOException e) {
            // The manifest of the worlds that were last named stands.
        }
        int kept = files.manifest().results().size();
        err.println("Results can no longer be written to " + folder.path() + ": " + cause.getMessage());
        err.println("Maybe free some space; what was finished (" + Numbers.worlds(kept)
                + ") is kept, and --resume goes on from there.");
        return kept > 0 ? ExitCode.SOME_FAILED : ExitCode.OUR_FAULT;
    }

    private void table(RunFolder folder, LatticeCase scenario, Variant variant, MacroFile macro) {
        out.println(scenario.title() + ", " + variant.name() + ": " + variant.meaning() + ".");
        if (!variant.published().isEmpty()) {
            out.println("Published: " + variant.published() + ".");
        }
        out.println();
        out.printf(
                "%-20s %10s %10s %10s   %s%n",
                "over " + Numbers.worlds(macro.worlds()), "mean", "sd", "median", "5 to 95 %");
        macro.numbers().forEach((name, spread) -> out.println(line(name, spread, macro.worlds())));
        out.println();
        out.println("Folder  " + folder.path());
        out.println("Report  " + folder.report());
    }

    private static String line(String name, Spread spread, int worlds) {
        return String.format(
                Locale.ROOT,
                "%-20s %10s %10s %10s   %s  %s%s",
                name,
                Numbers.plain(spread.mean()),
                Numbers.plain(spread.sd()),
                Numbers.plain(spread.median()),
                Numbers.range(spread.lo(), spread.hi()),
                spread.unit(),
                spread.worlds() == worlds ? "" : " (in " + Numbers.worlds(spread.worlds()) + ")");
    }

    private LatticeManifest begin(LatticeCase scenario, LatticeChoice choice) {
        Variant variant = choice.variant();
        Setup setup = choice.setup(variant);
        return new LatticeManifest(
                LatticeManifest.SCHEMA,
                "running",
                scenario.id(),
                scenario.hash(),
                variant.name(),
                setup.kind().word(),
                choice.seed(),
                choice.worlds(),
                setup.ticks(),
                setup.dropped(),
                setup.outburst(),
                setup.rules(),
                setup.numbers(),
                BuildInfo.version(),
                BuildInfo.commit(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                choice.threads(),
                command,
                now(),
                null,
                List.of());
    }

    private static Setup mustGoTogether(Setup setup) {
        setup.objection().ifPresent(objection -> {
            throw new BadInput(objection.message(), objection.maybe().isEmpty() ? null : objection.maybe() + ".");
        });
        return setup;
    }

    private Path where(LatticeCase scenario, long seed) {
        if (asked.out != null) {
            return asked.out;
        }
        if (asked.resume) {
            return Resumption.newestOfLattice(scenario.id());
        }
        String time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        return Path.of("runs", scenario.id() + "-" + time + "-" + seed);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
