package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.sim.scenario.Scenario;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The country by day: regions shaded by people on the street per 10,000 adults, a circle for each crowd.
final class CountryMap {
    private static final double WIDTH = 920;
    /// Radius of the largest crowd.
    private static final double RADIUS = 30;

    /// From this day on, the table has every seventh.
    private static final int WEEKLY = 31;

    /// Least radius that is drawn.
    private static final double SEEN = 1;

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Scenario scenario;
    private final Outlines outlines;
    private final MapDays days;
    private final Fan nation;
    private final Shades shades;
    private final LocalDate first;

    /// @param nation people on the street nationwide, by day
    CountryMap(Scenario scenario, Outlines outlines, MapDays days, Fan nation) {
        this.scenario = scenario;
        this.outlines = outlines;
        this.days = days;
        this.nation = nation;
        this.shades = Shades.upTo(days.highestRate());
        this.first = scenario.clock().start().toLocalDate();
    }

    static Outlines outlines(java.nio.file.Path map) {
        return Outlines.read(map, WIDTH);
    }

    void draw(Html h) {
        int peak = peak();
        h.open("div", "class", "player", "id", "player", "hidden", "");
        h.element("button", "Play", "type", "button", "id", "play");
        h.element("label", "Day", "for", "day", "class", "unseen");
        h.empty(
                "input",
                "type",
                "range",
                "id",
                "day",
                "min",
                "0",
                "max",
                Integer.toString(days.days() - 1),
                "step",
                "1",
                "value",
                Integer.toString(peak));
        h.close().newline();
        h.element("p", told(peak), "class", "told", "id", "told", "aria-live", "polite");
        h.open("div", "class", "scroll");
        big(h, peak);
        h.close();
        legend(h);
        h.element("h3", "The first ten days");
        h.open("div", "class", "multiples");
        for (int d = 0; d < Math.min(10, days.days()); d++) {
            small(h, d);
        }
        h.close().newline();
        table(h);
    }

    /// What the script needs to redraw the map for another day.
    String json() {
        StringBuilder json = new StringBuilder("{\"told\":[");
        for (int d = 0; d < days.days(); d++) {
            json.append(d > 0 ? "," : "")
                    .append('"')
                    .append(told(d).replace("\"", "'"))
                    .append('"');
        }
        json.append("],\"shade\":[");
        for (int d = 0; d < days.days(); d++) {
            json.append(d > 0 ? "," : "").append('"');
            for (int r = 0; r < scenario.regions().size(); r++) {
                json.append(shades.of(days.rate(r, d)));
            }
            json.append("\"");
        }
        json.append("],\"wide\":[");
        for (int d = 0; d < days.days(); d++) {
            json.append(d > 0 ? "," : "").append('"');
            for (int r = 0; r < scenario.regions().size(); r++) {
                json.append(days.wide(r, d, shades) ? 1 : 0);
            }
            json.append("\"");
        }
        // Place and radius in turn, for those that are drawn.
        json.append("],\"radius\":[");
        for (int d = 0; d < days.days(); d++) {
            json.append(d > 0 ? ",[" : "[");
            String comma = "";
            for (int p = 0; p < scenario.places().size(); p++) {
                if (radius(p, d) > 0) {
                    json.append(comma).append(p).append(',').append(px(radius(p, d)));
                    comma = ",";
                }
            }
            json.append(']');
        }
        return json.append("]}").toString();
    }

    private String told(int day) {
        int regions = 0;
        for (int r = 0; r < scenario.regions().size(); r++) {
            regions += shades.of(days.rate(r, day)) > 0 ? 1 : 0;
        }
        return first.plusDays(day).format(LONG) + ": " + nation.told(day, "persons")
                + " on the street at the highest hour, noticeable in " + regions + " of "
                + scenario.regions().size() + " regions.";
    }

    private void big(Html h, int day) {
        h.open("svg", "class", "map", "id", "map", "viewBox", box(), "role", "img", "aria-labelledby", "map-title");
        h.element("title", "Map of " + scenario.country().name() + ". " + told(day), "id", "map-title");
        regions(h, day);
        for (int p = 0; p < scenario.places().size(); p++) {
            Scenario.Place place = scenario.places().get(p);
            double[] at = outlines.at(place.longitude(), place.latitude());
            h.open("circle", "class", crowd(place), "cx", px(at[0]), "cy", px(at[1]), "r", px(radius(p, day)));
            h.element("title", place.name()).close();
        }
        for (Scenario.Region region : scenario.regions()) {
            double[] at = outlines.at(region.longitude(), region.latitude());
            boolean city = region.urbanShare() >= 1;
            h.element(
                    "text",
                    region.name().replaceAll("(?i) (region|city)$", ""),
                    "class",
                    city ? "name city" : "name",
                    "x",
                    px(at[0] + (city ? 12 : 0)),
                    "y",
                    px(at[1] + (city ? 16 : 4)),
                    "text-anchor",
                    city ? "start" : "middle");
        }
        h.close().newline();
    }

