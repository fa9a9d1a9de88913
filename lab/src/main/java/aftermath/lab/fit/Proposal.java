package aftermath.lab.fit;

import aftermath.lab.stat.CutNormal;
import aftermath.lab.stat.Weighted;
import aftermath.sim.engine.Portable;
import aftermath.sim.population.StandardNormal;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// Makes attempts from a population: picks a particle by weight and moves it by the kernel.
///
///     q(u) = Σ_j w_j ∏_k φ(z_k)/(s_k·(Φ(b_k) − Φ(a_k))),   z = L⁻¹(u − u_j),   L·Lᵀ = 2·covariance
///
/// Coordinates are moved one after the other, each normal given those before and cut to [0, 1]: a_k and b_k are its
/// ends. Chosen because a normal in many dimensions nearly always leaves the cube somewhere, even where the record
/// says nothing of most of them; here no proposal is lost, and the density is exact.
final class Proposal {
    private static final double TWICE = 2;
    /// Least variance of a coordinate: particles that are all alike must still be able to move.
    private static final double LEAST = 1e-14;

    private static final double RIDGE = 1e-9;
    private static final double EDGE = 0x1.0p-53;

    /// Mass above which a product of a few hundred more is still a number.
    private static final double SMALL = 1e-200;

    private final Weighted sample;
    private final double[][] factor;
    private final boolean[] free;
    /// By particle: ln of its weight over the scales of all moves and the masses that are known beforehand.
    private final double[] known;

    Proposal(Weighted sample, Kernel kernel) {
        this.sample = sample;
        this.factor = factor(sample, kernel);
        this.free = new boolean[sample.dimensions()];
        for (int k = 0; k < free.length; k++) {
            free[k] = free(k);
        }
        this.known = new double[sample.size()];
        for (int j = 0; j < known.length; j++) {
            known[j] = known(j);
        }
    }

    private double known(int j) {
        double log = StrictMath.log(sample.weight(j));
        for (int k = 0; k < free.length; k++) {
            double s = factor[k][k];
            double at = sample.at(j, k);
            log -= StrictMath.log(s) + (free[k] ? CutNormal.logMass(-at / s, (1 - at) / s) : 0);
        }
        return log;
    }

    /// Whether a coordinate moves whatever those before it do: its mass is then known beforehand.
    private boolean free(int k) {
        for (int l = 0; l < k; l++) {
            if (factor[k][l] != 0) {
                return false;
            }
        }
        return true;
    }

    private static double[][] factor(Weighted sample, Kernel kernel) {
        int d = sample.dimensions();
        RealMatrix covariance = MatrixUtils.createRealMatrix(d, d);
        for (int k = 0; k < d; k++) {
            for (int l = 0; l <= k; l++) {
                double c = k == l || kernel == Kernel.MULTIVARIATE ? TWICE * sample.covariance(k, l) : 0;
                double ridged = k == l ? c * (1 + RIDGE) + LEAST : c;
                covariance.setEntry(k, l, ridged);
                covariance.setEntry(l, k, ridged);
            }
        }
        return new CholeskyDecomposition(covariance, 1e-15, LEAST * RIDGE)
                .getL()
                .getData();
    }

    /// @param pick  number in (0, 1) that picks the particle
    /// @param moves number in (0, 1) for each coordinate
    double[] propose(double pick, double[] moves) {
        int j = sample.pick(pick);
        double[] point = new double[moves.length];
        double[] z = new double[moves.length];
        for (int k = 0; k < moves.length; k++) {
            double centre = centre(j, k, z);
            double s = factor[k][k];
            z[k] = CutNormal.quantile(-centre / s, (1 - centre) / s, moves[k]);
            point[k] = Math.clamp(centre + s * z[k], EDGE, 1 - EDGE);
        }
        return point;
    }

    /// Where a coordinate would go without a move of its own.
    private double centre(int j, int k, double[] z) {
        double centre = sample.at(j, k);
        for (int l = 0; l < k; l++) {
            centre += factor[k][l] * z[l];
        }
        return centre;
    }

    /// ln q(u).
    double logDensity(double[] point) {
        double[] logs = new double[sample.size()];
        double[] z = new double[point.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < logs.length; j++) {
            logs[j] = sample.weight(j) > 0 ? logKernel(j, point, z) : Double.NEGATIVE_INFINITY;
            most = Math.max(most, logs[j]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Portable.exp(log - most);
        }
        return most + StrictMath.log(sum) - point.length * CutNormal.LOG_ROOT_2PI;
    }

    /// ln of what one particle adds, but for the roots of 2π.
    private double logKernel(int j, double[] point, double[] z) {
        double log = known[j];
        double squares = 0;
        double mass = 1;
        for (int k = 0; k < point.length; k++) {
            double centre = centre(j, k, z);
            double s = factor[k][k];
            z[k] = (point[k] - centre) / s;
            squares += z[k] * z[k];
            if (!free[k]) {
                if (centre > 0 && centre < 1) {
                    mass *= StandardNormal.cumulative((1 - centre) / s) - StandardNormal.cumulative(-centre / s);
                    if (mass < SMALL) {
                        log -= StrictMath.log(mass);
                        mass = 1;
                    }
                } else {
                    log -= CutNormal.logMass(-centre / s, (1 - centre) / s);
                }
            }
        }
        return log - squares / 2 - StrictMath.log(mass);
    }
}
