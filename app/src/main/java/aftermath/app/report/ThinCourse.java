package aftermath.app.report;

import aftermath.lab.lattice.WorldCourse;
import java.util.Arrays;
import java.util.List;

/// A course thin enough to be kept of every world: means over stretches of ticks of even length.
///
/// @param means   by column and stretch; not a number after the world's end
/// @param stretch ticks in one
/// @param peak    tick at which most were active
/// @param ticks   that it ran
/// @param whole   every tick, of world 0 alone; else empty
@SuppressWarnings("ArrayRecordComponent") // counts by the thousand, never compared
public record ThinCourse(List<String> columns, double[][] means, int stretch, int peak, int ticks, int[][] whole) {
    /// Stretches that a world can have. A rebellion is to be read as a whole; a world of two groups, which may run
    /// long,
    /// is mostly over early.
    private static int points(WorldCourse course) {
        return course.columns().contains("killed") ? 4000 : 400;
    }

    /// @param most ticks that a world can run
    public static ThinCourse of(WorldCourse course, int most) {
        int stretch = Math.ceilDiv(most, points(course));
        double[][] means = new double[course.columns().size()][Math.ceilDiv(most, stretch)];
        for (int column = 0; column < means.length; column++) {
            int[] counts = course.counts()[column];
            for (int i = 0; i < means[column].length; i++) {
                int from = Math.min(i * stretch, counts.length);
                int to = Math.min(from + stretch, counts.length);
                means[column][i] = Arrays.stream(counts, from, to).average().orElse(Double.NaN);
            }
        }
        int[] active = course.column("active");
        int peak = 0;
        for (int tick = 0; tick < active.length; tick++) {
            peak = active[tick] > active[peak] ? tick : peak;
        }
        return new ThinCourse(
                course.columns(),
                means,
                stretch,
                peak,
                course.ticks(),
                course.world() == 0 ? course.counts() : new int[0][]);
    }

    double[] means(String column) {
        return means[columns.indexOf(column)];
    }

    int[] whole(String column) {
        return whole[columns.indexOf(column)];
    }
}
