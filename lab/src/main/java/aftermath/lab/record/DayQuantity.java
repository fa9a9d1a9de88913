package aftermath.lab.record;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import java.util.Arrays;
import java.util.Optional;

/// A quantity that the daily record and a run both have, and how a day's number follows from its hours.
///
/// The record's own day differs where nobody counted by the hour: it has a day's participants, a run the most at one
/// hour. Where the same people stay all day both are the same.
public enum DayQuantity {
    /// Most people on the street at one hour of the day.
    PARTICIPANTS("participants", "persons", true),
    /// Arrests since the start, in the day's last hour.
    HELD("held", "persons", false),
    /// Most allied troops in the country at one hour of the day.
    TROOPS("troops", "persons", false),
    /// Share of the internet that is up, the day's mean; over regions where it is the nation's.
    INTERNET("internet", "share", true),
    /// People killed since the start, in the day's last hour.
    DEATHS("deaths", "persons", false),
    /// Members of the forces killed since the start, in the day's last hour.
    DEATHS_SECURITY("deaths_security", "persons", false),
    /// Regions with 50 people or more on the street at one hour of the day.
    REGIONS("regions", "regions", false);

    private static final int DAY = 24;
    private static final double CROWD = 50;
    /// Agents that must make up such a crowd for it to be told; as outcomes of regions ask.
    private static final double LEAST_AGENTS = 5;

    private final String word;
    private final String unit;
    private final boolean regional;

    DayQuantity(String word, String unit, boolean regional) {
        this.word = word;
        this.unit = unit;
        this.regional = regional;
    }

    /// As the daily record calls it.
    public String word() {
        return word;
    }

    public String unit() {
        return unit;
    }

    /// Whether a run has it for a region, too.
    public boolean regional() {
        return regional;
    }

    /// The one of that name; none where the model has no such thing.
    public static Optional<DayQuantity> of(String word) {
        return Arrays.stream(values()).filter(q -> q.word.equals(word)).findFirst();
    }

    /// A day's number.
    ///
    /// @param region index into the regions, or -1 for the nation
    /// @param from   the day's first hour, a tick of the frames
    /// @param scale  residents per agent
    /// @return NaN where the run does not have the whole day, or cannot tell at this scale
    public double of(Frames frames, int region, int from, int scale) {
        if (from < 0 || from + DAY > frames.ticks()) {
            return Double.NaN;
        }
        return switch (this) {
            case PARTICIPANTS ->
                most(
                        region < 0 ? frames.total(Columns.PARTICIPANTS) : frames.course(Columns.REGION_CROWD, region),
                        from);
            case HELD -> frames.value(Columns.ARRESTED, from + DAY - 1, 0);
            case TROOPS -> most(frames.course(Columns.TROOPS, 0), from);
            case INTERNET -> internet(frames, region, from);
            case DEATHS ->
                last(frames, ContestColumns.DEAD_SECURITY, from)
                        + last(frames, Columns.DEAD_MILITANTS, from)
                        + last(frames, Columns.DEAD_CIVILIANS, from);
            case DEATHS_SECURITY -> last(frames, ContestColumns.DEAD_SECURITY, from);
            case REGIONS -> scale * LEAST_AGENTS > CROWD ? Double.NaN : regions(frames, from);
        };
    }

    private static double last(Frames frames, Column column, int from) {
        return frames.value(column, from + DAY - 1, 0);
    }

    private static double most(double[] course, int from) {
        double most = 0;
        for (int t = from; t < from + DAY; t++) {
            most = Math.max(most, course[t]);
        }
        return most;
    }

    private static double internet(Frames frames, int region, int from) {
        int first = Math.max(0, region);
        int end = region < 0 ? frames.size(Columns.INTERNET) : region + 1;
        double sum = 0;
        for (int t = from; t < from + DAY; t++) {
            for (int r = first; r < end; r++) {
                sum += frames.value(Columns.INTERNET, t, r);
            }
        }
        return sum / (DAY * (end - first));
    }

    private static double regions(Frames frames, int from) {
        int count = 0;
        for (int r = 0; r < frames.size(Columns.REGION_CROWD); r++) {
            count += most(frames.course(Columns.REGION_CROWD, r), from) >= CROWD ? 1 : 0;
        }
        return count;
    }
}
