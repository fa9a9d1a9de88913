package aftermath.lab.score;

import java.util.Arrays;

/// The continuous ranked probability score: how far a distribution is from the number that came, in the number's
/// unit. Of a single forecast it is the absolute error.
///
///     E|X − y| − ½E|X − X′|
///
/// Source: Gneiting & Raftery 2007, doi:10.1198/016214506000001437.
public final class Crps {
    private Crps() {}

    /// Of the ensemble taken for the distribution itself: what is forecast is these members and nothing between.
    public static double plain(double[] ensemble, double observed) {
        double m = ensemble.length;
        return error(ensemble, observed) - pairs(ensemble) / (m * m);
    }

    /// Of the ensemble taken for a sample: as if it had infinitely many members. Fair between ensembles of
    /// different sizes; may fall below 0 in a single case. For comparing forecasts; for what was in fact shown,
    /// [#plain].
    ///
    /// Source: Ferro 2014, doi:10.1002/qj.2270; Zamo & Naveau 2018, doi:10.1007/s11004-017-9709-7.
    public static double fair(double[] ensemble, double observed) {
        double m = ensemble.length;
        if (m < 2) {
            throw new IllegalArgumentException("Members (" + ensemble.length + ") must be at least 2.");
        }
        return error(ensemble, observed) - pairs(ensemble) / (m * (m - 1));
    }

    /// Mean |X − y|.
    private static double error(double[] ensemble, double observed) {
        if (ensemble.length == 0) {
            throw new IllegalArgumentException("Members (0) must be at least 1.");
        }
        double sum = 0;
        for (double member : ensemble) {
            sum += Math.abs(member - observed);
        }
        return sum / ensemble.length;
    }

    /// Σ |x_i − x_j| over pairs i < j: of sorted members, Σ (2i − m + 1)·x_i.
    private static double pairs(double[] ensemble) {
        double[] sorted = ensemble.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2.0 * i - sorted.length + 1) * sorted[i];
        }
        return sum;
    }
}
