package aftermath.app.report;

import aftermath.app.study.ComparisonTable;
import aftermath.app.study.FitTable;
import aftermath.app.study.SensitivityTable;
import aftermath.app.study.ValidationTable;
import aftermath.lab.record.Calibrated;
import aftermath.lab.record.Compared;
import aftermath.lab.record.Fitted;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Validated;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How the case was fitted to its record, and what that is worth: prior against posterior, bands on the record, what
/// matters, variants side by side, forecasts with their scores.
final class FitSection {
    private final Html h;
    private final Scenario scenario;
    private final Fitted fitted;

    private FitSection(Html h, Scenario scenario, Fitted fitted) {
        this.h = h;
        this.scenario = scenario;
        this.fitted = fitted;
    }

    /// Whether there is anything to tell.
    static boolean is(Fitted fitted) {
        return fitted.calibrated() != null
                || fitted.influence() != null
                || fitted.validated() != null
                || !fitted.comparisons().isEmpty();
    }

    static void draw(Html h, Scenario scenario, Fitted fitted) {
        if (is(fitted)) {
            new FitSection(h, scenario, fitted).draw();
        }
    }

    private void draw() {
        Parts.section(h, "fit", "How it was fitted, and what that is worth");
        List<String> stale = fitted.stale(scenario);
        if (!stale.isEmpty()) {
            h.element(
                    "p",
                    "Made with other numbers, tables or summaries than the case has now, so to be made anew: "
                            + String.join(", ", stale) + ".",
                    "class",
                    "warning");
        }
        if (fitted.calibrated() != null) {
            calibrated(fitted.calibrated());
        }
        if (fitted.validated() != null) {
            validated(fitted.validated());
        }
        if (fitted.influence() != null) {
            influence(fitted.influence());
        }
        if (!fitted.comparisons().isEmpty()) {
            compared();
        }
        if (fitted.calibrated() != null && !fitted.calibrated().forecasts().isEmpty()) {
            forecasts(fitted.calibrated());
        }
        left();
        h.close().newline();
    }

