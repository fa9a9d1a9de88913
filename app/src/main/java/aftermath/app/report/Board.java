package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Verdict;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which claims hold: a line that sums up, an index, a card per claim, and the causes that no claim names.
final class Board {
    private final Html h;
    private final Judged judged;
    private final Scenario scenario;
    private final Manifest manifest;
    private final List<Verdict> ordered;

    private Board(Html h, Judged judged, Scenario scenario, Manifest manifest) {
        this.h = h;
        this.judged = judged;
        this.scenario = scenario;
        this.manifest = manifest;
        this.ordered = BoardOrder.of(judged.verdicts());
    }

    /// Draws nothing where nothing is claimed.
    ///
    /// @param outlines for the maps, whose shapes the page must hold; null without
    static void draw(Html h, Judged judged, Scenario scenario, Manifest manifest, @Nullable Outlines outlines) {
        if (!judged.verdicts().isEmpty()) {
            new Board(h, judged, scenario, manifest).draw(outlines);
        }
    }

    /// “Of 32 claims, in this model: 9 supported, 4 contradicted, 11 undecided, 8 untestable.”
    static String sentence(Judged judged) {
        List<String> counts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            counts.add(judged.count(answer) + " " + answer.word());
        }
        return "Of " + Words.count(judged.verdicts().size(), "claim", "claims") + ", in this model: "
                + String.join(", ", counts) + ".";
    }

    private void draw(@Nullable Outlines outlines) {
        Sign.define(h);
        Parts.section(h, "claims", "Which of these claims hold?");
        h.element("p", sentence(judged), "class", "lead");
        tally();
        source();
        ClaimIndex.draw(h, ordered);
        reading();
        h.open("div", "class", "cards");
        ClaimCard card = new ClaimCard(h, judged, scenario, manifest, outlines);
        ordered.forEach(card::draw);
        h.close().close().newline();
        OmittedList.draw(h, judged, manifest);
    }

    private void tally() {
        h.open("ul", "class", "tally");
        for (Answer answer : Answer.values()) {
            h.open("li", "class", answer.word());
            h.element("b", Long.toString(judged.count(answer)));
            Sign.draw(h, answer);
            h.element("small", meaning(answer)).close();
        }
        h.close().newline();
    }

    private static String meaning(Answer answer) {
        return switch (answer) {
            case SUPPORTED -> "every test on the claimed side, with a chance of at least 0.9";
            case CONTRADICTED -> "a test on the claimed side with a chance of at most 0.1";
            case UNDECIDED -> "neither, or fixed by what was put in";
            case UNTESTABLE -> "no model can tell; each says what would";
        };
    }

    private void source() {
        Claims.Source source = judged.claims().source();
        long assumed = judged.verdicts().stream().filter(Verdict::assumed).count();
        StringBuilder text = new StringBuilder();
        if (!source.author().isEmpty()) {
            text.append("Source of the claims: ").append(source.author());
            for (String more : List.of(source.role(), source.work(), source.published())) {
                text.append(more.isEmpty() ? "" : ", " + more);
            }
            text.append(". ");
        }
        text.append("A claim belongs to its speaker; this page asserts none. A verdict says what follows in this model"
                + " from what was put in");
        text.append(
                assumed == 0
                        ? "."
                        : "; for " + Words.count((int) assumed, "claim", "claims")
                                + " the answer itself was put in, which is marked as assumed.");
        h.element("p", text.toString(), "class", "note");
    }

    /// What the words and drawings of the cards mean, once.
    private void reading() {
        h.open("details", "class", "how").element("summary", "How to read a card");
        h.element(
                "p",
                "Every dot is a world: the same country, hour by hour, with its own chance. For a cause it is a pair of"
                        + " worlds that share every draw of chance and differ by one intervention alone. The line is the"
                        + " margin, the least number that the claim would call so, written down before any run; the shaded"
                        + " side is the claimed one. The bar below holds 90 % of worlds, its tick is the median. Printed,"
                        + " everything is open but the tables that repeat a drawing.");
        h.element(
                "p",
                "A test is supported where the chance that the next world lies on the claimed side is at least 0.9,"
                        + " contradicted where it is at most 0.1 (mean of Jeffreys’s posterior, (k + ½)/(n + 1)). A"
                        + " claim is supported where all the tests that decide it are, contradicted where any is. Fewer than"
                        + " five worlds decide nothing; nor does a difference that is exactly 0 in every pair. Worlds in"
                        + " which the cause never acts are left out. The interval of the"
                        + " share holds at all times at once, so looking early does no harm (Robbins 1970,"
                        + " doi:10.1214/aoms/1177696786).");
        Causes.define(h);
        h.open("p").element("b", "Assumed. ");
        h.text("The answer was put in, and not found: the cause never acts; or the number is the same"
                + " within a hundredth in every world, so that chance hardly moves it; or it stays so though parameters, forces and militants are all"
                + " moved; or, when they are, it lies on a line over a single one of them. Such a test neither supports"
                + " nor contradicts its claim.");
        h.close().close();
    }
}
