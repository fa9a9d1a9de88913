package aftermath.lab.twin;

import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.twin.Told.Course;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Reckons from frames what is kept of a run.
final class Telling {
    private static final int DAY = 24;
    /// Days that belong to the crisis itself: charts by the hour, maps and cascades end there.
    static final int CRISIS_DAYS = 31;

    private static final List<Contract> PLAN =
            Catalogue.MECHANISMS.stream().map(Mechanism::contract).toList();

    private final Cell cell;
    private final List<Outcome> outcomes;
    private final Set<String> shown;

    /// @param outcomes names of those that are kept
    /// @param shown    names of columns whose course is kept of the factual run
    Telling(Cell cell, Set<String> outcomes, Set<String> shown) {
        this.cell = cell;
        this.outcomes = Outcomes.of(cell.plan().scenario()).stream()
                .filter(outcome -> outcomes.contains(outcome.name()))
                .toList();
        this.shown = shown;
    }

    Told factual(Frames frames) {
        return told("", -cell.plan().scenario().clock().burnIn(), -1, frames, cell.days(), shown, List.of());
    }

    /// A twin that is the factual run.
    Told same(Cell.Ask ask, Frames factual) {
        return told(ask.twin(), Integer.MAX_VALUE, -1, factual, ask.days(), ask.shown(), List.of());
    }

    Told twin(Cell.Ask ask, int start, Frames factual, Frames twin) {
        Frames beside = factual.first(twin.ticks());
        int crisis = Math.min(twin.ticks(), CRISIS_DAYS * DAY);
        return told(
                ask.twin(),
                start,
                beside.firstDifference(twin),
                twin,
                ask.days(),
                ask.shown(),
                Cascade.between(beside.first(crisis), twin.first(crisis), PLAN));
    }

    private Told told(
            String twin,
            int start,
            int apart,
            Frames frames,
            SortedSet<Integer> days,
            Set<String> drawn,
            List<Cascade.Step> cascade) {
        SortedMap<Integer, SortedMap<String, Double>> byDays = new TreeMap<>();
        for (int d : days) {
            byDays.put(d, outcomes(frames.first(Math.min(frames.ticks(), d * DAY))));
        }
        Frames whole = frames.first(Math.min(frames.ticks(), days.last() * DAY));
        return new Told(
                cell.set(),
                cell.world(),
                twin,
                start,
                apart,
                twin.isEmpty() ? cell.inputs() : new TreeMap<>(),
                byDays,
                courses(whole, drawn),
                regions(whole.first(Math.min(whole.ticks(), CRISIS_DAYS * DAY))),
                cascade);
    }

    private SortedMap<String, Double> outcomes(Frames frames) {
        SortedMap<String, Double> told = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            double number = outcome.formula().of(frames, cell.plan().scale());
            if (!Double.isNaN(number)) {
                told.put(outcome.name(), number);
            }
        }
        return told;
    }

    /// By the hour as long as the crisis lasts, and by the day over all of a longer run.
    private static SortedMap<String, Course> courses(Frames frames, Set<String> drawn) {
        SortedMap<String, Course> courses = new TreeMap<>();
        for (Column column : frames.columns()) {
            if (drawn.contains(column.name())) {
                double[] total = frames.total(column);
                double share = summed(column) ? 1 : frames.size(column);
                int crisis = Math.min(total.length, CRISIS_DAYS * DAY);
                courses.put(column.name(), course(total, crisis, 1, share));
                if (total.length > crisis) {
                    courses.put(Told.Course.daily(column.name()), course(total, total.length, DAY, share));
                }
            }
        }
        return courses;
    }

    private static Course course(double[] total, int ticks, int hours, double share) {
        List<Double> values = new ArrayList<>();
        for (int t = 0; t + hours <= ticks; t += hours) {
            values.add(drawable(Arrays.stream(total, t, t + hours).sum() / hours / share));
        }
        return new Course(hours, values);
    }

    /// To six digits: no chart shows more.
    private static double drawable(double number) {
        return number == 0 || !Double.isFinite(number)
                ? number
                : new BigDecimal(number).round(new MathContext(6)).doubleValue();
    }

    /// Counts are added up over a set, everything else is averaged.
    private static boolean summed(Column column) {
        return !List.of("1", "share", "share of wage").contains(column.unit());
    }

    private SortedMap<String, List<Double>> regions(Frames frames) {
        Scenario scenario = cell.plan().scenario();
        double[] hours = new double[scenario.regions().size()];
        double[] dead = new double[hours.length];
        for (int r = 0; r < hours.length; r++) {
            hours[r] = Arrays.stream(frames.course(Columns.REGION_CROWD, r)).sum();
        }
        for (int p = 0; p < scenario.places().size() && frames.ticks() > 0; p++) {
            dead[scenario.places().get(p).region()] += frames.value(Columns.PLACE_DEAD, frames.ticks() - 1, p);
        }
        SortedMap<String, List<Double>> regions = new TreeMap<>();
        regions.put("person-hours", Arrays.stream(hours).boxed().toList());
        regions.put("dead", Arrays.stream(dead).boxed().toList());
        return regions;
    }
}
