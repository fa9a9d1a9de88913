package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.claim.Amount;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Spread;
import java.util.List;
import java.util.Map;

/// How an outcome answers to more and more of something: median and nine worlds of ten at every dose.
final class DoseChart {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 220;
    private static final double LEFT = 66;
    private static final double RIGHT = 500;
    private static final double TOP = 14;
    private static final double BOTTOM = 172;

    private final List<Map.Entry<Double, Spread>> doses;
    private final String doseUnit;
    private final String unit;
    private final Axis across;
    private final Axis up;

    /// @param finding of a test that measures doses
    DoseChart(Finding finding) {
        this.doses = finding.doses().entrySet().stream()
                .filter(dose -> Double.isFinite(dose.getValue().median()))
                .toList();
        this.doseUnit = finding.test().measure() instanceof Measure.Doses d ? d.unit() : "";
        this.unit = finding.test().unit();
        this.across = Axis.holding(
                doses.stream().mapToDouble(Map.Entry::getKey).min().orElse(0),
                doses.stream().mapToDouble(Map.Entry::getKey).max().orElse(1),
                Amount.counted(doseUnit));
        this.up = Axis.near(
                doses.stream().mapToDouble(d -> d.getValue().lo()).min().orElse(0),
                doses.stream().mapToDouble(d -> d.getValue().hi()).max().orElse(1),
                Amount.counted(unit));
    }

    /// Whether two doses can be laid side by side.
    boolean isEmpty() {
        return doses.size() < 2;
    }

    void draw(Html h, String id, String outcome) {
        h.open("figure", "class", "part-of").open("div", "class", "plot");
        h.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(HEIGHT),
                "role",
                "img",
                "aria-labelledby",
                id + "-title");
        h.element("title", finding(), "id", id + "-title");
        axes(h);
        band(h);
        points(h);
        h.close().close();
        h.element(
                "figcaption",
                finding() + " Line: median of worlds; band: 90 % of worlds. Upwards: " + outcome + name(unit) + ".");
        h.open("details", "class", "data").element("summary", "The doses as a table");
        Parts.head(h, "Doses", "#Dose" + name(doseUnit), "#5 %", "#Median", "#95 %", "#Worlds");
        for (Map.Entry<Double, Spread> dose : doses) {
            h.open("tr");
            Parts.number(h, Numbers.exact(dose.getKey()));
            Parts.number(h, Numbers.plain(dose.getValue().lo(), unit));
            Parts.number(h, Numbers.plain(dose.getValue().median(), unit));
            Parts.number(h, Numbers.plain(dose.getValue().hi(), unit));
            Parts.number(h, Integer.toString(dose.getValue().worlds()));
            h.close();
        }
        Parts.foot(h);
        h.close().close().newline();
    }

    private static String name(String unit) {
        return unit.isEmpty() || unit.equals("1") ? "" : ", " + unit;
    }

    private String finding() {
        Map.Entry<Double, Spread> first = doses.getFirst();
        Map.Entry<Double, Spread> last = doses.getLast();
        return "From " + Words.exact(first.getKey(), doseUnit) + " to " + Words.exact(last.getKey(), doseUnit)
                + " the median goes from " + Words.amount(first.getValue().median(), unit) + " to "
                + Words.amount(last.getValue().median(), unit) + ".";
    }

    private void axes(Html h) {
        for (double tick : up.ticks()) {
            double y = y(tick);
            h.empty(
                    "line",
                    "class",
                    tick == 0 ? "base" : "grid",
                    "x1",
                    px(LEFT),
                    "x2",
                    px(RIGHT),
                    "y1",
                    px(y),
                    "y2",
                    px(y));
            h.element(
                    "text",
                    Axis.label(tick),
                    "class",
                    "tick",
                    "x",
                    px(LEFT - 8),
                    "y",
                    px(y + 4.5),
                    "text-anchor",
                    "end");
        }
        for (double tick : across.ticks()) {
            double x = x(tick);
            h.empty("line", "class", "base", "x1", px(x), "x2", px(x), "y1", px(BOTTOM + 4), "y2", px(BOTTOM + 9));
            h.element(
                    "text",
                    Axis.label(tick),
                    "class",
                    "tick",
                    "x",
                    px(x),
                    "y",
                    px(BOTTOM + 26),
                    "text-anchor",
                    "middle");
        }
        h.element(
                "text",
                "dose" + name(doseUnit),
                "class",
                "axis-name",
                "x",
                px((LEFT + RIGHT) / 2),
                "y",
                px(BOTTOM + 45),
                "text-anchor",
                "middle");
    }

    private void band(Html h) {
        PathText there = new PathText();
        doses.forEach(dose -> there.to(x(dose.getKey()), y(dose.getValue().hi())));
        PathText back = new PathText();
        doses.reversed()
                .forEach(dose -> back.to(x(dose.getKey()), y(dose.getValue().lo())));
        h.empty("path", "class", "b90", "d", there.open() + back.closed().replace('M', 'L'));
    }

    private void points(Html h) {
        PathText path = new PathText();
        doses.forEach(dose -> path.to(x(dose.getKey()), y(dose.getValue().median())));
        h.empty("path", "class", "median", "d", path.open());
        for (Map.Entry<Double, Spread> dose : doses) {
            h.empty(
                    "circle",
                    "class",
                    "dot",
                    "cx",
                    px(x(dose.getKey())),
                    "cy",
                    px(y(dose.getValue().median())),
                    "r",
                    "4.5");
        }
    }

    private double x(double size) {
        return LEFT + across.share(size) * (RIGHT - LEFT);
    }

    private double y(double value) {
        return BOTTOM - up.share(value) * (BOTTOM - TOP);
    }
}
