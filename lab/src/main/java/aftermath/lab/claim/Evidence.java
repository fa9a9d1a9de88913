package aftermath.lab.claim;

import aftermath.lab.twin.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every run that claims can be weighed against, by set and world.
public final class Evidence {
    private final SortedMap<String, SortedMap<Integer, SortedMap<String, Told>>> runs = new TreeMap<>();

    /// One world and its twins.
    ///
    /// @param twins by name of the change
    public record Pairs(int world, Told factual, Map<String, Told> twins) {
        /// The twin of that name.
        public Told twin(String name) {
            return Objects.requireNonNull(twins.get(name), name);
        }
    }

    /// @param told in any order
    public Evidence(Iterable<Told> told) {
        for (Told run : told) {
            runs.computeIfAbsent(run.set(), s -> new TreeMap<>())
                    .computeIfAbsent(run.world(), w -> new TreeMap<>())
                    .put(run.twin(), run);
        }
    }

    /// Sets that are neither the base nor shaken.
    public SortedSet<String> variants() {
        TreeSet<String> variants = new TreeSet<>(runs.keySet());
        variants.remove(Told.BASE);
        variants.remove(Told.SHAKEN);
        return variants;
    }

    /// The worlds of a set in which every twin that a test needs is there, over the days it needs.
    public List<Pairs> of(String set, Test test) {
        List<Pairs> whole = new ArrayList<>();
        runs.getOrDefault(set, new TreeMap<>()).forEach((world, told) -> {
            Told factual = told.get("");
            boolean all = factual != null
                    && factual.outcomes().containsKey(test.days())
                    && Needs.twins(test).stream()
                            .allMatch(twin -> told.containsKey(twin)
                                    && told.get(twin).outcomes().containsKey(test.days()));
            if (factual != null && all) {
                whole.add(new Pairs(world, factual, told));
            }
        });
        return whole;
    }

    /// The worlds of a set that hold a twin over so many days.
    public List<Pairs> of(String set, String twin, int days) {
        List<Pairs> whole = new ArrayList<>();
        runs.getOrDefault(set, new TreeMap<>()).forEach((world, told) -> {
            Told factual = told.get("");
            Told other = told.get(twin);
            if (factual != null
                    && other != null
                    && factual.outcomes().containsKey(days)
                    && other.outcomes().containsKey(days)) {
                whole.add(new Pairs(world, factual, told));
            }
        });
        return whole;
    }
}
