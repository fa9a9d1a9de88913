package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.lattice.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Lines and bars of a run on a lattice.
final class LatticeChart {
    private static final double WIDTH = 920;
    private static final double LEFT = 64;
    private static final double RIGHT = WIDTH - 1;
    /// Half of what a digit of a label takes, with some air.
    private static final double DIGIT = 3.6;
    /// Worlds below which a band would tell of chance alone.
    private static final int FEW = 5;
    private static final double TOP = 14;
    private static final int BARS = 24;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Html h;
    private final double height;
    private final double bottom;

    LatticeChart(Html h, double height) {
        this.h = h;
        this.height = height;
        this.bottom = height - 40;
    }

    /// A count over ticks: the band in which nine worlds of ten lie, and the median, while at least [#FEW] worlds run,
    /// or
    /// all of them; from then on each world by itself.
    ///
    /// @param courses at least one
    /// @return the tick from which on worlds are drawn one by one; −1 where there is none
    int band(List<ThinCourse> courses, String column, String title) {
        int stretch = courses.getFirst().stretch();
        double[][] at = sorted(courses, column);
        int last =
                (int) Arrays.stream(at).takeWhile(values -> values.length > 0).count();
        int enough = enough(courses.size());
        int many = (int)
                Arrays.stream(at).takeWhile(values -> values.length >= enough).count();
        double most = 1;
        for (int i = 0; i < last; i++) {
            most = Math.max(most, i < many ? Spread.quantile(at[i], HIGH) : at[i][at[i].length - 1]);
        }
        Axis x = upTo(Math.max(1, last) * (double) stretch);
        Axis y = Axis.holding(0, most, false);
        begin(title);
        axes(x, y, "tick");
        StringBuilder around = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        for (int i = 0; i < many; i++) {
            double tick = (i + 0.5) * stretch;
            point(around, i == 0, x, tick, y, Spread.quantile(at[i], HIGH));
            point(middle, i == 0, x, tick, y, Spread.quantile(at[i], 0.5));
        }
        for (int i = many - 1; i >= 0; i--) {
            point(around, false, x, (i + 0.5) * stretch, y, Spread.quantile(at[i], LOW));
        }
        if (many > 0) {
            h.empty("path", "d", around + "Z", "fill", "var(--b80)", "stroke", "none");
            h.empty("path", "d", middle.toString(), "fill", "none", "stroke", "var(--blue)", "stroke-width", "2");
        }
        if (many < last) {
            for (ThinCourse course : courses) {
                alone(course.means(column), Math.max(0, many - 1), stretch, x, y);
            }
        }
        end();
        return many < last ? many * stretch : -1;
    }

    /// How many worlds of so many a median and a band need.
    static int enough(int worlds) {
        return Math.min(FEW, worlds);
    }

    /// Values of all worlds that still run, by stretch.
    private static double[][] sorted(List<ThinCourse> courses, String column) {
        double[][] at = new double[courses.getFirst().means(column).length][];
        for (int i = 0; i < at.length; i++) {
            int point = i;
            at[i] = courses.stream()
                    .mapToDouble(course -> course.means(column)[point])
                    .filter(mean -> !Double.isNaN(mean))
                    .sorted()
                    .toArray();
        }
        return at;
    }

    /// One world as a thin line.
    private void alone(double[] means, int from, int stretch, Axis x, Axis y) {
        StringBuilder path = new StringBuilder();
        int points = 0;
        for (int i = from; i < means.length && !Double.isNaN(means[i]); i++) {
            point(path, i == from, x, (i + 0.5) * stretch, y, means[i]);
            points++;
        }
        if (points > 1) {
            h.empty("path", "d", path.toString(), "fill", "none", "stroke", "var(--blue)", "stroke-width", "1");
        }
    }

    /// How many worlds still run, over ticks.
    ///
    /// @param lasted ticks that each ran
    void lasting(int[] lasted, String title) {
        int[] sorted = Arrays.stream(lasted).sorted().toArray();
        Axis x = upTo(Math.max(1, sorted[sorted.length - 1]));
        Axis y = Axis.holding(0, sorted.length, true);
        begin(title);
        axes(x, y, "tick");
        StringBuilder path = new StringBuilder();
        point(path, true, x, 0, y, sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            point(path, false, x, sorted[i], y, sorted.length - i);
            point(path, false, x, sorted[i], y, sorted.length - i - 1.0);
        }
        h.empty("path", "d", path.toString(), "fill", "none", "stroke", "var(--orange)", "stroke-width", "2");
        end();
    }

