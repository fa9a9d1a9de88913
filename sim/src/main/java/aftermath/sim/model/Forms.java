package aftermath.sim.model;

import aftermath.sim.engine.Portable;

/// Functional forms that several mechanisms share.
public final class Forms {
    /// Mean beyond which a number of events is its mean, to the nearest whole.
    private static final double MANY = 700;
    private static final double NEVER = 1e-18;

    private Forms() {}

    /// The logistic function 1 / (1 + e^−x).
    public static double logistic(double x) {
        return 1 / (1 + Portable.exp(-x));
    }

    /// Share of a memory that is left after an hour.
    ///
    /// @param halfLife hours; 0 keeps nothing
    public static double kept(double halfLife) {
        return halfLife <= 0 ? 0 : StrictMath.pow(2, -1 / halfLife);
    }

    /// x / (x + half): rises from 0, one half at `half`, towards 1.
    public static double saturation(double x, double half) {
        return x <= 0 ? 0 : x / (x + half);
    }

    /// Tullock's contest: a^m / (a^m + b^m), one half where nobody brings anything.
    ///
    /// Source: Tullock 1980, "Efficient rent seeking"; Hirshleifer 1989, doi:10.1007/BF00123013.
    public static double contest(double a, double b, double m) {
        if (a <= 0 && b <= 0) {
            return 0.5;
        }
        if (a <= 0) {
            return 0;
        }
        return 1 / (1 + StrictMath.pow(b / a, m));
    }

    /// A Poisson number by inversion: the least that is not exceeded with chance u.
    ///
    /// @param u    in (0, 1)
    /// @param mean expected number; at and below 0 none happens
    public static int poisson(double u, double mean) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > MANY) {
            return (int) Math.rint(mean);
        }
        double term = Portable.exp(-mean);
        double sum = term;
        int n = 0;
        while (sum < u && (n < mean || term > NEVER)) {
            n++;
            term *= mean / n;
            sum += term;
        }
        return n;
    }

    /// Chance of arrest 1 − e^(−k·officers/actives), participants counting at least one.
    ///
    /// Source: Epstein 2002, doi:10.1073/pnas.092080199. Deviation: the ratio is not rounded (NetLogo floors
    /// it, Mesa rounds it), since crowds here are thousands and not a handful.
    public static double arrestProbability(double k, double officers, double actives) {
        return 1 - StrictMath.exp(-k * officers / Math.max(actives, 1));
    }

    /// Grievance: hardship times what legitimacy leaves of it.
    ///
    /// Source: Epstein 2002, doi:10.1073/pnas.092080199.
    public static double grievance(double hardship, double legitimacy) {
        return hardship * (1 - legitimacy);
    }
}
