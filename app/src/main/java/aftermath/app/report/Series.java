package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.app.store.Results;
import java.sql.SQLException;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One quantity over time in every run.
///
/// @param column    where it comes from
/// @param unit      its unit
/// @param stepHours hours from one value to the next: 1 or 24
/// @param runs      by run, by step
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

    /// The first of the columns that was kept, summed over its set; none where none was.
    static @Nullable Series find(Results results, List<String> columns) throws SQLException {
        SequencedMap<String, String> units = results.units();
        for (String column : columns) {
            String unit = units.get(column);
            if (unit != null) {
                SequencedMap<String, List<double[]>> hourly = results.courses(column, "value");
                return hourly.isEmpty()
                        ? new Series(column, unit, 24, sum(results.courses(column, "max")))
                        : new Series(column, unit, 1, sum(hourly));
            }
        }
        return null;
    }

    private static double[][] sum(SequencedMap<String, List<double[]>> byEntity) {
        double[][] total = new double[0][];
        for (List<double[]> runs : byEntity.values()) {
            if (total.length == 0) {
                total = new double[runs.size()][runs.isEmpty() ? 0 : runs.getFirst().length];
            }
            for (int r = 0; r < total.length; r++) {
                for (int t = 0; t < total[r].length; t++) {
                    total[r][t] += runs.get(r)[t];
                }
            }
        }
        return total;
    }
}
