package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.lab.Outcome.Group;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A quantity that both the model and the record may have, and how the two are laid side by side.
///
/// @param group    what it belongs to
/// @param id       of the chart
/// @param title    what it is, for a heading
/// @param columns  the model's columns that may hold it, best first; `a + b` is the sum of two,
///                 `a by b` the mean of a weighted by b
/// @param recorded the record's name for it, or empty where nobody counted it
/// @param day      how the day's number is taken from the hours
/// @param telling  which of its values is worth telling
/// @param mean     a mean over residents, not a sum over the set
/// @param slow     moves over weeks: drawn by the day only
record Observable(
        Group group,
        String id,
        String title,
        List<String> columns,
        String recorded,
        Fold day,
        Telling telling,
        boolean mean,
        boolean slow) {

    /// How a day's hours become one number.
    enum Fold {
        HIGHEST("the day’s highest hour"),
        MEAN("the day’s mean"),
        LAST("the day’s last hour");

        private final String note;

        Fold(String note) {
            this.note = note;
        }

        String note() {
            return note;
        }

        ToDoubleFunction<double[]> statistic() {
            return switch (this) {
                case HIGHEST -> Days::max;
                case MEAN -> Days::mean;
                case LAST -> Days::last;
            };
        }
    }

    /// Which value of a course says most: its highest, its lowest, or the one it ends with.
    enum Telling {
        HIGHEST,
        LOWEST,
        END
    }

    static final List<Observable> ALL = List.of(
            total(
                    Group.COST,
                    "deaths",
                    "People killed, counted from the start",
                    "nation.dead-security + nation.dead-militants + nation.dead-civilians",
                    "deaths"),
            total(
                    Group.COST,
                    "deaths-security",
                    "Members of the forces killed, counted from the start",
                    "nation.dead-security",
                    "deaths_security"),
            total(
                    Group.COST,
                    "deaths-militants",
                    "Militants killed, counted from the start",
                    "nation.dead-militants",
                    "deaths_attackers"),
            total(
                    Group.COST,
                    "deaths-others",
                    "Other residents killed, counted from the start",
                    "nation.dead-civilians",
                    "deaths_others"),
            total(
                    Group.COST,
                    "hurt",
                    "People hurt, counted from the start",
                    "nation.hurt + nation.hurt-security",
                    "injured_total"),
            new Observable(
                    Group.COST,
                    "held",
                    "People held, counted from the start",
                    List.of("nation.arrested", "nation.held", "place.held"),
                    "held",
                    Fold.LAST,
                    Telling.END,
                    false,
                    false),
            new Observable(
                    Group.PROTEST,
                    "participants",
                    "People on the street",
                    List.of("nation.participants", "place.crowd"),
                    "participants",
                    Fold.HIGHEST,
                    Telling.HIGHEST,
                    false,
                    false),
            most(Group.CONTEST, "militants", "Militants on the street", "nation.militants"),
            most(Group.CONTEST, "sites-lost", "Sites that the state has lost and not regained", "nation.sites-lost"),
            total(
                    Group.CONTEST,
                    "arms-lost",
                    "Weapons taken from the state, counted from the start",
                    "nation.arms-lost",
                    "arms"),
            new Observable(
                    Group.STATE,
                    "internet",
                    "Internet available, share",
                    List.of("nation.internet", "region.internet"),
                    "internet",
                    Fold.MEAN,
                    Telling.LOWEST,
                    true,
                    false),
            new Observable(
                    Group.STATE,
                    "forces",
                    "Security forces free to face a crowd",
                    List.of("nation.forces", "place.forces"),
                    "",
                    Fold.MEAN,
                    Telling.HIGHEST,
                    false,
                    false),
            new Observable(
                    Group.STATE,
                    "cohesion",
                    "Share of the security forces that obey and hold",
                    List.of("place.holding by place.forces"),
                    "",
                    Fold.MEAN,
                    Telling.LOWEST,
                    false,
                    true),
            slow(Group.STATE, "legitimacy", "Legitimacy of the government", "nation.legitimacy", Telling.LOWEST),
            slow(
                    Group.ELITE,
                    "incumbent-share",
                    "Incumbent’s share of power",
                    "nation.incumbent-share",
                    Telling.LOWEST),
            slow(Group.ELITE, "rift", "Rift between the two factions", "nation.rift", Telling.HIGHEST),
            new Observable(
                    Group.ALLIANCE,
                    "troops",
                    "Alliance troops in the country",
                    List.of("nation.troops"),
                    "troops",
                    Fold.HIGHEST,
                    Telling.HIGHEST,
                    false,
                    false),
            slow(
                    Group.ALLIANCE,
                    "credibility",
                    "Believed chance that the alliance honours a request",
                    "nation.credibility",
                    Telling.END),
            slow(
                    Group.OPINION,
                    "acceptance",
                    "Acceptance of foreign peacekeepers, mean over residents",
                    "region.acceptance",
                    Telling.LOWEST),
            slow(
                    Group.OPINION,
                    "annexation-fear",
                    "Fear of annexation, mean over residents",
                    "region.annexation-fear",
                    Telling.HIGHEST),
            slow(
                    Group.OPINION,
                    "nationalism",
                    "Nationalism over its level at rest, mean over residents",
                    "region.nationalism",
                    Telling.HIGHEST),
            slow(Group.OPINION, "tension", "Ethnic tension, mean over adults", "nation.tension", Telling.HIGHEST));

    /// How the day's number is taken, in words.
    String note() {
        return day.note();
    }

    /// What the record says of it, day by day, for the nation: the daily record, else dated entries of the timeline.
    List<DayRecord> days(Scenario scenario) {
        List<DayRecord> days = new ArrayList<>(scenario.record().days().stream()
                .filter(day -> day.region() < 0 && day.outcome().equals(recorded))
                .toList());
        return days.isEmpty() && !recorded.isEmpty() ? Recorded.dated(scenario, recorded) : days;
    }

    /// Something that only grows.
    private static Observable total(Group group, String id, String title, String column, String recorded) {
        return new Observable(group, id, title, List.of(column), recorded, Fold.LAST, Telling.END, false, false);
    }

    /// Something that rises and falls within hours.
    private static Observable most(Group group, String id, String title, String column) {
        return new Observable(group, id, title, List.of(column), "", Fold.HIGHEST, Telling.HIGHEST, false, false);
    }

    /// Something that moves over weeks.
    private static Observable slow(Group group, String id, String title, String column, Telling telling) {
        return new Observable(
                group, id, title, List.of(column), "", Fold.MEAN, telling, column.startsWith("region."), true);
    }
}
