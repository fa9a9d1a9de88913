package aftermath.lab.score;

/// The logarithmic score, −ln of the probability given to what came. Unlike [Brier] it does not forgive certainty:
/// a probability of 0 given to what came scores infinity.
///
/// Source: Good 1952, doi:10.1111/j.2517-6161.1952.tb00104.x.
public final class LogScore {
    private LogScore() {}

    public static double score(double probability, boolean came) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Probability (" + probability + ") must lie between 0 and 1.");
        }
        return came ? -StrictMath.log(probability) : -StrictMath.log1p(-probability);
    }
}
