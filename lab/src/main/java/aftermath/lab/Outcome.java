package aftermath.lab;

import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Scenario;
import java.util.function.ToDoubleBiFunction;

/// A named quantity of a run, one number over its whole length.
///
/// @param name    as others rely on it, `participants.peak`
/// @param unit    unit of the number
/// @param meaning one sentence, no full stop
/// @param formula from what was observed; NaN where it did not occur
public record Outcome(String name, String unit, String meaning, ToDoubleBiFunction<Scenario, Frames> formula) {}
