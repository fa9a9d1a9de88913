package aftermath.lab.stat;

import java.util.Arrays;

/// Points with weights that sum to one: what is known of a distribution from a sample of it.
public final class Weighted {
    private final double[][] points;
    private final double[] weights;
    /// Sum of the weights up to each.
    private final double[] upTo;

    private Weighted(double[][] points, double[] weights) {
        this.points = points;
        this.weights = weights;
        this.upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    /// @param points  as many coordinates each
    /// @param weights not negative, at least one above 0; brought to a sum of one
    public static Weighted of(double[][] points, double[] weights) {
        if (points.length == 0 || points.length != weights.length) {
            throw new IllegalArgumentException("Points (" + points.length
                    + ") must be at least one, and as many as weights (" + weights.length + ").");
        }
        double sum = 0;
        for (double w : weights) {
            if (!(w >= 0)) {
                throw new IllegalArgumentException("Weight (" + w + ") must be 0 or more.");
            }
            sum += w;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Sum of weights (" + sum + ") must be above 0 and finite.");
        }
        double[] normed = new double[weights.length];
        double[][] copies = new double[points.length][];
        for (int i = 0; i < weights.length; i++) {
            normed[i] = weights[i] / sum;
            copies[i] = points[i].clone();
        }
        return new Weighted(copies, normed);
    }

    /// Every point alike.
    public static Weighted even(double[][] points) {
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        return of(points, weights);
    }

    public int size() {
        return points.length;
    }

    public int dimensions() {
        return points[0].length;
    }

    public double[] point(int i) {
        return points[i].clone();
    }

    public double at(int i, int dimension) {
        return points[i][dimension];
    }

    public double weight(int i) {
        return weights[i];
    }

    public double[] weights() {
        return weights.clone();
    }

    /// One coordinate of every point.
    public double[] values(int dimension) {
        double[] values = new double[points.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = points[i][dimension];
        }
        return values;
    }

    public double mean(int dimension) {
        double mean = 0;
        for (int i = 0; i < points.length; i++) {
            mean += weights[i] * points[i][dimension];
        }
        return mean;
    }

    public double variance(int dimension) {
        return covariance(dimension, dimension);
    }

    public double covariance(int one, int other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += weights[i] * (points[i][one] - meanOne) * (points[i][other] - meanOther);
        }
        return sum;
    }

    public double quantile(int dimension, double p) {
        return Quantiles.weighted(values(dimension), weights, p);
    }

    /// Effective sample size, 1/Σw²: as many even points would tell as much of a mean.
    ///
    /// Source: Kong, Liu & Wong 1994, doi:10.1080/01621459.1994.10476469.
    public double effective() {
        double squares = 0;
        for (double w : weights) {
            squares += w * w;
        }
        return 1 / squares;
    }

    /// The point that a number in (0, 1) picks, each as often as its weight says.
    public int pick(double u) {
        int low = 0;
        int high = upTo.length - 1;
        // The sum of all may miss 1 by rounding.
        double wanted = Math.min(u, Math.nextDown(upTo[high]));
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wanted < upTo[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
