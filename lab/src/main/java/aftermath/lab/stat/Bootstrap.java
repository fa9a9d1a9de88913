package aftermath.lab.stat;

import aftermath.lab.twin.Share;
import aftermath.sim.engine.Draws;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// How sure one can be of a number that was reckoned from n things: reckon it again from n of them, drawn with
/// replacement, many times over.
///
/// Source: Efron 1979, doi:10.1214/aos/1176344552; percentile interval. Draws are addressed, so that the same
/// things give the same interval.
public final class Bootstrap {
    /// Resamples where nothing else is asked for: the ends of a 90 % interval then move by some 3 % of its width.
    public static final int RESAMPLES = 1000;

    private static final String DRAW = "lab.bootstrap";

    private final long seed;
    private final int resamples;

    /// @param seed      fixes the draws
    /// @param resamples how often the number is reckoned again
    public Bootstrap(long seed, int resamples) {
        if (resamples < 2) {
            throw new IllegalArgumentException("Resamples (" + resamples + ") must be at least 2.");
        }
        this.seed = seed;
        this.resamples = resamples;
    }

    public Bootstrap(long seed) {
        this(seed, RESAMPLES);
    }

    public int resamples() {
        return resamples;
    }

    /// Which things are in one resample, by number; some more than once.
    public int[] things(int resample, int n) {
        long key = new Draws(seed, 0).key(DRAW, resample, n);
        int[] things = new int[n];
        for (int i = 0; i < n; i++) {
            things[i] = (int) (Draws.unit(key, i) * n);
        }
        return things;
    }

    /// A number reckoned from each resample of n things.
    public double[] of(int n, ToDoubleFunction<int[]> number) {
        double[] numbers = new double[resamples];
        for (int b = 0; b < resamples; b++) {
            numbers[b] = number.applyAsDouble(things(b, n));
        }
        return numbers;
    }

    /// The middle 90 % of numbers. One resample in twenty without a number is taken for an accident, more make the
    /// interval unknown: NaN.
    public static Share.Interval interval(double[] numbers) {
        double[] told =
                Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).sorted().toArray();
        if (told.length == 0 || told.length < 0.95 * numbers.length) {
            return new Share.Interval(Double.NaN, Double.NaN);
        }
        double tail = (1 - Share.LEVEL) / 2;
        return new Share.Interval(Quantiles.sorted(told, tail), Quantiles.sorted(told, 1 - tail));
    }

    /// Standard deviation of numbers: the standard error of what they resample. Those that are none are left out.
    public static double error(double[] numbers) {
        double[] told = Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).toArray();
        double mean = Arrays.stream(told).sum() / told.length;
        double squares = Arrays.stream(told).map(x -> (x - mean) * (x - mean)).sum();
        return StrictMath.sqrt(squares / (told.length - 1));
    }
}
