package aftermath.lab.record;

import aftermath.lab.stat.Quantiles;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Every entry of the daily record that a run of some length has, too.
///
/// @param list  in the order of the record
/// @param names one word for each
public record DayEntries(List<DayRecord> list, List<String> names, List<String> regions) {
    private static final int DAY = 24;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    public DayEntries {
        list = List.copyOf(list);
        names = List.copyOf(names);
        regions = List.copyOf(regions);
    }

    /// @param ticks hours of the runs
    public static DayEntries of(Scenario scenario, int ticks) {
        List<DayRecord> list = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        for (DayRecord day : scenario.record().days()) {
            long from = DAY * ChronoUnit.DAYS.between(scenario.clock().start().toLocalDate(), day.date());
            boolean there = DayQuantity.of(day.outcome())
                    .filter(q -> day.region() < 0 || q.regional())
                    .isPresent();
            if (there && from >= 0 && from + DAY <= ticks) {
                String region = day.region() < 0
                        ? ""
                        : scenario.regions().get(day.region()).iso();
                list.add(day);
                regions.add(region);
                names.add(day.outcome() + "." + (region.isEmpty() ? "nation" : region) + "." + day.date());
            }
        }
        return new DayEntries(list, names, regions);
    }

    /// Their numbers in a run.
    public double[] of(Scenario scenario, Frames frames, int scale) {
        LocalDate first = scenario.clock().start().toLocalDate();
        double[] numbers = new double[list.size()];
        Arrays.setAll(numbers, i -> {
            DayRecord day = list.get(i);
            int from = Math.toIntExact(DAY * ChronoUnit.DAYS.between(first, day.date()));
            return quantity(day).of(frames, day.region(), from, scale);
        });
        return numbers;
    }

    private static DayQuantity quantity(DayRecord day) {
        return DayQuantity.of(day.outcome()).orElseThrow();
    }

    /// The middle 90 % of runs beside each entry. Entries that no run has a number for are left out.
    public List<Validated.Entry> told(List<double[]> runs) {
        List<Validated.Entry> told = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            double[] values = runs.stream()
                    .mapToDouble(run -> run[at])
                    .filter(v -> !Double.isNaN(v))
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                DayRecord day = list.get(i);
                told.add(new Validated.Entry(
                        day.outcome(),
                        regions.get(i),
                        day.date().toString(),
                        quantity(day).unit(),
                        day.lo(),
                        day.mid(),
                        day.hi(),
                        day.guess(),
                        Quantiles.sorted(values, LOW),
                        Quantiles.sorted(values, 0.5),
                        Quantiles.sorted(values, HIGH),
                        values.length));
            }
        }
        return told;
    }
}
