package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.report.LatticeReport;
import aftermath.app.report.Numbers;
import aftermath.app.report.ThinCourse;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.LatticeReading;
import aftermath.app.scenario.Nearest;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.store.LatticeFiles;
import aftermath.app.store.LatticeFiles.CourseFile;
import aftermath.app.store.LatticeFiles.LatticeManifest;
import aftermath.app.store.LatticeFiles.MacroFile;
import aftermath.app.store.RunFolder;
import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.lab.lattice.Macro;
import aftermath.lab.lattice.Setup;
import aftermath.lab.lattice.Spread;
import aftermath.lab.lattice.WorldCourse;
import aftermath.sim.engine.Parameter;
import java.io.Closeable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `aftermath run` of a scenario on a lattice: worlds side by side, each on one thread.
final class LatticeRun {
    private static final int WORLDS = 20;
    private static final int MOST_WORLDS = 100_000;
    private static final String BASE = "base";

    private final RunOptions asked;
    private final String command;
    private final Progress progress;

    /// @param command as it was given
    LatticeRun(RunOptions asked, String command, Progress progress) {
        this.asked = asked;
        this.command = command;
        this.progress = progress;
    }

    /// One world, as far as it is kept in memory.
    private record Done(CourseFile file, Macro macro, ThinCourse course) {}

    void run(Path source, PrintWriter out) throws Exception {
        LatticeReading reading = LatticeReader.read(source);
        LatticeCase scenario = reading.scenario();
        if (scenario == null) {
            throw new BadInput(reading.faultsAsText(), null);
        }
        refuse();
        Variant variant = variant(scenario);
        Setup setup = scenario.setup(variant, rules(scenario.kind()), sets(scenario.kind()));
        if (!setup.objection().isEmpty()) {
            throw new BadInput("The numbers must go together: " + setup.objection(), "change what --set sets.");
        }
        int worlds = within("--runs", asked.runs == null ? WORLDS : asked.runs, MOST_WORLDS);
        int threads = within(
                "--threads", asked.threads == null ? Runtime.getRuntime().availableProcessors() : asked.threads, 1024);
        long seed = asked.seed == null ? 1 : asked.seed;
        RunFolder folder = new RunFolder(asked.out != null ? asked.out : where(scenario, seed));
        folder.mustBeNew();
        folder.prepare();
        try (Closeable _ = folder.lock()) {
            folder.keepScenario(source);
            String start = now();
            List<Done> done = worlds(setup, seed, worlds, threads, new LatticeFiles(folder.path()), scenario.id());
            LatticeManifest manifest = manifest(scenario, variant, setup, seed, threads, start, done);
            finish(folder, scenario, variant, setup, manifest, done, out);
        }
    }

