package aftermath.bench;

import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioReader;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.scenario.Scenario;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// What common draws are worth, and how often claims are called where there is nothing.
///
///     ClaimsBench SCENARIO-FOLDER [pairs] [threads] [seeds]
///
/// First, for every test of a cause: the variance of the difference over pairs that share their draws, beside that of
/// as many worlds that share nothing, which is the sum of both variances. Then the share of causal claims that are
/// called supported or contradicted in a placebo case, where nobody is available for protest and no militant is
/// organised, so that causes act on columns but have nobody to act upon; and where the twin is another world, at
/// margin 0: noise, and nothing else.
public final class ClaimsBench {
    private static final PrintStream OUT = System.out;
    private static final int SCALE = 10;
    private static final int COARSE = 1000;
    private static final int DAYS = 31;
    private static final int DAY = 24;

    private ClaimsBench() {}

    /// See the class.
    public static void main(String[] args) {
        Reading reading = ScenarioReader.read(Path.of(args[0]));
        Scenario scenario = reading.scenario();
        if (scenario == null) {
            OUT.println(reading.faultsAsText());
            System.exit(2);
            return;
        }
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        int seeds = args.length > 3 ? Integer.parseInt(args[3]) : 200;
        commonDraws(scenario, reading.claims(), pairs, threads);
        placebo(scenario, reading.claims(), threads, seeds);
    }

    /// Collects runs.
    private static final class Heap implements TwinWorlds.Keeper {
        private final List<Told> told = new ArrayList<>();

        @Override
        public boolean has(Cell cell, String twin) {
            return false;
        }

        @Override
        public void factual(RunResult result) {}

        @Override
        public void told(Told run) {
            told.add(run);
        }

        @Override
        public void failed(Cell cell, Throwable why) {
            throw new IllegalStateException("World " + cell.world() + " failed.", why);
        }
    }

    private static List<Told> run(
            Scenario scenario,
            Claims claims,
            long seed,
            int worlds,
            int scale,
            int threads,
            SortedMap<String, Double> sets) {
        RunPlan plan = new RunPlan(scenario, worlds, seed, scale, threads, DAYS * DAY, List.of(), sets);
        Design design = new Design(plan, claims, new Design.Extent(0, 0, 0, DAYS), DAYS);
        Heap heap = new Heap();
        new TwinWorlds(design.outcomes(), design.shown(), heap, () -> false).run(design.cells(), threads);
        heap.told.sort(Comparator.comparingInt(Told::world).thenComparing(Told::twin));
        return heap.told;
    }

    private static void commonDraws(Scenario scenario, Claims claims, int pairs, int threads) {
        Evidence evidence = new Evidence(run(scenario, claims, 1, pairs, SCALE, threads, new TreeMap<>()));
        OUT.printf(Locale.ROOT, "%nvariance of the difference: %d pairs at 1:%d, %d days%n", pairs, SCALE, DAYS);
        OUT.printf(
                "%-24s %-16s %12s %12s %8s %8s%n", "claim", "test", "common draws", "independent", "ratio", "lowest");
        for (Claim claim : claims.claims()) {
            for (Test test : claim.tests()) {
                if (test.measure() instanceof Measure.Effect(String without) && test.days() <= DAYS) {
                    List<Evidence.Pairs> worlds = evidence.of(Told.BASE, test);
                    double[] here = worlds.stream()
                            .mapToDouble(w -> w.factual().outcome(test.days(), test.outcome()))
                            .toArray();
                    double[] there = worlds.stream()
                            .mapToDouble(w -> w.twin(without).outcome(test.days(), test.outcome()))
                            .toArray();
                    double[] difference = new double[here.length];
                    Arrays.setAll(difference, i -> here[i] - there[i]);
                    double paired = variance(difference);
                    double apart = variance(here) + variance(there);
                    OUT.printf(
                            Locale.ROOT,
                            "%-24s %-16s %12.4g %12.4g %8.3f %8.3f%n",
                            claim.id(),
                            test.id(),
                            paired,
                            apart,
                            paired / apart,
                            lowest(variance(here), variance(there)));
                }
            }
        }
    }

    /// As low as the ratio can be at all: where both vary in step, (σ − σ′)²/(σ² + σ′²). A cut that leaves nothing to
    /// vary leaves nothing for common draws to take away.
    private static double lowest(double here, double there) {
        double off = StrictMath.sqrt(here) - StrictMath.sqrt(there);
        return off * off / (here + there);
    }

