package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.store.Json;
import aftermath.app.store.Manifest.Judging;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import aftermath.sim.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `aftermath plan`: what `aftermath run` with the same options would run, before any of it is.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Says what a run would take: how many runs, which of them claims share, how long, how much disk."
                + " Takes the options of run.",
        footerHeading = "%nExamples:%n",
        footer = {"  aftermath plan kazakhstan-2022", "  aftermath plan kazakhstan-2022 --runs 100 --scale 1:1 --json"})
public final class PlanCommand implements Callable<Integer> {
    /// Days of the run that is timed.
    private static final int PROBE_DAYS = 31;

    private static final int PROBES = 4;
    private static final int DAY = 24;
    /// Bytes of what is kept: of a world by the hour, of a twin; measured on the shipped case.
    private static final double WORLD_BYTES_PER_DAY = 40_000;

    private static final double TWIN_BYTES = 20_000;

    private final Simulator simulator;
    private final ScenarioSource scenarios;

    @Mixin
    private RunOptions asked = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// For picocli.
    public PlanCommand() {
        this(Simulator.shipped(), ScenarioSource.shipped());
    }

    PlanCommand(Simulator simulator, ScenarioSource scenarios) {
        this.simulator = simulator;
        this.scenarios = scenarios;
    }

    /// What `--json` prints.
    ///
    /// @param runs    by set of worlds: factual runs and twins
    /// @param days    simulated in all, hours that twins share with their factual run included
    /// @param minutes expected on this machine with the threads asked for
    /// @param bytes   expected on disk
    /// @param twins   those that tests ask for
    record PlanJson(
            String schema,
            String scenario,
            int scale,
            int worlds,
            SortedMap<String, RunsJson> runs,
            long days,
            double minutes,
            long bytes,
            List<TwinJson> twins) {}

    /// Runs of a set of worlds.
    record RunsJson(int worlds, int factual, int twins) {}

    /// A twin and who needs it.
    record TwinJson(String twin, String says, List<Integer> days, List<String> claims) {}

