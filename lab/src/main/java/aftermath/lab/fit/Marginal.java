package aftermath.lab.fit;

import aftermath.lab.stat.Quantiles;
import aftermath.lab.stat.Weighted;
import java.util.Locale;

/// What a fit says of one parameter, beside what was believed before.
///
///     contraction = 1 − variance after/variance before,   shift = (mean after − mean before)/sd before
///
/// Source: contraction and shift of posteriors: Betancourt 2018, arXiv:1803.08393. The limits are ours; what the
/// fit's own particles leave open is reckoned in.
///
/// @param mean        after the record
/// @param sd          likewise
/// @param lo          5 % quantile
/// @param median      middle
/// @param hi          95 % quantile
/// @param priorMean   before the record
/// @param priorSd     likewise
/// @param contraction share of the variance that the record takes away; below 0 where it is more than before
/// @param shift       how far the mean has moved, in standard deviations of the prior
/// @param error       two standard errors of the contraction, of particles whose number is finite
/// @param identified  whether the record tells the parameter
public record Marginal(
        double mean,
        double sd,
        double lo,
        double median,
        double hi,
        double priorMean,
        double priorSd,
        double contraction,
        double shift,
        double error,
        Identified identified) {
    /// Half the variance: the spread falls to 71 % of the prior's.
    private static final double MUCH = 0.5;
    /// A mean that moved by so many standard deviations of the prior says something, even if the spread stays.
    private static final double FAR = 0.5;

    private static final double TAIL = 0.05;

    /// Whether the record tells a parameter.
    public enum Identified {
        /// At least half the prior's variance is gone, beyond what so few particles leave open.
        YES,
        /// Something is, or the mean has moved; not so much.
        WEAKLY,
        /// The posterior is the prior, as far as the particles show: the record cannot tell.
        NO
    }

    /// @param values    of the parameter, in its own unit, or as shares of the prior
    /// @param sample    whose weights go with them
    /// @param priorMean in the same unit
    /// @param priorSd   above 0
    public static Marginal of(double[] values, Weighted sample, double priorMean, double priorSd) {
        if (!(priorSd > 0)) {
            throw new IllegalArgumentException(
                    "Standard deviation before the record (" + priorSd + ") must be above 0.");
        }
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += sample.weight(i) * values[i];
        }
        double second = 0;
        double fourth = 0;
        for (int i = 0; i < values.length; i++) {
            double square = (values[i] - mean) * (values[i] - mean);
            second += sample.weight(i) * square;
            fourth += sample.weight(i) * square * square;
        }
        double effective = sample.effective();
        double ratio = second / (priorSd * priorSd);
        // Variance of a variance, (μ₄ − σ⁴)/n.
        double error = 2 * StrictMath.sqrt(Math.max(0, fourth - second * second) / effective) / (priorSd * priorSd);
        double shift = (mean - priorMean) / priorSd;
        double sway = 2 * StrictMath.sqrt(ratio / effective);
        double[] weights = sample.weights();
        return new Marginal(
                mean,
                StrictMath.sqrt(second),
                Quantiles.weighted(values, weights, TAIL),
                Quantiles.weighted(values, weights, 0.5),
                Quantiles.weighted(values, weights, 1 - TAIL),
                priorMean,
                priorSd,
                1 - ratio,
                shift,
                error,
                identified(1 - ratio, error, Math.abs(shift), sway));
    }

    /// Of a coordinate as it is, a share of the prior: even before the record.
    public static Marginal of(Weighted sample, int dimension) {
        return of(sample.values(dimension), sample, 0.5, StrictMath.sqrt(1.0 / 12));
    }

    private static Identified identified(double contraction, double error, double shift, double sway) {
        if (contraction - error >= MUCH) {
            return Identified.YES;
        }
        return contraction > error || shift - sway >= FAR ? Identified.WEAKLY : Identified.NO;
    }

    /// Why.
    public String because() {
        String spread = String.format(
                Locale.ROOT,
                "the record takes away %.0f %% of the prior’s variance, give or take %.0f, and moves the mean by %.1f of"
                        + " its standard deviations",
                100 * contraction,
                100 * error,
                shift);
        return switch (identified) {
            case YES -> spread;
            case WEAKLY -> spread + ": something, but not half";
            case NO -> spread + ": no more than chance among so few particles would";
        };
    }
}
