package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.util.List;

/// What this page cannot tell.
final class Limits {
    private Limits() {}

    static void draw(Html h, Manifest manifest, Scenario scenario, List<String> missing) {
        Parts.section(h, "limits", "What this cannot tell");
        h.open("ul");
        h.element(
                "li",
                "Not what happened: it shows what follows from the mechanisms and numbers listed above, and from"
                        + " nothing else.");
        h.element(
                "li",
                ParameterTable.count(scenario, Origin.ASSUMED) + " of "
                        + scenario.params().size()
                        + " parameters are assumptions. Where one of them decides a result, the result is an assumption too.");
        if (scenario.params().values().stream().allMatch(p -> p.prior() == null)) {
            h.element(
                    "li",
                    "Every parameter has one value here, so the bands show chance alone. What is not known of the"
                            + " parameters would make them wider.");
        }
        long guesses =
                scenario.record().days().stream().filter(DayRecord::guess).count();
        h.element(
                "li",
                guesses + " of " + scenario.record().days().size()
                        + " entries of the daily record are guesses of its compiler, drawn hollow. Agreement with a guess proves"
                        + " little.");
        h.element(
                "li",
                "Intentions, secret plans and foreign orders leave no trace in crowd counts. Documents could settle"
                        + " them; no run of this model can.");
        h.element(
                "li",
                "Right and wrong are not outcomes: whether a protest was justified or a shot lawful is not a"
                        + " question for a simulation.");
        h.element(
                "li",
                "Nobody here is a real person: residents are drawn from regional figures, office-holders appear as"
                        + " roles.");
        if (manifest.scale() > 1) {
            h.element(
                    "li",
                    "One agent stands for " + manifest.scale()
                            + " adults, so crowds smaller than that are seen only on average.");
        }
        if (!missing.isEmpty()) {
            h.element("li", "These runs did not observe: " + String.join("; ", missing) + ".");
        }
        h.close().close();
    }
}
