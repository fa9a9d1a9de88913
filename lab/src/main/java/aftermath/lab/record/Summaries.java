package aftermath.lab.record;

import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.fit.Statistic;
import aftermath.lab.fit.Yardstick;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which numbers of a run are held against the record.
///
/// @param list in the order in which they are told
public record Summaries(List<Summary> list) {
    /// Nothing to be held against.
    public static final Summaries NONE = new Summaries(List.of());

    private static final int DAY = 24;
    /// Steps away that a run without a number counts for: as far as one that is wrong for nearly all of the prior.
    private static final double ABSENT = 3;

    public Summaries {
        list = List.copyOf(list);
    }

    public int size() {
        return list.size();
    }

    public List<String> names() {
        return list.stream().map(Summary::name).toList();
    }

    /// Those that were known at the end of a day.
    public Summaries knownOn(LocalDate day) {
        return new Summaries(list.stream().filter(s -> !s.known().isAfter(day)).toList());
    }

    /// Places of these in others.
    public int[] in(Summaries others) {
        return list.stream().mapToInt(others.list::indexOf).toArray();
    }

    /// Their numbers in a run, each in its own unit; NaN where the run has none.
    ///
    /// @param frames of the hours from the scenario's start
    /// @param scale  residents per agent
    public double[] of(Scenario scenario, Frames frames, int scale) {
        Map<String, Outcome> outcomes =
                Outcomes.of(scenario).stream().collect(Collectors.toMap(Outcome::name, Function.identity()));
        LocalDate first = scenario.clock().start().toLocalDate();
        double[] numbers = new double[list.size()];
        Arrays.setAll(numbers, i -> switch (list.get(i).source()) {
            case Summary.Source.Day(DayQuantity quantity, int region, LocalDate date) ->
                quantity.of(frames, region, Math.toIntExact(DAY * ChronoUnit.DAYS.between(first, date)), scale);
            case Summary.Source.Whole(String outcome) ->
                Objects.requireNonNull(outcomes.get(outcome)).formula().of(frames, scale);
        });
        return numbers;
    }

    /// How far runs are from the record: steps are the spread of runs from the prior.
    ///
    /// @param runs numbers of runs from the prior, as of [#of]
    public Yardstick yardstick(List<double[]> runs) {
        List<Statistic> statistics = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Summary s = list.get(i);
            int at = i;
            double[] values =
                    runs.stream().mapToDouble(run -> s.compared(run[at])).toArray();
            double lo = s.compared(s.lo());
            double hi = s.compared(s.hi());
            statistics.add(new Statistic(s.name(), lo, hi, step(values, hi - lo), s.weight(), ABSENT));
        }
        return new Yardstick(statistics);
    }

    /// Their spread; where half of them agree their standard deviation; where all do the record's own range.
    private static double step(double[] values, double range) {
        double scale = Yardstick.scale(values);
        if (scale > 0) {
            return scale;
        }
        double[] told = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        double mean = Arrays.stream(told).average().orElse(Double.NaN);
        double squares = Arrays.stream(told).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = told.length < 2 ? 0 : StrictMath.sqrt(squares / (told.length - 1));
        return deviation > 0 ? deviation : range > 0 ? range : 1;
    }

    /// Steps from one run to another: the first as if the other were the record, with no range to it.
    public double between(Yardstick yardstick, double[] run, double[] other) {
        double[] one = compared(run);
        double[] two = compared(other);
        double squares = 0;
        double weights = 0;
        for (int i = 0; i < one.length; i++) {
            Statistic s = yardstick.statistics().get(i);
            boolean absent = Double.isNaN(one[i]) != Double.isNaN(two[i]);
            double gap = absent ? s.absent() : Double.isNaN(one[i]) ? 0 : (one[i] - two[i]) / s.scale();
            squares += s.weight() == 0 ? 0 : s.weight() * gap * gap;
            weights += s.weight();
        }
        return StrictMath.sqrt(squares / weights);
    }

    /// Numbers as they are compared.
    public double[] compared(double[] numbers) {
        double[] compared = new double[numbers.length];
        Arrays.setAll(compared, i -> list.get(i).compared(numbers[i]));
        return compared;
    }
}
