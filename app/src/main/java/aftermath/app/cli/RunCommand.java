package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.report.KeyOutcome;
import aftermath.app.report.Report;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.store.Database;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Quantity;
import aftermath.app.store.Manifest.ResultFile;
import aftermath.app.store.Results;
import aftermath.app.store.RunFolder;
import aftermath.lab.RunPlan;
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
        Scenario scenario = scenarios.read(source);
        Plans plans = new Plans(scenario, simulator.plan(scenario));
        RunPlan fresh = plans.of(asked);
        RunFolder folder = new RunFolder(where(fresh));
        if (!asked.resume) {
            folder.mustBeNew();
        } else if (!folder.path().toFile().isDirectory()) {
            throw new BadInput("--resume must have a run folder; " + folder.path() + " is none.", "leave it out.");
        }
        Manifest before = asked.resume ? folder.manifest() : begin(fresh);
        RunPlan plan = asked.resume ? Resumption.plan(before, asked, plans, fresh) : fresh;
        folder.prepare();
        try (Closeable _ = folder.lock()) {
            folder.sweep();
            List<ResultFile> kept = asked.resume ? Resumption.kept(folder, before) : List.of();
            folder.keepScenario(source);
            Manifest start = again(before, plan, kept);
            folder.write(start);
            progress.stage("Running " + scenario.id() + ": " + plan.worlds() + " worlds of " + plan.ticks() + " hours"
                    + (kept.isEmpty() ? "" : ", " + kept.size() + " of them already there") + ", into "
                    + folder.path());
            return ensemble(plan, folder, start, progress);
        }
    }

    private int ensemble(RunPlan plan, RunFolder folder, Manifest start, Progress progress) throws Exception {
        try (Interrupt interrupt = Interrupt.listen(() -> {
            progress.close();
            if (!asked.quiet) {
                err().println("Stopping; finished runs are kept. Ctrl-C again quits at once.");
            }
        })) {
            var job = new EnsembleJob(simulator, plan, folder, start, program(), progress, interrupt);
            Manifest manifest = job.run();
            progress.close();
            job.failures().forEach(err()::println);
            if (job.broken() != null) {
                return broken(folder, manifest, job.broken());
            }
            if (interrupt.asked()) {
                folder.write(manifest.now("interrupted", now()));
                err().println("Interrupted with " + manifest.results().size() + " of " + plan.worlds() + " runs kept."
                        + System.lineSeparator() + "Go on with: aftermath run " + asked.scenario + " --resume --out "
                        + folder.path());
                return ExitCode.INTERRUPTED;
            }
            if (manifest.results().isEmpty()) {
                folder.write(manifest.now("failed", now()));
                return ExitCode.OUR_FAULT;
            }
            return finish(folder, manifest, plan, progress);
        }
    }

    private int finish(RunFolder folder, Manifest manifest, RunPlan plan, Progress progress) {
        boolean whole = manifest.results().size() == plan.worlds();
        Manifest done = manifest.now(whole ? "done" : "incomplete", now());
        List<Path> files = done.results().stream()
                .map(result -> folder.path().resolve(result.path()))
                .toList();
        try (Results results = new Results(files)) {
            progress.stage("Gathering " + files.size() + " runs");
            Database.make(folder, files, plan.scenario().clock().start());
            progress.stage("Writing the report");
            Report.write(folder, done, plan.scenario(), results);
            List<KeyOutcome> outcomes = KeyOutcome.of(done, plan.scenario(), results);
            folder.write(done);
            PrintWriter out = spec.commandLine().getOut();
            if (asked.json) {
                out.print(Summary.json(folder, done, outcomes));
            } else {
                Summary.table(out, folder, done, outcomes);
            }
            out.flush();
            return whole ? ExitCode.DONE : ExitCode.SOME_FAILED;
        } catch (SQLException | IOException | java.io.UncheckedIOException e) {
            return broken(folder, manifest, e);
        }
    }

    /// The disk is full, or something like it: says so, and what is safe.
    private int broken(RunFolder folder, Manifest manifest, Exception cause) {
        int kept = manifest.results().size();
        err().println("Results can no longer be written to " + folder.path() + ": " + cause.getMessage());
        err().println("Maybe free some space; the " + kept
                + " finished runs are kept, and --resume goes on from there.");
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

    private Manifest begin(RunPlan plan) {
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
                plan.cuts(),
                plan.sets(),
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
                simulator.outcomes(scenario).stream().map(Quantity::of).toList());
    }

    private static Manifest again(Manifest before, RunPlan plan, List<ResultFile> kept) {
        return new Manifest(
                before.schema(),
                "running",
                before.scenario(),
                before.scenarioHash(),
                before.seed(),
                plan.worlds(),
                before.scale(),
                before.ticks(),
                before.cuts(),
                before.sets(),
                before.version(),
                before.commit(),
                before.jdk(),
                before.os(),
                plan.threads(),
                before.command(),
                before.start(),
                null,
                kept,
                before.plan(),
                before.left(),
                before.outcomes());
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
