package aftermath.sim.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a twin does differently from its factual run, as data. Everything else, every draw included, stays as it was.
///
/// @param cuts    mechanisms or whole layers taken out
/// @param sets    parameters fixed at other values
/// @param factors parameters multiplied, after `sets`
/// @param holds   columns kept at, or multiplied by, a value for a time
/// @param events  scheduled events dropped, moved or added
public record Intervention(
        List<String> cuts,
        SortedMap<String, Double> sets,
        SortedMap<String, Double> factors,
        List<Hold> holds,
        List<EventChange> events) {

    /// Changes nothing.
    public static final Intervention NONE =
            new Intervention(List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

    public Intervention {
        cuts = cuts.stream().distinct().sorted().toList();
        sets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        factors = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(factors));
        holds = List.copyOf(holds);
        events = List.copyOf(events);
    }

    /// Takes mechanisms or layers out, and does nothing else.
    public static Intervention cut(String... cuts) {
        return new Intervention(List.of(cuts), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
    }

    /// Fixes one parameter, and does nothing else.
    public static Intervention set(String parameter, double value) {
        TreeMap<String, Double> sets = new TreeMap<>();
        sets.put(parameter, value);
        return new Intervention(List.of(), sets, new TreeMap<>(), List.of(), List.of());
    }

    /// A column that the rest of the world reads otherwise than its writer left it.
    ///
    /// @param column name of the column
    /// @param entity index in the column's set, or -1 for all
    /// @param act    what is done to it
    /// @param value  the value, or the factor
    /// @param from   first tick
    /// @param until  tick after the last
    public record Hold(String column, int entity, Act act, double value, int from, int until) {}

    /// What is done to a column.
    public enum Act {
        /// It has this value.
        SET,
        /// It is its writer's value times this.
        SCALE
    }

    /// A change of the schedule.
    public sealed interface EventChange {
        /// It does not happen.
        record Drop(String id) implements EventChange {}

        /// It happens so many hours later; negative for earlier.
        record Move(String id, int hours) implements EventChange {}

        /// One more happens.
        record Add(Scenario.Event event) implements EventChange {}
    }
}
