package aftermath.lab.record;

import java.time.LocalDate;

/// A number of a run, and the range in which the record has it.
///
/// @param name   unique
/// @param source how it follows from a run
/// @param unit   of the number
/// @param lo     low end of the record's range
/// @param hi     high end
/// @param guess  whether its compiler estimated it without a direct source
/// @param known  the day from whose end on it was known
/// @param weight how much it counts in a fit; 0: told, not fitted
/// @param log    whether it is compared as ln(1 + x): by ratio where it is large, by difference where it is small
/// @param from   document
public record Summary(
        String name,
        Source source,
        String unit,
        double lo,
        double hi,
        boolean guess,
        LocalDate known,
        double weight,
        boolean log,
        String from) {

    /// How a number follows from a run.
    public sealed interface Source {
        /// A day's number.
        ///
        /// @param region index into the scenario's regions, or -1 for the nation
        record Day(DayQuantity quantity, int region, LocalDate date) implements Source {}

        /// An outcome, reckoned over all hours that were run.
        record Whole(String outcome) implements Source {}
    }

    /// A number as it is compared.
    public double compared(double value) {
        return log ? StrictMath.log1p(Math.max(0, value)) : value;
    }
}
