package aftermath.lab.sensitivity;

import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/// What came of the points of a design: one outcome of each, in every replicate. A run without a number has NaN.
public final class Responses {
    private final double[][] values;

    private Responses(double[][] values) {
        this.values = values;
    }

    /// @param values by point and replicate; fewer points than the design has where it was broken off
    public static Responses of(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("Responses must have at least one point and one replicate.");
        }
        double[][] copies = new double[values.length][];
        for (int point = 0; point < values.length; point++) {
            if (values[point].length != values[0].length) {
                throw new IllegalArgumentException("Replicates of point " + point + " (" + values[point].length
                        + ") must be as many as of the first (" + values[0].length + ").");
            }
            copies[point] = values[point].clone();
        }
        return new Responses(copies);
    }

    /// Of a model without chance.
    public static Responses of(Points points, ToDoubleFunction<double[]> model) {
        return of(points, 1, point -> new double[] {model.applyAsDouble(points.point(point))});
    }

    /// @param model the replicates of a point, by its number
    public static Responses of(Points points, int replicates, IntFunction<double[]> model) {
        double[][] values = new double[points.size()][];
        for (int point = 0; point < values.length; point++) {
            values[point] = model.apply(point);
            if (values[point].length != replicates) {
                throw new IllegalArgumentException(
                        "Replicates of point " + point + " (" + values[point].length + ") must be " + replicates + ".");
            }
        }
        return of(values);
    }

    public int points() {
        return values.length;
    }

    public int replicates() {
        return values[0].length;
    }

    public double at(int point, int replicate) {
        return values[point][replicate];
    }

    /// The response of a point: the mean over its replicates.
    public double mean(int point) {
        double sum = 0;
        for (double value : values[point]) {
            sum += value;
        }
        return sum / values[point].length;
    }

    /// What chance does at a point: the variance over its replicates. NaN of a single one.
    public double chance(int point) {
        double mean = mean(point);
        double squares = 0;
        for (double value : values[point]) {
            squares += (value - mean) * (value - mean);
        }
        return values[point].length < 2 ? Double.NaN : squares / (values[point].length - 1);
    }

    /// Replicates of one point less those of another, or less a number.
    double[] less(int point, int other) {
        double[] differences = values[point].clone();
        for (int r = 0; r < differences.length; r++) {
            differences[r] -= values[other][r];
        }
        return differences;
    }

    double[] less(int point, double number) {
        double[] differences = values[point].clone();
        for (int r = 0; r < differences.length; r++) {
            differences[r] -= number;
        }
        return differences;
    }
}
