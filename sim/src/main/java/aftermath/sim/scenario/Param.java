package aftermath.sim.scenario;

import org.jspecify.annotations.Nullable;

/// A number that can defend itself.
///
/// @param name   name of the parameter it answers, as the mechanism declares it
/// @param value  the shipped value; with a prior, its centre
/// @param prior  what worlds draw it from; none where the value is fixed
/// @param unit   unit, the mechanism's own
/// @param lo     least value thought possible
/// @param hi     greatest value thought possible
/// @param origin where the number comes from
/// @param source document, or the reason for an assumption
public record Param(
        String name,
        double value,
        @Nullable Prior prior,
        String unit,
        double lo,
        double hi,
        Origin origin,
        String source) {

    /// The same number with another value and no prior: an intervention or a user's setting.
    public Param fixedAt(double fixed) {
        return new Param(name, fixed, null, unit, lo, hi, origin, source);
    }
}
