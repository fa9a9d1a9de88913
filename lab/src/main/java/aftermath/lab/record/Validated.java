package aftermath.lab.record;

import java.util.List;

/// Runs from the posterior beside the record, and whether fits of simulated records find what made them.
///
/// @param basis   of [Basis]
/// @param seed    of the runs, none of which was fitted in
/// @param scale   residents per agent
/// @param days    that were run
/// @param runs    from the posterior
/// @param entries of the record, by day and region
/// @param ranks   simulation-based calibration, parameter by parameter
public record Validated(
        String basis, long seed, int scale, int days, int runs, List<Entry> entries, List<Ranked> ranks) {
    public Validated {
        entries = List.copyOf(entries);
        ranks = List.copyOf(ranks);
    }

    /// An entry of the record and the middle 90 % of the runs.
    ///
    /// @param region empty for the nation
    /// @param recordMid the record's best figure; NaN where it has a range alone
    /// @param told   runs that have a number
    public record Entry(
            String quantity,
            String region,
            String date,
            String unit,
            double recordLo,
            double recordMid,
            double recordHi,
            boolean guess,
            double lo,
            double median,
            double hi,
            int told) {
        /// Whether the band meets the record's range.
        public boolean held() {
            return hi >= recordLo && lo <= recordHi;
        }

        /// Whether the band holds the best figure itself; where there is none, the range.
        public boolean holdsBest() {
            return Double.isNaN(recordMid) ? held() : recordMid >= lo && recordMid <= hi;
        }

        /// Width of the band over that of the record's range; infinite where the record has one figure.
        public double wider() {
            return (hi - lo) / (recordHi - recordLo);
        }
    }

    /// Where the true value of a parameter lay among fits of simulated records.
    ///
    /// @param counts how often in each bin of ranks
    /// @param p      chance of so uneven counts from a fit that is right
    public record Ranked(String parameter, List<Integer> counts, double p) {
        public Ranked {
            counts = List.copyOf(counts);
        }
    }

    /// Solid entries, those that are no guesses.
    public List<Entry> solid() {
        return entries.stream().filter(entry -> !entry.guess()).toList();
    }
}
