package aftermath.app.report;

import java.util.Arrays;

/// Sample quantiles, linear between order statistics (type 7 of Hyndman & Fan 1996).
public final class Quantiles {
    private final double[] sorted;

    /// @param values NaN stands for "did not occur" and is left out
    public Quantiles(double... values) {
        this.sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    public int count() {
        return sorted.length;
    }

    /// @return NaN of nothing
    public double at(double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = p * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        double share = position - below;
        return share == 0 ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
    }
}
