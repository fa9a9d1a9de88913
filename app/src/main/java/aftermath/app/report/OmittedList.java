package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Omitted;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import java.util.List;

/// What the story leaves out: causes that no claim names and that matter at least as much as one that a claim names.
final class OmittedList {
    private OmittedList() {}

    static void draw(Html h, Judged judged, Manifest manifest) {
        Parts.section(h, "omitted", "What the story leaves out");
        h.element(
                "p",
                "A story can be right in each claim and still mislead by what it does not mention. So every mechanism is"
                        + " cut once, named by a claim or not, and held against the causes that the claims do name, on the"
                        + " outcomes of the claims’ own tests.");
        List<Omitted> omitted = judged.omitted();
        if (omitted.isEmpty()) {
            h.element(
                    "p",
                    "No mechanism that the claims pass over has an effect as large as that of a cause they name, or"
                            + " none was cut in these runs.",
                    "class",
                    "note");
            h.close();
            return;
        }
        h.element(
                "p",
                "Listed is what no claim names, whose effect has the same sign in nine pairs of ten, and is at least as"
                        + " large as that of a named cause on the same outcome. It is no list of what was wrong to leave"
                        + " out: an author may know a cause and have no reason to speak of it; and what this model has no"
                        + " mechanism for cannot stand here.",
                "class",
                "note");
        index(h, omitted);
        h.open("div", "class", "cards");
        omitted.forEach(one -> card(h, one, manifest));
        h.close().close().newline();
    }

    private static String id(Omitted one) {
        return "omitted-" + one.mechanism();
    }

    private static void index(Html h, List<Omitted> omitted) {
        Parts.head(h, "Omitted causes", "Mechanism", "Most on", "#Effect", "#Of the named cause", "#Outcomes");
        for (Omitted one : omitted) {
            String unit = one.test().unit();
            h.open("tr").open("th", "scope", "row");
            h.open("a", "href", "#" + id(one)).element("code", one.mechanism()).close();
            h.element("small", one.summary()).close();
            h.open("td").element("code", one.test().outcome()).close();
            Parts.number(h, Words.signed(one.spread().median(), unit));
            Parts.number(h, Words.signed(one.named().median(), unit));
            Parts.number(h, Integer.toString(one.outcomes().size()));
            h.close();
        }
        Parts.foot(h);
    }

    private static void card(Html h, Omitted one, Manifest manifest) {
        String id = id(one);
        String unit = one.test().unit();
        Spread spread = one.spread();
        h.open("article", "class", "claim omitted", "id", id, "aria-labelledby", id + "-name");
        h.open("h3", "id", id + "-name").text(one.summary()).close();
        h.open("p", "class", "said").element("code", one.mechanism());
        h.text(" · named by no claim").close();
        String more = more(one);
        h.element(
                "p",
                "In this model it changes " + Words.outcome(manifest, one.test().outcome()) + " by "
                        + Words.signed(spread.median(), unit) + " over "
                        + Words.count(one.test().days(), "day", "days") + ", " + more + " the cause of the claim "
                        + one.claim() + ", which changes it by "
                        + Words.signed(one.named().median(), unit) + ".",
                "class",
                "because");
        h.open("div", "class", "found");
        DotPlot plot = new DotPlot(one.numbers(), spread, unit, null, "with it less without it", true);
        Share sign = one.sign();
        String reading = "In " + sign.count() + " of " + sign.of() + " paired " + (sign.of() == 1 ? "world" : "worlds")
                + " the difference is " + (spread.median() < 0 ? "below" : "above") + " nought.";
        if (!plot.isEmpty()) {
            h.open("figure", "class", "dot-plot").open("div", "class", "plot");
            plot.draw(h, id, reading);
            h.close().open("figcaption").element("b", reading);
            h.text(" A dot per pair of worlds.").close().close();
        }
        h.open("dl", "class", "numbers").element("dt", "Median").open("dd");
        h.element("b", Words.signed(spread.median(), unit)).close();
        h.element("dt", "90 % of worlds").open("dd");
        h.text(Words.range(spread.lo(), spread.hi(), unit)).close();
        h.element("dt", "Same sign").open("dd").text(sign.count() + " of " + sign.of());
        h.element(
                "small",
                "share " + Words.two(sign.anytime().lo()) + " to "
                        + Words.two(sign.anytime().hi()) + " at 90 %, whenever one looks");
        h.close();
        Causes.draw(h, one.test(), one.causation(), manifest);
        h.element("dt", "The named cause").open("dd");
        h.open("a", "href", "#claim-" + one.claim()).text(one.claim()).close();
        h.text(": " + Words.signed(one.named().median(), unit) + " ("
                + Numbers.range(one.named().lo(), one.named().hi(), unit) + ")");
        h.close();
        h.element("dt", "Matters as much on").open("dd").text(String.join(", ", one.outcomes()));
        h.close().close().close().close().newline();
    }

    private static String more(Omitted one) {
        double ratio = one.ratio();
        return Double.isFinite(ratio) && ratio >= 1.05 ? Numbers.plain(ratio) + " times as much as" : "as much as";
    }
}