    private List<Done> worlds(Setup setup, long seed, int worlds, int threads, LatticeFiles files, String id)
            throws InterruptedException, ExecutionException {
        progress.stage("Running " + id + ": " + worlds + " worlds of at most " + setup.ticks() + " ticks, into "
                + files.path());
        List<Done> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, worlds))) {
            List<Future<Done>> futures = new ArrayList<>();
            for (int world = 0; world < worlds; world++) {
                int number = world;
                futures.add(pool.submit(() -> {
                    WorldCourse course = WorldCourse.of(setup, seed, number);
                    return new Done(files.write(course), Macro.of(setup, course), ThinCourse.of(course, setup.ticks()));
                }));
            }
            for (Future<Done> future : futures) {
                done.add(future.get());
                progress.at((double) done.size() / worlds, done.size() + " of " + worlds + " worlds");
            }
        }
        return done;
    }

    private void finish(
            RunFolder folder,
            LatticeCase scenario,
            Variant variant,
            Setup setup,
            LatticeManifest manifest,
            List<Done> done,
            PrintWriter out) {
        LatticeFiles files = new LatticeFiles(folder.path());
        MacroFile macro = MacroFile.of(manifest, done.stream().map(Done::macro).toList());
        files.write(macro);
        files.write(manifest);
        progress.stage("Writing the report");
        String page = new LatticeReport(
                        scenario,
                        variant,
                        setup,
                        macro,
                        done.stream().map(Done::course).toList(),
                        command)
                .page();
        Atomic.write(folder.report(), page);
        progress.close();
        if (asked.json) {
            out.print(Json.text(macro));
        } else {
            table(out, folder, scenario, variant, macro);
        }
        out.flush();
    }

    private static void table(
            PrintWriter out, RunFolder folder, LatticeCase scenario, Variant variant, MacroFile macro) {
        out.println(scenario.title() + ", " + variant.name() + ": " + variant.meaning() + ".");
        if (!variant.published().isEmpty()) {
            out.println("Published: " + variant.published() + ".");
        }
        out.println();
        out.printf(
                "%-20s %10s %10s %10s   %s%n",
                "over " + macro.worlds() + " worlds", "mean", "sd", "median", "5 to 95 %");
        macro.numbers().forEach((name, spread) -> out.println(line(name, spread, macro.worlds())));
        out.println();
        out.println("Folder  " + folder.path());
        out.println("Report  " + folder.report());
    }

    private static String line(String name, Spread spread, int worlds) {
        return String.format(
                java.util.Locale.ROOT,
                "%-20s %10s %10s %10s   %s  %s%s",
                name,
                Numbers.plain(spread.mean()),
                Numbers.plain(spread.sd()),
                Numbers.plain(spread.median()),
                Numbers.range(spread.lo(), spread.hi()),
                spread.unit(),
                spread.worlds() == worlds ? "" : " (in " + spread.worlds() + " worlds)");
    }

    /// Options that a nation has and a lattice has not.
    private void refuse() {
        TreeMap<String, Boolean> given = new TreeMap<>();
        given.put("--scale", asked.scale != null);
        given.put("--until", asked.until != null);
        given.put("--cut", !asked.cut.isEmpty());
        given.put("--numbers", asked.numbers != null);
        given.put("--claims", !asked.claims.isEmpty());
        given.put("--until-precise", asked.precise != null);
        given.put("--fail-on", !asked.failOn.isEmpty());
        given.put("--resume", asked.resume);
        given.forEach((option, there) -> {
            if (there) {
                throw new BadInput(
                        option + " must be left out: a scenario on a lattice has no such thing.",
                        "--variant, --set or --rule changes what is run.");
            }
        });
    }

    private Variant variant(LatticeCase scenario) {
        String name = asked.variant == null ? BASE : asked.variant;
        Variant variant = scenario.variants().get(name);
        if (variant == null) {
            String near = Nearest.to(name, scenario.variants().keySet());
            throw new BadInput(
                    "Variant (" + name + ") must be one of "
                            + String.join(", ", scenario.variants().keySet()) + ".",
                    near.isEmpty() ? null : near);
        }
        return variant;
    }

    private SortedMap<String, String> rules(Kind kind) {
        TreeMap<String, List<String>> known = new TreeMap<>(kind.switches());
        known.put(Kind.PRESET, List.copyOf(kind.presets().keySet()));
        asked.rules.forEach((name, word) -> {
            List<String> words = known.get(name);
            if (words == null) {
                String near = Nearest.to(name, known.keySet());
                throw new BadInput(
                        "--rule " + name + " must be one of " + String.join(", ", known.keySet()) + ".",
                        near.isEmpty() ? null : near);
            }
            if (!words.contains(word)) {
                String near = Nearest.to(word, words);
                throw new BadInput(
                        "--rule " + name + " (" + word + ") must be one of " + String.join(", ", words) + ".",
                        near.isEmpty() ? null : near);
            }
        });
        return kind.spelledOut(new TreeMap<>(asked.rules));
    }

    private SortedMap<String, Double> sets(Kind kind) {
        TreeMap<String, Parameter> known = new TreeMap<>();
        kind.parameters().forEach(parameter -> known.put(parameter.name(), parameter));
        TreeMap<String, Double> sets = new TreeMap<>();
        for (Setting setting : asked.set) {
            Parameter parameter = known.get(setting.path());
            if (parameter == null) {
                String near = Nearest.to(setting.path(), known.keySet());
                throw new BadInput(
                        "--set " + setting.path() + " must be a parameter of the scenario.",
                        near.isEmpty() ? null : near);
            }
            if (!parameter.allows(setting.value())) {
                throw new BadInput(
                        "--set " + setting.path() + " (" + Numbers.exact(setting.value()) + ") must be "
                                + (parameter.whole() ? "a whole number " : "") + "within ["
                                + Numbers.exact(parameter.lo()) + ", " + Numbers.exact(parameter.hi()) + "].",
                        null);
            }
            sets.put(setting.path(), setting.value());
        }
        return sets;
    }

    private static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadInput(option + " (" + value + ") must be from 1 to " + most + ".", null);
        }
        return value;
    }

    private LatticeManifest manifest(
            LatticeCase scenario, Variant variant, Setup setup, long seed, int threads, String start, List<Done> done) {
        return new LatticeManifest(
                LatticeManifest.SCHEMA,
                "done",
                scenario.id(),
                scenario.hash(),
                variant.name(),
                setup.kind().word(),
                seed,
                done.size(),
                setup.ticks(),
                setup.dropped(),
                setup.outburst(),
                setup.rules(),
                setup.numbers(),
                BuildInfo.version(),
                BuildInfo.commit(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                threads,
                command,
                start,
                now(),
                done.stream().map(Done::file).toList());
    }

    private static Path where(LatticeCase scenario, long seed) {
        String time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        return Path.of("runs", scenario.id() + "-" + time + "-" + seed);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
