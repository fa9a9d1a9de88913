package aftermath.sim.scenario;

import java.util.ArrayList;
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

    /// This and another: cuts of both, then the other's changes after this one's. Where both set one
    /// parameter, the other's value holds; factors multiply.
    public Intervention and(Intervention other) {
        List<String> allCuts = new ArrayList<>(cuts);
        allCuts.addAll(other.cuts);
        TreeMap<String, Double> allSets = new TreeMap<>(sets);
        allSets.putAll(other.sets);
        TreeMap<String, Double> allFactors = new TreeMap<>(factors);
        allFactors.keySet().removeAll(other.sets.keySet());
        other.factors.forEach((name, factor) -> allFactors.merge(name, factor, (a, b) -> a * b));
        List<Hold> allHolds = new ArrayList<>(holds);
        allHolds.addAll(other.holds);
        List<EventChange> allEvents = new ArrayList<>(events);
        allEvents.addAll(other.events);
        return new Intervention(allCuts, allSets, allFactors, allHolds, allEvents);
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