    private static double variance(double[] numbers) {
        double[] told = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).toArray();
        double mean = Arrays.stream(told).average().orElse(0);
        return Arrays.stream(told).map(n -> (n - mean) * (n - mean)).sum() / Math.max(1, told.length - 1);
    }

    private static void placebo(Scenario scenario, Claims claims, int threads, int seeds) {
        Claims causes = causes(claims, false);
        SortedMap<String, Double> nobody = new TreeMap<>();
        nobody.put("population.availability", 0.0);
        nobody.put("population.militants", 0.0);
        int called = 0;
        int all = 0;
        SortedMap<String, Integer> by = new TreeMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            List<Told> told = run(scenario, causes, seed, Judge.LEAST, COARSE, threads, nobody);
            for (Verdict verdict : new Judge(new Evidence(told)).verdicts(causes)) {
                all++;
                if (verdict.answer() == Answer.SUPPORTED || verdict.answer() == Answer.CONTRADICTED) {
                    called++;
                    by.merge(verdict.claim().id() + " " + verdict.answer().word(), 1, Integer::sum);
                }
            }
        }
        OUT.printf(
                Locale.ROOT,
                "%nplacebo case, %d seeds, %d pairs each at 1:%d: %d of %d causal claims called (%.1f %%) %s%n",
                seeds,
                Judge.LEAST,
                COARSE,
                called,
                all,
                100.0 * called / all,
                by);
        noise(scenario, causes(claims, true), threads, seeds);
    }

    /// Claims of causes whose tests need no more days than there are; with margin 0 on demand.
    private static Claims causes(Claims claims, boolean zero) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            List<Test> tests = claim.tests().stream()
                    .filter(test -> test.measure() instanceof Measure.Effect && test.days() <= DAYS && test.decides())
                    .map(test -> zero ? atZero(test) : test)
                    .toList();
            if (!tests.isEmpty()) {
                kept.add(new Claim(
                        claim.id(),
                        claim.paragraph(),
                        claim.speaker(),
                        claim.says(),
                        claim.kinds(),
                        tests,
                        claim.settledBy(),
                        claim.records(),
                        claim.line()));
            }
        }
        return new Claims(claims.source(), claims.interventions(), kept);
    }

    private static Test atZero(Test test) {
        return new Test(
                test.id(),
                test.kind(),
                test.asks(),
                test.measure(),
                test.outcome(),
                test.unit(),
                test.days(),
                test.side(),
                0,
                test.why(),
                test.event(),
                test.shows(),
                true);
    }

    /// Every twin is the factual run of another world: there is no effect, and there is all the noise there can be.
    private static void noise(Scenario scenario, Claims claims, int threads, int seeds) {
        int pairs = 10;
        int called = 0;
        int all = 0;
        Claims none = new Claims(claims.source(), claims.interventions(), List.of());
        int pool = 2 * pairs * Math.max(1, seeds / 10);
        RunPlan plan = new RunPlan(scenario, pool, 1, COARSE, threads, DAYS * DAY, List.of(), new TreeMap<>());
        Design design = new Design(plan, claims, new Design.Extent(0, 0, 0, DAYS), DAYS);
        List<Cell> cells = new Design(plan, none, new Design.Extent(0, 0, 0, DAYS), DAYS)
                .cells().stream()
                        .map(c -> new Cell(c.set(), c.world(), c.plan(), c.inputs(), daysOf(design), List.of()))
                        .toList();
        Heap heap = new Heap();
        new TwinWorlds(design.outcomes(), design.shown(), heap, () -> false).run(cells, threads);
        heap.told.sort(Comparator.comparingInt(Told::world));
        for (int seed = 0; seed < seeds; seed++) {
            List<Told> told = new ArrayList<>();
            for (int w = 0; w < pairs; w++) {
                Told here = heap.told.get(Math.floorMod(seed * 7 + w * 13, pool));
                Told other = heap.told.get(Math.floorMod(seed * 7 + w * 13 + 1 + seed % (pool - 1), pool));
                told.add(as(here, w, ""));
                for (Cell.Ask ask : design.asks()) {
                    told.add(as(other, w, ask.twin()));
                }
            }
            for (Verdict verdict : new Judge(new Evidence(told)).verdicts(claims)) {
                all++;
                called += verdict.answer() == Answer.UNDECIDED ? 0 : 1;
            }
        }
        OUT.printf(
                Locale.ROOT,
                "noise at margin 0, %d times %d pairs out of %d worlds at 1:%d: %d of %d causal claims called (%.1f %%)%n",
                seeds,
                pairs,
                pool,
                COARSE,
                called,
                all,
                100.0 * called / all);
    }

    private static java.util.SortedSet<Integer> daysOf(Design design) {
        java.util.TreeSet<Integer> days = new java.util.TreeSet<>();
        design.tests().forEach(test -> days.add(test.days()));
        return days;
    }

    private static Told as(Told run, int world, String twin) {
        return new Told(
                run.set(),
                world,
                twin,
                run.start(),
                twin.isEmpty() ? -1 : 0,
                run.inputs(),
                run.outcomes(),
                run.courses(),
                run.regions(),
                run.cascade());
    }
}
