package aftermath.app.scenario;

import aftermath.sim.scenario.Scenario.Clock;
import aftermath.sim.scenario.Scenario.DayRecord;
import aftermath.sim.scenario.Scenario.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What was observed in reality: daily quantities and dated events.
final class RecordTables {
    static final List<String> DAILY_COLUMNS =
            List.of("date", "region_iso", "outcome", "lo", "mid", "hi", "guess", "source", "notes");
    static final List<String> TIMELINE_COLUMNS =
            List.of("date", "hour", "region_iso", "type", "text", "value", "unit", "lo", "hi", "source");
    static final List<String> OUTCOMES =
            List.of("participants", "held", "troops", "internet", "deaths", "deaths_security", "regions", "cities");

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_]*");
    /// A daily series belongs to the case; a timeline also tells its prehistory and its aftermath.
    private static final int DAYS_BEFORE = 31;
    private static final int DAYS_AFTER = 366;
    private static final int YEARS_AROUND = 40;

    private RecordTables() {}

    static List<DayRecord> daily(Table table, Nation nation, Clock clock) {
        List<DayRecord> days = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            DayRecord day = day(row, nation, clock);
            days.add(day);
            String key = day.date() + " " + row.at("region_iso").raw() + " " + day.outcome();
            Integer line = seen.putIfAbsent(key, row.mark().line());
            if (line != null) {
                row.fault(
                        "Date, region and outcome must appear together once, but do so in line " + line + " already.",
                        "");
            }
        }
        return days;
    }

    private static DayRecord day(Row row, Nation nation, Clock clock) {
        LocalDate from = clock.start().toLocalDate().minusDays(DAYS_BEFORE);
        LocalDate to = clock.until().toLocalDate().plusDays(DAYS_AFTER);
        String outcome = row.at("outcome").oneOf(OUTCOMES);
        double most = outcome.equals("internet")
                ? 1
                : outcome.equals("regions") ? nation.regions().count() : 1e9;
        double lo = row.at("lo").number(0, most);
        double hi = row.at("hi").number(0, most);
        double mid = row.at("mid").numberOrNaN();
        if (lo > hi) {
            row.at("lo").must("not be above hi (" + Numeral.plain(hi) + ")", "");
        } else if (mid < lo || mid > hi) {
            row.at("mid").must("lie between lo and hi, [" + Numeral.plain(lo) + ", " + Numeral.plain(hi) + "]", "");
        }
        row.at("notes").textOrEmpty();
        return new DayRecord(
                plausible(row.at("date"), from, to),
                nation.scope(row.at("region_iso")),
                outcome,
                lo,
                mid,
                hi,
                row.at("guess").flag(),
                row.at("source").text());
    }

    static List<TimelineEntry> timeline(Table table, Nation nation, Clock clock) {
        List<TimelineEntry> entries = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            entries.add(entry(row, nation, clock));
            List<String> cells =
                    row.line().cells().stream().map(CsvText.Cell::text).toList();
            Integer line = seen.putIfAbsent(cells, row.mark().line());
            if (line != null) {
                row.fault(
                        "The row must appear once, but stands in line " + line + " already.", "delete one of the two");
            }
        }
        return entries;
    }

    private static TimelineEntry entry(Row row, Nation nation, Clock clock) {
        LocalDate from = clock.start().toLocalDate().minusYears(YEARS_AROUND);
        LocalDate to = clock.until().toLocalDate().plusYears(YEARS_AROUND);
        Scalar hour = row.at("hour");
        Scalar unit = row.at("unit");
        Scalar value = row.at("value");
        Bounds bounds = Bounds.of(row, "value", value.numberOrNaN());
        if (value.blank() && !unit.blank()) {
            value.must("be given, as its unit is", "");
        } else if (!value.blank() && unit.blank()) {
            unit.must("be given, as the value is", "");
        }
        if (value.blank() && !row.at("lo").blank()) {
            value.must("be given, as its range is", "");
        }
        nation.scope(row.at("region_iso"));
        return new TimelineEntry(
                plausible(row.at("date"), from, to),
                hour.blank() ? "" : hour.matching(HOUR, "be a time of day as 18:30"),
                row.at("region_iso").text(),
                row.at("type").matching(TYPE, "be small letters, digits and underscores"),
                row.at("text").text(),
                bounds.value(),
                unit.blank() ? null : unit.text(),
                bounds.lo(),
                bounds.hi(),
                row.at("source").text());
    }

    private static LocalDate plausible(Scalar date, LocalDate from, LocalDate to) {
        LocalDate day = date.date();
        // The epoch is what a faulty date reads as; it has been reported.
        if (!day.equals(LocalDate.EPOCH) && (day.isBefore(from) || day.isAfter(to))) {
            date.must("lie between " + from + " and " + to, "");
        }
        return day;
    }
}
