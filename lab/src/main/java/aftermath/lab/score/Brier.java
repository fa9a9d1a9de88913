package aftermath.lab.score;

/// The score of a probability: (p − o)², o being 1 if it came so and 0 if not. 0 is perfect, 1 is certain and
/// wrong, 0.25 is what one half always gets.
///
/// Source: Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2.
public final class Brier {
    private Brier() {}

    public static double score(double probability, boolean came) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Probability (" + probability + ") must lie between 0 and 1.");
        }
        double off = probability - (came ? 1 : 0);
        return off * off;
    }

    /// Mean over forecasts.
    public static double score(double[] probabilities, boolean[] came) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += score(probabilities[i], came[i]);
        }
        return sum / probabilities.length;
    }

    /// Of an ensemble of which so many say yes, as if it had infinitely many members: the score that small
    /// ensembles get for being small is taken off, so that forecasts from 20 worlds and from 200 can be compared.
    ///
    ///     (k/m − o)² − k(m − k)/(m²(m − 1))
    ///
    /// Source: Ferro 2014, doi:10.1002/qj.2270.
    ///
    /// @param yes     k
    /// @param members m, at least 2
    public static double fair(int yes, int members, boolean came) {
        if (members < 2 || yes < 0 || yes > members) {
            throw new IllegalArgumentException(
                    "Members (" + members + ") must be at least 2, and those that say yes (" + yes + ") among them.");
        }
        double m = members;
        return score(yes / m, came) - yes * (m - yes) / (m * m * (m - 1));
    }
}
