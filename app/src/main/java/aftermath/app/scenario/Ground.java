package aftermath.app.scenario;

import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a claims file stands on: everything of its case and of the model that it may name. Of a case with faults of its
/// own nothing is known, and references into it are not judged.
final class Ground {
    private static final String ALL = "all";

    private final Scenario scenario;
    private final boolean sound;
    private final SortedMap<String, Outcome> outcomes = new TreeMap<>();
    private final SortedMap<String, Parameter> parameters = new TreeMap<>();
    private final SortedSet<String> mechanisms;
    private final SortedSet<String> cuttable = new TreeSet<>();

    /// @param sound whether no fault was found in the case
    Ground(Scenario scenario, boolean sound, Collection<Parameter> known, Collection<String> mechanismIds) {
        this.scenario = scenario;
        this.sound = sound;
        known.forEach(parameter -> parameters.put(parameter.name(), parameter));
        mechanisms = new TreeSet<>(mechanismIds);
        for (String id : mechanismIds) {
            cuttable.add(id);
            cuttable.add(layer(id));
        }
        if (sound) {
            Outcomes.of(scenario).forEach(outcome -> outcomes.put(outcome.name(), outcome));
        }
    }

    Scenario scenario() {
        return scenario;
    }

    boolean sound() {
        return sound;
    }

    @Nullable
    Outcome outcome(Scalar named) {
        String name = named.text();
        if (sound && !name.isBlank() && !outcomes.containsKey(name)) {
            named.must("be an outcome of this case", Nearest.to(name, outcomes.keySet()));
        }
        return outcomes.get(name);
    }

    @Nullable
    Param parameter(Scalar named) {
        String name = String.valueOf(named.raw());
        Param param = scenario.params().get(name);
        if (param == null && sound) {
            named.must(
                    "be a parameter of the scenario",
                    Nearest.to(name, scenario.params().keySet()));
        }
        return param;
    }

    /// Whether a value is one that the equations allow; so is any of a number that nobody asks for.
    boolean allows(String parameter, double value) {
        Parameter known = parameters.get(parameter);
        return known == null || known.allows(value);
    }

    /// What the equations allow, in words.
    String allowed(String parameter) {
        Parameter known = parameters.get(parameter);
        return known == null
                ? ""
                : (known.whole() ? "be a whole number within [" : "lie within [") + Numeral.plain(known.lo()) + ", "
                        + Numeral.plain(known.hi()) + "] " + known.unit() + ", which the equations allow";
    }

    String cut(Scalar named) {
        String name = named.text();
        if (!name.isBlank() && !cuttable.contains(name)) {
            named.must("be a mechanism of the model, or a layer", Nearest.to(name, cuttable));
        }
        return name;
    }

    /// The mechanisms that these mechanisms and layers stand for.
    SortedSet<String> mechanismsOf(Collection<String> cuts) {
        TreeSet<String> all = new TreeSet<>();
        for (String id : mechanisms) {
            if (cuts.contains(id) || cuts.contains(layer(id))) {
                all.add(id);
            }
        }
        return all;
    }

    @Nullable
    Column column(Scalar named) {
        return among(named, Columns.ALL, "be a column of the model");
    }

    @Nullable
    Column recorded(Scalar named) {
        Column column = among(named, Columns.ALL, "be a column of the model");
        if (column != null && !Columns.OBSERVED.contains(column)) {
            named.must("be a column that is recorded", "");
        }
        return column;
    }

    private static @Nullable Column among(Scalar named, List<Column> columns, String demand) {
        String name = named.text();
        for (Column column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        if (!name.isBlank()) {
            named.must(
                    demand, Nearest.to(name, columns.stream().map(Column::name).toList()));
        }
        return null;
    }

    /// Index of an entity in a column's set; -1 for all, and where it is not there.
    int entity(@Nullable Column column, Scalar named) {
        String name = named.text();
        if (column == null || !sound || name.isBlank() || name.equals(ALL)) {
            return -1;
        }
        List<String> names = EntityNames.of(scenario, column);
        int index = names.indexOf(name);
        if (index < 0) {
            String demand =
                    names.isEmpty() ? "be all" : "be all, or a " + column.set().name() + " of this case";
            named.must(demand, names.isEmpty() ? ALL : Nearest.to(name, names));
        }
        return index;
    }

    Scenario.@Nullable Event event(Scalar named) {
        String name = String.valueOf(named.raw());
        for (Scenario.Event event : scenario.events()) {
            if (event.id().equals(name)) {
                return event;
            }
        }
        if (sound && !named.missing()) {
            named.must(
                    "be an event of the scenario",
                    Nearest.to(
                            name,
                            scenario.events().stream().map(Scenario.Event::id).toList()));
        }
        return null;
    }

    String variant(Scalar named) {
        String name = named.text();
        if (sound && !name.isBlank() && !scenario.variants().containsKey(name)) {
            named.must(
                    "be a variant of the scenario",
                    Nearest.to(name, scenario.variants().keySet()));
        }
        return name;
    }

    private static String layer(String mechanism) {
        return mechanism.substring(0, Math.max(0, mechanism.indexOf('.')));
    }
}
