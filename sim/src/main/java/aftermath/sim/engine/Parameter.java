package aftermath.sim.engine;

/// A number a mechanism needs from the scenario.
///
/// @param name    unique over the whole model, `mechanism.quantity`
/// @param unit    unit the mechanism reckons in; a scenario must state the same
/// @param lo      least value the equations allow
/// @param hi      greatest value the equations allow
/// @param whole   whether only whole numbers make sense: a count, or hours that are not parted
/// @param meaning one sentence, no full stop
public record Parameter(String name, String unit, double lo, double hi, boolean whole, String meaning) {

    public Parameter(String name, String unit, double lo, double hi, String meaning) {
        this(name, unit, lo, hi, false, meaning);
    }

    /// A number that must be whole.
    public static Parameter whole(String name, String unit, double lo, double hi, String meaning) {
        return new Parameter(name, unit, lo, hi, true, meaning);
    }

    /// Whether a value is one that the equations allow.
    public boolean allows(double value) {
        return value >= lo && value <= hi && (!whole || value == Math.rint(value));
    }
}
