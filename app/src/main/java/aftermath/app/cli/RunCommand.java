package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.cli.Worlds.Finished;
import aftermath.app.report.Judged;
import aftermath.app.report.KeyOutcome;
import aftermath.app.report.Report;
import aftermath.app.report.VerdictJson;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.store.Database;
import aftermath.app.store.Drawn;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Quantity;
import aftermath.app.store.Manifest.ResultFile;
import aftermath.app.store.Results;
import aftermath.app.store.RunFolder;
import aftermath.app.store.TwinFiles;
import aftermath.lab.RunPlan;
import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Contract;
import aftermath.sim.scenario.Scenario;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `aftermath run`: an ensemble, kept in a run folder, summed up in a table and a page.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Simulates a scenario in many worlds and reports what came of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath run kazakhstan-2022 --runs 5 --scale 1:50",
            "  aftermath run kazakhstan-2022 --cut alliance.signal --until +31d --json",
            "  aftermath run kazakhstan-2022 --resume",
            "  aftermath run epstein-2002-I --variant exact",
            "",
            "Ctrl-C keeps every finished run; --resume goes on to the same tables."
        })
public final class RunCommand implements Callable<Integer> {
    private final Simulator simulator;
    private final ScenarioSource scenarios;

    @Mixin
    private RunOptions asked = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// For picocli.
    public RunCommand() {
        this(Simulator.shipped(), ScenarioSource.shipped());
    }

