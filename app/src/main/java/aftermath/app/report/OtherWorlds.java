package aftermath.app.report;

import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Share;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The same tests with every input moved a little, and in the case’s variants.
final class OtherWorlds {
    private OtherWorlds() {}

    /// Nothing where no other worlds were run.
    static void draw(Html h, Verdict verdict, Scenario scenario) {
        List<Finding> run = verdict.findings().stream()
                .filter(finding -> finding.onSide().of() > 0)
                .toList();
        boolean shaken = run.stream().anyMatch(finding -> finding.shaken() != null);
        if (run.isEmpty() || (!shaken && verdict.variants().isEmpty())) {
            return;
        }
        h.open("details").element("summary", summary(verdict));
        Parts.head(h, "On the claimed side", heads(run));
        row(h, "as shipped", "", run, Finding::onSide, verdict.answer());
        if (shaken) {
            row(h, "shaken", "parameters, forces and militants moved, all at once", run, Finding::shaken, null);
        }
        verdict.variants().forEach((name, answer) -> {
            Scenario.Variant variant = scenario.variants().get(name);
            row(
                    h,
                    name,
                    variant == null ? "" : variant.meaning(),
                    run,
                    finding -> finding.variants().get(name),
                    answer);
        });
        Parts.foot(h);
        h.close();
    }

    private static String summary(Verdict verdict) {
        long same = verdict.variants().values().stream()
                .filter(answer -> answer == verdict.answer())
                .count();
        return "In other worlds"
                + (verdict.variants().isEmpty()
                        ? ""
                        : ": the same verdict in " + same + " of "
                                + Words.count(verdict.variants().size(), "variant", "variants"));
    }

    private static String[] heads(List<Finding> run) {
        String[] heads = new String[run.size() + 2];
        heads[0] = "Worlds";
        for (int f = 0; f < run.size(); f++) {
            heads[f + 1] = "#"
                    + (run.size() == 1
                            ? "On the claimed side"
                            : run.get(f).test().id());
        }
        heads[run.size() + 1] = "Verdict there";
        return heads;
    }

    private static void row(
            Html h,
            String name,
            String meaning,
            List<Finding> run,
            Function<Finding, @Nullable Share> share,
            @Nullable Answer answer) {
        h.open("tr").open("th", "scope", "row").text(name);
        if (!meaning.isEmpty()) {
            h.element("small", meaning);
        }
        h.close();
        for (Finding finding : run) {
            Share there = share.apply(finding);
            Parts.number(h, there == null ? "–" : there.count() + " of " + there.of());
        }
        h.open("td");
        if (answer == null) {
            h.text("–");
        } else {
            Sign.draw(h, answer);
        }
        h.close().close();
    }
}
