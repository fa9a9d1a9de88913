package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A quantity that both the model and the record may have, and how the two are laid side by side.
///
/// @param id       of the chart
/// @param title    what it is, for a heading
/// @param note     how the day's number is taken from the hours
/// @param columns  the model's columns that may hold it, best first
/// @param recorded the record's name for it, or empty where nobody counted it
/// @param day      folds a day's hours
/// @param mean     a mean over residents, not a sum over the set
/// @param drawn    whether it gets a chart; else a table alone
record Observable(
        String id,
        String title,
        String note,
        List<String> columns,
        String recorded,
        ToDoubleFunction<double[]> day,
        boolean mean,
        boolean drawn) {

    static final List<Observable> ALL = List.of(
            new Observable(
                    "participants",
                    "People on the street",
                    "the day’s highest hour",
                    List.of("nation.participants", "place.crowd"),
                    "participants",
                    Days::max,
                    false,
                    true),
            new Observable(
                    "held",
                    "People held, counted from the start",
                    "the day’s last hour",
                    List.of("nation.arrested", "nation.held", "place.held"),
                    "held",
                    Days::last,
                    false,
                    true),
            new Observable(
                    "forces",
                    "Security forces free to face a crowd",
                    "the day’s mean",
                    List.of("nation.forces", "place.forces"),
                    "",
                    Days::mean,
                    false,
                    true),
            new Observable(
                    "troops",
                    "Alliance troops in the country",
                    "the day’s highest hour",
                    List.of("nation.troops"),
                    "troops",
                    Days::max,
                    false,
                    true),
            new Observable(
                    "legitimacy",
                    "Legitimacy of the government",
                    "the day’s mean",
                    List.of("nation.legitimacy"),
                    "",
                    Days::mean,
                    false,
                    true),
            new Observable(
                    "internet",
                    "Internet available, share",
                    "the day’s mean",
                    List.of("nation.internet", "region.internet"),
                    "internet",
                    Days::mean,
                    true,
                    true),
            new Observable(
                    "deaths",
                    "Deaths so far",
                    "the day’s last hour",
                    List.of("nation.deaths"),
                    "deaths",
                    Days::last,
                    false,
                    false),
            new Observable(
                    "deaths-security",
                    "Deaths among the security forces so far",
                    "the day’s last hour",
                    List.of("nation.security-deaths", "nation.deaths-security"),
                    "deaths_security",
                    Days::last,
                    false,
                    false));

    /// What the record says of it, day by day, for the nation.
    List<DayRecord> days(Scenario scenario) {
        return scenario.record().days().stream()
                .filter(day -> day.region() < 0 && day.outcome().equals(recorded))
                .toList();
    }
}
