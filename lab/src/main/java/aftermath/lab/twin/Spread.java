package aftermath.lab.twin;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;

/// How numbers from several worlds lie.
///
/// @param median middle
/// @param lo     5 % quantile
/// @param hi     95 % quantile
/// @param worlds how many have a number
public record Spread(double median, double lo, double hi, int worlds) {
    private static final double LOW = 5;
    private static final double HIGH = 95;

    /// Of those that are numbers; NaN throughout where none is.
    public static Spread of(double[] numbers) {
        double[] told = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).toArray();
        if (told.length == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        Percentile quantile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        quantile.setData(told);
        return new Spread(quantile.evaluate(50), quantile.evaluate(LOW), quantile.evaluate(HIGH), told.length);
    }
}
