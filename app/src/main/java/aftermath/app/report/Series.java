package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.app.store.Results;
import aftermath.sim.scenario.Scenario;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One quantity over time in every run.
///
/// @param column    where it comes from
/// @param unit      its unit
/// @param stepHours hours from one value to the next: 1 or 24
/// @param runs      by run, by step
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
record Series(String column, String unit, int stepHours, double[][] runs) {

    int steps() {
        return runs.length == 0 ? 0 : runs[0].length;
    }

    /// Hours from the start at which a step's value stands: the hour itself, or noon of the day.
    double hour(int step) {
        return stepHours == 1 ? step : step * 24 + 12;
    }

    /// One number per day in each run.
    double[][] daily(Days days, ToDoubleFunction<double[]> statistic) {
        double[][] daily = new double[runs.length][];
        for (int r = 0; r < runs.length; r++) {
            daily[r] = stepHours == 24 ? runs[r] : days.fold(runs[r], statistic);
        }
        return daily;
    }

    /// The first of an observable's columns that was kept, summed over its set, or its mean over residents; none
    /// where none was kept.
    static @Nullable Series find(Results results, Observable observable, Scenario scenario) throws SQLException {
        SequencedMap<String, String> units = results.units();
        Map<String, Double> weights = observable.mean() ? shares(scenario) : Map.of();
        for (String columns : observable.columns()) {
            List<String> weighted = List.of(columns.split(" by "));
            if (weighted.size() == 2 && units.keySet().containsAll(weighted)) {
                return meanOf(results, weighted.getFirst(), weighted.getLast(), columns, units);
            }
            List<String> parts = List.of(columns.split(" \\+ "));
            if (units.keySet().containsAll(parts)) {
                return sumOf(results, parts, columns, units.getOrDefault(parts.getFirst(), "1"), weights);
            }
        }
        return null;
    }

    private static Series sumOf(
            Results results, List<String> parts, String columns, String unit, Map<String, Double> weights)
            throws SQLException {
        SequencedMap<String, List<double[]>> all = new LinkedHashMap<>();
        boolean byDay = false;
        for (String column : parts) {
            SequencedMap<String, List<double[]>> hourly = results.courses(column, "value");
            byDay = hourly.isEmpty();
            (byDay ? results.courses(column, "max") : hourly)
                    .forEach((entity, runs) -> all.put(parts.size() == 1 ? entity : column + entity, runs));
        }
        return new Series(columns, unit, byDay ? 24 : 1, sum(all, weights));
    }

    /// A column's mean over its set, day by day, each entity weighing what another column says.
    private static Series meanOf(
            Results results, String column, String weight, String columns, SequencedMap<String, String> units)
            throws SQLException {
        SequencedMap<String, List<double[]>> weights = results.courses(weight, "mean");
        SequencedMap<String, List<double[]>> weighted = new LinkedHashMap<>();
        results.courses(column, "mean").forEach((entity, runs) -> {
            List<double[]> by = weights.getOrDefault(entity, List.of());
            for (int r = 0; r < by.size(); r++) {
                for (int t = 0; t < by.get(r).length; t++) {
                    runs.get(r)[t] *= by.get(r)[t];
                }
            }
            weighted.put(entity, runs);
        });
        double[][] mean = sum(weighted, Map.of());
        double[][] all = sum(weights, Map.of());
        for (int r = 0; r < mean.length; r++) {
            for (int t = 0; t < mean[r].length; t++) {
                mean[r][t] = all[r][t] > 0 ? mean[r][t] / all[r][t] : 1;
            }
        }
        return new Series(columns, units.getOrDefault(column, "1"), 24, mean);
    }

    /// Each region's share of the residents.
    private static Map<String, Double> shares(Scenario scenario) {
        double all = scenario.regions().stream()
                .mapToLong(Scenario.Region::population)
                .sum();
        return scenario.regions().stream()
                .collect(Collectors.toMap(Scenario.Region::iso, region -> region.population() / all));
    }

    private static double[][] sum(SequencedMap<String, List<double[]>> byEntity, Map<String, Double> weights) {
        double[][] total = new double[0][];
        for (Map.Entry<String, List<double[]>> entity : byEntity.entrySet()) {
            List<double[]> runs = entity.getValue();
            double weight = weights.getOrDefault(entity.getKey(), 1.0);
            if (total.length == 0) {
                total = new double[runs.size()][runs.isEmpty() ? 0 : runs.getFirst().length];
            }
            for (int r = 0; r < total.length; r++) {
                for (int t = 0; t < total[r].length; t++) {
                    total[r][t] += weight * runs.get(r)[t];
                }
            }
        }
        return total;
    }
}
