package aftermath.lab.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that has one number for an answer in every world, and the side of a margin on which the claim is right.
///
/// @param id      unique within its claim
/// @param kind    what it decides
/// @param asks    the question in words
/// @param measure how the number comes about
/// @param outcome name of the outcome it is reckoned from; empty for `Fit` and `Recorded`
/// @param unit    unit of the number
/// @param days    days from the start over which the outcome is reckoned; 0 for `Fit` and `Recorded`
/// @param side    on which side of the margin the claim is right
/// @param margin  least number that the claim would call so, in `unit`; written before any run
/// @param why     why the margin is what it is
/// @param event   what probabilities of necessity and sufficiency are about; null where there is none
/// @param shows   name of the column whose course is drawn for both worlds; empty for none
/// @param decides whether the claim hangs on it; else its number is only told beside the others
public record Test(
        String id,
        Claim.Kind kind,
        String asks,
        Measure measure,
        String outcome,
        String unit,
        int days,
        Side side,
        double margin,
        String why,
        @Nullable Event event,
        String shows,
        boolean decides) {

    /// A test that the claim hangs on.
    public Test(
            String id,
            Claim.Kind kind,
            String asks,
            Measure measure,
            String outcome,
            String unit,
            int days,
            Side side,
            double margin,
            String why,
            @Nullable Event event,
            String shows) {
        this(id, kind, asks, measure, outcome, unit, days, side, margin, why, event, shows, true);
    }

    /// The claimed side of a margin; the margin itself belongs to it.
    public enum Side {
        /// At least the margin.
        AT_LEAST,
        /// At most the margin.
        AT_MOST;

        /// Whether a number lies on it.
        public boolean holds(double number, double margin) {
            return this == AT_LEAST ? number >= margin : number <= margin;
        }

        /// “at least”, “at most”
        public String words() {
            return this == AT_LEAST ? "at least" : "at most";
        }
    }

    /// The claimed side of the margin: “at least 5,000 persons”.
    public String claimed() {
        return side.words() + " " + Amount.exact(margin, unit);
    }

    /// Something that either happens in a run or does not.
    ///
    /// @param outcome name of an outcome, over the days of the test
    /// @param side    of the level
    /// @param level   in the outcome's unit
    public record Event(String outcome, Side side, double level) {}

    /// How a world's number comes about.
    public sealed interface Measure {
        /// The outcome in the factual run.
        record Level() implements Measure {}

        /// The outcome in the factual run, less another of the same run.
        record Since(String before) implements Measure {}

        /// The outcome in the factual run, less that in the twin: what the cause adds.
        record Effect(String without) implements Measure {}

        /// The outcome in the twin over that in the factual run: what is left without the cause.
        record Kept(String without) implements Measure {}

        /// The outcome at the last dose, less that at the first.
        ///
        /// @param doses interventions, from least to most
        /// @param sizes how much each is, in `unit`
        record Doses(List<String> doses, List<Double> sizes, String unit) implements Measure {
            public Doses {
                doses = List.copyOf(doses);
                sizes = List.copyOf(sizes);
            }
        }

        /// The first path's share of the effect of both, by Shapley's value.
        ///
        /// @param first  without the path in question
        /// @param second without the other path
        /// @param both   without either
        record Carried(String first, String second, String both) implements Measure {}

        /// Which variant the record needs: common logarithm of the Bayes factor of the first against the second, told
        /// by model comparison.
        record Fit(String variant, String against) implements Measure {}

        /// How many entries of the record the claim names.
        record Recorded() implements Measure {}
    }
}
