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
/// called supported or contradicted, each judged whole, by all its tests as the board does: in a placebo case, where
/// nobody is available for protest and no militant is organised, so that causes act on columns but have nobody to act
/// upon; and where every twin is another world, at the margin of no effect: noise, and nothing else. No shaken worlds
/// are run: they could only take back what is called here.
public final class ClaimsBench {
    private static final PrintStream OUT = System.out;
    private static final int SCALE = 10;
    private static final int COARSE = 1000;
    private static final int DAYS = 31;
    private static final int DAY = 24;
    /// Tests of any length are run.
    private static final int ANY = Integer.MAX_VALUE;
    /// Numbers by which worlds are dealt: primes, so that no two pairs of a deal are alike.
    private static final int[] DEAL = {7, 13, 31, 17, 11};

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
            int longest,
            SortedMap<String, Double> sets) {
        RunPlan plan = new RunPlan(scenario, worlds, seed, scale, threads, DAYS * DAY, List.of(), sets);
        Design design = new Design(plan, claims, new Design.Extent(0, 0, 0, DAYS), longest);
        Heap heap = new Heap();
        new TwinWorlds(design.outcomes(), design.shown(), heap, () -> false).run(design.cells(), threads);
        heap.told.sort(Comparator.comparingInt(Told::world).thenComparing(Told::twin));
        return heap.told;
    }

    private static void commonDraws(Scenario scenario, Claims claims, int pairs, int threads) {
        Evidence evidence = new Evidence(run(scenario, claims, 1, pairs, SCALE, threads, DAYS, new TreeMap<>()));
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

    /// How many claims were called, and which.
    private static final class Calls {
        private final SortedMap<String, Integer> by = new TreeMap<>();
        private int called;
        private int all;

        void add(Verdict verdict) {
            all++;
            if (verdict.answer() == Answer.SUPPORTED || verdict.answer() == Answer.CONTRADICTED) {
                called++;
                by.merge(verdict.claim().id() + " " + verdict.answer().word(), 1, Integer::sum);
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d causal claims called (%.1f %%) %s",
                    called,
                    all,
                    100.0 * called / Math.max(1, all),
                    by);
        }
    }

    private static void placebo(Scenario scenario, Claims claims, int threads, int seeds) {
        Claims causes = causes(claims, false);
        SortedMap<String, Double> nobody = new TreeMap<>();
        nobody.put("population.availability", 0.0);
        nobody.put("population.militants", 0.0);
        Calls calls = new Calls();
        for (int seed = 1; seed <= seeds; seed++) {
            List<Told> told = run(scenario, causes, seed, Judge.LEAST, COARSE, threads, ANY, nobody);
            new Judge(new Evidence(told)).verdicts(causes).forEach(calls::add);
        }
        OUT.printf(
                Locale.ROOT,
                "%nplacebo case, %d seeds, %d pairs each at 1:%d: %s%n",
                seeds,
                Judge.LEAST,
                COARSE,
                calls);
        noise(scenario, causes(claims, true), threads, seeds);
    }

    /// Claims of causes, whole; on demand with the margins of no effect.
    private static Claims causes(Claims claims, boolean none) {
        List<Claim> kept = claims.claims().stream()
                .filter(claim -> claim.kinds().contains(Claim.Kind.CAUSE))
                .map(claim -> none ? withoutEffect(claim) : claim)
                .toList();
        return new Claims(claims.source(), claims.interventions(), kept);
    }

    private static Claim withoutEffect(Claim claim) {
        return new Claim(
                claim.id(),
                claim.paragraph(),
                claim.speaker(),
                claim.says(),
                claim.kinds(),
                claim.tests().stream().map(ClaimsBench::withoutEffect).toList(),
                claim.settledBy(),
                claim.records(),
                claim.line());
    }

    /// What a twin that differs by nothing would have for a number becomes the margin. A path’s share has no such
    /// number,
    /// and what asks for no twin is asked as it is.
    private static Test withoutEffect(Test test) {
        return switch (test.measure()) {
            case Measure.Effect _, Measure.Doses _ -> at(test, 0);
            case Measure.Kept _ -> at(test, 1);
            default -> test;
        };
    }

    private static Test at(Test test, double margin) {
        return new Test(
                test.id(),
                test.kind(),
                test.asks(),
                test.measure(),
                test.outcome(),
                test.unit(),
                test.days(),
                test.side(),
                margin,
                test.why(),
                test.event(),
                test.shows(),
                test.decides());
    }

    /// Every twin is the factual run of another world: there is no effect, and there is all the noise there can be.
    private static void noise(Scenario scenario, Claims claims, int threads, int seeds) {
        int pairs = 10;
        int pool = 2 * pairs * Math.max(2, seeds / 10);
        RunPlan plan = new RunPlan(scenario, pool, 1, COARSE, threads, DAYS * DAY, List.of(), new TreeMap<>());
        Design design = new Design(plan, claims, new Design.Extent(0, 0, 0, DAYS), ANY);
        List<Cell> cells = design.cells().stream()
                .map(c -> new Cell(c.set(), c.world(), c.plan(), c.inputs(), c.days(), List.of()))
                .toList();
        Heap heap = new Heap();
        new TwinWorlds(design.outcomes(), design.shown(), heap, () -> false).run(cells, threads);
        heap.told.sort(Comparator.comparingInt(Told::world));
        Calls calls = new Calls();
        for (int seed = 0; seed < seeds; seed++) {
            new Judge(new Evidence(dealt(heap.told, design.asks(), seed, pairs)))
                    .verdicts(claims)
                    .forEach(calls::add);
        }
        OUT.printf(
                Locale.ROOT,
                "noise at the margin of no effect, %d times %d pairs out of %d worlds at 1:%d: %s%n",
                seeds,
                pairs,
                pool,
                COARSE,
                calls);
    }

    /// Pairs of which each twin is a world of its own: never the factual one, nor that of the next twin.
    private static List<Told> dealt(List<Told> worlds, List<Cell.Ask> asks, int seed, int pairs) {
        int pool = worlds.size();
        List<Told> told = new ArrayList<>();
        for (int w = 0; w < pairs; w++) {
            int here = (seed * DEAL[0] + w * DEAL[1]) % pool;
            told.add(as(worlds.get(here), w, ""));
            for (int a = 0; a < asks.size(); a++) {
                int off = 1 + (seed * DEAL[2] + w * DEAL[3] + a * DEAL[4]) % (pool - 1);
                told.add(as(worlds.get((here + off) % pool), w, asks.get(a).twin()));
            }
        }
        return told;
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
