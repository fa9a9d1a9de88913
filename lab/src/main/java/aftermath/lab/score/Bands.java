package aftermath.lab.score;

import aftermath.lab.twin.Share;

/// Whether bands hold what came, and at what width. A band wide enough holds anything; so the two are told
/// together, and the interval score weighs one against the other.
///
/// @param held      cases whose observed number lies in its band, of all
/// @param width     mean width of a band
/// @param score     mean interval score: width, and 2/α for each unit by which a number misses its band
public record Bands(Share held, double width, double score) {

    /// Source of the score: Gneiting & Raftery 2007, doi:10.1198/016214506000001437.
    ///
    /// @param level    of the bands, such as 0.9: α is what is left to 1
    /// @param lo       low ends
    /// @param hi       high ends
    /// @param observed what came
    public static Bands of(double level, double[] lo, double[] hi, double[] observed) {
        if (lo.length == 0 || lo.length != hi.length || lo.length != observed.length) {
            throw new IllegalArgumentException("Ends (" + lo.length + ", " + hi.length + ") and observed numbers ("
                    + observed.length + ") must be as many, and at least one.");
        }
        int held = 0;
        double width = 0;
        double score = 0;
        for (int i = 0; i < lo.length; i++) {
            if (!(lo[i] <= hi[i])) {
                throw new IllegalArgumentException("Band " + i + " (" + lo[i] + " to " + hi[i] + ") must not fall.");
            }
            double miss = Math.max(0, Math.max(lo[i] - observed[i], observed[i] - hi[i]));
            held += miss == 0 ? 1 : 0;
            width += hi[i] - lo[i];
            score += hi[i] - lo[i] + 2 / (1 - level) * miss;
        }
        return new Bands(new Share(held, lo.length), width / lo.length, score / lo.length);
    }
}
