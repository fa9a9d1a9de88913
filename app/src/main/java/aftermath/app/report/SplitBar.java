package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Spread;

/// How two paths share an effect between them.
final class SplitBar {
    private static final double WIDTH = 520;
    private static final double LEFT = 4;
    private static final double RIGHT = 516;

    private SplitBar() {}

    /// @param carried what the finding’s test measures
    static void draw(Html h, String id, Finding finding, Measure.Carried carried, Claims claims) {
        Spread spread = finding.spread();
        if (!Double.isFinite(spread.median())) {
            return;
        }
        String first = "what is missing where " + Contrast.name(claims, carried.first());
        String second = "what is missing where " + Contrast.name(claims, carried.second());
        String told = "The first path, " + first + ", carries " + percent(spread.median())
                + " of the effect of both (median of worlds; 90 %: " + percent(spread.lo()) + " to "
                + percent(spread.hi()) + "), the second, " + second + ", the rest.";
        h.open("figure", "class", "part-of").open("div", "class", "plot");
        h.open("svg", "class", "chart", "viewBox", "0 0 520 92", "role", "img", "aria-labelledby", id + "-title");
        h.element("title", told, "id", id + "-title");
        double at = x(spread.median());
        rect(h, "path-one", LEFT, at);
        rect(h, "path-two", at, RIGHT);
        h.empty("line", "class", "span", "x1", px(x(spread.lo())), "x2", px(x(spread.hi())), "y1", "62", "y2", "62");
        h.empty("line", "class", "middle", "x1", px(at), "x2", px(at), "y1", "14", "y2", "68");
        name(h, "first path " + percent(spread.median()), LEFT, "start");
        name(h, "second path " + percent(1 - spread.median()), RIGHT, "end");
        h.close().close();
        h.open("figcaption").text(told);
        if (spread.lo() < 0 || spread.hi() > 1) {
            h.text(" A share below nought or above all of it means that the two paths pull in opposite directions"
                    + " there; the bar ends at nought and at all.");
        }
        h.text(" Shapley’s value, so that the order in which they are taken out does not matter: Shapley 1953,"
                + " doi:10.1515/9781400881970-018.");
        h.close().close().newline();
    }

    private static void name(Html h, String text, double x, String anchor) {
        h.element("text", text, "class", "axis-name", "x", px(x), "y", "86", "text-anchor", anchor);
    }

    private static void rect(Html h, String css, double from, double to) {
        h.empty("rect", "class", css, "x", px(from), "y", "16", "width", px(to - from), "height", "36");
    }

    private static double x(double share) {
        return LEFT + Math.clamp(share, 0, 1) * (Math.min(RIGHT, WIDTH) - LEFT);
    }

    private static String percent(double share) {
        return Numbers.plain(Math.rint(100 * share)) + " %";
    }
}
