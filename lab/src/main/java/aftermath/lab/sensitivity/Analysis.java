package aftermath.lab.sensitivity;

import aftermath.lab.sensitivity.Index.Kind;
import java.util.List;

/// What a design says of one outcome.
///
/// @param rows     the tidy table: one row per parameter and index
/// @param mean     of the outcome over the priors
/// @param variance of the response over the priors, chance kept out where it can be
/// @param chance   mean variance of one run at fixed parameters; NaN of a single replicate
/// @param rounds   rounds that were used
/// @param leftOut  rounds (of a screening: steps) left out because a run had no number; a large share makes every
///                 index one of the remaining runs only
public record Analysis(List<Index> rows, double mean, double variance, double chance, int rounds, int leftOut) {
    public Analysis {
        rows = List.copyOf(rows);
    }

    /// One row of the table.
    public Index row(String parameter, Kind kind) {
        return rows.stream()
                .filter(row -> row.parameter().equals(parameter) && row.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Row (" + parameter + ", " + kind.word() + ") must be one of the table."));
    }

    /// Whether every row is known well enough.
    public boolean resolved() {
        return rows.stream().allMatch(row -> row.resolution().resolved());
    }
}
