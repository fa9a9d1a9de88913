package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Verdict;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One claim: its words, whose they are, the verdict, and all that stands behind it.
final class ClaimCard {
    private final Html h;
    private final Judged judged;
    private final Scenario scenario;
    private final Manifest manifest;
    private final TwinParts twins;

    /// @param outlines for maps; null without a map
    ClaimCard(Html h, Judged judged, Scenario scenario, Manifest manifest, @Nullable Outlines outlines) {
        this.h = h;
        this.judged = judged;
        this.scenario = scenario;
        this.manifest = manifest;
        this.twins = new TwinParts(h, judged, scenario, manifest, outlines);
    }

    /// Where the index leads.
    static String id(Claim claim) {
        return "claim-" + claim.id();
    }

    /// Whose words, in short.
    static String speaker(Claim claim) {
        return claim.speaker().equals("author") ? "the author" : claim.speaker();
    }

    void draw(Verdict verdict) {
        Claim claim = verdict.claim();
        String id = id(claim);
        h.open("article", "class", "claim " + verdict.answer().word(), "id", id, "aria-labelledby", id + "-says");
        head(verdict, id);
        because(verdict);
        assumed(verdict);
        FindingPart part = new FindingPart(h, judged.claims(), scenario, manifest);
        List<Finding> findings = verdict.findings();
        for (Finding finding : findings) {
            part.draw(finding, id + "-" + finding.test().id(), findings.size() > 1);
        }
        changes(verdict);
        h.open("div", "class", "more");
        for (Finding finding : findings) {
            twins.draw(finding, id + "-" + finding.test().id(), findings.size() > 1);
        }
        OtherWorlds.draw(h, verdict, scenario);
        Leaning.draw(h, claim, judged.claims(), scenario);
        records(claim);
        if (!claim.tests().isEmpty()) {
            new Rerun(judged.claims(), manifest).draw(h, claim);
        }
        h.close().close().newline();
    }

    private void head(Verdict verdict, String id) {
        Claim claim = verdict.claim();
        h.open("p", "class", "verdict");
        Sign.draw(h, verdict.answer());
        h.element("span", "in this model", "class", "where");
        if (verdict.assumed()) {
            Parts.badge(h, "assumed", "assumed");
        }
        h.close();
        h.element("h3", "“" + claim.says() + "”", "id", id + "-says");
        h.open("p", "class", "said")
                .text("Says " + speaker(claim) + ", ¶ " + claim.paragraph() + ", in our words · "
                        + claim.kinds().stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + " · ");
        h.element("code", claim.id()).close();
    }

    /// The sentence that the judge gives, with the question it answers where there are several.
    private void because(Verdict verdict) {
        h.open("p", "class", "because");
        if (verdict.findings().size() > 1) {
            verdict.decisive()
                    .ifPresent(finding -> h.element("i", finding.test().asks()).text(" "));
        }
        h.text(verdict.because()).close();
    }

    /// What fixes an answer; the badge above says already that it was put in.
    private void assumed(Verdict verdict) {
        verdict.findings().stream().filter(Finding::assumed).forEach(finding -> {
            h.open("p", "class", "put-in");
            if (verdict.findings().size() > 1) {
                h.element("i", finding.test().asks()).text(" ");
            }
            h.text("What fixes the answer: " + finding.fixed()).close();
        });
    }

    private void changes(Verdict verdict) {
        if (!verdict.wouldChange().isEmpty()) {
            h.open("p", "class", "would");
            h.element("b", verdict.answer() == Answer.UNTESTABLE ? "What would settle it. " : "What would change it. ");
            h.text(verdict.wouldChange()).close();
        }
    }

    private void records(Claim claim) {
        if (claim.records().isEmpty()) {
            return;
        }
        h.open("details");
        h.element(
                "summary",
                "The record behind it: " + Words.count(claim.records().size(), "entry", "entries"));
        Parts.head(h, "Records", "Date", "Kind", "What it says", "Source");
        for (Claim.Entry entry : claim.records()) {
            h.open("tr").element("th", entry.date(), "scope", "row");
            h.element("td", entry.type().replace('_', ' ')).element("td", entry.text());
            h.element("td", entry.source(), "class", "source").close();
        }
        Parts.foot(h);
        h.close();
    }
}
