package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Sets;
import java.util.List;

/// Who was on the street, when, where, for how long.
final class ProtestOutcomes {
    /// People that make a crowd.
    private static final double PROTEST = 50;
    /// Agents that must make up a crowd for its size to mean anything.
    private static final double LEAST_AGENTS = 5;
    /// People on the street below which a country is quiet.
    private static final double QUIET = 1000;
    /// People on the street nationwide that make a crisis.
    private static final double CRISIS = 10_000;

    private static final int DAY = 24;
    private static final int MONTH = 30 * DAY;

    private ProtestOutcomes() {}

    static List<Outcome> of() {
        return new Sheet(Outcome.Group.PROTEST)
                .over(Sets.NATION)
                .add(
                        "participants.peak",
                        "persons",
                        "Most people on the street in one hour, nationwide",
                        "most of nation.participants",
                        f -> Courses.max(crowd(f)))
                .key()
                .add(
                        "participants.peak-hour",
                        "h",
                        "Hour of that peak since the start",
                        "first hour of the most of nation.participants",
                        f -> Courses.argmax(crowd(f)))
                .key()
                .add(
                        "protest.person-hours",
                        "person-hours",
                        "Hours spent on the street by all together",
                        "sum of nation.participants over hours",
                        f -> Courses.sum(crowd(f)))
                .key()
                .over(Sets.REGION)
                .scaled(
                        "protest.person-hours-elsewhere",
                        "person-hours",
                        "Hours spent on the street outside the region where the protest began",
                        "sum of region.crowd over hours and all regions but the first with 50 people (and five"
                                + " agents) on the street",
                        ProtestOutcomes::elsewhere)
                .scaled(
                        "regions.with-protest",
                        "regions",
                        "Regions that ever had at least 50 people on the street; told only where an agent stands for"
                                + " few",
                        "regions whose region.crowd ever is 50 or more",
                        (f, scale) -> ever(f, scale, Columns.REGION_CROWD))
                .key()
                .over(Sets.PLACE)
                .scaled(
                        "places.with-protest",
                        "places",
                        "Places that ever had at least 50 people on the street; told only where an agent stands for"
                                + " few",
                        "places whose place.crowd ever is 50 or more",
                        (f, scale) -> ever(f, scale, Columns.CROWD))
                .over(Sets.NATION)
                .add(
                        "quiet.hour",
                        "h",
                        "First hour from which fewer than 1,000 were on the street for a day, after the peak",
                        "nation.participants below 1,000 for 24 hours, from the peak on",
                        f -> Courses.quietFrom(crowd(f), Courses.argmax(crowd(f)), QUIET, DAY))
                .key()
                .add(
                        "relapse",
                        "1",
                        "1 if 10,000 or more are on the street again at least 30 days after a crisis fell quiet,"
                                + " else 0",
                        "crisis: 10,000 in nation.participants; quiet: below 1,000 for 24 hours after it; again:"
                                + " 10,000 from 720 hours after that on",
                        ProtestOutcomes::relapse)
                .key()
                .outcomes();
    }

    /// The region that is the first to have a crowd that counts, of several the one with most people then; -1 where
    /// there is none.
    static int origin(Frames f, int scale) {
        double least = Math.max(PROTEST, LEAST_AGENTS * scale);
        for (int t = 0; t < f.ticks(); t++) {
            int best = -1;
            double most = 0;
            for (int r = 0; r < f.size(Columns.REGION_CROWD); r++) {
                double crowd = f.value(Columns.REGION_CROWD, t, r);
                if (crowd >= least && crowd > most) {
                    best = r;
                    most = crowd;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        return -1;
    }

    private static double[] crowd(Frames f) {
        return f.total(Columns.PARTICIPANTS);
    }

    private static double elsewhere(Frames f, int scale) {
        int origin = origin(f, scale);
        if (origin < 0) {
            return Double.NaN;
        }
        return Courses.sum(f.total(Columns.REGION_CROWD)) - Courses.sum(f.course(Columns.REGION_CROWD, origin));
    }

    private static double ever(Frames f, int scale, Column column) {
        if (scale > PROTEST / LEAST_AGENTS) {
            return Double.NaN;
        }
        int count = 0;
        for (int e = 0; e < f.size(column); e++) {
            count += Courses.max(f.course(column, e)) >= PROTEST ? 1 : 0;
        }
        return count;
    }

    private static double relapse(Frames f) {
        double[] crowd = crowd(f);
        double crisis = Double.NaN;
        for (int t = 0; t < crowd.length && Double.isNaN(crisis); t++) {
            crisis = crowd[t] >= CRISIS ? t : Double.NaN;
        }
        double quiet = Courses.quietFrom(crowd, crisis, QUIET, DAY);
        if (Double.isNaN(quiet) || quiet + MONTH >= crowd.length) {
            return Double.NaN;
        }
        for (int t = (int) quiet + MONTH; t < crowd.length; t++) {
            if (crowd[t] >= CRISIS) {
                return 1;
            }
        }
        return 0;
    }
}