    RunCommand(Simulator simulator, ScenarioSource scenarios) {
        this.simulator = simulator;
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() throws Exception {
        try (Progress progress = Progress.on(err(), asked.quiet)) {
            return run(progress);
        } catch (BadInput e) {
            err().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        } catch (UncheckedIOException e) {
            err().println("The run folder could not be written: " + e.getMessage());
            err().println("Maybe the disk is full. What was finished before is kept.");
            return ExitCode.OUR_FAULT;
        }
    }

    private int run(Progress progress) throws Exception {
        Path source = ScenarioFinder.find(asked.scenario);
        if (LatticeReader.knows(source)) {
            PrintWriter out = spec.commandLine().getOut();
            return new LatticeRun(asked, command(), progress, out, err()).run(source);
        }
        Scenario scenario = scenarios.read(source);
        Judgings judgings = new Judgings(scenarios.claims(source));
        Plans plans = new Plans(scenario, simulator.plan(scenario));
        RunPlan fresh = plans.of(asked, !judgings.asked(asked).isEmpty());
        judgings.check(asked, fresh);
        RunFolder folder = new RunFolder(where(fresh));
        if (!asked.resume) {
            folder.mustBeNew();
        } else if (!folder.path().toFile().isDirectory()) {
            throw new BadInput("--resume must have a run folder; " + folder.path() + " is none.", "leave it out.");
        }
        Manifest before = asked.resume ? folder.manifest() : begin(fresh, judgings.judging(asked, fresh));
        RunPlan plan = asked.resume ? Resumption.plan(before, asked, plans, judgings, fresh) : fresh;
        folder.prepare();
        try (Closeable _ = folder.lock()) {
            folder.sweep();
            List<ResultFile> kept = asked.resume ? Resumption.kept(folder, before) : List.of();
            folder.keepScenario(source);
            Judging judging = asked.resume ? judgings.judging(before, plan.worlds()) : before.judging();
            Manifest start = before.again(Math.max(plan.worlds(), before.worlds()), plan.threads(), kept, judging);
            folder.write(start);
            progress.stage(stage(plan, start, folder));
            return ensemble(plan, judgings, folder, start, progress);
        }
    }

    private static String stage(RunPlan plan, Manifest start, RunFolder folder) {
        Judging judging = start.judging();
        int kept = start.results().size();
        return "Running " + plan.scenario().id() + ": " + plan.worlds() + " worlds of " + plan.ticks() + " hours at 1:"
                + plan.scale()
                + (judging == null
                        ? ""
                        : ", with the twins of " + judging.claims().size()
                                + (judging.claims().size() == 1 ? " claim" : " claims"))
                + (kept == 0 ? "" : ", " + kept + " of them already there") + ", into " + folder.path();
    }

    private int ensemble(RunPlan plan, Judgings judgings, RunFolder folder, Manifest start, Progress progress)
            throws Exception {
        try (Interrupt interrupt = Interrupt.listen(() -> {
            progress.close();
            if (!asked.quiet) {
                err().println("Stopping; finished " + whatIsKept(start) + " are kept. Ctrl-C again quits at once.");
            }
        })) {
            Finished finished =
                    new Worlds(simulator, judgings, program(), progress, interrupt).run(plan, folder, start);
            progress.close();
            Manifest manifest = finished.manifest();
            finished.failures().forEach(err()::println);
            if (finished.broken() != null) {
                return broken(folder, manifest, finished.broken());
            }
            if (interrupt.asked()) {
                folder.write(manifest.now("interrupted", now()));
                err().println("Interrupted with " + manifest.results().size() + " of " + manifest.worlds()
                        + " worlds kept" + (manifest.judging() == null ? "" : ", and every finished twin") + "."
                        + System.lineSeparator() + "Go on with: aftermath run " + asked.scenario
                        + " --resume --out " + folder.path());
                return ExitCode.INTERRUPTED;
            }
            if (manifest.results().isEmpty()) {
                folder.write(manifest.now("failed", now()));
                return ExitCode.OUR_FAULT;
            }
            return finish(folder, manifest, plan.scenario(), finished, progress);
        }
    }

    /// What a stop loses nothing of: twins too, where claims are judged, for each has a file of its own.
    private static String whatIsKept(Manifest manifest) {
        return manifest.judging() == null ? "worlds" : "worlds and twins";
    }

    private int finish(RunFolder folder, Manifest manifest, Scenario scenario, Finished finished, Progress progress) {
        boolean whole = manifest.results().size() == manifest.worlds()
                && finished.failures().isEmpty();
        Manifest done = manifest.now(whole ? "done" : "incomplete", now());
        List<Path> files = done.results().stream()
                .map(result -> folder.path().resolve(result.path()))
                .toList();
        try (Results results = new Results(files)) {
            progress.stage("Gathering " + files.size() + " worlds");
            List<Told> told = done.judging() == null ? List.of() : new TwinFiles(folder).all();
            Database.make(folder, files, told, scenario.clock().start());
            Fitted fitted = scenarios.fitted(folder.scenario());
            Judged judged = Judged.of(done, scenario, finished.claims(), fitted, told);
            progress.stage("Writing the report");
            if (done.judging() != null) {
                VerdictJson.of(judged, done).write(folder);
            }
            Report.write(folder, done, scenario, results, judged, fitted);
            List<KeyOutcome> outcomes = KeyOutcome.of(done, scenario, results);
            folder.write(done);
            PrintWriter out = spec.commandLine().getOut();
            if (asked.json) {
                out.print(Summary.json(folder, done, outcomes, judged));
            } else {
                Summary.table(out, folder, done, outcomes, judged);
            }
            out.flush();
            return !whole ? ExitCode.SOME_FAILED : gate(judged);
        } catch (SQLException | IOException | java.io.UncheckedIOException e) {
            return broken(folder, manifest, e);
        }
    }

    /// A gate that the user set: the verdicts with which the program ends in failure.
    private int gate(Judged judged) {
        List<String> met = judged.verdicts().stream()
                .filter(verdict -> asked.failOn.contains(verdict.answer()))
                .map(verdict -> verdict.claim().id() + " is " + verdict.answer().word())
                .toList();
        if (met.isEmpty()) {
            return ExitCode.DONE;
        }
        err().println("A gate was not met: " + String.join(", ", met) + ".");
        return ExitCode.GATE_NOT_MET;
    }

    /// The disk is full, or something like it: says so, and what is safe.
    private int broken(RunFolder folder, Manifest manifest, Exception cause) {
        int kept = manifest.results().size();
        err().println("Results can no longer be written to " + folder.path() + ": " + cause.getMessage());
        err().println("Maybe free some space; the " + kept
                + " finished worlds" + (manifest.judging() == null ? "" : " and all finished twins")
                + " are kept, and --resume goes on from there.");
        try {
            folder.write(manifest.now("failed", now()));
        } catch (java.io.UncheckedIOException e) {
            // The manifest of the last finished run stands.
        }
        return kept > 0 ? ExitCode.SOME_FAILED : ExitCode.OUR_FAULT;
    }

    private Path where(RunPlan plan) {
        String id = plan.scenario().id();
        if (asked.out != null) {
            return asked.out;
        }
        if (asked.resume) {
            return Resumption.newest(id);
        }
        String time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        return Path.of("runs", id + "-" + time + "-" + plan.seed());
    }

    private Manifest begin(RunPlan plan, @Nullable Judging judging) {
        Scenario scenario = plan.scenario();
        return new Manifest(
                Manifest.SCHEMA,
                "running",
                scenario.id(),
                scenario.hash(),
                plan.seed(),
                plan.worlds(),
                plan.scale(),
                plan.ticks(),
                Judgings.variant(asked.variant),
                plan.cuts(),
                plan.sets(),
                Drawn.of(scenario),
                BuildInfo.version(),
                BuildInfo.commit(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                plan.threads(),
                command(),
                now(),
                null,
                List.of(),
                simulator.plan(scenario).stream()
                        .filter(step -> !isCut(step, plan))
                        .toList(),
                simulator.plan(scenario).stream()
                        .filter(step -> isCut(step, plan))
                        .map(Contract::id)
                        .toList(),
                simulator.outcomes(scenario).stream().map(Quantity::of).toList(),
                judging);
    }

    private static boolean isCut(Contract step, RunPlan plan) {
        return plan.cuts().contains(step.id()) || plan.cuts().contains(step.layer());
    }

    private String command() {
        var parsed = spec.root().commandLine().getParseResult();
        String args = parsed == null ? "" : String.join(" ", parsed.originalArgs());
        return args.startsWith("run ") ? "aftermath " + args : "aftermath run " + args;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static String program() {
        return BuildInfo.version() + " " + BuildInfo.commit();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
