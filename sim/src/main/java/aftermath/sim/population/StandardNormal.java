package aftermath.sim.population;

import aftermath.sim.engine.Portable;

/// The standard normal distribution.
///
/// Source of the quantile: Wichura 1988, algorithm AS 241 (PPND16), doi:10.2307/2347330; about 16 digits. Source of
/// the distribution function: Hart et al. 1968, "Computer Approximations", function 5666, as given by West 2005,
/// "Better approximations to cumulative normal functions", Wilmott Magazine; absolute error below 10⁻¹⁵.
public final class StandardNormal {
    private static final double ROOT_2PI = 2.5066282746310002;
    private static final int KNOTS = 4096;
    private static final int EXACT = 64;
    private static final double[] AT_KNOT = new double[KNOTS + 1];

    static {
        for (int k = 1; k < KNOTS; k++) {
            AT_KNOT[k] = quantile((double) k / KNOTS);
        }
    }

    private StandardNormal() {}

    /// A quantile that is exact in the outer 1.6 % of either tail and at 4096 knots, and linear between the knots.
    ///
    /// @param p in (0, 1)
    static double fastQuantile(double p) {
        double x = p * KNOTS;
        int k = (int) x;
        if (k < EXACT || k >= KNOTS - EXACT) {
            return quantile(p);
        }
        return AT_KNOT[k] + (x - k) * (AT_KNOT[k + 1] - AT_KNOT[k]);
    }

    /// The density φ(x).
    public static double density(double x) {
        return Portable.exp(-0.5 * x * x) / ROOT_2PI;
    }

    /// The distribution function Φ(x), the chance of at most x.
    public static double cumulative(double x) {
        double z = Math.abs(x);
        double tail = z > 37 ? 0 : Portable.exp(-0.5 * z * z) * (z < 7.07106781186547 ? body(z) : end(z));
        return x > 0 ? 1 - tail : tail;
    }

    private static double body(double z) {
        double up = 0.0352624965998911;
        up = up * z + 0.700383064443688;
        up = up * z + 6.37396220353165;
        up = up * z + 33.912866078383;
        up = up * z + 112.079291497871;
        up = up * z + 221.213596169931;
        up = up * z + 220.206867912376;
        double down = 0.0883883476483184;
        down = down * z + 1.75566716318264;
        down = down * z + 16.064177579207;
        down = down * z + 86.7807322029461;
        down = down * z + 296.564248779674;
        down = down * z + 637.333633378831;
        down = down * z + 793.826512519948;
        down = down * z + 440.413735824752;
        return up / down;
    }

    private static double end(double z) {
        return 1 / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / ROOT_2PI;
    }

    /// @param p in (0, 1)
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q
                    * (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r
                                                                                            + 45921.95393154987)
                                                                                    * r
                                                                            + 13731.69376550946)
                                                                    * r
                                                            + 1971.5909503065513)
                                                    * r
                                            + 133.14166789178438)
                                    * r
                            + 3.3871328727963665)
                    / (((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r
                                                                                            + 21213.794301586597)
                                                                                    * r
                                                                            + 5394.196021424751)
                                                                    * r
                                                            + 687.1870074920579)
                                                    * r
                                            + 42.31333070160091)
                                    * r
                            + 1.0);
        }
        double tail = q < 0 ? p : 1 - p;
        double r = StrictMath.sqrt(-StrictMath.log(tail));
        double z = r <= 5 ? near(r - 1.6) : far(r - 5);
        return q < 0 ? -z : z;
    }

    private static double near(double r) {
        double up = 0.0007745450142783414;
        up = up * r + 0.022723844989269184;
        up = up * r + 0.2417807251774506;
        up = up * r + 1.2704582524523684;
        up = up * r + 3.6478483247632045;
        up = up * r + 5.769497221460691;
        up = up * r + 4.630337846156546;
        up = up * r + 1.4234371107496835;
        double down = 1.0507500716444169e-09;
        down = down * r + 0.0005475938084995345;
        down = down * r + 0.015198666563616457;
        down = down * r + 0.14810397642748008;
        down = down * r + 0.6897673349851;
        down = down * r + 1.6763848301838038;
        down = down * r + 2.053191626637759;
        return up / (down * r + 1.0);
    }

    private static double far(double r) {
        double up = 2.0103343992922881e-07;
        up = up * r + 2.7115555687434876e-05;
        up = up * r + 0.0012426609473880784;
        up = up * r + 0.026532189526576124;
        up = up * r + 0.29656057182850487;
        up = up * r + 1.7848265399172913;
        up = up * r + 5.463784911164114;
        up = up * r + 6.657904643501103;
        double down = 2.0442631033899397e-15;
        down = down * r + 1.421511758316446e-07;
        down = down * r + 1.8463183175100548e-05;
        down = down * r + 0.0007868691311456133;
        down = down * r + 0.014875361290850615;
        down = down * r + 0.1369298809227358;
        down = down * r + 0.599832206555888;
        return up / (down * r + 1.0);
    }
}
