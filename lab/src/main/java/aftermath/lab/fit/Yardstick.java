package aftermath.lab.fit;

import aftermath.lab.stat.Quantiles;
import java.util.Arrays;
import java.util.List;

/// How far a run is from the record: the root of the weighted mean square of its gaps.
///
///     d² = Σ weight·gap² / Σ weight
///
/// @param statistics what is compared, in the order of a run's summaries
public record Yardstick(List<Statistic> statistics) {
    /// Normal numbers have 1.4826 times as much standard deviation as median absolute deviation.
    private static final double NORMAL = 1.4826;

    public Yardstick {
        statistics = List.copyOf(statistics);
        if (!(statistics.stream().mapToDouble(Statistic::weight).sum() > 0)) {
            throw new IllegalArgumentException("Weights must be above 0 for at least one statistic.");
        }
    }

    /// Signed gaps, in the order of the statistics.
    public double[] gaps(double[] summaries) {
        if (summaries.length != statistics.size()) {
            throw new IllegalArgumentException(
                    "Summaries (" + summaries.length + ") must be as many as statistics (" + statistics.size() + ").");
        }
        double[] gaps = new double[summaries.length];
        Arrays.setAll(gaps, i -> statistics.get(i).gap(summaries[i]));
        return gaps;
    }

    public double distance(double[] summaries) {
        double[] gaps = gaps(summaries);
        double squares = 0;
        double weights = 0;
        for (int i = 0; i < gaps.length; i++) {
            double weight = statistics.get(i).weight();
            // Not 0 times infinity, where an absent number rules a run out elsewhere.
            squares += weight == 0 ? 0 : weight * gaps[i] * gaps[i];
            weights += weight;
        }
        return StrictMath.sqrt(squares / weights);
    }

    /// A scale from runs of the prior: their median absolute deviation as a standard deviation. 0 where half of
    /// them or more agree; NaN where none has a number.
    ///
    /// Source: as used for summary statistics by Prangle 2017, doi:10.1214/16-BA1002.
    public static double scale(double[] values) {
        double[] told =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (told.length == 0) {
            return Double.NaN;
        }
        double median = Quantiles.sorted(told, 0.5);
        double[] off =
                Arrays.stream(told).map(v -> Math.abs(v - median)).sorted().toArray();
        return NORMAL * Quantiles.sorted(off, 0.5);
    }
}
