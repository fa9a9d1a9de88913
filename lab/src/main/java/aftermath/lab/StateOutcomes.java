package aftermath.lab;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Sets;
import java.util.List;

/// What the government did, whether its forces held, how far it was accepted.
final class StateOutcomes {
    /// People on the street whom the forces of a place face.
    private static final double FACED = 1000;

    private static final int DAY = 24;
    private static final int HALF_DAY = 12;

    private StateOutcomes() {}

    static List<Outcome> of() {
        return new Sheet(Outcome.Group.STATE)
                .over(Sets.REGION)
                .add(
                        "internet.outage",
                        "h",
                        "Hours with less than half of the internet, mean over regions",
                        "hours in which the mean of region.internet is below 0.5",
                        StateOutcomes::outage)
                .key()
                .over(Sets.NATION)
                .add(
                        "emergency.hour",
                        "h",
                        "Hour of the state of emergency since the start",
                        "first hour with nation.emergency above 0",
                        f -> Courses.first(f.total(Columns.EMERGENCY)))
                .key()
                .over(Sets.PLACE)
                .add(
                        "cohesion.lowest",
                        "share",
                        "Lowest share that holds of all forces that face a crowd of 1,000 or more",
                        "least over hours of Σ place.forces · place.holding / Σ place.forces, over places with at"
                                + " least 1,000 in place.crowd and place.militants",
                        f -> Courses.min(cohesion(f)))
                .key()
                .add(
                        "cohesion.place-lowest",
                        "share",
                        "Lowest share of the forces that holds in any place that faces a crowd of 1,000 or more",
                        "least of place.holding over hours and places with at least 1,000 in place.crowd and"
                                + " place.militants",
                        StateOutcomes::lowestPlace)
                .add(
                        "cohesion.at-peak",
                        "share",
                        "Share that holds of all forces that face a crowd, mean over the 48 hours around the peak",
                        "mean of what cohesion.lowest is the least of, from 24 hours before to 24 after the most of"
                                + " nation.participants",
                        StateOutcomes::atPeak)
                .key()
                .add(
                        "cohesion.12h-after-announcement",
                        "share",
                        "The same, mean over the 12 hours after the alliance's announcement",
                        "mean of what cohesion.lowest is the least of, over hours 1 to 12 after the first of"
                                + " nation.announcement",
                        StateOutcomes::afterAnnouncement)
                .add(
                        "state.place-hours-lost",
                        "place-hours",
                        "Hours for which the state of a place had given way, all places together",
                        "sum of 1 − place.stands over places and hours",
                        f -> (double) f.ticks() * f.size(Columns.STANDS) - Courses.sum(f.total(Columns.STANDS)))
                .over(Sets.NATION)
                .add(
                        "legitimacy.lowest",
                        "1",
                        "Lowest mean legitimacy",
                        "least of nation.legitimacy",
                        f -> Courses.min(legitimacy(f)))
                .key()
                .add(
                        "legitimacy.last",
                        "1",
                        "Mean legitimacy at the end",
                        "nation.legitimacy at the end",
                        f -> Courses.last(legitimacy(f)))
                .dated("legitimacy", "1", "mean legitimacy", "nation.legitimacy", StateOutcomes::legitimacy)
                .add(
                        "discontent.before",
                        "1",
                        "Mean discontent in the first hour: how far hardship becomes grievance",
                        "1 − nation.legitimacy in hour 0",
                        f -> Courses.start(discontent(f)))
                .add(
                        "discontent.last",
                        "1",
                        "Mean discontent at the end: how far hardship becomes grievance",
                        "1 − nation.legitimacy at the end",
                        f -> Courses.last(discontent(f)))
                .dated("discontent", "1", "mean discontent", "1 − nation.legitimacy", StateOutcomes::discontent)
                .outcomes();
    }

    private static double[] legitimacy(Frames f) {
        return f.course(Columns.LEGITIMACY, 0);
    }

    private static double[] discontent(Frames f) {
        double[] discontent = legitimacy(f);
        for (int t = 0; t < discontent.length; t++) {
            discontent[t] = 1 - discontent[t];
        }
        return discontent;
    }

    private static double outage(Frames f) {
        int hours = 0;
        for (double up : f.total(Columns.INTERNET)) {
            hours += up / f.size(Columns.INTERNET) < 0.5 ? 1 : 0;
        }
        return hours;
    }

    /// Share that holds of those who face a crowd, hour by hour; NaN while nobody does.
    private static double[] cohesion(Frames f) {
        double[] all = new double[f.ticks()];
        double[] holding = new double[f.ticks()];
        for (int p = 0; p < f.size(Columns.CROWD); p++) {
            double[] faced = faced(f, p);
            double[] forces = f.course(Columns.FORCES, p);
            double[] share = f.course(Columns.HOLDING, p);
            for (int t = 0; t < all.length; t++) {
                if (faced[t] >= FACED) {
                    all[t] += forces[t];
                    holding[t] += forces[t] * share[t];
                }
            }
        }
        for (int t = 0; t < all.length; t++) {
            holding[t] = all[t] > 0 ? holding[t] / all[t] : Double.NaN;
        }
        return holding;
    }

    private static double[] faced(Frames f, int place) {
        return Courses.plus(f.course(Columns.CROWD, place), f.course(Columns.MILITANTS, place));
    }

    private static double lowestPlace(Frames f) {
        double lowest = Double.NaN;
        for (int p = 0; p < f.size(Columns.CROWD); p++) {
            double[] faced = faced(f, p);
            double[] share = f.course(Columns.HOLDING, p);
            for (int t = 0; t < share.length; t++) {
                if (faced[t] >= FACED) {
                    lowest = Double.isNaN(lowest) ? share[t] : Math.min(lowest, share[t]);
                }
            }
        }
        return lowest;
    }

    private static double atPeak(Frames f) {
        double peak = Courses.argmax(f.total(Columns.PARTICIPANTS));
        return Double.isNaN(peak) ? Double.NaN : Courses.mean(cohesion(f), (int) peak - DAY, (int) peak + DAY);
    }

    private static double afterAnnouncement(Frames f) {
        double hour = Courses.first(f.total(Columns.ANNOUNCEMENT));
        return Double.isNaN(hour) ? Double.NaN : Courses.mean(cohesion(f), (int) hour + 1, (int) hour + 1 + HALF_DAY);
    }
}
