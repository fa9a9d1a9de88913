package aftermath.lab.twin;

import aftermath.lab.twin.Cascade.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a difference spreads over many pairs of worlds: the path that most of them take.
///
/// In every pair a column took its difference over from one other, its parent. Over all pairs a column’s parent is the
/// one that most of those pairs name in which it differs; of two named as often, the first by name. So the pairs vote
/// step by step, and no single pair need take the whole path: [Path#taken] counts those that do.
public final class CommonPath {
    private final int pairs;
    private final SortedMap<String, List<Step>> byColumn = new TreeMap<>();
    private final List<Map<String, Step>> byPair = new ArrayList<>();

    /// A column on the way.
    ///
    /// @param column    name
    /// @param mechanism that writes it
    /// @param from      column its difference most often comes from; empty where that is the intervention itself
    /// @param felt      median over pairs of the first hour at which it is felt; NaN where no pair feels it
    /// @param first     earliest of these hours
    /// @param last      latest
    /// @param differs   pairs in which it differs, of all
    /// @param agree     pairs that name that parent, of those in which it differs
    public record Stop(
            String column,
            String mechanism,
            String from,
            double felt,
            double first,
            double last,
            Share differs,
            Share agree) {}

    /// From the intervention to a column.
    ///
    /// @param stops in the order in which the difference is handed on; empty where the column differs in no pair
    /// @param taken pairs in which each of them has just that parent, of all
    public record Path(List<Stop> stops, Share taken) {
        public Path {
            stops = List.copyOf(stops);
        }
    }

    /// @param cascades of every pair, those without any difference too
    public CommonPath(Collection<List<Step>> cascades) {
        this.pairs = cascades.size();
        for (List<Step> cascade : cascades) {
            Map<String, Step> steps = new TreeMap<>();
            for (Step step : cascade) {
                steps.put(step.column(), step);
                byColumn.computeIfAbsent(step.column(), c -> new ArrayList<>()).add(step);
            }
            byPair.add(steps);
        }
    }

    /// Every column that differs in any pair, those felt first in front, those never felt last.
    public List<Stop> stops() {
        return byColumn.keySet().stream()
                .map(this::stop)
                .sorted(Comparator.comparingDouble((Stop stop) -> Double.isNaN(stop.felt()) ? 1e18 : stop.felt())
                        .thenComparing(Stop::column))
                .toList();
    }

    /// The way to a column.
    public Path to(String column) {
        List<Stop> back = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = column;
        while (byColumn.containsKey(at) && seen.add(at)) {
            Stop stop = stop(at);
            back.add(stop);
            at = stop.from();
        }
        int taken = back.isEmpty() || !at.isEmpty()
                ? 0
                : (int) byPair.stream().filter(pair -> takes(pair, back)).count();
        return new Path(back.reversed(), new Share(taken, pairs));
    }

    private static boolean takes(Map<String, Step> pair, List<Stop> stops) {
        return stops.stream().allMatch(stop -> {
            Step step = pair.get(stop.column());
            return step != null && step.from().equals(stop.from());
        });
    }

    private Stop stop(String column) {
        List<Step> steps = Objects.requireNonNull(byColumn.get(column), column);
        SortedMap<String, Integer> votes = new TreeMap<>();
        steps.forEach(step -> votes.merge(step.from(), 1, Integer::sum));
        String from = votes.firstKey();
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            from = vote.getValue() > votes.getOrDefault(from, 0) ? vote.getKey() : from;
        }
        double[] felt = steps.stream()
                .filter(step -> step.felt() >= 0)
                .mapToDouble(Step::felt)
                .toArray();
        return new Stop(
                column,
                steps.getFirst().mechanism(),
                from,
                Spread.of(felt).median(),
                Arrays.stream(felt).min().orElse(Double.NaN),
                Arrays.stream(felt).max().orElse(Double.NaN),
                new Share(steps.size(), pairs),
                new Share(votes.getOrDefault(from, 0), steps.size()));
    }
}
