package aftermath.lab.twin;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Beta;

/// A share of worlds, with how sure one can be of it.
///
/// @param count worlds in which something is so
/// @param of    worlds looked at
public record Share(int count, int of) {
    /// Of intervals.
    public static final double LEVEL = 0.9;

    private static final double HALF = 0.5;
    private static final int STEPS = 60;

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("Count (" + count + ") must lie between 0 and " + of + ".");
        }
    }

    /// Two ends.
    public record Interval(double lo, double hi) {}

    /// Posterior mean under Jeffreys's prior Beta(½, ½): the chance that the next world is such a one.
    ///
    /// Source: Jeffreys 1946, doi:10.1098/rspa.1946.0056.
    public double chance() {
        return (count + HALF) / (of + 1.0);
    }

    /// Central 90 % of that posterior: for a number of worlds fixed beforehand.
    public Interval interval() {
        BetaDistribution posterior = new BetaDistribution(count + HALF, of - count + HALF);
        double tail = (1 - LEVEL) / 2;
        return new Interval(
                count == 0 ? 0 : posterior.inverseCumulativeProbability(tail),
                count == of ? 1 : posterior.inverseCumulativeProbability(1 - tail));
    }

    /// An interval that may be looked at after every world: with probability 90 % the true share is in it at all times
    /// at once, so that stopping when it is narrow enough does no harm.
    ///
    ///     {p : ∫ qᵏ(1 − q)ⁿ⁻ᵏ dq < pᵏ(1 − p)ⁿ⁻ᵏ / α},   the integral under the uniform prior, α = 0.1
    ///
    /// Source: Ville’s inequality on a mixture of likelihood ratios: Robbins 1970, doi:10.1214/aoms/1177696786.
    public Interval anytime() {
        double bound = Beta.logBeta(count + 1.0, of - count + 1.0) + StrictMath.log(1 - LEVEL);
        double best = of == 0 ? HALF : (double) count / of;
        double lo = logLikelihood(0) > bound ? 0 : edge(0, best, bound);
        double hi = logLikelihood(1) > bound ? 1 : edge(1, best, bound);
        return new Interval(lo, hi);
    }

    /// Where the likelihood falls below the bound, between a place where it does and one where it does not.
    private double edge(double outside, double inside, double bound) {
        double out = outside;
        double in = inside;
        for (int i = 0; i < STEPS; i++) {
            double middle = (out + in) / 2;
            if (logLikelihood(middle) > bound) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    private double logLikelihood(double p) {
        double yes = count == 0 ? 0 : count * StrictMath.log(p);
        double no = of == count ? 0 : (of - count) * StrictMath.log1p(-p);
        return yes + no;
    }
}
