package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// One test of a claim: its question, its dots, its numbers.
final class FindingPart {
    private final Html h;
    private final Claims claims;
    private final Scenario scenario;
    private final Manifest manifest;

    FindingPart(Html h, Claims claims, Scenario scenario, Manifest manifest) {
        this.h = h;
        this.claims = claims;
        this.scenario = scenario;
        this.manifest = manifest;
    }

    /// @param several whether the claim has other tests, so that this one needs a verdict of its own
    void draw(Finding finding, String id, boolean several) {
        Test test = finding.test();
        h.open("div", "class", "test", "id", id);
        h.element("h4", test.asks());
        if (!test.decides()) {
            h.element("p", "Told beside the others; the claim does not hang on it.", "class", "note");
        }
        if (several) {
            h.open("p", "class", "one");
            Sign.draw(h, finding.answer());
            h.text(" " + finding.because());
            h.close();
        }
        if (!finding.numbers().isEmpty()) {
            h.open("div", "class", "found");
            dots(finding, id);
            facts(finding);
            h.close();
            if (test.measure() instanceof Measure.Carried carried) {
                SplitBar.draw(h, id + "-split", finding, carried, claims);
            }
            DoseChart doses = new DoseChart(finding);
            if (!doses.isEmpty()) {
                doses.draw(h, id + "-doses", Words.outcome(manifest, test.outcome()));
            }
            worlds(finding);
        }
        h.close().newline();
    }

    private void dots(Finding finding, String id) {
        Test test = finding.test();
        boolean difference = Words.difference(test);
        DotPlot plot = new DotPlot(
                finding.numbers(),
                finding.spread(),
                test.unit(),
                test,
                axis(test),
                difference || test.measure() instanceof Measure.Since);
        h.open("figure", "class", "dot-plot");
        String reading = Words.reading(finding);
        if (plot.isEmpty()) {
            h.element("p", reading, "class", "reading-of");
        } else {
            h.open("div", "class", "plot");
            plot.draw(h, id, reading);
            h.close().open("figcaption").element("b", reading);
            h.text(" "
                    + (plot.worldsPerDot() == 1
                            ? "A dot per " + (Words.paired(test) ? "pair of worlds" : "world")
                            : "A dot for every " + Numbers.plain(plot.worldsPerDot()) + " worlds")
                    + ", filled on the claimed side.");
            h.close();
        }
        measured(test);
        h.close();
    }

    /// What the number is, on an axis.
    private static String axis(Test test) {
        return switch (test.measure()) {
            case Measure.Effect _ -> "with the cause less without it";
            case Measure.Doses _ -> "last dose less first";
            case Measure.Kept _ -> "left without the cause";
            case Measure.Carried _ -> "carried by the path";
            case Measure.Since _ -> "change";
            case Measure.Level _, Measure.Fit _, Measure.Recorded _ -> test.outcome();
        };
    }

    private void facts(Finding finding) {
        Test test = finding.test();
        h.open("dl", "class", "numbers");
        Spread spread = finding.spread();
        if (spread.worlds() > 0) {
            h.element("dt", "Median").open("dd");
            h.element(
                    "b",
                    Words.difference(test)
                            ? Words.signed(spread.median(), test.unit())
                            : Words.amount(spread.median(), test.unit()));
            if (test.measure() instanceof Measure.Level && Moments.is(test.outcome(), test.unit())) {
                h.element("small", Moments.shown(scenario, spread.median()));
            }
            h.close();
            h.element("dt", "90 % of worlds").open("dd");
            h.text(Words.range(spread.lo(), spread.hi(), test.unit())).close();
            share(finding);
        }
        Causes.draw(h, test, finding.causation(), manifest);
        h.close();
    }

    /// What was measured, and why the margin is what it is.
    private void measured(Test test) {
        h.open("p", "class", "measured").element("b", "Measured: ");
        h.text(Words.outcome(manifest, test.outcome()) + ", over " + Words.count(test.days(), "day", "days") + ". ");
        h.element("b", "Margin: ").text(Words.side(test) + ". " + test.why());
        if (Coarse.is(manifest.scale()) && residents(test.outcome())) {
            h.text(" At 1:" + manifest.scale() + " residents count in steps of " + Numbers.exact(manifest.scale())
                            + ", ")
                    .element("a", "which distorts deaths", "href", "#cost")
                    .text(".");
        }
        h.close();
    }

    /// Whether an outcome counts residents who die.
    private static boolean residents(String outcome) {
        return outcome.startsWith("deaths.") && !outcome.equals("deaths.security");
    }

    private void share(Finding finding) {
        Share share = finding.onSide();
        Share.Interval sure = share.anytime();
        h.element("dt", "On the claimed side").open("dd");
        h.text(share.count() + " of " + share.of());
        h.element(
                "small",
                "share " + Words.two(sure.lo()) + " to " + Words.two(sure.hi())
                        + " at 90 %, whenever one looks; chance that the next world is such a one "
                        + Words.two(share.chance()));
        h.close();
    }

    /// The numbers behind the dots.
    private void worlds(Finding finding) {
        List<Double> numbers = finding.numbers();
        h.open("details", "class", "data");
        h.element("summary", "The worlds one by one, from world 0 on, " + unit(finding.test()));
        h.open("ol", "class", "worlds", "start", "0");
        for (double number : numbers) {
            boolean on = finding.test().side().holds(number, finding.test().margin());
            h.open("li", "class", on ? "on" : "off")
                    .text(Numbers.plain(number, finding.test().unit()));
            h.element("span", Double.isNaN(number) ? ", cannot tell" : on ? ", as claimed" : "", "class", "unseen");
            h.close();
        }
        h.close().close();
    }

    private static String unit(Test test) {
        return test.unit().isEmpty() || test.unit().equals("1") ? "pure number" : test.unit();
    }
}
