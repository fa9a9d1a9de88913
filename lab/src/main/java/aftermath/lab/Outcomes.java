package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Every outcome there is: its name, unit, meaning and formula.
public final class Outcomes {
    private static final double PROTEST = 50;
    /// Agents that must make up a crowd for its size to mean anything.
    private static final double LEAST_AGENTS = 5;
    private static final double LASTING = 24;

    /// In the order in which they are shown.
    public static final List<Outcome> ALL = List.of(
            of(
                    "participants.peak",
                    "persons",
                    "Most people on the street in one hour, nationwide",
                    f -> max(f.total(Columns.PARTICIPANTS))),
            of(
                    "participants.peak-hour",
                    "h",
                    "Hour of that peak since the start",
                    f -> argmax(f.total(Columns.PARTICIPANTS))),
            of(
                    "protest.person-hours",
                    "person-hours",
                    "Hours spent on the street by all together",
                    f -> sum(f.total(Columns.PARTICIPANTS))),
            counted(
                    "regions.with-protest",
                    "regions",
                    "Regions that ever had at least 50 people on the street",
                    Columns.REGION_CROWD),
            counted(
                    "places.with-protest",
                    "places",
                    "Places that ever had at least 50 people on the street",
                    Columns.CROWD),
            of("held.total", "persons", "Arrests in all", f -> last(f.total(Columns.ARRESTED))),
            of("held.peak", "persons", "Most people under arrest at once", f -> max(f.total(Columns.NATION_HELD))),
            of("legitimacy.lowest", "1", "Lowest mean legitimacy", f -> min(f.total(Columns.LEGITIMACY))),
            of(
                    "internet.outage",
                    "h",
                    "Hours with less than half of the internet, mean over regions",
                    Outcomes::outage),
            of(
                    "cohesion.lowest",
                    "share",
                    "Lowest share of forces that hold, over places with at least 1,000 on the street",
                    Outcomes::cohesion),
            of(
                    "emergency.hour",
                    "h",
                    "Hour of the state of emergency since the start",
                    f -> first(f.total(Columns.EMERGENCY))),
            of(
                    "request.hour",
                    "h",
                    "Hour of the request to the alliance since the start",
                    f -> first(f.total(Columns.REQUEST))),
            of(
                    "announcement.hour",
                    "h",
                    "Hour of the alliance's announcement since the start",
                    f -> first(f.total(Columns.ANNOUNCEMENT))),
            of(
                    "arrival.hour",
                    "h",
                    "Hour of the first allied troops since the start",
                    f -> first(f.total(Columns.TROOPS))),
            of(
                    "departure.hour",
                    "h",
                    "Hour at which the last allied troops have left, since the start",
                    f -> lastOf(f.total(Columns.TROOPS))),
            of("troops.peak", "persons", "Most allied troops in the country", f -> max(f.total(Columns.TROOPS))),
            of(
                    "quiet.hour",
                    "h",
                    "First hour from which fewer than 1,000 were on the street for a day, after the peak",
                    Outcomes::quiet));

    private Outcomes() {}

    private static Outcome of(String name, String unit, String meaning, ToDoubleFunction<Frames> formula) {
        return new Outcome(name, unit, meaning, (frames, scale) -> formula.applyAsDouble(frames));
    }

    /// An outcome that counts where there were enough people, which coarse agents cannot tell.
    private static Outcome counted(String name, String unit, String meaning, Column column) {
        return new Outcome(
                name,
                unit,
                meaning + "; told only where an agent stands for few",
                (frames, scale) -> scale > PROTEST / LEAST_AGENTS ? Double.NaN : everAtLeast(frames, column, PROTEST));
    }

    private static double max(double[] x) {
        double most = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            most = Math.max(most, v);
        }
        return x.length == 0 ? Double.NaN : most;
    }

    private static double min(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (double v : x) {
            least = Math.min(least, v);
        }
        return x.length == 0 ? Double.NaN : least;
    }

    private static double argmax(double[] x) {
        int at = -1;
        for (int t = 0; t < x.length; t++) {
            if (at < 0 || x[t] > x[at]) {
                at = t;
            }
        }
        return at < 0 || x[at] == 0 ? Double.NaN : at;
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum;
    }

    private static double last(double[] x) {
        return x.length == 0 ? Double.NaN : x[x.length - 1];
    }

    /// First tick above zero; NaN if there is none.
    private static double first(double[] x) {
        for (int t = 0; t < x.length; t++) {
            if (x[t] > 0) {
                return t;
            }
        }
        return Double.NaN;
    }

    /// First tick at zero after having been above; NaN if that does not happen.
    private static double lastOf(double[] x) {
        for (int t = 1; t < x.length; t++) {
            if (x[t] == 0 && x[t - 1] > 0) {
                return t;
            }
        }
        return Double.NaN;
    }

    private static double everAtLeast(Frames frames, Column column, double level) {
        int count = 0;
        for (int e = 0; e < frames.size(column); e++) {
            if (max(frames.course(column, e)) >= level) {
                count++;
            }
        }
        return count;
    }

    private static double outage(Frames frames) {
        double[] total = frames.total(Columns.INTERNET);
        int hours = 0;
        for (double up : total) {
            if (up / frames.size(Columns.INTERNET) < 0.5) {
                hours++;
            }
        }
        return hours;
    }

    private static double cohesion(Frames frames) {
        double lowest = Double.NaN;
        for (int p = 0; p < frames.size(Columns.CROWD); p++) {
            for (int t = 0; t < frames.ticks(); t++) {
                if (frames.value(Columns.CROWD, t, p) >= 1000) {
                    double holding = frames.value(Columns.HOLDING, t, p);
                    lowest = Double.isNaN(lowest) ? holding : Math.min(lowest, holding);
                }
            }
        }
        return lowest;
    }

    private static double quiet(Frames frames) {
        double[] crowd = frames.total(Columns.PARTICIPANTS);
        double peak = argmax(crowd);
        if (Double.isNaN(peak)) {
            return Double.NaN;
        }
        int run = 0;
        for (int t = (int) peak; t < crowd.length; t++) {
            run = crowd[t] < 1000 ? run + 1 : 0;
            if (run == LASTING) {
                return t - LASTING + 1;
            }
        }
        return Double.NaN;
    }
}
