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
                    * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
                                                                                            + 45921.953931549871457)
                                                                                    * r
                                                                            + 13731.693765509461125)
                                                                    * r
                                                            + 1971.5909503065514427)
                                                    * r
                                            + 133.14166789178437745)
                                    * r
                            + 3.387132872796366608)
                    / (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
                                                                                            + 21213.794301586595867)
                                                                                    * r
                                                                            + 5394.1960214247511077)
                                                                    * r
                                                            + 687.1870074920579083)
                                                    * r
                                            + 42.313330701600911252)
                                    * r
                            + 1.0);
        }
        double tail = q < 0 ? p : 1 - p;
        double r = StrictMath.sqrt(-StrictMath.log(tail));
        double z = r <= 5 ? near(r - 1.6) : far(r - 5);
        return q < 0 ? -z : z;
    }

    private static double near(double r) {
        double up = 7.7454501427834140764e-4;
        up = up * r + 0.0227238449892691845833;
        up = up * r + 0.24178072517745061177;
        up = up * r + 1.27045825245236838258;
        up = up * r + 3.64784832476320460504;
        up = up * r + 5.7694972214606914055;
        up = up * r + 4.6303378461565452959;
        up = up * r + 1.42343711074968357734;
        double down = 1.05075007164441684324e-9;
        down = down * r + 5.475938084995344946e-4;
        down = down * r + 0.0151986665636164571966;
        down = down * r + 0.14810397642748007459;
        down = down * r + 0.68976733498510000455;
        down = down * r + 1.6763848301838038494;
        down = down * r + 2.05319162663775882187;
        return up / (down * r + 1.0);
    }

    private static double far(double r) {
        double up = 2.01033439929228813265e-7;
        up = up * r + 2.71155556874348757815e-5;
        up = up * r + 0.0012426609473880784386;
        up = up * r + 0.026532189526576123093;
        up = up * r + 0.29656057182850489123;
        up = up * r + 1.7848265399172913358;
        up = up * r + 5.4637849111641143699;
        up = up * r + 6.6579046435011037772;
        double down = 2.04426310338993978564e-15;
        down = down * r + 1.4215117583164458887e-7;
        down = down * r + 1.8463183175100546818e-5;
        down = down * r + 7.868691311456132591e-4;
        down = down * r + 0.0148753612908506148525;
        down = down * r + 0.13692988092273580531;
        down = down * r + 0.59983220655588793769;
        return up / (down * r + 1.0);
    }
}
