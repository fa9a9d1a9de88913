package aftermath.app.report;

import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line per claim: its verdict, and the test that gave it with what it measured and how many worlds stand behind it.
final class ClaimIndex {
    private final Html h;

    private ClaimIndex(Html h) {
        this.h = h;
    }

    /// @param ordered as the board has them
    static void draw(Html h, List<Verdict> ordered) {
        Parts.head(
                h,
                "Claims and their verdicts",
                "Verdict",
                "Claim",
                "Who",
                "¶",
                "Deciding test",
                "#Median, 90 %",
                "#Claimed side",
                "#Inputs moved");
        ClaimIndex index = new ClaimIndex(h);
        ordered.forEach(index::line);
        Parts.foot(h);
        h.element(
                "p",
                "Deciding test: the one that gave the verdict, the first where several did, with what it measures and"
                        + " the claimed side of its margin. Claimed side: worlds on it, of those that tell. Inputs moved:"
                        + " worlds with parameters, forces and militants all moved that agree with the verdict. "
                        + BoardOrder.WORDS,
                "class",
                "note");
        few(h, ordered);
    }

    private static void few(Html h, List<Verdict> ordered) {
        long few = ordered.stream().filter(ClaimIndex::few).count();
        if (few > 0) {
            h.element(
                    "p",
                    Words.count((int) few, "verdict rests", "verdicts rest")
                            + " on five worlds or fewer, marked as few: five decide only where all lie on one side, and a"
                            + " single one more on the other side would leave the claim undecided.",
                    "class",
                    "note");
        }
    }

    private static boolean few(Verdict verdict) {
        return verdict.decisive().filter(Finding::few).isPresent();
    }

    private void line(Verdict verdict) {
        h.open("tr").open("td", "class", "is");
        Sign.draw(h, verdict.answer());
        if (verdict.assumed()) {
            Parts.badge(h, "assumed", "assumed");
        }
        h.close().open("th", "scope", "row");
        h.element("a", verdict.claim().says(), "href", "#" + ClaimCard.id(verdict.claim()));
        h.close();
        h.element("td", ClaimCard.speaker(verdict.claim()), "class", "who");
        h.element("td", Integer.toString(verdict.claim().paragraph()), "class", "who");
        Finding finding = verdict.decisive().orElse(null);
        if (finding == null) {
            for (int column = 0; column < 4; column++) {
                h.element("td", "–", "class", "num none");
            }
        } else {
            test(finding, verdict);
            effect(finding);
            onSide(finding);
            agreeing(finding.agreeing());
        }
        h.close().newline();
    }

    private void test(Finding finding, Verdict verdict) {
        Test test = finding.test();
        h.open("td", "class", "decided-by").element("code", Words.subject(test));
        h.element("small", Words.side(test));
        several(verdict);
        h.close();
    }

    /// How many tests stand behind a verdict that has several.
    private void several(Verdict verdict) {
        List<Finding> deciding = verdict.findings().stream()
                .filter(finding -> finding.test().decides())
                .toList();
        if (deciding.size() > 1) {
            long supported = deciding.stream()
                    .filter(finding -> finding.answer() == Answer.SUPPORTED)
                    .count();
            h.element("small", supported + " of " + deciding.size() + " tests supported");
        }
    }

    private void effect(Finding finding) {
        String effect = Words.effect(finding);
        String interval = Words.interval(finding);
        h.open("td", "class", "num effect" + (effect.isEmpty() ? " none" : "")).text(effect.isEmpty() ? "–" : effect);
        if (!interval.isEmpty()) {
            h.element("small", interval);
        }
        h.close();
    }

    private void onSide(Finding finding) {
        Share share = finding.onSide();
        cell("Claimed side", share.of() == 0 ? "–" : share.count() + " of " + share.of());
        if (finding.few()) {
            h.element("small", "few worlds");
        }
        h.close();
    }

    /// Where the page is narrow and the head of the table hidden, a cell says itself what it is.
    private void cell(String name, String text) {
        h.open("td", "class", text.equals("–") ? "num none" : "num", "data-name", name)
                .text(text);
    }

    private void agreeing(@Nullable Share share) {
        cell("Inputs moved", share == null ? "–" : share.count() + " of " + share.of());
        h.close();
    }
}
