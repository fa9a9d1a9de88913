package aftermath.lab;

import aftermath.sim.engine.Frames;

/// A named quantity of a run, one number over its whole length.
///
/// @param name    as others rely on it, `participants.peak`
/// @param unit    unit of the number
/// @param meaning one sentence, no full stop
/// @param formula from what was observed; NaN where it did not occur
public record Outcome(String name, String unit, String meaning, Formula formula) {

    /// A number from what was observed.
    @FunctionalInterface
    public interface Formula {
        /// @param scale residents per agent
        /// @return NaN where it did not occur or cannot be told at this scale
        double of(Frames frames, int scale);
    }
}
