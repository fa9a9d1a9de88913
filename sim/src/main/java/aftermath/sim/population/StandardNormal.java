package aftermath.sim.population;

/// Quantiles of the standard normal distribution.
///
/// Source: Wichura 1988, algorithm AS 241 (PPND16), doi:10.2307/2347330; about 16 digits.
final class StandardNormal {
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

    /// @param p in (0, 1)
    static double quantile(double p) {
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