    /// Every tick of one world, from one to before another.
    void line(int[] counts, int from, int to, int bound, String title) {
        Axis x = new Axis(from, to, Axis.holding(0, to - from, true).step());
        double most = Math.max(bound, Arrays.stream(counts, from, to).max().orElse(1));
        Axis y = Axis.holding(0, most, true);
        begin(title);
        axes(x, y, "tick");
        StringBuilder path = new StringBuilder();
        for (int tick = from; tick < to; tick++) {
            point(path, tick == from, x, tick + 1.0, y, counts[tick]);
        }
        if (bound > 0) {
            String level = px(y(y, bound));
            h.empty(
                    "line",
                    "x1",
                    px(LEFT),
                    "x2",
                    px(RIGHT),
                    "y1",
                    level,
                    "y2",
                    level,
                    "stroke",
                    "var(--orange)",
                    "stroke-dasharray",
                    "4 4");
        }
        h.empty("path", "d", path.toString(), "fill", "none", "stroke", "var(--blue)", "stroke-width", "1.4");
        end();
    }

    /// How often which value.
    ///
    /// @param values sorted, at least one
    void bars(double[] values, String unit, String title) {
        Axis x = Axis.holding(0, values[values.length - 1], false);
        int[] counts = new int[BARS];
        for (double value : values) {
            counts[Math.min(BARS - 1, (int) (x.share(value) * BARS))]++;
        }
        Axis y = Axis.holding(0, Arrays.stream(counts).max().orElse(1), true);
        begin(title);
        axes(x, y, unit);
        double wide = (RIGHT - LEFT) / BARS;
        for (int i = 0; i < BARS; i++) {
            double top = y(y, counts[i]);
            h.empty(
                    "rect",
                    "x",
                    px(LEFT + i * wide + 1),
                    "y",
                    px(top),
                    "width",
                    px(wide - 2),
                    "height",
                    px(bottom - top),
                    "fill",
                    "var(--b50)");
        }
        end();
    }

    /// From 0 to exactly there.
    private static Axis upTo(double most) {
        return new Axis(0, most, Axis.holding(0, most, true).step());
    }

    private void end() {
        h.close().close().newline();
    }

    private void begin(String title) {
        h.open("div", "class", "scroll");
        h.open(
                "svg",
                "viewBox",
                String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height),
                "role",
                "img",
                "aria-label",
                title,
                "style",
                "display:block;width:100%;min-width:40rem;height:auto;font:12px var(--sans)");
        h.element("title", title);
    }

    private void axes(Axis x, Axis y, String unit) {
        for (double tick : y.ticks()) {
            String level = px(y(y, tick));
            h.empty("line", "x1", px(LEFT), "x2", px(RIGHT), "y1", level, "y2", level, "stroke", "var(--line)");
            h.element(
                    "text",
                    Axis.label(tick),
                    "x",
                    px(LEFT - 8),
                    "y",
                    px(y(y, tick) + 4),
                    "text-anchor",
                    "end",
                    "fill",
                    "var(--soft)");
        }
        for (double tick : x.ticks()) {
            if (tick < x.bottom() || tick > x.top()) {
                continue;
            }
            String label = Axis.label(tick);
            h.element(
                    "text",
                    label,
                    "x",
                    px(Math.min(x(x, tick), RIGHT - DIGIT * label.length())),
                    "y",
                    px(bottom + 18),
                    "text-anchor",
                    "middle",
                    "fill",
                    "var(--soft)");
        }
        h.element("text", unit, "x", px(RIGHT), "y", px(bottom + 34), "text-anchor", "end", "fill", "var(--soft)");
    }

    private void point(StringBuilder path, boolean first, Axis x, double tick, Axis y, double value) {
        path.append(first ? 'M' : 'L').append(px(x(x, tick))).append(' ').append(px(y(y, value)));
    }

    private static double x(Axis axis, double value) {
        return LEFT + axis.share(value) * (RIGHT - LEFT);
    }

    private double y(Axis axis, double value) {
        return bottom - axis.share(value) * (bottom - TOP);
    }
}
