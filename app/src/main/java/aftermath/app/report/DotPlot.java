package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.claim.Amount;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One dot per world where its number lies, the margin as a line with the claimed side shaded, and below the dots the
/// median and the interval of nine worlds of ten.
///
/// Dots are stacked in columns a dot wide that begin at the margin, so that none stands on the wrong side of it. Of
/// many worlds the drawing shows quantiles, each dot standing for as many worlds.
///
/// Source: Kay et al. 2016, “When (ish) is My Bus?”, doi:10.1145/2858036.2858558; Wilkinson 1999 for stacked dots.
final class DotPlot {
    private static final double WIDTH = 520;
    private static final double SIDE = 16;
    private static final double TOP = 30;
    private static final double RADIUS = 6;
    /// Least radius, however many dots stand on each other.
    private static final double FINE = 3;
    /// Tallest stack.
    private static final double TALL = 132;
    /// Shortest drawing.
    private static final double SHORT = 44;
    /// Most worlds drawn one by one.
    private static final int MOST = 120;
    /// Dots that stand for more.
    private static final int QUANTILES = 50;
    /// Between the lowest dot and the foot of the drawing: interval, ticks, unit.
    private static final double FOOT = 66;
    /// Width of a letter, about.
    private static final double LETTER = 7.7;

    private final double[] drawn;
    private final int worlds;
    private final Spread spread;
    private final @Nullable Test margin;
    private final String unit;
    private final String what;
    private final Axis axis;
    private final double radius;
    private final SortedMap<Long, Integer> stacks = new TreeMap<>();

    /// @param numbers one per world; those that are none are left out
    /// @param margin  whose claimed side is shaded; null for none
    /// @param what    the number is, for the axis: “difference”
    DotPlot(List<Double> numbers, Spread spread, String unit, @Nullable Test margin, String what, boolean nought) {
        double[] told = numbers.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        this.worlds = told.length;
        this.drawn = told.length <= MOST ? told : quantiles(told);
        this.spread = spread;
        this.margin = margin;
        this.unit = unit;
        this.what = what;
        double least = Math.min(worlds == 0 ? 0 : told[0], margin == null ? 0 : margin.margin());
        double most = Math.max(worlds == 0 ? 0 : told[worlds - 1], margin == null ? 0 : margin.margin());
        boolean whole = Amount.counted(unit);
        this.axis = nought ? Axis.holding(least, most, whole) : Axis.near(least, most, whole);
        this.radius = radius();
        stack(radius);
    }

    /// Whether there is anything to draw.
    boolean isEmpty() {
        return worlds == 0;
    }

    /// Worlds that a dot stands for.
    double worldsPerDot() {
        return worlds == 0 ? 1 : (double) worlds / drawn.length;
    }

    /// @param finding what the drawing shows, for those who do not see it
    void draw(Html h, String id, String finding) {
        double base = TOP + height();
        h.open(
                "svg",
                "class",
                "chart dots",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(base + FOOT),
                "role",
                "img",
                "aria-labelledby",
                id + "-title");
        h.element("title", finding, "id", id + "-title");
        claimed(h, base);
        ticks(h, base);
        dots(h, base);
        interval(h, base);
        h.close().newline();
    }

    private void claimed(Html h, double base) {
        if (margin == null) {
            return;
        }
        double x = x(margin.margin());
        boolean right = margin.side() == Test.Side.AT_LEAST;
        double from = right ? x : 0;
        double wide = right ? WIDTH - x : x;
        h.empty("rect", "class", "claimed", "x", px(from), "y", "0", "width", px(wide), "height", px(base));
        h.empty("line", "class", "margin", "x1", px(x), "x2", px(x), "y1", "0", "y2", px(base + 5));
        String text = right ? "claimed: " + Words.side(margin) + " →" : "← claimed: " + Words.side(margin);
        boolean after = x + 8 + LETTER * text.length() < WIDTH || x < WIDTH / 2;
        h.element(
                "text",
                text,
                "class",
                "claimed-name",
                "x",
                px(x + (after ? 7 : -7)),
                "y",
                "16",
                "text-anchor",
                after ? "start" : "end");
    }

