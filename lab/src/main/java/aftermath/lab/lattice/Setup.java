package aftermath.lab.lattice;

import aftermath.sim.engine.Draws;
import aftermath.sim.lattice.Lattice;
import java.util.Optional;
import java.util.SortedMap;

/// All that a world of a lattice is fixed by, beside seed and number.
///
/// @param ticks    how long it runs at most
/// @param dropped  first ticks that means leave out
/// @param outburst more active than this is an outburst
/// @param rules    a word for every switch
/// @param numbers  a value for every parameter
public record Setup(
        Kind kind,
        int ticks,
        int dropped,
        int outburst,
        SortedMap<String, String> rules,
        SortedMap<String, Double> numbers) {

    /// A world before its first tick.
    public Lattice open(long seed, int world) {
        return kind.open(numbers, rules, new Draws(seed, world));
    }

    /// Why the numbers do not go together; nothing where they do.
    public Optional<Objection> objection() {
        try {
            Optional<Objection> objection = Objection.to(numbers);
            if (objection.isEmpty()) {
                kind.check(numbers);
            }
            return objection;
        } catch (IllegalArgumentException e) {
            return Optional.of(new Objection(String.valueOf(e.getMessage()), ""));
        }
    }
}
