package aftermath.lab.claim;

import aftermath.lab.twin.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Whether an answer was put in rather than found, and by what.
///
/// Three ways are looked for. Each twin is the factual run to the bit: the cause never acted. Or the number stays where
/// it
/// is whatever else varies, chance and every input moved together. Or, of all those inputs, one orders the worlds:
/// the number rises or falls with it in every single one of them, so it is that input in another unit.
final class Fixed {
    /// Share of the number itself, or of its distance from 0, within which it has not moved.
    private static final double STILL = 0.01;
    /// Worlds from which on an order is no accident: eight are in a given order once in 40,320 times.
    private static final int ENOUGH = 8;

    private Fixed() {}

    /// @param worlds  as they are
    /// @param shaken  with every input moved
    /// @param numbers of `worlds`
    /// @return a sentence; empty where nothing fixes it
    static String by(Test test, List<Evidence.Pairs> worlds, List<Evidence.Pairs> shaken, double[] numbers) {
        if (!Needs.twins(test).isEmpty() && neverActs(test, worlds)) {
            return "the cause never acts in these worlds; every twin is its factual run to the bit.";
        }
        double[] moved = shaken.stream()
                .mapToDouble(pairs -> Numbers.of(test, pairs.factual(), pairs.twins()))
                .toArray();
        boolean told = Arrays.stream(moved).noneMatch(Double::isNaN);
        if (moved.length < ENOUGH || !told) {
            return "";
        }
        boolean zero = Arrays.stream(numbers).allMatch(n -> n == 0 || Double.isNaN(n));
        if (!zero && still(numbers, moved)) {
            return "neither chance nor any input moves it; it is built in.";
        }
        return ordering(shaken, moved);
    }

    private static boolean neverActs(Test test, List<Evidence.Pairs> worlds) {
        return worlds.stream()
                .allMatch(pairs -> Needs.twins(test).stream().map(pairs::twin).allMatch(twin -> twin.apart() < 0));
    }

    private static boolean still(double[] numbers, double[] moved) {
        double[] all = java.util.stream.DoubleStream.concat(Arrays.stream(numbers), Arrays.stream(moved))
                .filter(n -> !Double.isNaN(n))
                .toArray();
        double lo = Arrays.stream(all).min().orElse(0);
        double hi = Arrays.stream(all).max().orElse(0);
        return hi - lo <= STILL * Math.max(Math.abs(lo), Math.abs(hi));
    }

    private static String ordering(List<Evidence.Pairs> shaken, double[] moved) {
        SortedMap<String, Double> first = shaken.getFirst().factual().inputs();
        for (String input : first.keySet()) {
            TreeMap<Double, Double> byInput = new TreeMap<>();
            for (int w = 0; w < moved.length; w++) {
                byInput.put(shaken.get(w).factual().inputs().get(input), moved[w]);
            }
            if (byInput.size() == moved.length
                    && strictly(byInput.values().stream().toList())) {
                return "of all inputs, " + input + " alone puts the worlds in order.";
            }
        }
        return "";
    }

    private static boolean strictly(List<Double> numbers) {
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < numbers.size(); i++) {
            rising &= numbers.get(i) > numbers.get(i - 1);
            falling &= numbers.get(i) < numbers.get(i - 1);
        }
        return rising || falling;
    }
}
