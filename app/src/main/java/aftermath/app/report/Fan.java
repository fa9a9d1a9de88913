package aftermath.app.report;

import java.util.Arrays;

/// Quantiles over runs at each step: the shape of a fan chart.
///
/// @param levels the probabilities, ascending and symmetric about the median
/// @param values by level, by step
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
record Fan(double[] levels, double[][] values) {
    /// Bounds of the 95, 90, 80 and 50 % bands, and the median.
    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975};

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
        return new Fan(LEVELS, values);
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

    /// Top of the widest band over all steps, at least 0.
    double most() {
        return Math.max(0, Arrays.stream(values[levels.length - 1]).max().orElse(0));
    }

    /// Bottom of the widest band over all steps, at most 0.
    double least() {
        return Math.min(0, Arrays.stream(values[0]).min().orElse(0));
    }

    double[] median() {
        return at(0.5);
    }
}
