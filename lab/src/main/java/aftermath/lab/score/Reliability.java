package aftermath.lab.score;

import aftermath.lab.twin.Share;
import java.util.ArrayList;
import java.util.List;

/// Whether what is given a probability comes so often, and what of a Brier score is owed to what.
///
///     Brier = reliability − resolution + uncertainty + within
///
/// Source: Murphy 1973, doi:10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2; forecasts of one bin differ, which
/// leaves a fourth part: Stephenson, Coelho & Jolliffe 2008, doi:10.1175/2007WAF2006116.1.
///
/// @param bins        by rising probability, the empty ones left out
/// @param reliability mean square by which what came differs from what was said; 0 is best
/// @param resolution  mean square by which what came differs between bins; more is better
/// @param uncertainty base rate times one less it: not the forecaster's
/// @param within      what is left, of differences inside bins
public record Reliability(List<Bin> bins, double reliability, double resolution, double uncertainty, double within) {
    public Reliability {
        bins = List.copyOf(bins);
    }

    /// Forecasts of about one probability.
    ///
    /// @param said mean probability
    /// @param came how many came true, of all
    public record Bin(double said, Share came) {}

    /// @param bins of equal width, from 0 to 1
    public static Reliability of(double[] probabilities, boolean[] came, int bins) {
        if (probabilities.length == 0 || probabilities.length != came.length || bins < 1) {
            throw new IllegalArgumentException("Probabilities (" + probabilities.length
                    + ") must be at least one, as many as outcomes (" + came.length + "), and bins (" + bins
                    + ") at least 1.");
        }
        double[] said = new double[bins];
        int[] yes = new int[bins];
        int[] of = new int[bins];
        int all = 0;
        for (int i = 0; i < came.length; i++) {
            int bin = Math.min(bins - 1, (int) (probabilities[i] * bins));
            said[bin] += probabilities[i];
            yes[bin] += came[i] ? 1 : 0;
            of[bin]++;
            all += came[i] ? 1 : 0;
        }
        double n = came.length;
        double base = all / n;
        double reliability = 0;
        double resolution = 0;
        List<Bin> table = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (of[bin] > 0) {
                double mean = said[bin] / of[bin];
                double rate = (double) yes[bin] / of[bin];
                table.add(new Bin(mean, new Share(yes[bin], of[bin])));
                reliability += of[bin] / n * (mean - rate) * (mean - rate);
                resolution += of[bin] / n * (rate - base) * (rate - base);
            }
        }
        double uncertainty = base * (1 - base);
        double within = Brier.score(probabilities, came) - (reliability - resolution + uncertainty);
        return new Reliability(table, reliability, resolution, uncertainty, within);
    }
}
