package aftermath.sim.engine;

import java.util.Arrays;

/// Statistics that tests of chance share.
public final class Bench {
    private Bench() {}

    /// Chi-square of counts against equal shares, in standard deviations from its mean.
    public static double chiSquareZ(int[] bins) {
        double expected = Arrays.stream(bins).sum() / (double) bins.length;
        double chi = 0;
        for (int n : bins) {
            chi += (n - expected) * (n - expected) / expected;
        }
        double degrees = bins.length - 1;
        return (chi - degrees) / Math.sqrt(2 * degrees);
    }

    /// Pearson's correlation of two uniforms, whose means and variances are known.
    public static double correlation(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - 0.5) * (y[i] - 0.5);
        }
        return 12 * sum / x.length;
    }
}
