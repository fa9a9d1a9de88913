package aftermath.app.cli;

import aftermath.app.scenario.EntityNames;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.Act;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// An intervention in words.
final class ChangeWords {
    private ChangeWords() {}

    static String of(Intervention change, Scenario scenario) {
        List<String> words = new ArrayList<>();
        if (!change.cuts().isEmpty()) {
            words.add(String.join(", ", change.cuts()) + " cut");
        }
        change.sets().forEach((name, value) -> words.add(name + " = " + value));
        change.factors().forEach((name, factor) -> words.add(name + " × " + factor));
        for (Intervention.Hold hold : change.holds()) {
            words.add(hold.column()
                    + where(hold, scenario)
                    + (hold.act() == Act.SET ? " held at " : " held at × ")
                    + hold.value());
        }
        for (EventChange event : change.events()) {
            words.add(
                    switch (event) {
                        case EventChange.Drop(String id) -> id + " dropped";
                        case EventChange.Move(String id, int hours) ->
                            id + " moved by " + (hours > 0 ? "+" : "") + hours + " h";
                        case EventChange.Add(Scenario.Event added) -> added.id() + " added";
                    });
        }
        return String.join("; ", words);
    }

    private static String where(Intervention.Hold hold, Scenario scenario) {
        if (hold.entity() < 0) {
            return "";
        }
        Column column = Columns.ALL.stream()
                .filter(c -> c.name().equals(hold.column()))
                .findFirst()
                .orElseThrow();
        return " of " + EntityNames.of(scenario, column).get(hold.entity());
    }
}