    @Override
    public Integer call() {
        try {
            mustOnlyPlan();
            Path source = ScenarioFinder.find(asked.scenario);
            Scenario scenario = scenarios.read(source);
            Claims claims = scenarios.claims(source);
            Judgings judgings = new Judgings(claims);
            RunPlan plan = new Plans(scenario, simulator.plan(scenario))
                    .of(asked, !judgings.asked(asked).isEmpty());
            judgings.check(asked, plan);
            Judging judging = judgings.judging(asked, plan);
            PlanJson told = told(plan, claims, judging);
            PrintWriter out = spec.commandLine().getOut();
            if (asked.json) {
                out.print(Json.text(told));
            } else {
                print(out, told);
            }
            out.flush();
            return ExitCode.DONE;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    /// What cannot be counted beforehand is not planned.
    private void mustOnlyPlan() {
        if (asked.resume) {
            throw new BadInput("--resume must not be given to plan, which tells of a fresh run.", "leave it out.");
        }
        if (asked.precise != null) {
            throw new BadInput(
                    "--until-precise must not be given to plan: how many worlds it takes shows while it runs.",
                    "leave it out; it takes at most 2,000 worlds.");
        }
    }

    private PlanJson told(RunPlan plan, Claims claims, @Nullable Judging judging) {
        SortedMap<String, RunsJson> runs = new TreeMap<>();
        List<TwinJson> twins = new ArrayList<>();
        double days = 0;
        List<Integer> lengths = new ArrayList<>();
        long kept = 0;
        if (judging == null) {
            runs.put(Told.BASE, new RunsJson(plan.worlds(), plan.worlds(), 0));
            days = (double) plan.worlds() * plan.ticks() / DAY;
            lengths.addAll(java.util.Collections.nCopies(plan.worlds(), Math.ceilDiv(plan.ticks(), DAY)));
        } else {
            Design design = new Judgings(claims).design(judging, plan);
            for (Cell cell : design.cells()) {
                int asks = cell.asks().size();
                runs.merge(
                        cell.set(),
                        new RunsJson(1, 1, asks),
                        (a, b) -> new RunsJson(
                                a.worlds() + b.worlds(), a.factual() + b.factual(), a.twins() + b.twins()));
                days += cell.days().last();
                lengths.add(cell.days().last());
                cell.asks().forEach(ask -> lengths.add(ask.days().last()));
                days += cell.asks().stream().mapToInt(a -> a.days().last()).sum();
                kept += 1 + asks;
            }
            design.asks()
                    .forEach(ask -> twins.add(new TwinJson(
                            ask.twin(),
                            says(claims, ask.twin()),
                            List.copyOf(ask.days()),
                            askers(claims.only(judging.claims()), ask.twin(), judging.longest()))));
            // Those that serve most claims in front.
            twins.sort(Comparator.comparingInt((TwinJson twin) -> -twin.claims().size())
                    .thenComparing(TwinJson::twin));
        }
        double bytes = plan.worlds() * WORLD_BYTES_PER_DAY * plan.ticks() / DAY + kept * TWIN_BYTES;
        return new PlanJson(
                "aftermath/plan/1",
                plan.scenario().id(),
                plan.scale(),
                plan.worlds(),
                runs,
                Math.round(days),
                minutes(plan, lengths, judging != null),
                Math.round(bytes),
                twins);
    }

    private static String says(Claims claims, String twin) {
        var change = claims.interventions().get(twin);
        return change == null ? "" : change.says();
    }

    private static List<String> askers(Claims claims, String twin, int longest) {
        return claims.claims().stream()
                .filter(claim -> claim.tests().stream()
                        .anyMatch(test ->
                                test.days() <= longest && Needs.twins(test).contains(twin)))
                .map(Claim::id)
                .toList();
    }

    /// Expected from worlds timed here and now: a crisis, and what a quiet day after it takes.
    ///
    /// @param lengths of the runs, in days
    /// @param shared  whether each world has a thread to itself
    private double minutes(RunPlan plan, List<Integer> lengths, boolean shared) {
        double crisis = seconds(plan, PROBE_DAYS, shared);
        double quiet = lengths.stream().anyMatch(days -> days > PROBE_DAYS)
                ? Math.max(0, seconds(plan, 2 * PROBE_DAYS, shared) - crisis) / PROBE_DAYS
                : 0;
        double all = lengths.stream()
                .mapToDouble(days ->
                        crisis * Math.min(1, days / (double) PROBE_DAYS) + quiet * Math.max(0, days - PROBE_DAYS))
                .sum();
        return all / 60 / (shared ? plan.threads() : 1);
    }

    /// The least of a few, so that the program is warm.
    private double seconds(RunPlan plan, int days, boolean shared) {
        RunPlan probe = new RunPlan(
                plan.scenario(),
                PROBES,
                plan.seed(),
                plan.scale(),
                shared ? 1 : plan.threads(),
                days * DAY,
                plan.cuts(),
                plan.sets());
        List<Long> ends = new ArrayList<>();
        simulator.run(probe, 0, result -> ends.add(System.nanoTime()), () -> false);
        double least = Double.POSITIVE_INFINITY;
        for (int r = 1; r < ends.size(); r++) {
            least = Math.min(least, (ends.get(r) - ends.get(r - 1)) / 1e9);
        }
        return least;
    }

    private static void print(PrintWriter out, PlanJson plan) {
        int runs = plan.runs().values().stream()
                .mapToInt(r -> r.factual() + r.twins())
                .sum();
        out.printf(
                Locale.ROOT,
                "%s at 1:%d: %,d runs, %,d simulated days.%n%n",
                plan.scenario(),
                plan.scale(),
                runs,
                plan.days());
        out.printf("%-20s %8s %8s %8s%n", "worlds", "worlds", "factual", "twins");
        plan.runs().entrySet().stream()
                .sorted(Comparator.comparingInt(set -> rank(set.getKey())))
                .forEach(set -> line(out, set.getKey(), set.getValue()));
        if (!plan.twins().isEmpty()) {
            out.printf("%nTwins of each world; one that several claims need is run once.%n");
            for (TwinJson twin : plan.twins()) {
                out.printf(
                        "  %-26s %4d days   %s%n",
                        twin.twin(), twin.days().getLast(), String.join(", ", twin.claims()));
            }
        }
        out.printf(
                Locale.ROOT,
                "%nAbout %s on this machine, by a few worlds timed just now; %s on disk.%n",
                time(plan.minutes()),
                size(plan.bytes()));
    }

    private static void line(PrintWriter out, String set, RunsJson runs) {
        out.printf("%-20s %8d %8d %8d%n", name(set), runs.worlds(), runs.factual(), runs.twins());
    }

    /// The worlds themselves in front, then those with inputs moved, then variants by name.
    private static int rank(String set) {
        return set.equals(Told.BASE) ? 0 : set.equals(Told.SHAKEN) ? 1 : 2;
    }

    private static String name(String set) {
        return switch (set) {
            case Told.BASE -> "as they are";
            case Told.SHAKEN -> "shaken inputs";
            default -> "variant " + set;
        };
    }

    private static String time(double minutes) {
        return minutes < 1.5
                ? Math.max(1, Math.round(minutes * 60)) + " seconds"
                : String.format(Locale.ROOT, minutes < 10 ? "%.1f minutes" : "%.0f minutes", minutes);
    }

    private static String size(long bytes) {
        return bytes < 1_500_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }
}