    private void calibrated(Calibrated fit) {
        h.element("h3", "Numbers before and after the record", "class", "part");
        h.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "%d parameters were fitted to the record in %,d runs of %d days at 1:%d: %d particles, worth %.0f"
                                + " even ones, each a run within %.2f steps of the record on average. %s",
                        fit.parameters().size(),
                        fit.runs(),
                        fit.days(),
                        fit.scale(),
                        fit.particles(),
                        fit.effective(),
                        fit.tolerance(),
                        told(fit)));
        h.element(
                "p",
                "Pale: what was believed before (middle 90 %). Dark: after. Tick: median. In shares of what both span."
                        + " Identified means that at least half the variance is gone, beyond what so few particles leave"
                        + " open.",
                "class",
                "note");
        Parts.head(
                h,
                "Prior against posterior",
                "Parameter",
                "Before and after",
                "#Variance gone",
                "Told",
                "#Before",
                "#After",
                "Unit");
        fit.parameters().stream()
                .sorted(Comparator.comparingDouble(Calibrated.Told::contraction).reversed())
                .forEach(this::parameter);
        Parts.foot(h);
    }

    private static String told(Calibrated fit) {
        List<String> yes = named(fit, "yes");
        List<String> no = named(fit, "no");
        return "The record tells " + yes.size() + " of them"
                + (yes.isEmpty() ? "" : " (" + String.join(", ", yes) + ")")
                + ", says something of " + named(fit, "weakly").size() + ", and cannot tell " + no.size()
                + (no.isEmpty() ? "" : ": " + String.join(", ", no)) + ".";
    }

    private static List<String> named(Calibrated fit, String word) {
        return fit.parameters().stream()
                .filter(p -> p.identified().equals(word))
                .map(Calibrated.Told::name)
                .toList();
    }

    private void parameter(Calibrated.Told p) {
        h.open("tr").open("th", "scope", "row", "class", "whole").element("code", p.name());
        h.close().open("td", "class", "spans");
        FitDrawing.spans(h, p);
        h.close();
        Parts.number(h, Math.round(100 * p.contraction()) + " %");
        h.open("td", "title", p.because());
        String word =
                p.identified().equals("yes") ? "identified" : p.identified().equals("no") ? "not told" : "weakly";
        Parts.badge(h, word, p.identified().equals("yes") ? "inside" : "plain");
        h.close();
        Parts.number(
                h,
                FitTable.shown(p.priorMedian()) + " (" + FitTable.shown(p.priorLo()) + " to "
                        + FitTable.shown(p.priorHi()) + ")");
        Parts.number(
                h, FitTable.shown(p.median()) + " (" + FitTable.shown(p.lo()) + " to " + FitTable.shown(p.hi()) + ")");
        h.element("td", p.unit()).close();
    }

    private void validated(Validated v) {
        h.element("h3", "Worlds of the posterior beside the record", "class", "part");
        h.element(
                "p",
                "Over " + v.runs() + " worlds at 1:" + v.scale() + " that were not fitted in: "
                        + ValidationTable.held(v)
                        + " " + ValidationTable.widths(v)
                        + " A band so wide holds nearly anything: that it does is a weak sign.");
        h.element(
                "p",
                "Band: middle 90 % of worlds; line: their median. Bars: the record’s ranges, dashed where they are"
                        + " guesses. Counts on a scale that gives small ones room (cube root).",
                "class",
                "note");
        h.open("div", "class", "panels");
        v.entries().stream()
                .map(e -> e.quantity() + "\n" + e.region())
                .distinct()
                .forEach(key -> FitDrawing.bands(
                        h,
                        v.entries().stream()
                                .filter(e -> key.equals(e.quantity() + "\n" + e.region()))
                                .toList()));
        h.close();
        if (!v.ranks().isEmpty()) {
            h.element(
                    "p",
                    ValidationTable.ranks(v)
                            + " Done by rejection at 1:200, not by the populations that made the posterior. Even ranks of"
                            + " a parameter that the record does not tell say little.");
        }
    }

    private void influence(Influence influence) {
        h.element("h3", "What matters", "class", "part");
        h.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "Shares of an outcome’s variance over the priors, alone and with others (total order), by %s from"
                                + " %,d runs of %d days at 1:%d; whisker: 90 %% interval. Five parameters each; chance is"
                                + " that of a single run.",
                        influence.method().equals("sobol") ? "Sobol’s decomposition" : "Morris’s screening",
                        influence.runs(),
                        influence.days(),
                        influence.scale()));
        h.open("div", "class", "panels");
        influence.outcomes().stream()
                .filter(o -> FitDrawing.SHOWN.contains(o.outcome()))
                .forEach(o -> FitDrawing.bars(h, o, SensitivityTable.leading(influence)));
        h.close();
    }

    private void compared() {
        h.element("h3", "Variants side by side", "class", "part");
        for (Compared c : fitted.comparisons()) {
            h.open("p").element("b", c.variant() + " against " + c.against() + ": ");
            h.text("in this model, " + ComparisonTable.factor(c) + " " + ComparisonTable.recovery(c))
                    .close();
        }
        h.element(
                "p",
                "A factor above 1 says that the first comes near the record more often. From 10 on it is usually called"
                        + " strong (Jeffreys 1961). It is one of summaries, which can mislead however much is run"
                        + " (doi:10.1073/pnas.1102900108), and of the variant as it is defined, with one strength.",
                "class",
                "note");
    }

    private void forecasts(Calibrated fit) {
        h.element("h3", "Forecasts and what came", "class", "part");
        long better = fit.forecasts().stream()
                .filter(f -> f.score() < Math.min(f.persistence(), f.baseRate()))
                .count();
        h.element(
                "p",
                "Issued with what was known at the end of the day named; scored by the continuous ranked probability"
                        + " score, in the number’s unit, or by Brier’s where a chance is forecast. Lower is better. Better"
                        + " than both naive forecasts in " + better + " of "
                        + fit.forecasts().size() + ".");
        Parts.head(
                h,
                "Forecasts",
                "Question",
                "Issued",
                "#Forecast",
                "#Came",
                "#Score",
                "#Stays as it is",
                "#Base rate",
                "");
        for (Calibrated.Foretold f : fit.forecasts()) {
            h.open("tr").element("th", f.asks(), "scope", "row").element("td", f.issued());
            Parts.number(
                    h,
                    Double.isNaN(f.threshold())
                            ? FitTable.shown(f.median()) + " (" + FitTable.shown(f.lo()) + " to "
                                    + FitTable.shown(f.hi()) + ")"
                            : FitTable.shown(100 * f.probability()) + " %");
            Parts.number(
                    h,
                    Double.isNaN(f.threshold())
                            ? FitTable.shown(f.observed())
                            : f.observed() <= f.threshold() ? "yes" : "no");
            Parts.number(h, FitTable.shown(f.score()));
            Parts.number(h, FitTable.shown(f.persistence()));
            Parts.number(h, FitTable.shown(f.baseRate()));
            boolean best = f.score() < Math.min(f.persistence(), f.baseRate());
            boolean worst = f.score() > Math.max(f.persistence(), f.baseRate());
            String beside = best ? "better than both" : worst ? "worse than both" : "not better than both";
            h.element("td", Double.isNaN(f.score()) ? "no run tells" : beside).close();
        }
        Parts.foot(h);
    }

    /// What no fit has touched.
    private void left() {
        List<Param> left = scenario.params().values().stream()
                .filter(p -> p.prior() == null && p.origin() == Origin.ASSUMED)
                .toList();
        h.open("details")
                .element(
                        "summary",
                        left.size()
                                + " assumed numbers were not fitted and stay where a hand set them, with its reasons");
        Parts.head(h, "Hand-set numbers", "Parameter", "#Value", "Unit", "Reason");
        for (Param p : left) {
            h.open("tr").open("th", "scope", "row").element("code", p.name());
            h.close();
            Parts.number(h, Numbers.exact(p.value()));
            h.element("td", p.unit())
                    .element("td", p.source(), "class", "source")
                    .close();
        }
        Parts.foot(h);
        h.close();
    }
}