    private void ticks(Html h, double base) {
        h.empty("line", "class", "base", "x1", "0", "x2", px(WIDTH), "y1", px(base), "y2", px(base));
        List<Double> ticks = axis.ticks();
        int longest = ticks.stream().mapToInt(t -> Axis.label(t).length()).max().orElse(1);
        int every = (int) Math.ceil(LETTER * 1.3 * (longest + 2) * ticks.size() / WIDTH);
        int nought = Math.max(0, ticks.indexOf(0.0));
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(ticks.get(i));
            boolean zero = ticks.get(i) == 0;
            h.empty(
                    "line",
                    "class",
                    zero ? "zero" : "base",
                    "x1",
                    px(x),
                    "x2",
                    px(x),
                    "y1",
                    px(zero ? TOP - 6 : base),
                    "y2",
                    px(base + 5));
            if ((i - nought) % every == 0) {
                double edge = LETTER * Axis.label(ticks.get(i)).length() / 2;
                h.element(
                        "text",
                        Axis.label(ticks.get(i)),
                        "class",
                        "tick",
                        "x",
                        px(Math.clamp(x, edge, WIDTH - edge)),
                        "y",
                        px(base + 34),
                        "text-anchor",
                        "middle");
            }
        }
        h.element(
                "text",
                what + (unit.equals("1") || unit.isEmpty() ? "" : ", " + unit),
                "class",
                "axis-name",
                "x",
                px(WIDTH / 2),
                "y",
                px(base + 58),
                "text-anchor",
                "middle");
    }

    private void dots(Html h, double base) {
        double apart = apart();
        stacks.forEach((column, count) -> {
            double x = origin() + (column + 0.5) * 2 * radius;
            boolean on = margin == null || (column >= 0) == (margin.side() == Test.Side.AT_LEAST);
            for (int i = 0; i < count; i++) {
                h.empty(
                        "circle",
                        "class",
                        on ? "dot" : "dot off",
                        "cx",
                        px(x),
                        "cy",
                        px(base - radius - i * apart),
                        "r",
                        px(radius - 0.6));
            }
            if (apart < 2 * radius && count > 5) {
                h.element(
                        "text",
                        count + (worlds == drawn.length ? "" : " dots"),
                        "class",
                        "tick",
                        "x",
                        px(x + radius + 5),
                        "y",
                        px(base - radius - (count - 1) * apart + 4));
            }
        });
    }

    private void interval(Html h, double base) {
        if (spread.worlds() == 0 || !Double.isFinite(spread.lo()) || !Double.isFinite(spread.hi())) {
            return;
        }
        double y = base + 13;
        h.empty("line", "class", "span", "x1", px(x(spread.lo())), "x2", px(x(spread.hi())), "y1", px(y), "y2", px(y));
        double x = x(spread.median());
        h.empty("line", "class", "middle", "x1", px(x), "x2", px(x), "y1", px(y - 6), "y2", px(y + 6));
    }

    /// The widest dots whose tallest stack still fits.
    private double radius() {
        double tried = RADIUS;
        while (tried > FINE) {
            stack(tried);
            if (tallest() * 2 * tried <= TALL) {
                return tried;
            }
            tried -= 0.5;
        }
        return FINE;
    }

    /// Columns count from the margin, else from nought: 0 is the first on its right.
    private void stack(double tried) {
        stacks.clear();
        boolean atMost = margin != null && margin.side() == Test.Side.AT_MOST;
        for (double number : drawn) {
            double columns = (x(number) - origin()) / (2 * tried);
            long column = (long) (atMost ? Math.ceil(columns) - 1 : Math.floor(columns));
            if (margin != null) {
                boolean right = atMost != margin.side().holds(number, margin.margin());
                column = right ? Math.max(column, 0) : Math.min(column, -1);
            }
            stacks.merge(column, 1, Integer::sum);
        }
    }

    private double origin() {
        return margin == null ? x(axis.bottom()) : x(margin.margin());
    }

    private int tallest() {
        return stacks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private double apart() {
        return Math.min(2 * radius, TALL / Math.max(1, tallest()));
    }

    private double height() {
        return Math.max(SHORT, apart() * Math.max(0, tallest() - 1) + 2 * radius + 4);
    }

    private double x(double value) {
        return SIDE + Math.clamp(axis.share(value), 0, 1) * (WIDTH - 2 * SIDE);
    }

    private static double[] quantiles(double[] sorted) {
        Quantiles quantiles = new Quantiles(sorted);
        double[] at = new double[QUANTILES];
        Arrays.setAll(at, i -> quantiles.at((i + 0.5) / QUANTILES));
        return at;
    }
}
