package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.app.store.Results;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One outcome over all runs, beside the record where the record has it.
///
/// @param quantity what it is
/// @param median   over the runs in which it occurred; NaN of none
/// @param lo       5 % quantile, of fewer than 20 runs the least
/// @param hi       95 % quantile, of fewer than 20 runs the greatest
/// @param occurred runs in which it occurred
public record KeyOutcome(
        Manifest.Quantity quantity,
        double median,
        double lo,
        double hi,
        int occurred,
        int runs,
        @Nullable DayRecord observed) {

    /// Said where the record has nothing to lay beside.
    static final String UNRECORDED = "not in the record";

    /// Record's name of what an outcome is the peak, or the last value, of.
    private static final Map<String, String> PEAKS =
            Map.of("participants.peak", "participants", "troops.peak", "troops", "regions.with-protest", "regions");

    private static final Map<String, String> TOTALS = Map.of(
            "deaths.total", "deaths",
            "deaths.security", "deaths_security",
            "deaths.militants", "deaths_attackers",
            "deaths.others", "deaths_others",
            "hurt.total", "injured_total",
            "hurt.security", "injured_security",
            "held.total", "held",
            "arms.lost", "arms",
            "freed.peak", "alliance_effect");

    /// All of a folder's, in the order its manifest names them.
    public static List<KeyOutcome> of(Manifest manifest, Scenario scenario, Results results) throws SQLException {
        Map<String, double[]> values = results.numbers("outcome");
        Map<String, String> units = results.units();
        List<KeyOutcome> outcomes = new ArrayList<>();
        for (Manifest.Quantity quantity : manifest.outcomes()) {
            double[] runs = values.get(quantity.name());
            if (runs != null) {
                outcomes.add(of(quantity, runs, scenario));
            }
        }
        values.forEach((name, runs) -> {
            if (outcomes.stream().noneMatch(known -> known.name().equals(name))) {
                String unit = units.getOrDefault(name, "1");
                outcomes.add(of(new Manifest.Quantity(name, unit, "", "Others", "", "", false), runs, scenario));
            }
        });
        return outcomes;
    }

    public String name() {
        return quantity.name();
    }

    public String unit() {
        return quantity.unit();
    }

    /// Whether runs are too few for nine of ten to mean anything; then the least and the greatest are told.
    static boolean few(int runs) {
        return runs < 20;
    }

    /// What the interval of an outcome is, in words.
    public static String interval(int runs) {
        return few(runs) ? "least to greatest" : "90 % of runs";
    }

    /// Whether the median lies in the record's range, in words.
    String verdict() {
        if (observed == null) {
            return UNRECORDED;
        }
        if (occurred == 0) {
            return "did not occur";
        }
        if (median < observed.lo()) {
            return hi < observed.lo() ? "below the record" : "median below, interval meets it";
        }
        if (median > observed.hi()) {
            return lo > observed.hi() ? "above the record" : "median above, interval meets it";
        }
        return "inside the record";
    }

    private static KeyOutcome of(Manifest.Quantity quantity, double[] runs, Scenario scenario) {
        Quantiles quantiles = new Quantiles(runs);
        return new KeyOutcome(
                quantity,
                quantiles.at(0.5),
                quantiles.at(few(runs.length) ? 0 : 0.05),
                quantiles.at(few(runs.length) ? 1 : 0.95),
                quantiles.count(),
                runs.length,
                observed(quantity.name(), scenario).orElse(null));
    }

    private static Optional<DayRecord> observed(String name, Scenario scenario) {
        if (PEAKS.containsKey(name)) {
            return days(scenario, PEAKS.get(name)).max(Comparator.comparingDouble(KeyOutcome::middle));
        }
        if (TOTALS.containsKey(name)) {
            String recorded = TOTALS.getOrDefault(name, "");
            return days(scenario, recorded)
                    .max(Comparator.comparing(DayRecord::date))
                    .or(() -> Recorded.dated(scenario, recorded).stream().max(Comparator.comparing(DayRecord::date)));
        }
        return Optional.empty();
    }

    private static double middle(DayRecord day) {
        return Double.isNaN(day.mid()) ? (day.lo() + day.hi()) / 2 : day.mid();
    }

    private static java.util.stream.Stream<DayRecord> days(Scenario scenario, @Nullable String outcome) {
        return scenario.record().days().stream()
                .filter(day -> day.region() < 0 && day.outcome().equals(outcome));
    }
}
