package aftermath.lab.fit;

import aftermath.lab.stat.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// Local linear regression: moves each particle to where it would lie had its run met the record, as far as a plane
/// through the particles can tell.
///
///     x_i → x_i − gap_i·β,   β by least squares with weights w_i·(1 − (d_i/ε)²),   x = ln(u/(1 − u))
///
/// Source: Beaumont, Zhang & Balding 2002, doi:10.1093/genetics/162.4.2025.
/// Deviation: the gap of a statistic inside the record's range is 0, so nothing is moved for it; x keeps particles
/// in their range. A small ridge stands in where statistics say the same.
///
/// It mends a tolerance that is still wide, where the plane is a fair picture. Where it is not, particles are moved
/// to places nobody has run: hold the adjusted posterior against runs before it is used.
public final class Regression {
    private static final double RIDGE = 1e-9;
    private static final double LEAST = 3;

    private Regression() {}

    /// @param gaps signed gaps of a run's summaries, 0 where they meet the record ([Yardstick#gaps(double[])])
    public static Weighted adjust(Population population, UnaryOperator<double[]> gaps) {
        List<Row> rows = rows(population, gaps);
        int p = rows.getFirst().gaps.length;
        double all = rows.stream().mapToDouble(Row::weight).sum();
        double squares =
                rows.stream().mapToDouble(row -> row.weight * row.weight).sum();
        double effective = all * all / squares;
        if (!(effective >= LEAST * (p + 1))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Particles (an effective %.0f) must be at least three times the %d summaries and one.",
                    effective,
                    p));
        }
        RealMatrix beta = slopes(rows, population.particles().getFirst().point().length);
        double[][] points = new double[rows.size()][];
        double[] weights = new double[rows.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = moved(rows.get(i), beta);
            weights[i] = rows.get(i).weight;
        }
        return Weighted.of(points, weights);
    }

    /// A replicate within the tolerance.
    @SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
    private record Row(double weight, double[] logits, double[] gaps) {}

    private static List<Row> rows(Population population, UnaryOperator<double[]> gaps) {
        Weighted sample = population.sample();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            Particle particle = population.particles().get(i);
            Trial trial = particle.trial();
            int within = trial.within(population.tolerance());
            for (int r = 0; r < trial.replicates(); r++) {
                double distance = trial.distances()[r];
                if (distance <= population.tolerance() && distance < Double.POSITIVE_INFINITY) {
                    double weight = sample.weight(i) / within * near(distance, population.tolerance());
                    rows.add(new Row(weight, logits(particle.point()), gaps.apply(trial.summaries()[r])));
                }
            }
        }
        return rows;
    }

    /// Epanechnikov's kernel.
    private static double near(double distance, double tolerance) {
        double off = tolerance > 0 && tolerance < Double.POSITIVE_INFINITY ? distance / tolerance : 0;
        return 1 - off * off;
    }

    private static double[] logits(double[] point) {
        double[] logits = new double[point.length];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = StrictMath.log(point[k]) - StrictMath.log1p(-point[k]);
        }
        return logits;
    }

    /// Slopes of each coordinate over each gap; the first row is where the plane stands at no gap.
    private static RealMatrix slopes(List<Row> rows, int d) {
        int p = rows.getFirst().gaps.length + 1;
        double[][] squares = new double[p][p];
        double[][] products = new double[p][d];
        for (Row row : rows) {
            double[] x = new double[p];
            x[0] = 1;
            System.arraycopy(row.gaps, 0, x, 1, p - 1);
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    squares[a][b] += row.weight * (x[a] * x[b]);
                }
                for (int k = 0; k < d; k++) {
                    products[a][k] += row.weight * x[a] * row.logits[k];
                }
            }
        }
        double whole = squares[0][0];
        for (int a = 0; a < p; a++) {
            squares[a][a] = squares[a][a] * (1 + RIDGE) + RIDGE * whole;
        }
        return new CholeskyDecomposition(MatrixUtils.createRealMatrix(squares), 1e-12, 0)
                .getSolver()
                .solve(MatrixUtils.createRealMatrix(products));
    }

    private static double[] moved(Row row, RealMatrix beta) {
        RealVector gaps = new ArrayRealVector(row.gaps);
        double[] point = new double[row.logits.length];
        for (int k = 0; k < point.length; k++) {
            double shift = gaps.dotProduct(beta.getColumnVector(k).getSubVector(1, row.gaps.length));
            point[k] = 1 / (1 + StrictMath.exp(-(row.logits[k] - shift)));
        }
        return point;
    }
}
