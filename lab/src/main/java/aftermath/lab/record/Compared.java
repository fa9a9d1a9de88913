package aftermath.lab.record;

import java.util.List;

/// How a variant fits the record against another.
///
/// @param basis       of [Basis]
/// @param variant     the first
/// @param against     the second
/// @param seed        of the fits
/// @param scale       residents per agent
/// @param days        that were run
/// @param runs        of both
/// @param tolerance   at which both are held, in steps
/// @param log10       of the Bayes factor of the first over the second
/// @param lo          of its 90 % interval, over what was run
/// @param hi          likewise
/// @param within      runs of the first within the tolerance
/// @param withinOther runs of the second
/// @param bound       none, at-least, at-most or unknown: whether it is a bound only
/// @param recovered   simulated records whose true variant was given more
/// @param records     of so many
/// @param factors     log10 of the factors that the true variants were given, in rising order
/// @param said        mean probability given to the first variant in each bin of simulated records
/// @param came        how often it was the true one there
public record Compared(
        String basis,
        String variant,
        String against,
        long seed,
        int scale,
        int days,
        long runs,
        double tolerance,
        double log10,
        double lo,
        double hi,
        int within,
        int withinOther,
        String bound,
        int recovered,
        int records,
        List<Double> factors,
        List<Double> said,
        List<Double> came) {
    public Compared {
        factors = List.copyOf(factors);
        said = List.copyOf(said);
        came = List.copyOf(came);
    }

    /// Whether what simulated records say is enough to trust the factor: the true variant found in at least 80 % of
    /// them. Where it is not, the summaries cannot tell the variants apart, and the factor should be near 1.
    public boolean recovers() {
        return records > 0 && recovered >= 0.8 * records;
    }
}
