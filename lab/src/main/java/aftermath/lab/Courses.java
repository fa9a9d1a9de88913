package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import java.util.Arrays;

/// What can be asked of a course: one value per hour. Hours in which a quantity has no value hold NaN and are passed
/// over; a course without any value answers NaN.
final class Courses {
    private Courses() {}

    static double max(double[] x) {
        double most = Double.NaN;
        for (double v : x) {
            most = Double.isNaN(most) || v > most ? v : most;
        }
        return most;
    }

    static double min(double[] x) {
        double least = Double.NaN;
        for (double v : x) {
            least = Double.isNaN(least) || v < least ? v : least;
        }
        return least;
    }

    /// First hour of the greatest value; NaN where that is 0.
    static double argmax(double[] x) {
        double most = 0;
        double at = Double.NaN;
        for (int t = 0; t < x.length; t++) {
            if (x[t] > most) {
                most = x[t];
                at = t;
            }
        }
        return at;
    }

    static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum;
    }

    /// Mean over the hours from one to before another, as far as they were run and have a value.
    static double mean(double[] x, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int t = Math.max(0, from); t < Math.min(to, x.length); t++) {
            if (!Double.isNaN(x[t])) {
                sum += x[t];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    static double start(double[] x) {
        return at(x, 0);
    }

    static double last(double[] x) {
        return at(x, x.length - 1);
    }

    /// Value at an hour; NaN where the run does not reach it.
    static double at(double[] x, double hour) {
        return hour >= 0 && hour < x.length ? x[(int) hour] : Double.NaN;
    }

    /// First hour above zero; NaN where there is none.
    static double first(double[] x) {
        for (int t = 0; t < x.length; t++) {
            if (x[t] > 0) {
                return t;
            }
        }
        return Double.NaN;
    }

    /// First hour below the hour before; NaN where it never falls.
    static double firstFall(double[] x) {
        for (int t = 1; t < x.length; t++) {
            if (x[t] < x[t - 1]) {
                return t;
            }
        }
        return Double.NaN;
    }

    /// First hour at zero after having been above; NaN where that does not happen.
    static double gone(double[] x) {
        for (int t = 1; t < x.length; t++) {
            if (x[t] == 0 && x[t - 1] > 0) {
                return t;
            }
        }
        return Double.NaN;
    }

    /// First hour from there on at which so many hours begin that all lie below a level; NaN where there is none.
    static double quietFrom(double[] x, double from, double level, int hours) {
        if (Double.isNaN(from)) {
            return Double.NaN;
        }
        int run = 0;
        for (int t = (int) from; t < x.length; t++) {
            run = x[t] < level ? run + 1 : 0;
            if (run == hours) {
                return t - hours + 1;
            }
        }
        return Double.NaN;
    }

    static double[] plus(double[] x, double[] y) {
        double[] sum = x.clone();
        for (int t = 0; t < sum.length; t++) {
            sum[t] += y[t];
        }
        return sum;
    }

    /// The mean over a set at each hour, weighted; NaN where nothing has weight.
    static double[] weighted(Frames frames, Column column, double[] weights) {
        double[] mean = new double[frames.ticks()];
        double all = sum(weights);
        for (int e = 0; e < weights.length; e++) {
            double[] course = frames.course(column, e);
            for (int t = 0; t < mean.length; t++) {
                mean[t] += weights[e] / all * course[t];
            }
        }
        if (all == 0) {
            Arrays.fill(mean, Double.NaN);
        }
        return mean;
    }

    /// The mean over a set at each hour, over the members for which a flag is set; NaN where there is none.
    static double[] mean(Frames frames, Column column, boolean[] counted) {
        double[] weights = new double[counted.length];
        for (int e = 0; e < counted.length; e++) {
            weights[e] = counted[e] ? 1 : 0;
        }
        return weighted(frames, column, weights);
    }
}
