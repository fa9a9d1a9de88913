package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.app.study.FitTable;
import aftermath.lab.record.Calibrated;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Validated.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Drawings of a fit: spans before and after, bands on the record, bars of influence.
final class FitDrawing {
    /// Outcomes of which bars are drawn.
    static final Set<String> SHOWN = Set.of(
            "deaths.total",
            "participants.peak",
            "held.total",
            "hurt.total",
            "sites.lost",
            "arms.lost",
            "internet.outage",
            "cohesion.at-peak",
            "request.hour",
            "incumbent-share.last");

    private static final Map<String, String> TITLES = Map.of(
            "participants", "People on the street",
            "held", "Held, counted from the start",
            "troops", "Alliance troops",
            "internet", "Internet available",
            "deaths", "Killed, counted from the start",
            "deaths_security", "Of the forces killed",
            "regions", "Regions with protest");

    private static final double WIDE = 220;
    private static final double CHART = 360;
    private static final double TALL = 150;
    private static final double LEFT = 8;
    private static final double BOTTOM = 122;
    private static final double TOP = 18;
    private static final int BARS = 5;
    private static final double ROW = 24;

    private FitDrawing() {}

    /// Prior and posterior on one line.
    static void spans(Html h, Calibrated.Told p) {
        double from = Math.min(p.priorLo(), p.lo());
        double to = Math.max(p.priorHi(), p.hi());
        h.open("svg", "class", "chart", "viewBox", "0 0 220 22", "width", "220", "height", "22", "aria-hidden", "true");
        bar(h, "b95", from, to, p.priorLo(), p.priorHi(), 4, 14);
        bar(h, "path-one", from, to, p.lo(), p.hi(), 8, 6);
        tick(h, from, to, p.median());
        h.close();
    }

    private static void bar(Html h, String css, double from, double to, double lo, double hi, double y, double height) {
        double x = at(lo, from, to);
        h.empty(
                "rect",
                "class",
                css,
                "x",
                px(x),
                "y",
                px(y),
                "width",
                px(Math.max(1, at(hi, from, to) - x)),
                "height",
                px(height),
                "rx",
                "2");
    }

    private static void tick(Html h, double from, double to, double value) {
        String x = px(at(value, from, to));
        h.empty("line", "class", "middle", "x1", x, "x2", x, "y1", "2", "y2", "20");
    }

    private static double at(double value, double from, double to) {
        return 4 + (WIDE - 8) * (to > from ? (value - from) / (to - from) : 0.5);
    }

