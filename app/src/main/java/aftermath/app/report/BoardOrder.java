package aftermath.app.report;

import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claim.Kind;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Verdict;
import java.util.Comparator;
import java.util.List;

/// In which order claims stand on the board: what a reader asks first comes first.
///
/// Causes and sizes that are decided, those farthest from their margin in front; then whatever else is decided; then
/// the undecided, those that were weighed in front; then what no model can tell. Else the order of the source.
final class BoardOrder {
    /// The same in words, for the page.
    static final String WORDS = "Causes and sizes that are decided stand first, those farthest from their margin in"
            + " front, counted in margins; then forecasts and facts that are decided; then what is undecided, what"
            + " was weighed before what was not; then what no model can tell. Else they stand in the order of the"
            + " source.";

    private BoardOrder() {}

    static List<Verdict> of(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparingInt(BoardOrder::group)
                        .thenComparing(
                                Comparator.comparingDouble(BoardOrder::margins).reversed()))
                .toList();
    }

    private static int group(Verdict verdict) {
        return switch (verdict.answer()) {
            case SUPPORTED, CONTRADICTED -> causeOrSize(verdict) ? 0 : 1;
            case UNDECIDED ->
                verdict.findings().stream().anyMatch(f -> f.onSide().of() > 0) ? 2 : 3;
            case UNTESTABLE -> 4;
        };
    }

    private static boolean causeOrSize(Verdict verdict) {
        return verdict.claim().kinds().stream().anyMatch(kind -> kind == Kind.CAUSE || kind == Kind.SIZE);
    }

    /// How many margins the middle world lies from the margin of the test that decided; 0 where that cannot be said.
    static double margins(Verdict verdict) {
        boolean decided = verdict.answer() == Answer.SUPPORTED || verdict.answer() == Answer.CONTRADICTED;
        return decided
                ? verdict.decisive()
                        .map(BoardOrder::fromMargin)
                        .filter(Double::isFinite)
                        .orElse(0.0)
                : 0;
    }

    private static double fromMargin(Finding finding) {
        Test test = finding.test();
        return Math.abs(finding.spread().median() - test.margin()) / Math.abs(test.margin());
    }
}
