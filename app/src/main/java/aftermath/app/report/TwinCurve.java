package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.claim.Amount;
import aftermath.lab.twin.Told;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The course of a column in two sets of worlds: as they are, solid and with a filled band; their twins, dashed and
/// with a hatched one.
final class TwinCurve {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 230;
    private static final double LEFT = 66;
    private static final double RIGHT = 548;
    private static final double TOP = 12;
    private static final double BOTTOM = 200;
    /// Points of a line; longer courses are drawn as means of equal stretches.
    private static final int POINTS = 248;

    private final Scenario scenario;
    private final List<Line> lines = new ArrayList<>();
    /// Hours from one value to the next, of the coarsest course; finer ones are averaged.
    private final int step;
    /// Values of the shortest course.
    private final int values;
    /// Values that a point of a line is the mean of.
    private final int bin;
    private final Axis axis;

    /// Worlds of one kind.
    ///
    /// @param name    for the legend
    /// @param courses one per world
    record Worlds(String name, List<Told.Course> courses) {
        Worlds {
            courses = List.copyOf(courses);
        }
    }

    /// Quantiles per stretch.
    @SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
    private record Line(String name, double[] lo, double[] median, double[] hi) {}

    /// @param worlds one kind, or two that are laid side by side
    /// @param unit   of the column
    TwinCurve(Scenario scenario, List<Worlds> worlds, String unit) {
        this.scenario = scenario;
        List<Told.Course> all =
                worlds.stream().flatMap(kind -> kind.courses().stream()).toList();
        this.step = Math.max(1, all.stream().mapToInt(Told.Course::hours).max().orElse(1));
        this.values = all.stream()
                .mapToInt(course -> course.values().size() * course.hours() / step)
                .min()
                .orElse(0);
        this.bin = Math.max(1, Math.ceilDiv(values, POINTS));
        boolean alike = all.stream().allMatch(course -> step % course.hours() == 0);
        if (values > 1 && alike) {
            worlds.forEach(kind -> lines.add(line(kind)));
        }
        this.axis = Axis.near(
                lines.stream().mapToDouble(line -> edge(line.lo(), false)).min().orElse(0),
                lines.stream().mapToDouble(line -> edge(line.hi(), true)).max().orElse(1),
                Amount.counted(unit));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void draw(Html h, String id, String column, String unit) {
        String told = told(column, unit);
        h.open("figure", "class", "part-of").open("div", "class", "plot");
        h.open(
                "svg",
                "class",
                "chart twins",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(HEIGHT),
                "role",
                "img",
                "aria-labelledby",
                id + "-title");
        h.element("title", told, "id", id + "-title");
        grid(h);
        for (int l = lines.size() - 1; l >= 0; l--) {
            band(h, lines.get(l), l == 0 ? "b90" : "b90 twin");
        }
        for (int l = lines.size() - 1; l >= 0; l--) {
            curve(h, lines.get(l).median(), l == 0 ? "median" : "median twin");
        }
        h.close().close();
        h.open("figcaption").open("span", "class", "keys");
        for (int l = 0; l < lines.size(); l++) {
            key(h, lines.get(l).name(), l == 0 ? "median" : "median twin", l == 0 ? "b90" : "b90 twin");
        }
        h.close().text(told + " Lines: median of worlds; bands: 90 % of worlds.");
        h.close();
        table(h, column);
        h.close().newline();
    }

    private String told(String column, String unit) {
        StringBuilder told = new StringBuilder("Course of " + column + unit(unit) + ".");
        for (Line line : lines) {
            int peak = peak(line.median());
            told.append(" Highest median, ")
                    .append(line.name())
                    .append(": ")
                    .append(Numbers.plain(line.median()[peak], unit))
                    .append(" on ")
                    .append(date(peak * bin * step).format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH)))
                    .append('.');
        }
        return told.toString();
    }

    private static String unit(String unit) {
        return unit.isEmpty() || unit.equals("1") ? "" : ", " + unit;
    }

    private static int peak(double[] values) {
        int peak = 0;
        for (int i = 1; i < values.length; i++) {
            peak = values[i] > values[peak] ? i : peak;
        }
        return peak;
    }

    private Line line(Worlds kind) {
        int points = Math.ceilDiv(values, bin);
        double[][] quantiles = new double[3][points];
        for (int p = 0; p < points; p++) {
            int from = p * bin * step;
            int until = Math.min(values, (p + 1) * bin) * step;
            Quantiles here = new Quantiles(kind.courses().stream()
                    .mapToDouble(
                            course -> course.values().subList(from / course.hours(), until / course.hours()).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElse(Double.NaN))
                    .toArray());
            quantiles[0][p] = here.at(0.05);
            quantiles[1][p] = here.at(0.5);
            quantiles[2][p] = here.at(0.95);
        }
        return new Line(kind.name(), quantiles[0], quantiles[1], quantiles[2]);
    }

    private static double edge(double[] values, boolean upper) {
        var finite = Arrays.stream(values).filter(Double::isFinite);
        return (upper ? finite.max() : finite.min()).orElse(0);
    }

    private void grid(Html h) {
        for (double tick : axis.ticks()) {
            String y = px(y(tick));
            h.empty("line", "class", tick == 0 ? "base" : "grid", "x1", px(LEFT), "x2", px(RIGHT), "y1", y, "y2", y);
            h.element(
                    "text",
                    Axis.label(tick),
                    "class",
                    "tick",
                    "x",
                    px(LEFT - 8),
                    "y",
                    px(y(tick) + 4.5),
                    "text-anchor",
                    "end");
        }
        int days = Math.ceilDiv(hours(), 24);
        int every = Math.max(1, Math.ceilDiv(days, 6));
        for (int day = 0; day < days; day += every) {
            double x = x(day * 24.0);
            h.empty("line", "class", "grid", "x1", px(x), "x2", px(x), "y1", px(TOP), "y2", px(BOTTOM + 5));
            if (x < RIGHT - 40) {
                h.element(
                        "text",
                        date(day * 24).format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)),
                        "class",
                        "tick",
                        "x",
                        px(x + 3),
                        "y",
                        px(BOTTOM + 22));
            }
        }
    }

    private void band(Html h, Line line, String css) {
        PathText there = new PathText();
        PathText back = new PathText();
        for (int p = 0; p < line.hi().length; p++) {
            there.to(at(p), y(line.hi()[p]));
        }
        for (int p = line.lo().length - 1; p >= 0; p--) {
            back.to(at(p), y(line.lo()[p]));
        }
        h.empty("path", "class", css, "d", there.open() + back.closed().replace('M', 'L'));
    }

    private void curve(Html h, double[] values, String css) {
        PathText path = new PathText();
        for (int p = 0; p < values.length; p++) {
            path.to(at(p), y(values[p]));
        }
        h.empty("path", "class", css, "d", path.open());
    }

    private static void key(Html h, String name, String line, String band) {
        h.open("span", "class", "key");
        h.open("svg", "class", "chart", "width", "30", "height", "16", "viewBox", "0 0 30 16", "aria-hidden", "true");
        h.empty("rect", "class", band, "width", "30", "height", "16");
        h.empty("path", "class", line, "d", "M0 8L30 8");
        h.close().text(name).close();
    }

    /// By the day, or by the week where there are many.
    private void table(Html h, String column) {
        int days = Math.ceilDiv(hours(), 24);
        int every = days > 45 ? 7 : 1;
        h.open("details", "class", "data");
        h.element("summary", "The course as a table" + (every == 7 ? ", every seventh day" : ""));
        List<String> heads = new ArrayList<>(List.of("Noon of"));
        for (Line line : lines) {
            heads.addAll(List.of("#" + line.name() + ": median", "#90 %"));
        }
        Parts.head(h, "Course of " + column, heads.toArray(String[]::new));
        for (int day = 0; day < days; day += every) {
            int point =
                    Math.min((day * 24 + 12) / (bin * step), lines.getFirst().median().length - 1);
            h.open("tr").element("th", date(day * 24).toString(), "scope", "row");
            for (Line line : lines) {
                Parts.number(h, Numbers.plain(rounded(line.median()[point])));
                Parts.number(h, Numbers.range(rounded(line.lo()[point]), rounded(line.hi()[point])));
            }
            h.close();
        }
        Parts.foot(h);
        h.close();
    }

    /// To a ten-thousandth of the axis, about: less cannot be seen there.
    private double rounded(double value) {
        double size = Math.max(Math.abs(axis.top()), Math.abs(axis.bottom()));
        double least = Math.pow(10, Math.floor(Math.log10(size)) - 3);
        return Math.rint(value / least) * least;
    }

    private int hours() {
        return values * step;
    }

    private LocalDate date(int hour) {
        return scenario.clock().start().plusHours(hour).toLocalDate();
    }

    private double at(int point) {
        return x((point + 0.5) * bin * step);
    }

    private double x(double hour) {
        return LEFT + Math.min(1, hour / Math.max(1, hours())) * (RIGHT - LEFT);
    }

    private double y(double value) {
        return BOTTOM - axis.share(Double.isFinite(value) ? value : 0) * (BOTTOM - TOP);
    }
}
