package aftermath.sim.engine;

/// One named quantity of every entity of a set.
///
/// @param set     whose quantity it is
/// @param name    unique over the whole model, `set.quantity`
/// @param unit    "1" for a pure number, else a unit such as "persons", "1/h", "KZT/l"
/// @param lo      least value that makes sense; a checked run refuses less
/// @param hi      greatest value that makes sense
/// @param neutral value while nothing writes it: what a cut mechanism leaves behind
/// @param meaning one sentence, no full stop
public record Column(EntitySet set, String name, String unit, double lo, double hi, double neutral, String meaning) {

    public Column {
        if (!(lo <= neutral && neutral <= hi)) {
            throw new IllegalArgumentException(
                    "Column " + name + ": neutral (" + neutral + ") must lie in [" + lo + ", " + hi + "].");
        }
    }
}
