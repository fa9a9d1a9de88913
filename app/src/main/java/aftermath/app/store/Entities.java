package aftermath.app.store;

import aftermath.sim.engine.Column;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/// What the members of a set are called: the scenario's own ids where it has them, else their numbers.
final class Entities {
    private Entities() {}

    static List<String> of(Scenario scenario, Column column, int size) {
        List<String> ids = switch (singular(column)) {
            case "nation" -> List.of(scenario.country().iso());
            case "region" ->
                scenario.regions().stream().map(Scenario.Region::iso).toList();
            case "place" -> scenario.places().stream().map(Scenario.Place::id).toList();
            case "unit" -> scenario.units().stream().map(Scenario.Unit::id).toList();
            case "member" ->
                scenario.members().stream().map(Scenario.Member::id).toList();
            default -> List.of();
        };
        return ids.size() == size
                ? ids
                : IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }

    /// `region` for a column `region.price`, whatever its set is called.
    private static String singular(Column column) {
        int dot = column.name().indexOf('.');
        return dot < 0 ? column.set().name() : column.name().substring(0, dot);
    }
}
