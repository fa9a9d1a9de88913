package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.scenario.Nearest;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.store.RunFolder;
import aftermath.app.store.StudyFile;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Test;
import aftermath.lab.record.Basis;
import aftermath.lab.record.Fitted;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Nation;
import aftermath.sim.scenario.Scenario;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// What calibrate, sensitivity, compare and validate do alike: read the case, open a folder or take it up again, listen
/// for Ctrl-C, and say what went wrong.
final class StudyCall {
    /// Residents per agent: outcomes are those of 1:1 but for chance and small crowds (docs/BENCHMARKS.md).
    private static final int COARSE = 20;

    private static final int DAYS = 21;
    private static final int DAY = 24;
    private static final int MOST_THREADS = 256;

    private final CommandSpec spec;
    private final StudyOptions asked;
    private final String kind;
    private final SortedMap<String, String> settings;

    /// @param settings the command's own options, as they decide what comes out
    StudyCall(CommandSpec spec, StudyOptions asked, String kind, Map<String, String> settings) {
        this.spec = spec;
        this.asked = asked;
        this.kind = kind;
        this.settings = new TreeMap<>(settings);
    }

    /// What the command itself does.
    @FunctionalInterface
    interface Work {
        void on(Study study) throws IOException;
    }

    /// @param check refuses a case that the command cannot use, before anything is written
    Integer run(java.util.function.BiConsumer<Scenario, Fitted> check, Work work) {
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.on(err, asked.quiet)) {
            return run(check, work, progress);
        } catch (BadInput e) {
            err.println(e.getMessage());
            return ExitCode.BAD_INPUT;
        } catch (IOException | UncheckedIOException e) {
            err.println("The study folder could not be written: " + e.getMessage());
            err.println("Maybe the disk is full. What was finished before is kept; --resume goes on from there.");
            return ExitCode.OUR_FAULT;
        }
    }

    private Integer run(java.util.function.BiConsumer<Scenario, Fitted> check, Work work, Progress progress)
            throws IOException {
        Path source = ScenarioFinder.find(asked.scenario);
        ScenarioSource scenarios = ScenarioSource.shipped();
        Scenario scenario = scenarios.read(source);
        Fitted fitted = scenarios.fitted(source);
        check.accept(scenario, fitted);
        RunPlan plan = plan(scenario);
        String basis = Basis.of(scenario, fitted.summaries(), fitted.forecasts());
        Path path = where(scenario.id());
        StudyFile file = asked.resume ? resumed(path, plan, basis) : fresh(path, plan, basis);
        new RunFolder(path).prepare();
        Files.deleteIfExists(path.resolve("results"));
        try (Closeable _ = new RunFolder(path).lock();
                Interrupt interrupt = Interrupt.listen(progress::close)) {
            write(path, file.now("running", null));
            work.on(new Study(plan, fitted, claimed(scenarios.claims(source)), basis, path, progress, interrupt));
            write(path, file.now("done", now()));
            return ExitCode.DONE;
        } catch (Study.Stopped e) {
            progress.close();
            write(path, file.now("interrupted", now()));
            spec.commandLine()
                    .getErr()
                    .println("Stopped; every finished run is kept." + System.lineSeparator() + "Go on with: aftermath "
                            + kind + " " + asked.scenario + " --resume --out " + path);
            return ExitCode.INTERRUPTED;
        }
    }

    private static Set<String> claimed(Claims claims) {
        return claims.claims().stream()
                .flatMap(claim -> claim.tests().stream())
                .map(Test::outcome)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private RunPlan plan(Scenario scenario) {
        int threads = Plans.atLeastOne(
                "--threads", asked.threads, Runtime.getRuntime().availableProcessors());
        if (threads > MOST_THREADS) {
            throw new BadInput("--threads (" + threads + ") must be at most " + MOST_THREADS + ".", null);
        }
        long whole = ChronoUnit.HOURS.between(
                scenario.clock().start(), scenario.clock().until());
        long ticks = asked.until == null
                ? Math.min(whole, DAYS * DAY)
                : asked.until.ticks(scenario.clock().start());
        if (ticks < 1 || ticks > Nation.MOST_TICKS) {
            throw new BadInput("--until must lie after the start and within three years of it.", "+" + DAYS + "d.");
        }
        int scale = asked.scale == null ? COARSE : asked.scale.residents();
        return new RunPlan(scenario, 1, asked.seed, scale, threads, (int) ticks, List.of(), new TreeMap<>());
    }

    private StudyFile fresh(Path path, RunPlan plan, String basis) {
        if (Files.exists(path.resolve("study.json"))) {
            throw new BadInput(
                    "Study folder " + path + " must be new or empty.",
                    "add --resume to take its study up again, or give another with --out.");
        }
        new RunFolder(path).mustBeNew();
        return file(plan, basis, now());
    }

    /// @param start when it was begun
    private StudyFile file(RunPlan plan, String basis, String start) {
        return new StudyFile(
                StudyFile.SCHEMA,
                kind,
                "running",
                plan.scenario().id(),
                plan.scenario().hash(),
                basis,
                plan.seed(),
                plan.scale(),
                plan.ticks(),
                settings,
                BuildInfo.version(),
                BuildInfo.commit(),
                start,
                null);
    }

    /// Everything that decides what comes out must be as it was.
    private StudyFile resumed(Path path, RunPlan plan, String basis) throws IOException {
        Path file = path.resolve("study.json");
        if (!Files.exists(file)) {
            throw new BadInput("--resume must have a study folder; " + path + " is none.", "leave it out.");
        }
        StudyFile before;
        try {
            before = Json.read(Files.readString(file), StudyFile.class);
        } catch (RuntimeException e) {
            throw new BadInput(file + " must be what a study wrote, but cannot be read.", "begin a new folder.");
        }
        SortedMap<String, String> now = file(plan, basis, before.start()).facts();
        before.facts().forEach((name, value) -> {
            if (!value.equals(now.get(name))) {
                throw new BadInput(
                        "A resumed study must keep its " + name + " (" + value + "), not take another (" + now.get(name)
                                + ").",
                        "start a new folder: leave --resume out.");
            }
        });
        return before;
    }

    private Path where(String id) throws IOException {
        if (asked.out != null) {
            return asked.out;
        }
        String prefix = kind + "-" + id + "-";
        Path studies = Path.of("studies");
        if (asked.resume) {
            try (Stream<Path> folders = Files.isDirectory(studies) ? Files.list(studies) : Stream.empty()) {
                return folders.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                        .filter(f -> Files.exists(f.resolve("study.json")))
                        .max(Comparator.comparing(f -> String.valueOf(f.getFileName())))
                        .orElseThrow(() -> new BadInput(
                                "--resume must have a study of that kind under studies/.", "name it with --out."));
            }
        }
        String time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        return studies.resolve(prefix + time);
    }

    private static void write(Path path, StudyFile file) {
        Atomic.write(path.resolve("study.json"), Json.text(file));
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// Refuses a case without priors.
    static void mustHavePriors(Scenario scenario) {
        if (scenario.params().values().stream().allMatch(p -> p.prior() == null)) {
            throw new BadInput(
                    "Scenario " + scenario.id() + " must have a parameter with a prior.",
                    "add `prior: {uniform: [lo, hi]}` to those that the record may tell.");
        }
    }

    /// Refuses a case that is held against nothing.
    static void mustHaveSummaries(Scenario scenario, Fitted fitted) {
        if (fitted.summaries().size() == 0) {
            throw new BadInput(
                    "Scenario " + scenario.id() + " must say what a fit is made to.",
                    "add `fit: {summaries: record/summaries.csv}`; docs/reference/scenario-folder.md has its columns.");
        }
    }

    /// A variant by its name.
    static Scenario.Variant variant(Scenario scenario, String name) {
        Scenario.Variant variant = scenario.variants().get(name);
        if (variant == null) {
            throw new BadInput(
                    "Variant " + name + " must be one of the scenario's.",
                    Nearest.to(name, scenario.variants().keySet()).isEmpty()
                            ? "one of: " + String.join(", ", scenario.variants().keySet())
                            : Nearest.to(name, scenario.variants().keySet()));
        }
        return variant;
    }

    /// The plan of a variant.
    static RunPlan of(RunPlan plan, Scenario.Variant variant) {
        List<String> cuts = variant.cuts().stream()
                .filter(cut -> Catalogue.ids().stream().anyMatch(id -> id.equals(cut) || id.startsWith(cut + ".")))
                .toList();
        return new RunPlan(
                plan.scenario(),
                plan.worlds(),
                plan.seed(),
                plan.scale(),
                plan.threads(),
                plan.ticks(),
                cuts,
                variant.sets());
    }
}
