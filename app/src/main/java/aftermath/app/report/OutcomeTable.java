package aftermath.app.report;

import aftermath.app.store.Results;
import aftermath.lab.Outcome;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The named outcomes against the record, by what they are about.
final class OutcomeTable {
    private static final String COST = Outcome.Group.COST.title();

    private final Html h;
    private final Scenario scenario;
    private final List<KeyOutcome> outcomes;

    OutcomeTable(Html h, List<KeyOutcome> outcomes, Scenario scenario) {
        this.h = h;
        this.outcomes = outcomes;
        this.scenario = scenario;
    }

    /// What it cost, whole and always in sight.
    ///
    /// @param results where it can be told by region
    /// @param scale   residents per agent
    void cost(Results results, int scale) throws SQLException {
        List<KeyOutcome> cost =
                outcomes.stream().filter(o -> o.quantity().group().equals(COST)).toList();
        Parts.section(h, "cost", COST);
        if (cost.isEmpty()) {
            h.element("p", "These runs counted neither the dead nor the hurt.", "class", "note");
        } else {
            h.element(
                    "p",
                    "Killed, hurt and held over the whole time, median over runs. These are counts of a model; the"
                            + " record’s are of people.");
            if (Coarse.is(scale)) {
                h.element("p", Coarse.note(scale), "class", "note");
            }
            table("Human cost against the record", cost);
            RegionCost.draw(h, scenario, results);
        }
        h.close();
    }

    /// The others: those that matter most in sight, all of them one step away.
    void draw() {
        Parts.section(h, "outcomes", "What came of it");
        h.element(
                "p",
                "Median over runs, and the interval that holds nine runs of ten (of fewer than 20 runs: all of them)."
                        + " The record’s range stands beside it where somebody counted; most of these counts are"
                        + " disputed, so it is a range. It counts who took part in a day; the model’s peak is of one"
                        + " hour, which is less.");
        List<KeyOutcome> others = outcomes.stream()
                .filter(o -> !o.quantity().group().equals(COST))
                .toList();
        List<KeyOutcome> key = others.stream().filter(o -> o.quantity().key()).toList();
        table("Outcomes against the record", key.isEmpty() ? others : key);
        if (!key.isEmpty() && key.size() < others.size()) {
            List<KeyOutcome> rest = others.stream()
                    .filter(o -> !o.quantity().key() && o.occurred() > 0)
                    .toList();
            long never = others.stream()
                    .filter(o -> !o.quantity().key() && o.occurred() == 0)
                    .count();
            h.element("h3", Words.count(rest.size(), "further outcome", "further outcomes"));
            grouped(rest).forEach((group, members) -> {
                h.open("details").element("summary", group + ": " + members.size());
                table("Further outcomes: " + group, members);
                h.close();
            });
            if (never > 0) {
                h.element(
                        "p",
                        never + " more did not occur in any of these runs, or lie after their end.",
                        "class",
                        "note");
            }
        }
        h.close();
    }

    private static SequencedMap<String, List<KeyOutcome>> grouped(List<KeyOutcome> rows) {
        SequencedMap<String, List<KeyOutcome>> groups = new LinkedHashMap<>();
        rows.forEach(o -> groups.computeIfAbsent(o.quantity().group(), g -> new ArrayList<>())
                .add(o));
        return groups;
    }

    private void table(String caption, List<KeyOutcome> rows) {
        Parts.head(
                h,
                caption,
                "Outcome",
                "#Median",
                "#" + KeyOutcome.interval(rows.isEmpty() ? 0 : rows.getFirst().runs()),
                "#Record",
                "Unit",
                "Reading");
        SequencedMap<String, List<KeyOutcome>> groups = grouped(rows);
        groups.forEach((group, members) -> {
            if (groups.size() > 1) {
                h.open("tr", "class", "group");
                h.element("th", group, "colspan", "6", "scope", "colgroup").close();
            }
            members.forEach(this::row);
        });
        Parts.foot(h);
    }

    private void row(KeyOutcome outcome) {
        h.open("tr").open("th", "scope", "row").element("code", outcome.name());
        if (!outcome.quantity().meaning().isEmpty()) {
            h.element("small", outcome.quantity().meaning());
        }
        h.close();
        boolean none = outcome.occurred() == 0;
        boolean moment = Moments.is(outcome.name(), outcome.unit());
        h.open("td", "class", "num").text(none ? "–" : Numbers.plain(outcome.median(), outcome.unit()));
        if (moment && !none) {
            h.element("small", Moments.shown(scenario, outcome.median()));
        }
        h.close();
        Parts.number(h, none ? "–" : Numbers.range(outcome.lo(), outcome.hi(), outcome.unit()));
        recorded(outcome);
        h.element("td", outcome.unit().equals("1") ? "" : outcome.unit()).open("td");
        if (none) {
            h.text("in none of " + outcome.runs() + " runs");
        } else {
            String reading =
                    Moments.reading(scenario, outcome.name(), outcome.median()).orElse(outcome.verdict());
            if (reading.equals(KeyOutcome.UNRECORDED)) {
                h.element("small", reading);
            } else {
                Parts.badge(h, reading, reading.startsWith("inside") ? "inside" : "plain");
            }
            if (outcome.occurred() < outcome.runs()) {
                h.element("small", "in " + outcome.occurred() + " of " + outcome.runs() + " runs");
            }
        }
        h.close().close();
    }

    private void recorded(KeyOutcome outcome) {
        h.open("td", "class", "num");
        DayRecord observed = outcome.observed();
        if (observed == null) {
            h.text(Moments.recorded(scenario, outcome.name()).orElse("–"));
        } else {
            h.text(Numbers.exactRange(observed.lo(), observed.hi()) + (observed.guess() ? " (guess)" : ""));
            h.element("small", observed.date().toString());
        }
        h.close();
    }
}
