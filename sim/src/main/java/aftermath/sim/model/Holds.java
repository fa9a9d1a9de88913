package aftermath.sim.model;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Hold;
import aftermath.sim.scenario.Intervention;
import java.util.List;

/// The holds of an intervention, in the engine's words.
final class Holds {
    private Holds() {}

    /// @throws IllegalArgumentException where a hold names no column, or a value out of its range
    static List<Hold> of(List<Intervention.Hold> holds) {
        return holds.stream()
                .map(h -> new Hold(
                        column(h.column()),
                        h.entity(),
                        h.act() == Intervention.Act.SCALE,
                        h.value(),
                        h.from(),
                        h.until()))
                .toList();
    }

    private static Column column(String name) {
        return Columns.ALL.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("A column to hold (" + name + ") must be one of the model's."));
    }
}
