package aftermath.lab.claim;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.lab.record.Compared;
import aftermath.lab.record.Fitted;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Summaries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FittingTest {
    private static Test margin(Side side, double margin) {
        return new Test(
                "bayes",
                Claim.Kind.FIT,
                "Does the record need it?",
                new Measure.Fit("other", "base"),
                "",
                "log10",
                0,
                side,
                margin,
                "a test",
                null,
                "");
    }

    private static Fitted fitted(double lo, double hi, int recovered, String bound) {
        Compared compared = new Compared(
                "",
                "other",
                "base",
                1,
                20,
                21,
                100,
                0.5,
                (lo + hi) / 2,
                lo,
                hi,
                9,
                9,
                bound,
                recovered,
                100,
                List.of(),
                List.of(),
                List.of());
        return new Fitted(Summaries.NONE, List.of(), null, null, List.of(compared), null);
    }

    @ParameterizedTest
    @CsvSource({
        // a margin that asks for evidence
        "AT_LEAST, 1, 1.2, 2, 90, none, SUPPORTED",
        "AT_LEAST, 1, 0.8, 2, 90, none, UNDECIDED",
        "AT_LEAST, 1, -0.2, 0.2, 90, none, UNDECIDED",
        "AT_LEAST, 1, -3, -1.1, 90, none, CONTRADICTED",
        "AT_LEAST, 1, -3, -0.9, 90, none, UNDECIDED",
        "AT_LEAST, 1, 1.2, 2, 60, none, UNDECIDED",
        "AT_LEAST, 1, -3, -1.1, 60, none, UNDECIDED",
        "AT_MOST, -1, -3, -1.1, 90, none, SUPPORTED",
        "AT_MOST, -1, 1.1, 3, 90, none, CONTRADICTED",
        // a margin that asks for the want of it
        "AT_MOST, 1, -0.2, 0.2, 90, none, SUPPORTED",
        "AT_MOST, 1, -0.2, 0.2, 50, none, SUPPORTED",
        "AT_MOST, 1, 0.5, 1.5, 90, none, UNDECIDED",
        "AT_MOST, 1, 1.5, 2, 90, none, CONTRADICTED",
        "AT_LEAST, -1, -0.5, 0.5, 50, none, SUPPORTED",
        "AT_LEAST, -1, -2, -1.5, 90, none, CONTRADICTED",
        "AT_MOST, 1, -0.2, 0.2, 90, unknown, UNDECIDED"
    })
    void a_factor_decides_where_its_whole_interval_does(
            Side side, double margin, double lo, double hi, int recovered, String bound, Answer answer) {
        Finding finding = Fitting.finding(margin(side, margin), fitted(lo, hi, recovered, bound), "other", "base");
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.because()).contains("Bayes factor of other over base", recovered + " of 100");
        assertThat(finding.spread().lo()).isEqualTo(lo);
    }

    @org.junit.jupiter.api.Test
    void what_was_not_compared_is_undecided_and_says_so() {
        Verdict verdict = new Judge(new Runs().evidence()).verdict(Runs.claim(margin(Side.AT_LEAST, 1)));
        assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(verdict.because()).contains("Not yet compared");
        assertThat(verdict.wouldChange()).contains("A comparison of the two variants");
        Verdict compared = new Judge(new Runs().evidence(), fitted(-0.1, 0.1, 90, "none"))
                .verdict(Runs.claim(margin(Side.AT_LEAST, 1)));
        assertThat(compared.wouldChange()).contains("Records that only one of the two variants would leave behind");
    }

    @org.junit.jupiter.api.Test
    void the_parameter_that_surely_matters_most_is_named() {
        Test asked = Runs.effect(Side.AT_LEAST, 100);
        Influence influence = new Influence(
                "",
                "sobol",
                1,
                20,
                21,
                100,
                2,
                List.of(new Influence.OfOutcome(
                        asked.outcome(),
                        "persons",
                        1,
                        1,
                        64,
                        0,
                        List.of(
                                new Influence.Row("noisy", "total-order", 2, -1, 5, 100),
                                new Influence.Row("sure", "total-order", 0.5, 0.4, 0.6, 0),
                                new Influence.Row("first", "first-order", 0.9, 0.8, 1, 0)))));
        Fitted fitted = new Fitted(Summaries.NONE, List.of(), null, influence, List.of(), null);
        Runs runs =
                new Runs().worlds(aftermath.lab.twin.Told.BASE, 20, w -> w % 2 == 0 ? 300 : 60, Runs.without(w -> 50));
        Verdict verdict = new Judge(runs.evidence(), fitted).verdict(Runs.claim(asked));
        assertThat(verdict.wouldChange())
                .contains("Better knowledge of sure", "40 to 60 %")
                .doesNotContain("noisy");
    }
}
