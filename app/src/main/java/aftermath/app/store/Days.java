package aftermath.app.store;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Hours folded into calendar days.
///
/// @param firstHour hour of the day at which tick 0 lies [0..23]
/// @param ticks     hours in all
public record Days(int firstHour, int ticks) {

    public int count() {
        return ticks == 0 ? 0 : Math.ceilDiv(firstHour + ticks, 24);
    }

    /// First tick of a day.
    public int from(int day) {
        return Math.max(0, day * 24 - firstHour);
    }

    /// Tick after a day's last.
    public int to(int day) {
        return Math.min(ticks, (day + 1) * 24 - firstHour);
    }

    /// One number per day.
    public double[] fold(double[] course, ToDoubleFunction<double[]> statistic) {
        double[] days = new double[count()];
        for (int d = 0; d < days.length; d++) {
            days[d] = statistic.applyAsDouble(Arrays.copyOfRange(course, from(d), to(d)));
        }
        return days;
    }

    public static double max(double[] hours) {
        return Arrays.stream(hours).max().orElse(Double.NaN);
    }

    /// The mean, summed in the order of hours: a stream's compensated sum would do, but says less.
    public static double mean(double[] hours) {
        double sum = 0;
        for (double value : hours) {
            sum += value;
        }
        return sum / hours.length;
    }

    public static double last(double[] hours) {
        return hours[hours.length - 1];
    }
}
