package aftermath.lab.stat;

import java.util.stream.IntStream;

/// Quantiles of numbers, with weights and without.
public final class Quantiles {
    private Quantiles() {}

    /// Of numbers in rising order, linear between neighbours.
    ///
    /// Source: Hyndman & Fan 1996, doi:10.2307/2684934, their definition 7.
    public static double sorted(double[] rising, double p) {
        double at = p * (rising.length - 1);
        int below = (int) at;
        if (below + 1 >= rising.length) {
            return rising[rising.length - 1];
        }
        return rising[below] + (at - below) * (rising[below + 1] - rising[below]);
    }

    /// The least number at or below which lies at least the share p of all weight. Always one of the numbers: what
    /// is between two particles nobody has run.
    public static double weighted(double[] values, double[] weights, double p) {
        int[] order = order(values);
        double all = 0;
        for (int i : order) {
            all += weights[i];
        }
        double below = 0;
        for (int i : order) {
            below += weights[i];
            // The last sum may miss the whole by rounding.
            if (below >= p * all * (1 - 1e-12)) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }

    /// Numbers of the values from the least to the greatest; ties by number.
    static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> {
                    int by = Double.compare(values[a], values[b]);
                    return by != 0 ? by : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
