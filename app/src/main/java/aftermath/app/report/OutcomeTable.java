package aftermath.app.report;

import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.util.List;

/// The named outcomes against the record.
final class OutcomeTable {
    private OutcomeTable() {}

    static void draw(Html h, List<KeyOutcome> outcomes, Scenario scenario) {
        Parts.section(h, "outcomes", "What came of it");
        h.element(
                "p",
                "Median over runs, and the interval that holds nine runs of ten (of fewer than 20 runs: all of them). The record’s range stands beside"
                        + " it where somebody counted; most of these counts are disputed, so it is a range. It counts who took part in a"
                        + " day; the model’s peak is of one hour, which is less.");
        Parts.head(
                h,
                "Outcomes against the record",
                "Outcome",
                "#Median",
                "#"
                        + KeyOutcome.interval(
                                outcomes.isEmpty() ? 0 : outcomes.getFirst().runs()),
                "#Record",
                "Unit",
                "Reading");
        for (KeyOutcome outcome : outcomes) {
            row(h, outcome, scenario);
        }
        Parts.foot(h);
        h.close();
    }

    private static void row(Html h, KeyOutcome outcome, Scenario scenario) {
        h.open("tr").open("th", "scope", "row").element("code", outcome.name());
        if (!outcome.meaning().isEmpty()) {
            h.element("small", outcome.meaning());
        }
        h.close();
        boolean none = outcome.occurred() == 0;
        boolean moment = Moments.is(outcome.name(), outcome.unit());
        h.open("td", "class", "num").text(none ? "–" : Numbers.plain(outcome.median()));
        if (moment && !none) {
            h.element("small", Moments.shown(scenario, outcome.median()));
        }
        h.close();
        Parts.number(h, none ? "–" : Numbers.range(outcome.lo(), outcome.hi()));
        h.open("td", "class", "num");
        DayRecord observed = outcome.observed();
        if (observed == null) {
            h.text(Moments.recorded(scenario, outcome.name()).orElse("–"));
        } else {
            h.text(Numbers.exactRange(observed.lo(), observed.hi()) + (observed.guess() ? " (guess)" : ""));
            h.element("small", observed.date().toString());
        }
        h.close();
        h.element("td", outcome.unit()).open("td");
        if (none) {
            h.text("in none of " + outcome.runs() + " runs");
        } else {
            String reading =
                    Moments.reading(scenario, outcome.name(), outcome.median()).orElse(outcome.verdict());
            Parts.badge(h, reading, reading.startsWith("inside") ? "inside" : "plain");
            if (outcome.occurred() < outcome.runs()) {
                h.element("small", "in " + outcome.occurred() + " of " + outcome.runs() + " runs");
            }
        }
        h.close().close();
    }
}
