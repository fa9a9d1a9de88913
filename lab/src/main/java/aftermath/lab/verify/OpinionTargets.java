package aftermath.lab.verify;

import aftermath.sim.model.narrative.FriedkinJohnsen;
import java.util.List;

/// Opinions that average others.
final class OpinionTargets {
    private static final String PERSUADE = "narrative.persuade";

    private OpinionTargets() {}

    static List<Target> of() {
        return List.of(
                Target.analytic(
                                "OP-01",
                                "DeGroot's limit of three members for three starts, and how fast what is left shrinks")
                        .from(
                                "left eigenvector (.4, .4, .2), second eigenvalue √½; DeGroot 1974, doi:10.1080/01621459.1974.10480137")
                        .cards(PERSUADE)
                        .within(1e-9, "nine printed digits", .4, .4, .2, Math.sqrt(0.5))
                        .numbers(OpinionTargets::deGroot),
                Target.published("OP-02", "Friedkin and Johnsen's example of four persons: the limit")
                        .from(
                                "Friedkin & Johnsen 1990, doi:10.1080/0022250X.1990.9990069: printed 60 60 75 75, exact to four digits as here")
                        .cards(PERSUADE)
                        .within(1e-4, "four digits of the exact limit", 60.0208, 59.9840, 75, 74.9862)
                        .numbers(() -> limit(
                                new double[][] {
                                    {.220, .120, .360, .300},
                                    {.147, .215, .344, .294},
                                    {0, 0, 1, 0},
                                    {.090, .178, .446, .286}
                                },
                                new double[] {1 - .220, 1 - .215, 0, 1 - .286},
                                new double[] {25, 25, 75, 85})));
    }

    private static double[] deGroot() {
        double[][] rows = {{0, .5, .5}, {1, 0, 0}, {0, 1, 0}};
        double[] open = {1, 1, 1};
        double[] weights = new double[4];
        for (int k = 0; k < 3; k++) {
            double[] start = new double[3];
            start[k] = 1;
            weights[k] = limit(rows, open, start)[0];
        }
        // The two other eigenvalues are (−1 ± i)/2: every two rounds what is left is turned and halved in square.
        double early = spread(after(rows, open, new double[] {1, 0, 0}, 20));
        double late = spread(after(rows, open, new double[] {1, 0, 0}, 28));
        weights[3] = Math.pow(late / early, 1.0 / 8);
        return weights;
    }

    private static double spread(double[] x) {
        return Math.max(x[0], Math.max(x[1], x[2])) - Math.min(x[0], Math.min(x[1], x[2]));
    }

    private static double[] limit(double[][] rows, double[] open, double[] start) {
        return after(rows, open, start, 400);
    }

    private static double[] after(double[][] rows, double[] open, double[] start, int rounds) {
        FriedkinJohnsen talk = new FriedkinJohnsen(rows, open);
        double[] none = new double[start.length];
        double[] now = start.clone();
        for (int round = 0; round < rounds; round++) {
            double[] next = new double[start.length];
            talk.step(1, now, start, none, none, next);
            now = next;
        }
        return now;
    }
}
