package aftermath.sim.engine;

import java.util.List;

/// What a mechanism declares of itself before anything runs.
///
/// @param id         `layer.name`, as in the scenario, the plan and on the command line
/// @param summary    one sentence, no full stop: what it says about the world
/// @param source     where its form comes from
/// @param cadence    steps every so many ticks, at ticks divisible by it
/// @param reads      columns it looks at
/// @param writes     columns it alone may change
/// @param parameters numbers it needs from the scenario
public record Contract(
        String id,
        String summary,
        String source,
        int cadence,
        List<Column> reads,
        List<Column> writes,
        List<Parameter> parameters) {

    public Contract {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        parameters = List.copyOf(parameters);
    }

    /// The group of mechanisms it belongs to: what stands before the first dot.
    public String layer() {
        return id.substring(0, id.indexOf('.'));
    }
}
