package aftermath.lab.verify;

import aftermath.lab.fit.Attempt;
import aftermath.lab.fit.Evaluator;
import aftermath.lab.fit.Implausibility;
import aftermath.lab.fit.Population;
import aftermath.lab.fit.RankHistogram;
import aftermath.lab.fit.Ranks;
import aftermath.lab.fit.Rejection;
import aftermath.lab.fit.Settings;
import aftermath.lab.fit.Smc;
import aftermath.lab.fit.Trial;
import aftermath.lab.sensitivity.Analysis;
import aftermath.lab.sensitivity.Decomposition;
import aftermath.lab.sensitivity.Index.Kind;
import aftermath.lab.sensitivity.Points;
import aftermath.lab.sensitivity.Responses;
import aftermath.lab.sensitivity.Saltelli;
import aftermath.lab.sensitivity.Screening;
import aftermath.lab.sensitivity.Trajectories;
import aftermath.lab.stat.Weighted;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Sensitivity indices of the usual test functions, fits to problems whose posterior is known.
final class FitTargets {
    private static final List<String> X = List.of("x1", "x2", "x3");
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};
    private static final List<String> OF_A =
            IntStream.range(0, A.length).mapToObj(i -> "a" + i).toList();
    private static final long CHANCE = 4711;
    private static final int RANKS = 19;

    private FitTargets() {}

    static List<Target> of() {
        return List.of(
                Target.published("CI-09", "Sobol indices of the Ishigami function: variance; S₁, S₂; T₁, T₃")
                        .from("Ishigami & Homma 1990, doi:10.1109/ISUMA.1990.151285, a 7, b 0.1: closed form")
                        .within(
                                0.01,
                                "8,192 pairs of a Sobol sequence, whose error at this size is some thousandths",
                                13.844588,
                                .313905,
                                .442411,
                                .557589,
                                .243684)
                        .numbers(FitTargets::ishigami),
                Target.published(
                                "CI-10",
                                "Sobol indices of the g-function of eight: first and total order of the first four")
                        .from("Saltelli & Sobol 1995, doi:10.1016/0951-8320(95)00099-2: closed form")
                        .within(
                                0.01,
                                "4,096 pairs of a Sobol sequence",
                                .716192,
                                .179048,
                                .023676,
                                .007162,
                                .787144,
                                .242198,
                                .034317,
                                .010460)
                        .numbers(FitTargets::g),
                Target.analytic("CI-11", "Morris's μ* of the Ishigami function on four levels")
                        .from("Morris 1991, doi:10.1080/00401706.1991.10484804: exact over the grid")
                        .between(
                                "3 % for 4,000 walks; exact for the second, whose effects are all of a size",
                                new double[] {7.704054, 7.875, 6.248796},
                                new double[] {0.97 * 7.704054, 7.875 - 1e-6, 0.97 * 6.248796},
                                new double[] {1.03 * 7.704054, 7.875 + 1e-6, 1.03 * 6.248796})
                        .numbers(FitTargets::morris),
                Target.analytic(
                                "CI-13",
                                "Fit of a mean of ten normal numbers at a tolerance of 0.5: posterior variance by rejection and by populations")
                        .from("σ²/n + ε²/3")
                        .withinShare(
                                0.03,
                                "20,000 draws kept, 20,000 particles: one standard error is under 1 %",
                                .183333,
                                .183333)
                        .slow()
                        .numbers(() -> new double[] {
                            100 * rejected(FitTargets::gaussian, 200_000, 0.5).variance(0),
                            100
                                    * populations(
                                                    FitTargets::gaussian,
                                                    Settings.of(20_000, 2_000_000)
                                                            .withTarget(0.5)
                                                            .withQuantile(0.25))
                                            .variance(0)
                        }),
                Target.published(
                                "CI-14",
                                "Fit of Sisson's mixture at a tolerance of 0.5: posterior variance by rejection")
                        .from("Sisson, Fan & Tanaka 2007, doi:10.1073/pnas.0607208104: 0.505 + ε²/3")
                        .withinShare(0.05, "20,000 draws kept", 0.505 + 0.25 / 3)
                        .slow()
                        .numbers(() -> new double[] {
                            400 * rejected(FitTargets::mixture, 400_000, 0.5).variance(0)
                        }),
                Target.analytic(
                                "CI-15",
                                "Rank histogram of 1,000 in 20 bins: 99 % band of a bin, 99 % point of chi-square")
                        .from("Talts et al. 2018, arXiv:1804.06788; quantiles of the binomial and of χ²₁₉")
                        .within(5e-4, "three printed digits", 33, 69, 36.191)
                        .numbers(() -> {
                            RankHistogram flat = RankHistogram.of(new int[1000], RANKS, 20);
                            return new double[] {
                                flat.band(0.99).lo(), flat.band(0.99).hi(), flat.limit(0.99)
                            };
                        }),
                Target.analytic(
                                "CI-15.fit",
                                "Ranks of the truth in fits of 400 simulated records of ten tosses: chance of so uneven a histogram")
                        .from("Talts et al. 2018, arXiv:1804.06788: even if the fit is right")
                        .between(0.5, 0.01, 1, "a right fit fails one time in a hundred; the draws are fixed")
                        .slow()
                        .numbers(() -> new double[] {calibrated(400)}),
                Target.analytic("CI-16", "Fit of seven heads of ten by exact match: mean and standard deviation")
                        .from("Beta(8, 4)")
                        .withinShare(0.02, "6,000 particles", 2.0 / 3, .1307)
                        .slow()
                        .numbers(() -> {
                            Weighted posterior =
                                    populations(attempt -> tossed(attempt, 7), Settings.of(6000, 1_000_000));
                            return new double[] {posterior.mean(0), Math.sqrt(posterior.variance(0))};
                        }),
                Target.analytic(
                                "CI-17",
                                "History matching of a line: share of [0, 1] within three of a spread of 0.1 about 0.5")
                        .from("0.6; cut of three: Pukelsheim 1994, doi:10.1080/00031305.1994.10476030")
                        .within(1e-3, "a grid of 10,000", 0.6)
                        .numbers(() -> {
                            Implausibility cut = new Implausibility(0.005, 0.003, 0.002);
                            return new double[] {
                                IntStream.range(0, 10_000)
                                                .filter(i -> cut.keeps(0.5, 0.5, (i + 0.5) / 10_000))
                                                .count()
                                        / 1e4
                            };
                        }));
    }

    private static double ishigami(double[] u) {
        double s1 = StrictMath.sin(Math.PI * (2 * u[0] - 1));
        double s2 = StrictMath.sin(Math.PI * (2 * u[1] - 1));
        double x3 = Math.PI * (2 * u[2] - 1);
        return s1 * (1 + 0.1 * x3 * x3 * x3 * x3) + 7 * s2 * s2;
    }

    private static double[] ishigami() {
        Points points = new Saltelli(3, 1 << 13, Saltelli.Filling.SOBOL, 1).points();
        Analysis a = new Decomposition(points, X, 0.1, 1).analyse(Responses.of(points, FitTargets::ishigami));
        return new double[] {
            a.variance(),
            a.row("x1", Kind.FIRST).estimate(),
            a.row("x2", Kind.FIRST).estimate(),
            a.row("x1", Kind.TOTAL).estimate(),
            a.row("x3", Kind.TOTAL).estimate()
        };
    }

    private static double[] g() {
        Points points = new Saltelli(A.length, 1 << 12, Saltelli.Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, OF_A, 0.1, 1).analyse(Responses.of(points, u -> {
            double product = 1;
            for (int i = 0; i < A.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
            }
            return product;
        }));
        double[] indices = new double[8];
        for (int i = 0; i < 4; i++) {
            indices[i] = analysis.row(OF_A.get(i), Kind.FIRST).estimate();
            indices[4 + i] = analysis.row(OF_A.get(i), Kind.TOTAL).estimate();
        }
        return indices;
    }

    private static double[] morris() {
        Points points = Trajectories.plain(3, 4000, 1).points();
        Analysis analysis = new Screening(points, X, 0.1, 1).analyse(Responses.of(points, FitTargets::ishigami));
        return X.stream()
                .mapToDouble(x -> analysis.row(x, Kind.MU_STAR).estimate())
                .toArray();
    }

    private static double unit(int world, int place) {
        return Draws.unit(new Draws(CHANCE, world).key("verify.fit", 0, 0), place);
    }

    private static double normal(int world) {
        return StandardNormal.quantile(unit(world, 0));
    }

    /// The mean of ten normal numbers about θ ~ U(−5, 5); 0 was observed.
    private static Trial gaussian(Attempt attempt) {
        double mean = 10 * attempt.point()[0] - 5 + normal(attempt.world()) / Math.sqrt(10);
        return Trial.of(Math.abs(mean), mean);
    }

    /// ½N(θ, 1) + ½N(θ, 0.01), θ ~ U(−10, 10); 0 was observed.
    private static Trial mixture(Attempt attempt) {
        double sd = unit(attempt.world(), 1) < 0.5 ? 1 : 0.1;
        double x = 20 * attempt.point()[0] - 10 + sd * normal(attempt.world());
        return Trial.of(Math.abs(x), x);
    }

    /// Heads of ten tosses.
    private static int heads(double chance, int world) {
        long key = new Draws(CHANCE, world).key("verify.fit", 0, 1);
        return (int)
                IntStream.range(0, 10).filter(i -> Draws.unit(key, i) < chance).count();
    }

    private static Trial tossed(Attempt attempt, int observed) {
        int k = heads(attempt.point()[0], attempt.world());
        return Trial.of(Math.abs(k - observed), k);
    }

    private static Weighted rejected(Function<Attempt, Trial> model, int draws, double tolerance) {
        List<Attempt> attempts = Rejection.attempts(1, 0, draws, 1, 7);
        Population kept = Rejection.keep(attempts, attempts.stream().map(model).toList(), tolerance);
        return kept.sample();
    }

    private static Weighted populations(Function<Attempt, Trial> model, Settings settings) {
        return new Smc(settings, 1, 7).run(Evaluator.each(model)).posterior().sample();
    }

    private static double calibrated(int records) {
        int[] ranks = new int[records];
        Arrays.setAll(ranks, record -> {
            double truth = unit(-1 - record, 50);
            int observed = heads(truth, -1 - record);
            Settings settings = Settings.of(200, 1_000_000).withBatch(200);
            Weighted posterior = new Smc(settings, 1, record)
                    .run(Evaluator.each(attempt -> tossed(attempt, observed)))
                    .posterior()
                    .sample();
            return Ranks.of(posterior, 0, truth, RANKS, 5, record);
        });
        return RankHistogram.of(ranks, RANKS, 10).p();
    }
}
