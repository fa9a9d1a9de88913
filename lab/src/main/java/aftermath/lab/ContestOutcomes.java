package aftermath.lab;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Militancy;
import aftermath.sim.model.Sets;
import java.util.List;

/// Militants, and what they and the state took from each other.
final class ContestOutcomes {
    /// People on the street, militants among them, from which a share means something.
    private static final double ENOUGH = 1000;

    private static final String NATIONALIST = "nationalist";

    private ContestOutcomes() {}

    static List<Outcome> of() {
        return new Sheet(Outcome.Group.CONTEST)
                .over(Sets.NATION)
                .add(
                        "militants.peak",
                        "persons",
                        "Most militants on the street in one hour",
                        "most of nation.militants",
                        f -> Courses.max(f.total(Columns.NATION_MILITANTS)))
                .key()
                .add(
                        "militants.share-peak",
                        "share",
                        "Highest share of militants among all on the street, in hours with at least 1,000",
                        "most of nation.militants / (nation.participants + nation.militants)",
                        ContestOutcomes::highestShare)
                .add(
                        "militants.person-hours-share",
                        "share",
                        "Militants' share of the hours spent on the street",
                        "sum of nation.militants / sum of nation.participants + nation.militants",
                        ContestOutcomes::shareOfHours)
                .over(Sets.GROUP)
                .add(
                        "militants.nationalist-share",
                        "share",
                        "Nationalists' share of the militants who came out",
                        "group.joined of nationalists at the end, over all groups",
                        ContestOutcomes::nationalists)
                .over(Sets.NATION)
                .add(
                        "violence.peak-hour",
                        "h",
                        "Hour with most militants on the street since the start",
                        "first hour of the most of nation.militants",
                        f -> Courses.argmax(f.total(Columns.NATION_MILITANTS)))
                .add(
                        "violence.turn-after-announcement",
                        "h",
                        "From the alliance's announcement to the hour with most militants; negative where they had"
                                + " turned before",
                        "violence.peak-hour − announcement.hour",
                        f -> Courses.argmax(f.total(Columns.NATION_MILITANTS))
                                - Courses.first(f.total(Columns.ANNOUNCEMENT)))
                .add(
                        "sites.lost",
                        "sites",
                        "Losses of sites of the state, repeated ones too",
                        "nation.sites-fallen at the end",
                        f -> Courses.last(f.total(ContestColumns.SITES_FALLEN)))
                .key()
                .add(
                        "sites.lost-peak",
                        "sites",
                        "Most sites lost at once",
                        "most of nation.sites-lost",
                        f -> Courses.max(f.total(ContestColumns.NATION_SITES_LOST)))
                .add(
                        "sites.first-lost-hour",
                        "h",
                        "Hour of the first loss of a site since the start",
                        "first hour with nation.sites-fallen above 0",
                        f -> Courses.first(f.total(ContestColumns.SITES_FALLEN)))
                .add(
                        "sites.unregained",
                        "sites",
                        "Sites still lost at the end",
                        "nation.sites-lost at the end",
                        f -> Courses.last(f.total(ContestColumns.NATION_SITES_LOST)))
                .over(Sets.SITE)
                .add(
                        "sites.hours-until-regained",
                        "h",
                        "Mean time for which a lost site was lost, of those regained",
                        "hours from site.held = 0 to the next site.held = 1, mean over losses that ended",
                        ContestOutcomes::hoursLost)
                .key()
                .over(Sets.NATION)
                .add(
                        "arms.lost",
                        "weapons",
                        "Weapons taken from the state",
                        "nation.arms-lost at the end",
                        f -> Courses.last(f.total(ContestColumns.ARMS_LOST)))
                .key()
                .add(
                        "arms.hours-to-first",
                        "h",
                        "From the first militants on the street to the first weapons taken from the state",
                        "first hour with nation.arms-lost above 0, less that with nation.militants above 0",
                        f -> Courses.first(f.total(ContestColumns.ARMS_LOST))
                                - Courses.first(f.total(Columns.NATION_MILITANTS)))
                .add(
                        "arms.foreign",
                        "weapons",
                        "Weapons from abroad that reached militants",
                        "nation.foreign-arms at the end",
                        f -> Courses.last(f.total(ContestColumns.FOREIGN_ARMS)))
                .outcomes();
    }

    private static double highestShare(Frames f) {
        double[] militants = f.total(Columns.NATION_MILITANTS);
        double[] all = Courses.plus(f.total(Columns.PARTICIPANTS), militants);
        double[] share = new double[all.length];
        for (int t = 0; t < all.length; t++) {
            share[t] = all[t] >= ENOUGH ? militants[t] / all[t] : Double.NaN;
        }
        return Courses.max(share);
    }

    private static double shareOfHours(Frames f) {
        double militants = Courses.sum(f.total(Columns.NATION_MILITANTS));
        double all = militants + Courses.sum(f.total(Columns.PARTICIPANTS));
        return all == 0 ? Double.NaN : militants / all;
    }

    private static double nationalists(Frames f) {
        double all = Courses.last(f.total(Columns.GROUP_JOINED));
        int group = Militancy.GROUPS.indexOf(NATIONALIST);
        return all > 0 ? Courses.last(f.course(Columns.GROUP_JOINED, group)) / all : Double.NaN;
    }

    private static double hoursLost(Frames f) {
        double hours = 0;
        int ended = 0;
        for (int s = 0; s < f.size(ContestColumns.SITE_HELD); s++) {
            double[] course = f.course(ContestColumns.SITE_HELD, s);
            int since = -1;
            for (int t = 0; t < course.length; t++) {
                boolean held = course[t] > 0.5;
                if (!held && since < 0) {
                    since = t;
                } else if (held && since >= 0) {
                    hours += t - since;
                    ended++;
                    since = -1;
                }
            }
        }
        return ended == 0 ? Double.NaN : hours / ended;
    }
}
