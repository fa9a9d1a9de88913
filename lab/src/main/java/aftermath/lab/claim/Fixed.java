package aftermath.lab.claim;

import aftermath.lab.twin.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.stat.regression.SimpleRegression;

/// Whether an answer was put in rather than found, and by what.
///
/// Four ways are looked for. Each twin is the factual run to the bit: the cause never acted. Or the number is the same
/// in every world in which the cause acts: no chance moves it, so that it is arithmetic on inputs. Or it stays where it
/// is though every input is moved. Or, of all those inputs, one puts the worlds in order and on a line: the number is
/// that input in another unit.
final class Fixed {
    /// Share of the number itself within which it is the same.
    private static final double STILL = 0.01;
    /// Worlds from which on an order is no accident: eight are in a given order once in 40,320 times.
    private static final int ENOUGH = 8;
    /// Share of the variance that a line on one input must leave at most.
    private static final double OFF_LINE = 0.02;

    private Fixed() {}

    /// @param worlds  as they are
    /// @param shaken  with every input moved
    /// @param numbers of `worlds`
    /// @return a sentence; empty where nothing fixes it
    static String by(Test test, List<Evidence.Pairs> worlds, List<Evidence.Pairs> shaken, double[] numbers) {
        if (worlds.stream().allMatch(pairs -> Numbers.neverActs(test, pairs.twins()))) {
            return worlds.isEmpty()
                    ? ""
                    : "the cause never acts in these worlds; every twin is its factual run to the bit.";
        }
        double[] moved = numbers(test, shaken);
        if (moved.length >= ENOUGH
                && still(Stream.of(numbers, moved)
                        .flatMapToDouble(Arrays::stream)
                        .toArray())) {
            return "neither chance nor any input moves it; it is built in.";
        }
        if (still(numbers)) {
            return "it is the same in every world that can tell: no chance moves it, the inputs alone do.";
        }
        return moved.length >= ENOUGH && Arrays.stream(moved).noneMatch(Double::isNaN) ? ordering(shaken, moved) : "";
    }

    private static double[] numbers(Test test, List<Evidence.Pairs> worlds) {
        return worlds.stream()
                .mapToDouble(pairs -> Numbers.of(test, pairs.factual(), pairs.twins()))
                .toArray();
    }

    /// Whether numbers are all the same. Whole ones may well be by chance: a count, or what lies at the end of its
    /// range.
    private static boolean still(double[] numbers) {
        double[] told = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).toArray();
        if (told.length < Judge.LEAST || Arrays.stream(told).allMatch(n -> n == Math.rint(n))) {
            return false;
        }
        double lo = Arrays.stream(told).min().orElse(0);
        double hi = Arrays.stream(told).max().orElse(0);
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
                    && strictly(byInput.values().stream().toList())
                    && onLine(byInput)) {
                return "of all inputs, " + input + " alone puts the worlds in order.";
            }
        }
        return "";
    }

    private static boolean onLine(SortedMap<Double, Double> byInput) {
        SimpleRegression line = new SimpleRegression();
        byInput.forEach(line::addData);
        return 1 - line.getRSquare() <= OFF_LINE;
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