    private void small(Html h, int day) {
        h.open("figure").open("svg", "class", "map", "viewBox", box(), "role", "img", "aria-label", told(day));
        regions(h, day);
        for (int p = 0; p < scenario.places().size(); p++) {
            Scenario.Place place = scenario.places().get(p);
            double radius = 1.6 * radius(p, day);
            if (radius > 0) {
                double[] at = outlines.at(place.longitude(), place.latitude());
                h.empty("circle", "class", crowd(place), "cx", px(at[0]), "cy", px(at[1]), "r", px(radius));
            }
        }
        h.close().open("figcaption").element("b", first.plusDays(day).format(SHORT));
        h.text(" " + Numbers.plain(nation.median()[day], "persons"))
                .close()
                .close()
                .newline();
    }

    private void regions(Html h, int day) {
        for (int r = 0; r < scenario.regions().size(); r++) {
            String shape = "#shape-" + scenario.regions().get(r).iso();
            h.empty("use", "href", shape, "class", "region s" + shades.of(days.rate(r, day)));
        }
        for (int r = 0; r < scenario.regions().size(); r++) {
            String shape = "#shape-" + scenario.regions().get(r).iso();
            h.empty("use", "href", shape, "class", days.wide(r, day, shades) ? "wide on" : "wide");
        }
    }

    private void legend(Html h) {
        h.open("div", "class", "legend", "role", "group", "aria-label", "Legend of the map");
        h.element("span", "On the street per 10,000 adults, median of runs", "class", "what");
        for (int s = 0; s <= shades.bounds().length; s++) {
            h.open("span", "class", "key");
            swatch(h, "region s" + s);
            h.text(shades.label(s)).close();
        }
        h.open("span", "class", "key");
        swatch(h, "wide on outlined");
        h.text("runs differ by more than a factor of three").close();
        h.open("span", "class", "key");
        double largest = days.largestCrowd();
        double shown = Shades.upTo(largest).bounds()[4];
        double radius = RADIUS * Math.sqrt(shown / Math.max(1, largest));
        double size = 2 * radius + 2;
        h.open(
                "svg",
                "width",
                px(size),
                "height",
                px(size),
                "viewBox",
                "0 0 " + px(size) + " " + px(size),
                "aria-hidden",
                "true");
        h.empty("circle", "class", "crowd", "cx", px(size / 2), "cy", px(size / 2), "r", px(radius));
        h.close()
                .text("a crowd of " + Numbers.plain(shown) + "; area tells the number")
                .close();
        h.open("span", "class", "key");
        h.open("svg", "width", "16", "height", "16", "viewBox", "0 0 16 16", "aria-hidden", "true");
        h.empty("circle", "class", "crowd rural", "cx", "8", "cy", "8", "r", "7")
                .close();
        h.text("hollow: scattered over the countryside of a region, drawn at its centre")
                .close();
        h.close().newline();
    }

    private static void swatch(Html h, String css) {
        h.open("svg", "width", "22", "height", "14", "viewBox", "0 0 22 14", "aria-hidden", "true");
        h.empty("rect", "class", css, "width", "22", "height", "14").close();
    }

    /// What of a region lives outside its towns is one place of the tables, but no town.
    private static String crowd(Scenario.Place place) {
        return place.kind().equals("rural") ? "crowd rural" : "crowd";
    }

    /// Behind the map: medians by region and day.
    private void table(Html h) {
        h.open("details").element("summary", "The map as a table");
        h.open("div", "class", "scroll").open("table");
        h.element(
                "caption",
                "People on the street per 10,000 adults, median over runs of the sum of the places' highest"
                        + " hours of the day");
        h.open("thead").open("tr").element("th", "Day", "scope", "col");
        scenario.regions().forEach(region -> h.element("th", region.name(), "scope", "col", "class", "num"));
        h.close().close().open("tbody");
        boolean weekly = days.days() > WEEKLY + 7;
        for (int d = 0; d < days.days(); d += weekly && d >= WEEKLY ? 7 : 1) {
            h.open("tr").element("th", first.plusDays(d).toString(), "scope", "row");
            for (int r = 0; r < scenario.regions().size(); r++) {
                h.element("td", Numbers.plain(Math.rint(days.rate(r, d) * 100) / 100), "class", "num");
            }
            h.close();
        }
        h.close().close().close().close().newline();
    }

    /// The day the page opens with: that of most people on the street.
    private int peak() {
        int peak = 0;
        for (int d = 1; d < days.days(); d++) {
            peak = nation.median()[d] > nation.median()[peak] ? d : peak;
        }
        return peak;
    }

    private double radius(int place, int day) {
        double radius = RADIUS * Math.sqrt(days.places()[place][day] / Math.max(1, days.largestCrowd()));
        return radius < SEEN ? 0 : radius;
    }

    private String box() {
        return "0 0 " + px(WIDTH) + " " + px(outlines.height());
    }
}
