package aftermath.app.report;

import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.TimelineEntry;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Outcomes that are hours since the start, told as dates and set beside the record's timeline.
final class Moments {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM HH:00", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /// Timeline's name of the event that an outcome dates; the first of its kind counts.
    private static final Map<String, String> FIRST = Map.of(
            "emergency.hour", "emergency",
            "request.hour", "alliance_request",
            "announcement.hour", "alliance_decision",
            "arrival.hour", "alliance_deploy",
            "withdrawal.hour", "alliance_withdraw",
            "sites.first-lost-hour", "seizure",
            "dismissals.first-hour", "elite");

    /// The same where the last of its kind counts.
    private static final Map<String, String> LAST = Map.of("departure.hour", "alliance_withdraw");

    private Moments() {}

    /// Whether an outcome is an hour since the start.
    static boolean is(String outcome, String unit) {
        return unit.equals("h") && outcome.endsWith("hour");
    }

    /// Hours since the start as a date.
    static String shown(Scenario scenario, double hours) {
        return scenario.clock().start().plusHours(Math.round(hours)).format(SHOWN);
    }

    /// The record's own date, with the hour where it has one.
    static Optional<String> recorded(Scenario scenario, String outcome) {
        return entry(scenario, outcome)
                .map(e -> e.hour().isEmpty() ? e.date().format(DAY) : e.date().format(DAY) + " " + e.hour());
    }

    /// How far the median lies from the record, in words.
    static Optional<String> reading(Scenario scenario, String outcome, double median) {
        return entry(scenario, outcome).map(e -> {
            LocalDateTime model = scenario.clock().start().plusMinutes(Math.round(60 * median));
            if (e.hour().isEmpty()) {
                long days = model.toLocalDate().toEpochDay() - e.date().toEpochDay();
                return days == 0 ? "on that day" : words(days, "day");
            }
            long hours = Math.round(Duration.between(at(e), model).toMinutes() / 60.0);
            return hours == 0 ? "in that hour" : words(hours, "hour");
        });
    }

    private static String words(long late, String unit) {
        long size = Math.abs(late);
        return size + " " + unit + (size == 1 ? "" : "s") + (late < 0 ? " earlier" : " later");
    }

    private static LocalDateTime at(TimelineEntry entry) {
        return entry.date().atTime(LocalTime.parse(entry.hour()));
    }

    private static Optional<TimelineEntry> entry(Scenario scenario, String outcome) {
        List<TimelineEntry> timeline = scenario.record().timeline();
        if (FIRST.containsKey(outcome)) {
            return timeline.stream()
                    .filter(e -> e.type().equals(FIRST.get(outcome)))
                    .findFirst();
        }
        return timeline.stream().filter(e -> e.type().equals(LAST.get(outcome))).reduce((earlier, later) -> later);
    }
}
