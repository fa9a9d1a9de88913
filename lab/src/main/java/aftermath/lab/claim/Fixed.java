package aftermath.lab.claim;

import aftermath.lab.twin.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.stat.regression.SimpleRegression;

/// Whether an answer was put in rather than found, and by what.
///
/// Four ways are looked for. Each twin is the factual run to the bit: the cause never acted. Or the number is the same
/// within a hundredth in every world in which the cause acts: chance hardly moves it, so that it is arithmetic on
/// inputs.
/// Or it stays within a hundredth though the inputs are moved. Or, of all those inputs, the number lies on a line over
/// a single one: it is that
/// input in another unit, and nothing else that was moved has a say.
final class Fixed {
    /// Share of the number itself within which it is the same.
    private static final double STILL = 0.01;
    /// Worlds from which on a line is no accident.
    private static final int ENOUGH = 8;
    /// Share of the variance that a line over one input must tell: by chance one of 300 inputs does so in eight worlds
    /// once in a thousand tests.
    private static final double LINE = 0.98;
    /// The same for what a table says by itself, of which there is little to try.
    private static final double TABLE_LINE = 0.95;

    private Fixed() {}

    /// @param worlds  as they are
    /// @param shaken  with every input moved
    /// @return a sentence; empty where nothing fixes it
    static String by(Test test, List<Evidence.Pairs> worlds, List<Evidence.Pairs> shaken) {
        double[] numbers = numbers(test, worlds);
        if (worlds.stream().allMatch(pairs -> Numbers.neverActs(test, pairs.twins()))) {
            return worlds.isEmpty()
                    ? ""
                    : "the cause never acts in these worlds; every twin is its factual run to the bit.";
        }
        List<Evidence.Pairs> telling = shaken.stream()
                .filter(pairs -> Double.isFinite(Numbers.of(test, pairs.factual(), pairs.twins())))
                .toList();
        double[] moved = numbers(test, telling);
        if (moved.length >= ENOUGH
                && still(Stream.of(numbers, moved)
                        .flatMapToDouble(Arrays::stream)
                        .toArray())) {
            return "neither chance nor any input that was moved moves it by more than a hundredth; it is built in.";
        }
        if (still(numbers)) {
            return "it is the same within a hundredth in every world that can tell: chance hardly moves it, the inputs alone do.";
        }
        return moved.length >= ENOUGH ? line(telling, moved) : "";
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

    private static String line(List<Evidence.Pairs> shaken, double[] moved) {
        for (String input : shaken.getFirst().factual().inputs().keySet()) {
            SimpleRegression line = new SimpleRegression();
            for (int w = 0; w < moved.length; w++) {
                line.addData(shaken.get(w).factual().inputs().getOrDefault(input, Double.NaN), moved[w]);
            }
            if (line.getRSquare() >= (input.contains(".csv") ? TABLE_LINE : LINE)) {
                return "with all inputs moved, it lies on a line over " + input + " alone.";
            }
        }
        return "";
    }
}
