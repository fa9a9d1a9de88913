package aftermath.lab.stat;

import aftermath.sim.population.StandardNormal;

/// The standard normal distribution cut to [a, b], also where both ends lie so far out that its mass is no double.
public final class CutNormal {
    /// ln √(2π).
    public static final double LOG_ROOT_2PI = 0.9189385332046727;
    /// Beyond this the tail is reckoned as a logarithm.
    private static final double FAR = 7;

    private static final int STEPS = 6;
    private static final double LEAST_LOG = -700;

    private CutNormal() {}

    /// ln φ(z).
    public static double logDensity(double z) {
        return -0.5 * z * z - LOG_ROOT_2PI;
    }

    /// ln(Φ(b) − Φ(a)) for a < b.
    public static double logMass(double a, double b) {
        if (b <= 0) {
            return logMass(-b, -a);
        }
        if (a < 0) {
            return StrictMath.log(StandardNormal.cumulative(b) - StandardNormal.cumulative(a));
        }
        double near = logTail(a);
        return near + StrictMath.log1p(-StrictMath.exp(logTail(b) - near));
    }

    /// The quantile u of the cut distribution.
    ///
    /// @param u in (0, 1)
    public static double quantile(double a, double b, double u) {
        if (b <= 0) {
            return -quantile(-b, -a, 1 - u);
        }
        double z = a < 0 ? central(a, b, u) : tail(a, b, u);
        return Math.clamp(z, a, b);
    }

    private static double central(double a, double b, double u) {
        double below = StandardNormal.cumulative(a);
        double above = StandardNormal.cumulative(-b);
        double mass = 1 - below - above;
        double p = below + u * mass;
        // From the nearer side, so that neither tail is rounded away.
        return p <= 0.5 ? StandardNormal.quantile(p) : -StandardNormal.quantile(above + (1 - u) * mass);
    }

    private static double tail(double a, double b, double u) {
        double near = logTail(a);
        double cut = 1 - StrictMath.exp(logTail(b) - near);
        double wanted = near + StrictMath.log1p(-u * cut);
        if (wanted > LEAST_LOG) {
            return -StandardNormal.quantile(StrictMath.exp(wanted));
        }
        double z = StrictMath.sqrt(-2 * wanted);
        for (int i = 0; i < STEPS; i++) {
            // Newton's step: the slope of ln Q is −φ/Q.
            z += (logTail(z) - wanted) * StrictMath.exp(logTail(z) - logDensity(z));
        }
        return z;
    }

    /// ln Q(z), Q(z) = 1 − Φ(z), for z ≥ 0; far out by the continued fraction of Q/φ.
    static double logTail(double z) {
        if (z < FAR) {
            return StrictMath.log(StandardNormal.cumulative(-z));
        }
        if (z == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double below = z;
        for (int k = 24; k >= 1; k--) {
            below = z + k / below;
        }
        return logDensity(z) - StrictMath.log(below);
    }
}
