package aftermath.sim.engine;

/// A number a mechanism needs from the scenario.
///
/// @param name    unique over the whole model, `mechanism.quantity`
/// @param unit    unit the mechanism reckons in; a scenario must state the same
/// @param lo      least value the equations allow
/// @param hi      greatest value the equations allow
/// @param meaning one sentence, no full stop
public record Parameter(String name, String unit, double lo, double hi, String meaning) {}
