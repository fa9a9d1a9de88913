package aftermath.app.report;

import java.util.Arrays;

/// Quantiles over runs at each step: the shape of a fan chart.
///
/// @param levels the probabilities, ascending and symmetric about the median
/// @param values by level, by step
/// @param runs   how many there are
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
record Fan(double[] levels, double[][] values, int runs) {
    /// The least and the greatest, bounds of the 95, 90, 80 and 50 % bands, and the median.
    private static final double[] LEVELS = {0, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 1};

    static Fan of(double[][] runs) {
        int steps = runs.length == 0 ? 0 : runs[0].length;
        double[][] values = new double[LEVELS.length][steps];
        double[] across = new double[runs.length];
        for (int t = 0; t < steps; t++) {
            for (int r = 0; r < runs.length; r++) {
                across[r] = runs[r][t];
            }
            Quantiles quantiles = new Quantiles(across);
            for (int q = 0; q < LEVELS.length; q++) {
                values[q][t] = quantiles.at(LEVELS[q]);
            }
        }
        return new Fan(LEVELS, values, runs.length);
    }

    /// One quantile's course.
    double[] at(double level) {
        for (int q = 0; q < levels.length; q++) {
            if (levels[q] == level) {
                return values[q];
            }
        }
        throw new IllegalArgumentException("Level " + level + " must be one of the fan's.");
    }

    /// Whether a course never moves.
    static boolean isLevel(double[] course) {
        return Arrays.stream(course).allMatch(value -> value == course[0]);
    }

    /// The interval's lower end: 5 %, of few runs the least.
    double[] lo() {
        return at(KeyOutcome.few(runs) ? 0 : 0.05);
    }

    /// Its upper end: 95 %, of few runs the greatest.
    double[] hi() {
        return at(KeyOutcome.few(runs) ? 1 : 0.95);
    }

    /// The median at a step and the interval about it, in words.
    String told(int step, String unit) {
        String median = Numbers.plain(median()[step], unit);
        String interval = Numbers.range(lo()[step], hi()[step], unit);
        return runs == 1 || interval.equals(median)
                ? median
                : median + " (" + KeyOutcome.interval(runs) + ": " + interval + ")";
    }

    /// Top of the widest band that is drawn, over all steps, at least 0.
    double most() {
        return Math.max(0, Arrays.stream(at(0.975)).max().orElse(0));
    }

    /// Its bottom, at most 0.
    double least() {
        return Math.min(0, Arrays.stream(at(0.025)).min().orElse(0));
    }

    double[] median() {
        return at(0.5);
    }
}
