package aftermath.lab.twin;

import aftermath.lab.RunPlan;
import aftermath.sim.scenario.Intervention;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// One world of a set: its factual run and the twins that are asked for.
///
/// @param set    see [Told]
/// @param world  number within the set; with the plan’s seed it fixes every draw
/// @param plan   what the factual run is; its length is not looked at
/// @param inputs what was put in where the set varies it
/// @param days   over which the factual run is reckoned, and the greatest for which it runs
/// @param asks   the twins
public record Cell(
        String set,
        int world,
        RunPlan plan,
        SortedMap<String, Double> inputs,
        SortedSet<Integer> days,
        List<Ask> asks) {

    public Cell {
        inputs = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        days = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(days));
        asks = List.copyOf(asks);
    }

    /// A twin that is asked for.
    ///
    /// @param twin   name of the change
    /// @param change what it does differently
    /// @param days   over which it is reckoned, and the greatest for which it runs
    /// @param shown  names of the columns whose course is kept
    public record Ask(String twin, Intervention change, SortedSet<Integer> days, Set<String> shown) {
        public Ask {
            shown = Set.copyOf(shown);
            days = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }
    }
}
