package aftermath.lab;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Sets;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// When the alliance was asked, came and left, and what became of its name. Should it come twice, hours are those of
/// the first mission; peaks and its name are those of the whole run. Credibility is not told of a case without
/// an alliance.
final class AllianceOutcomes {
    private AllianceOutcomes() {}

    /// @param allied whether the case has an alliance
    static List<Outcome> of(boolean allied) {
        return new Sheet(Outcome.Group.ALLIANCE)
                .over(Sets.NATION)
                .add(
                        "request.hour",
                        "h",
                        "Hour of the first request to the alliance since the start",
                        "first hour with nation.request above 0",
                        f -> Courses.first(f.total(Columns.REQUEST)))
                .key()
                .add(
                        "announcement.hour",
                        "h",
                        "Hour of the alliance's first announcement since the start",
                        "first hour with nation.announcement above 0",
                        f -> Courses.first(f.total(Columns.ANNOUNCEMENT)))
                .key()
                .add(
                        "arrival.hour",
                        "h",
                        "Hour of the first allied troops since the start",
                        "first hour with nation.troops above 0",
                        f -> Courses.first(troops(f)))
                .key()
                .add(
                        "withdrawal.hour",
                        "h",
                        "Hour at which the first allied troops leave, since the start",
                        "first hour with nation.troops below the hour before",
                        f -> Courses.firstFall(troops(f)))
                .key()
                .add(
                        "departure.hour",
                        "h",
                        "Hour at which the last allied troops have left for the first time, since the start",
                        "first hour with nation.troops at 0 after having been above",
                        f -> Courses.gone(troops(f)))
                .key()
                .add(
                        "troops.peak",
                        "persons",
                        "Most allied troops in the country at once",
                        "most of nation.troops",
                        f -> Courses.max(troops(f)))
                .key()
                .add(
                        "freed.peak",
                        "persons",
                        "Most domestic officers freed from guard duty at once",
                        "most of nation.freed",
                        f -> Courses.max(f.total(Columns.FREED)))
                .add(
                        "credibility.before",
                        "1",
                        "Believed chance in the first hour that the alliance honours a request",
                        "nation.credibility in hour 0",
                        of(allied, f -> Courses.start(credibility(f))))
                .key()
                .add(
                        "credibility.after",
                        "1",
                        "The same in the hour in which its last troops have left for the first time",
                        "nation.credibility at departure.hour",
                        of(allied, f -> Courses.at(credibility(f), Courses.gone(troops(f)))))
                .add(
                        "credibility.last",
                        "1",
                        "The same at the end",
                        "nation.credibility at the end",
                        of(allied, f -> Courses.last(credibility(f))))
                .key()
                .dated(
                        "credibility",
                        "1",
                        "believed chance that the alliance honours a request",
                        "nation.credibility",
                        f -> allied ? credibility(f) : new double[0])
                .add(
                        "standing.last",
                        "1",
                        "Standing of the alliance's institutions abroad at the end",
                        "nation.alliance-standing at the end",
                        of(allied, f -> Courses.last(f.course(PowerColumns.STANDING, 0))))
                .outcomes();
    }

    private static ToDoubleFunction<Frames> of(boolean told, ToDoubleFunction<Frames> formula) {
        return f -> told ? formula.applyAsDouble(f) : Double.NaN;
    }

    private static double[] troops(Frames f) {
        return f.total(Columns.TROOPS);
    }

    private static double[] credibility(Frames f) {
        return f.course(PowerColumns.CREDIBILITY, 0);
    }
}
