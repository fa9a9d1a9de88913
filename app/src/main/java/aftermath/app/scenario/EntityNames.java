package aftermath.app.scenario;

import aftermath.sim.engine.Column;
import aftermath.sim.model.Militancy;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What the members of a set are called in a case: its own ids, in their order.
public final class EntityNames {
    private EntityNames() {}

    /// Names of the entities that a column belongs to; none where the case has no names for them.
    public static List<String> of(Scenario scenario, Column column) {
        return switch (singular(column)) {
            case "nation" -> List.of(scenario.country().iso());
            case "region" ->
                scenario.regions().stream().map(Scenario.Region::iso).toList();
            case "place" -> scenario.places().stream().map(Scenario.Place::id).toList();
            case "unit" -> scenario.units().stream().map(Scenario.Unit::id).toList();
            case "member" ->
                scenario.members().stream().map(Scenario.Member::id).toList();
            case "group" -> Militancy.GROUPS;
            case "site" ->
                scenario.conflict().sites().stream().map(Conflict.Site::id).toList();
            case "office" ->
                scenario.conflict().offices().stream().map(Conflict.Office::id).toList();
            case "frame" ->
                scenario.discourse().frames().stream().map(Discourse.Frame::id).toList();
            case "power" ->
                scenario.abroad().powers().stream().map(Abroad.Power::id).toList();
            case "pair" ->
                scenario.abroad().pairs().stream()
                        .map(pair -> power(scenario, pair.a()) + "-" + power(scenario, pair.b()))
                        .toList();
            case "state" ->
                scenario.abroad().states().stream().map(Abroad.OtherState::id).toList();
            default -> List.of();
        };
    }

    private static String power(Scenario scenario, int index) {
        return scenario.abroad().powers().get(index).id();
    }

    /// `region` for a column `region.price`, whatever its set is called.
    private static String singular(Column column) {
        int dot = column.name().indexOf('.');
        return dot < 0 ? column.set().name() : column.name().substring(0, dot);
    }
}
