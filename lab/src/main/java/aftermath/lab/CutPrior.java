package aftermath.lab;

import aftermath.sim.scenario.Prior;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;

/// A prior cut to a range: its shape inside, nothing outside.
///
/// Designs and fits work in shares of a prior, numbers in (0, 1) that are even under it, whatever its shape and
/// unit; here such a share becomes a value and back. Of a prior with nothing inside the range the nearest end is
/// left.
///
/// @param prior what is believed before the record is looked at
/// @param lo    least value thought possible
/// @param hi    greatest value thought possible
public record CutPrior(Prior prior, double lo, double hi) {
    private static final int STRIPS = 4000;

    public CutPrior {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("Range (" + lo + " to " + hi + ") must not fall.");
        }
    }

    /// The value below which lies the share u of the prior.
    ///
    /// @param u in [0, 1]
    public double value(double u) {
        RealDistribution whole = distribution(prior);
        double low = whole.cumulativeProbability(lo);
        double high = whole.cumulativeProbability(hi);
        return Math.clamp(whole.inverseCumulativeProbability(low + u * (high - low)), lo, hi);
    }

    /// The share of the prior below a value.
    public double share(double value) {
        RealDistribution whole = distribution(prior);
        double low = whole.cumulativeProbability(lo);
        double high = whole.cumulativeProbability(hi);
        double below = whole.cumulativeProbability(Math.clamp(value, lo, hi)) - low;
        return high > low ? below / (high - low) : 0.5;
    }

    /// By the midpoint rule over 4,000 shares.
    public double mean() {
        double sum = 0;
        for (int i = 0; i < STRIPS; i++) {
            sum += value((i + 0.5) / STRIPS);
        }
        return sum / STRIPS;
    }

    /// By the midpoint rule over 4,000 shares.
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < STRIPS; i++) {
            double off = value((i + 0.5) / STRIPS) - mean;
            sum += off * off;
        }
        return sum / STRIPS;
    }

    private static RealDistribution distribution(Prior prior) {
        return switch (prior) {
            case Prior.Uniform(double lo, double hi) -> new UniformRealDistribution(lo, hi);
            case Prior.Normal(double mean, double sd) -> new NormalDistribution(mean, sd);
            case Prior.LogNormal(double median, double sdlog) ->
                new LogNormalDistribution(StrictMath.log(median), sdlog);
            case Prior.Triangular(double lo, double mode, double hi) -> new TriangularDistribution(lo, mode, hi);
        };
    }
}
