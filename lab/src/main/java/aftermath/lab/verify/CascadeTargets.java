package aftermath.lab.verify;

import aftermath.sim.population.StandardNormal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Thresholds and cascades, on the residents that the nation is made of.
///
/// Of the published cascades those on rings, lattices and random graphs of spread degree concern no part of the model:
/// its ties are regular. What is compared is the same theory for what there is.
final class CascadeTargets {
    private static final String DECIDE = "society.decide";
    private static final String PROOF = "society.social-proof";
    private static final int DEGREE = 8;
    private static final double MEAN = 0.35;

    private CascadeTargets() {}

    static List<Target> of() {
        return List.of(
                Target.published(
                                "CV-20",
                                "Granovetter's crowd with normal thresholds of mean 25 %: share that acts in the end at spreads of 8, 10, 12 and 13 %")
                        .from(
                                "least x = Φ((x − 0.25)/σ); Granovetter 1978, doi:10.1086/226707: from 6 to nearly 100 of 100 at about 12.2")
                        .cards(DECIDE, PROOF)
                        .between(
                                "five standard errors of 100,000 residents, made larger by how near the curve comes to the line",
                                new double[] {least(0.08), least(0.10), least(0.12), least(0.13)},
                                new double[] {
                                    least(0.08) - error(0.08),
                                    least(0.10) - error(0.10),
                                    least(0.12) - error(0.12),
                                    0.97
                                },
                                new double[] {
                                    least(0.08) + error(0.08), least(0.10) + error(0.10), least(0.12) + error(0.12), 1
                                })
                        .numbers(() -> new double[] {
                            new Town(100_000, 0.25, 0.08, 0).crowdCounts().share(),
                            new Town(100_000, 0.25, 0.10, 0).crowdCounts().share(),
                            new Town(100_000, 0.25, 0.12, 0).crowdCounts().share(),
                            new Town(100_000, 0.25, 0.13, 0).crowdCounts().share()
                        }),
                Target.published("CV-20.critical", "Spread at which that crowd tips, by halving on the same draws")
                        .from(
                                "the least fixed point vanishes at σ = 0.122221; Granovetter 1978, doi:10.1086/226707: about 12.2 %")
                        .cards(DECIDE, PROOF)
                        .within(
                                0.001,
                                "chance of 300,000 residents moves the point by about 0.0005: twice that",
                                0.122221)
                        .slow()
                        .numbers(() -> new double[] {critical()}),
                Target.analytic(
                                "society.decide.cascade",
                                "Residents with eight ties each and normal thresholds of mean 0.35 of them: share that acts in the end at spreads 0.15, 0.18, 0.21 and 0.25")
                        .from(
                                "q = Σ B(7, m; q) F(m/8), share = Σ B(8, m; q) F(m/8): Gleeson & Cahalane 2007, doi:10.1103/PhysRevE.75.056103, for a regular graph")
                        .cards(DECIDE, PROOF)
                        .within(
                                0.012,
                                "five standard errors of 50,000 residents, some four times as large where one pulls the other",
                                cascade(0.15),
                                cascade(0.18),
                                cascade(0.21),
                                cascade(0.25))
                        .numbers(() -> new double[] {town(0.15), town(0.18), town(0.21), town(0.25)}));
    }

    private static double town(double spread) {
        return new Town(50_000, MEAN, spread, 0).tiesCount(DEGREE).share();
    }

    private static double critical() {
        double stays = 0.115;
        double tips = 0.13;
        for (int i = 0; i < 9; i++) {
            double middle = 0.5 * (stays + tips);
            if (new Town(300_000, 0.25, middle, 0).crowdCounts().share() < 0.5) {
                stays = middle;
            } else {
                tips = middle;
            }
        }
        return 0.5 * (stays + tips);
    }

    /// The least share that is its own answer.
    private static double least(double spread) {
        return least(x -> StandardNormal.cumulative((x - 0.25) / spread));
    }

    private static double error(double spread) {
        double x = least(spread);
        double slope = StandardNormal.density((x - 0.25) / spread) / spread;
        return 5 * Math.sqrt(x * (1 - x) / 100_000) / (1 - slope);
    }

    private static double least(DoubleUnaryOperator answer) {
        double x = -1;
        double next = 0;
        while (next - x > 1e-13) {
            x = next;
            next = answer.applyAsDouble(x);
        }
        return next;
    }

    private static double cascade(double spread) {
        double q = least(x -> reached(DEGREE - 1, x, spread));
        return reached(DEGREE, q, spread);
    }

    /// Chance that a threshold is passed where each of so many ties is active with chance q.
    private static double reached(int ties, double q, double spread) {
        double all = 0;
        for (int m = 0; m <= ties; m++) {
            all += binomial(ties, m, q) * StandardNormal.cumulative((m / (double) DEGREE - MEAN) / spread);
        }
        return all;
    }

    private static double binomial(int n, int m, double q) {
        double ways = 1;
        for (int i = 0; i < m; i++) {
            ways *= (n - i) / (i + 1.0);
        }
        return ways * Math.pow(q, m) * Math.pow(1 - q, n - m);
    }
}