    /// One quantity day by day: bands of the model and ranges of the record.
    static void bands(Html h, List<Entry> entries) {
        String name = TITLES.getOrDefault(
                        entries.getFirst().quantity(), entries.getFirst().quantity())
                + (entries.getFirst().region().isEmpty()
                        ? ""
                        : ", " + entries.getFirst().region());
        double most = entries.stream()
                .mapToDouble(e -> Math.max(e.hi(), e.recordHi()))
                .max()
                .orElse(1);
        long held = entries.stream().filter(Entry::held).count();
        String told = name + ": the band meets the record’s range on " + held + " of " + entries.size() + " days.";
        h.open("figure").open("div", "class", "plot");
        h.open("svg", "class", "chart", "viewBox", "0 0 360 150", "role", "img", "aria-label", told);
        h.empty("line", "class", "base", "x1", px(LEFT), "x2", px(CHART - LEFT), "y1", px(BOTTOM), "y2", px(BOTTOM));
        double step = (CHART - 2 * LEFT) / entries.size();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            double x = LEFT + (i + 0.5) * step;
            rect(h, "b80", x - 0.42 * step, 0.84 * step, e.lo(), e.hi(), most);
            line.append(i == 0 ? "M" : "L").append(px(x)).append(' ').append(px(y(e.median(), most)));
        }
        h.empty("path", "class", "median", "d", line.toString());
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            double x = LEFT + (i + 0.5) * step;
            h.open("g", "class", e.guess() ? "record guess" : "record");
            rect(h, "", x - 0.14 * step, 0.28 * step, e.recordLo(), e.recordHi(), most);
            h.close();
        }
        h.element("text", "most " + FitTable.shown(most), "x", px(LEFT), "y", "12");
        h.element("text", day(entries.getFirst()), "x", px(LEFT), "y", px(TALL - 10));
        h.element("text", day(entries.getLast()), "x", px(CHART - LEFT), "y", px(TALL - 10), "text-anchor", "end");
        h.close().close().open("figcaption").element("b", name + ". ");
        h.text(told.substring(name.length() + 2)).close().close();
    }

    private static String day(Entry e) {
        int day = Integer.parseInt(e.date().substring(8));
        return day + " "
                + java.time.LocalDate.parse(e.date())
                        .getMonth()
                        .getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH);
    }

    private static void rect(Html h, String css, double x, double width, double lo, double hi, double most) {
        double top = y(hi, most);
        double height = Math.max(2, y(lo, most) - top);
        h.empty(
                "rect",
                "class",
                css,
                "x",
                px(x),
                "width",
                px(width),
                "y",
                px(Math.min(top, BOTTOM - 2)),
                "height",
                px(height));
    }

    /// Cube root: from nought on, with room for small counts.
    private static double y(double value, double most) {
        return BOTTOM - (BOTTOM - TOP) * (most > 0 ? StrictMath.cbrt(Math.max(0, value) / most) : 0);
    }

    /// The parameters that an outcome owes most to.
    static void bars(Html h, Influence.OfOutcome o, String leading) {
        List<Influence.Row> top = o.rows().stream()
                .filter(row -> row.index().equals(leading) && !Double.isNaN(row.estimate()))
                .sorted(Comparator.comparingDouble(Influence.Row::estimate).reversed())
                .limit(BARS)
                .toList();
        if (top.isEmpty()) {
            return;
        }
        double most = Math.max(
                1e-9,
                top.stream()
                        .mapToDouble(row -> Math.max(row.estimate(), ranged(row) ? row.hi() : 0))
                        .max()
                        .orElse(1));
        h.open("figure").open("div", "class", "plot");
        double tall = top.size() * ROW * 1.5 + 8;
        h.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 360 " + px(tall),
                "role",
                "img",
                "aria-label",
                o.outcome() + " owes most to " + top.getFirst().parameter());
        for (int i = 0; i < top.size(); i++) {
            row(h, top.get(i), i * ROW * 1.5, most);
        }
        h.close().close().open("figcaption").element("b", o.outcome() + ". ");
        h.text(chance(o) + unresolved(top)).close().close();
    }

    private static void row(Html h, Influence.Row row, double y, double most) {
        double scale = (CHART - 2 * LEFT) / most;
        double middle = y + 25;
        h.element("text", row.parameter() + "  " + FitTable.shown(row.estimate()), "x", px(LEFT), "y", px(y + 15));
        h.empty(
                "rect",
                "class",
                "path-one",
                "x",
                px(LEFT),
                "y",
                px(y + 20),
                "height",
                "10",
                "width",
                px(Math.max(1, Math.max(0, row.estimate()) * scale)));
        if (!ranged(row)) {
            return;
        }
        h.empty(
                "line",
                "class",
                "span",
                "x1",
                px(LEFT + Math.max(0, row.lo()) * scale),
                "x2",
                px(LEFT + Math.max(0, row.hi()) * scale),
                "y1",
                px(middle),
                "y2",
                px(middle));
    }

    /// Whether it has an interval at all.
    private static boolean ranged(Influence.Row row) {
        return Double.isFinite(row.lo()) && Double.isFinite(row.hi());
    }

    private static String chance(Influence.OfOutcome o) {
        return o.rows().stream()
                .filter(row -> row.index().equals("chance") && !Double.isNaN(row.estimate()))
                .findFirst()
                .map(row -> "Chance: " + FitTable.shown(100 * row.estimate()) + " % of a single run’s variance. ")
                .orElse("");
    }

    private static String unresolved(List<Influence.Row> top) {
        long more = top.stream().mapToLong(Influence.Row::more).max().orElse(0);
        if (more == 0) {
            return "All resolved.";
        }
        long unit = 1;
        while (more / unit >= 10) {
            unit *= 10;
        }
        return more < 0
                ? "Not yet resolved."
                : String.format(
                        java.util.Locale.ROOT,
                        "Not yet resolved, needs about %,d more runs.",
                        Math.ceilDiv(more, unit) * unit);
    }
}
