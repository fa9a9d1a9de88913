package aftermath.app.report;

import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import aftermath.sim.scenario.Scenario.TimelineEntry;
import java.util.List;
import java.util.Map;

/// Counts that stand in the record's timeline, laid out like those of the daily record.
final class Recorded {
    /// Units in which an entry counts what its type is named for, where the type has entries of several kinds.
    private static final Map<String, String> UNITS = Map.of("arms", "weapons");

    private Recorded() {}

    /// Entries of a type that count something for the whole nation, by date.
    static List<DayRecord> dated(Scenario scenario, String type) {
        return scenario.record().timeline().stream()
                .filter(entry -> entry.type().equals(type) && counts(entry))
                .map(entry -> new DayRecord(
                        entry.date(), -1, type, entry.lo(), entry.value(), entry.hi(), false, entry.source()))
                .toList();
    }

    private static boolean counts(TimelineEntry entry) {
        String unit = UNITS.get(entry.type());
        return !Double.isNaN(entry.value())
                && !Double.isNaN(entry.lo())
                && !Double.isNaN(entry.hi())
                && (unit == null || unit.equals(entry.unit()));
    }
}
