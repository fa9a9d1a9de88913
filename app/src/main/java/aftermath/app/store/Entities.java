package aftermath.app.store;

import aftermath.app.scenario.EntityNames;
import aftermath.sim.engine.Column;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/// What the members of a set are called: the scenario's own ids where it has them, else their numbers.
final class Entities {
    private Entities() {}

    static List<String> of(Scenario scenario, Column column, int size) {
        List<String> ids = EntityNames.of(scenario, column);
        return ids.size() == size
                ? ids
                : IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }
}
