package aftermath.lab.lattice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a number lies over worlds.
///
/// @param worlds in which it has a meaning
/// @param sd     standard deviation between worlds; 0 for one world
/// @param lo     5 % quantile
/// @param hi     95 % quantile
public record Spread(String unit, int worlds, double mean, double sd, double median, double lo, double hi) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /// Of every number that has a meaning in some world.
    public static SortedMap<String, Spread> of(Collection<Macro> macros) {
        TreeMap<String, Spread> spreads = new TreeMap<>();
        List<String> names = macros.stream()
                .flatMap(macro -> macro.numbers().keySet().stream())
                .distinct()
                .toList();
        for (String name : names) {
            spreads.put(
                    name,
                    of(
                            Macro.unit(name),
                            macros.stream()
                                    .map(Macro::numbers)
                                    .filter(numbers -> numbers.containsKey(name))
                                    .mapToDouble(numbers -> numbers.get(name))
                                    .toArray()));
        }
        return spreads;
    }

    /// @param values at least one
    static Spread of(String unit, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double sd = values.length < 2 ? 0 : StrictMath.sqrt(squares / (values.length - 1));
        return new Spread(
                unit, values.length, mean, sd, quantile(sorted, 0.5), quantile(sorted, LOW), quantile(sorted, HIGH));
    }

    /// Between the two nearest of sorted values, by share.
    public static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
