package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.twin.CommonPath;
import aftermath.lab.twin.CommonPath.Path;
import aftermath.lab.twin.CommonPath.Stop;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a difference spread from column to column, over time: a row for each, a dot at the median hour at which it is
/// felt, a bar from the earliest to the latest pair.
final class Spreading {
    private static final double WIDTH = 560;
    private static final double LEFT = 196;
    private static final double RIGHT = 540;
    private static final double ROW = 26;
    private static final double TOP = 12;
    /// Rows drawn where there is no path to one column.
    private static final int MOST = 9;
    private static final int LETTERS = 27;

    private final Scenario scenario;
    private final List<Stop> stops;
    private final Path path;
    private final double first;
    private final double last;

    /// @param path to the column that the claim is about; without stops where there is none
    Spreading(Scenario scenario, CommonPath common, Path path) {
        this.scenario = scenario;
        this.path = path;
        this.stops = path.stops().isEmpty()
                ? common.stops().stream()
                        .filter(stop -> stop.felt() >= 0)
                        .limit(MOST)
                        .toList()
                : path.stops();
        this.first = stops.stream()
                .mapToDouble(Stop::first)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        this.last = Math.max(
                first + 6,
                stops.stream()
                        .mapToDouble(Stop::last)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0));
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    /// @param cause what the intervention takes out or changes
    void draw(Html h, String id, String cause) {
        String chain = cause + " → "
                + stops.stream().map(stop -> stop.column() + hour(stop)).collect(Collectors.joining(" → "));
        boolean way = !path.stops().isEmpty();
        h.open("figure", "class", "part-of").open("div", "class", "plot");
        double height = TOP + ROW * stops.size() + 34;
        h.open(
                "svg",
                "class",
                "chart spreading",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title");
        h.element("title", way ? "The path most pairs take: " + chain : "Felt first: " + chain, "id", id + "-title");
        hours(h, height - 34);
        if (way) {
            steps(h);
        }
        for (int s = 0; s < stops.size(); s++) {
            row(h, stops.get(s), TOP + ROW * (s + 0.5));
        }
        h.close().close();
        h.open("figcaption");
        if (way) {
            h.open("span", "class", "chain").text(chain).close();
            h.text(" At every step the parent that most pairs name; "
                    + (path.taken().count() == 0
                            ? "no single pair takes just this path."
                            : path.taken().count() + " of "
                                    + Words.count(path.taken().of(), "pair takes", "pairs take") + " just this path."));
        } else {
            h.text("The columns in which the difference is felt first.");
        }
        h.text(" Hours from " + start() + ": the first at which a column differs by a hundredth of its range. Dot:"
                + " median over pairs; bar: earliest to latest.");
        h.close();
        table(h);
        h.close().newline();
    }

    private void hours(Html h, double bottom) {
        for (double hour : days()) {
            double x = x(hour);
            h.empty("line", "class", "grid", "x1", px(x), "x2", px(x), "y1", px(TOP), "y2", px(bottom + 5));
            String date = at(hour).format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH));
            if (x < RIGHT - 20) {
                h.element("text", date, "class", "tick", "x", px(x), "y", px(bottom + 24), "text-anchor", "middle");
            }
        }
        h.empty("line", "class", "base", "x1", px(LEFT), "x2", px(RIGHT), "y1", px(bottom), "y2", px(bottom));
    }

    /// At most seven midnights.
    private List<Double> days() {
        double step = 24 * Math.ceil((last - first) / 24 / 6);
        List<Double> days = new ArrayList<>();
        for (double hour = 24 * Math.ceil(first / 24); hour <= last; hour += step) {
            days.add(hour);
        }
        return days.isEmpty() ? List.of(first) : days;
    }

    private void steps(Html h) {
        for (int s = 1; s < stops.size(); s++) {
            double from = stops.get(s - 1).felt();
            double to = stops.get(s).felt();
            if (Double.isFinite(from) && Double.isFinite(to)) {
                h.empty(
                        "line",
                        "class",
                        "step",
                        "x1",
                        px(x(from)),
                        "x2",
                        px(x(to)),
                        "y1",
                        px(TOP + ROW * (s - 0.5)),
                        "y2",
                        px(TOP + ROW * (s + 0.5)));
            }
        }
    }

    private void row(Html h, Stop stop, double y) {
        String name = stop.column().length() <= LETTERS
                ? stop.column()
                : stop.column().substring(0, LETTERS - 1) + "…";
        h.element("text", name, "class", "row-name", "x", px(LEFT - 12), "y", px(y + 4.5), "text-anchor", "end");
        if (!Double.isFinite(stop.felt())) {
            h.element("text", "differs, but is never felt", "class", "tick", "x", px(LEFT + 6), "y", px(y + 4.5));
            return;
        }
        h.empty("line", "class", "span", "x1", px(x(stop.first())), "x2", px(x(stop.last())), "y1", px(y), "y2", px(y));
        h.empty("circle", "class", "dot", "cx", px(x(stop.felt())), "cy", px(y), "r", "5.5");
    }

    private void table(Html h) {
        h.open("details", "class", "data").element("summary", "The same as a table");
        Parts.head(
                h,
                "How it spread",
                "Column",
                "Mechanism that writes it",
                "Taken over from",
                "#Felt, h",
                "#Range",
                "#Differs");
        for (Stop stop : stops) {
            h.open("tr")
                    .open("th", "scope", "row")
                    .element("code", stop.column())
                    .close();
            h.open("td").element("code", stop.mechanism()).close();
            h.open("td")
                    .text((stop.from().isEmpty() ? "the intervention" : stop.from()) + ", say "
                            + stop.agree().count() + " of " + stop.agree().of())
                    .close();
            Parts.number(h, Numbers.plain(stop.felt()));
            Parts.number(h, Double.isFinite(stop.felt()) ? Numbers.range(stop.first(), stop.last()) : "–");
            Parts.number(h, stop.differs().count() + " of " + stop.differs().of());
            h.close();
        }
        Parts.foot(h);
        h.close();
    }

    private static String hour(Stop stop) {
        return Double.isFinite(stop.felt()) ? " (h " + Numbers.plain(stop.felt(), "h") + ")" : "";
    }

    private String start() {
        return scenario.clock().start().format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH));
    }

    private LocalDateTime at(double hour) {
        return scenario.clock().start().plusHours((long) hour);
    }

    private double x(double hour) {
        return LEFT + 8 + (hour - first) / (last - first) * (RIGHT - LEFT - 16);
    }
}
