package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.twin.Spread;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Where a cause made more of something and where less: regions shaded from one colour through none to another, with
/// a sign in each, and hatched where the pairs do not agree on the sign.
final class DifferenceMap {
    private static final double WIDTH = 920;
    /// Shares of the greatest median from which a region is shaded, faintly and strongly.
    private static final double FAINT = 0.03;
    private static final double STRONG = 0.3;
    /// Share of pairs that must agree on the sign.
    private static final double AGREE = 0.9;

    private final Scenario scenario;
    private final Outlines outlines;
    private final List<Region> regions;
    private final String sides;
    private final double most;

    /// A region’s differences over pairs.
    ///
    /// @param differences first world of a pair less the second, one per pair
    record Region(List<Double> differences) {
        Region {
            differences = List.copyOf(differences);
        }

        private Spread spread() {
            return Spread.of(
                    differences.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private long agreeing() {
            double sign = Math.signum(spread().median());
            return differences.stream().filter(d -> Math.signum(d) == sign).count();
        }

        private boolean agrees() {
            return agreeing() >= AGREE * differences.size();
        }
    }

    /// @param outlines 920 wide; the page holds their shapes
    /// @param regions  in the scenario’s order
    /// @param sides    which world of a pair is less which, in words
    DifferenceMap(Scenario scenario, Outlines outlines, List<Region> regions, String sides) {
        this.sides = sides;
        this.scenario = scenario;
        this.outlines = outlines;
        this.regions = regions;
        this.most = regions.stream()
                .mapToDouble(region -> Math.abs(region.spread().median()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /// Whether any region differs in the median.
    boolean isEmpty() {
        return most == 0 || regions.size() != scenario.regions().size();
    }

    void draw(Html h, String id, String quantity) {
        String told = told(quantity);
        h.open("figure", "class", "part-of").open("div", "class", "plot");
        h.open(
                "svg",
                "class",
                "map difference",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(outlines.height()),
                "role",
                "img",
                "aria-labelledby",
                id + "-title");
        h.element("title", told, "id", id + "-title");
        for (int r = 0; r < regions.size(); r++) {
            h.empty("use", "href", shape(r), "class", "region " + shade(r));
            if (!shade(r).equals("d0") && !regions.get(r).agrees()) {
                h.empty("use", "href", shape(r), "class", "wide on");
            }
        }
        signs(h);
        h.close().close();
        h.open("figcaption").open("span", "class", "keys");
        for (String shade : List.of("down2", "down1", "d0", "up1", "up2")) {
            key(h, shade);
        }
        h.open("span", "class", "key");
        swatch(h, "wide on outlined");
        h.text("pairs do not agree on the sign").close().close().text(told).close();
        table(h, quantity);
        h.close().newline();
    }

    private void signs(Html h) {
        for (int r = 0; r < regions.size(); r++) {
            if (!shade(r).equals("d0")) {
                Scenario.Region region = scenario.regions().get(r);
                double[] at = outlines.at(region.longitude(), region.latitude());
                h.element(
                        "text",
                        (median(r) > 0 ? "+" : "−").repeat(shade(r).endsWith("2") ? 2 : 1),
                        "class",
                        "sign-there",
                        "x",
                        px(at[0]),
                        "y",
                        px(at[1] + 12),
                        "text-anchor",
                        "middle");
            }
        }
    }

    private String told(String quantity) {
        int top = 0;
        for (int r = 1; r < regions.size(); r++) {
            top = Math.abs(median(r)) > Math.abs(median(top)) ? r : top;
        }
        return "Where it differs: " + quantity + ", " + sides + ", median over pairs;"
                + " most in " + scenario.regions().get(top).name() + ", "
                + (median(top) > 0 ? "+" : "") + Numbers.plain(median(top)) + ".";
    }

    private double median(int region) {
        double median = regions.get(region).spread().median();
        return Double.isFinite(median) ? median : 0;
    }

    private String shade(int region) {
        double median = median(region);
        double share = Math.abs(median) / most;
        if (share < FAINT) {
            return "d0";
        }
        return (median > 0 ? "up" : "down") + (share < STRONG ? "1" : "2");
    }

    private String shape(int region) {
        return "#shape-" + scenario.regions().get(region).iso();
    }

    private void key(Html h, String shade) {
        String faint = Numbers.plain(FAINT * most);
        String strong = Numbers.plain(STRONG * most);
        h.open("span", "class", "key");
        swatch(h, "region " + shade);
        h.text(
                switch (shade) {
                    case "down2" -> "− " + strong + " or more";
                    case "down1" -> "− " + faint + " to " + strong;
                    case "up1" -> "+ " + faint + " to " + strong;
                    case "up2" -> "+ " + strong + " or more";
                    default -> "less than " + faint + " either way";
                });
        h.close();
    }

    private static void swatch(Html h, String css) {
        h.open("svg", "width", "22", "height", "14", "viewBox", "0 0 22 14", "aria-hidden", "true");
        h.empty("rect", "class", css, "width", "22", "height", "14").close();
    }

    private void table(Html h, String quantity) {
        h.open("details", "class", "data").element("summary", "The map as a table");
        Parts.head(h, "Difference by region: " + quantity, "Region", "#Median", "#90 % of pairs", "#Same sign");
        for (int r = 0; r < regions.size(); r++) {
            Spread spread = regions.get(r).spread();
            h.open("tr").element("th", scenario.regions().get(r).name(), "scope", "row");
            Parts.number(h, Numbers.plain(spread.median()));
            Parts.number(h, Numbers.range(spread.lo(), spread.hi()));
            Parts.number(
                    h,
                    regions.get(r).agreeing() + " of "
                            + regions.get(r).differences().size());
            h.close();
        }
        Parts.foot(h);
        h.close();
    }
}
