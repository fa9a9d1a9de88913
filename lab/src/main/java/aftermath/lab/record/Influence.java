package aftermath.lab.record;

import java.util.List;

/// Which parameters matter to which outcomes, over their priors.
///
/// @param basis      of [Basis]
/// @param method     sobol or morris
/// @param seed       of the design
/// @param scale      residents per agent
/// @param days       that were run
/// @param runs       that were made
/// @param replicates runs of each point
/// @param outcomes   each by itself
public record Influence(
        String basis,
        String method,
        long seed,
        int scale,
        int days,
        long runs,
        int replicates,
        List<OfOutcome> outcomes) {
    public Influence {
        outcomes = List.copyOf(outcomes);
    }

    /// What one outcome owes to which parameter.
    ///
    /// @param mean     over the priors
    /// @param sd       over the priors, chance kept out
    /// @param rounds   of the design that tell
    /// @param leftOut  those in which a run had no number
    public record OfOutcome(
            String outcome, String unit, double mean, double sd, int rounds, int leftOut, List<Row> rows) {
        public OfOutcome {
            rows = List.copyOf(rows);
        }
    }

    /// A row of the tidy table.
    ///
    /// @param index first-order, total-order, chance, mu-star …
    /// @param lo    of the 90 % interval
    /// @param more  runs that would resolve it; 0 where resolved, -1 where nobody can say
    public record Row(String parameter, String index, double estimate, double lo, double hi, long more) {}
}
