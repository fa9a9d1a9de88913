package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.stat.Weighted;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RejectionTest {
    @Tag("slow")
    @Test
    void twenty_thousand_draws_have_the_variance_of_the_gaussian_posterior_and_a_third_of_the_squared_tolerance() {
        Population kept = kept(Toys.gaussian(10), 200_000, 0.5);
        assertThat(kept.particles().size()).isBetween(19_500, 20_500);
        // Target CI-13.
        assertThat(100 * kept.sample().variance(0)).isCloseTo(0.183333, Percentage.withPercentage(3));
        assertThat(Math.exp(kept.logEvidence())).isCloseTo(0.1, Percentage.withPercentage(3));
    }

    @Tag("slow")
    @Test
    void the_mixture_of_sisson_has_the_variance_of_its_parts_and_a_third_of_the_squared_tolerance() {
        Population kept = kept(Toys.mixture(), 400_000, 0.5);
        assertThat(kept.particles().size()).isBetween(19_500, 20_500);
        // Target CI-14.
        assertThat(400 * kept.sample().variance(0)).isCloseTo(0.505 + 0.25 / 3, Percentage.withPercentage(5));
    }

    @Tag("slow")
    @Test
    void seven_heads_of_ten_leave_a_beta_of_8_and_4() {
        Weighted kept = kept(Toys.coins(7, 10), 200_000, 0).sample();
        // Target CI-16.
        assertThat(kept.mean(0)).isCloseTo(2.0 / 3, Percentage.withPercentage(2));
        assertThat(Math.sqrt(kept.variance(0))).isCloseTo(0.1307, Percentage.withPercentage(2));
    }

    @Tag("slow")
    @Test
    void regression_gives_back_what_a_wide_tolerance_took() {
        Population wide = kept(Toys.gaussian(10), 60_000, 1.5);
        // Without it 1/10 + 1.5²/3.
        assertThat(100 * wide.sample().variance(0)).isCloseTo(0.85, Percentage.withPercentage(5));
        Weighted adjusted = Regression.adjust(wide, summaries -> summaries);
        assertThat(100 * adjusted.variance(0)).isCloseTo(0.1, Percentage.withPercentage(8));
        assertThat(10 * adjusted.mean(0) - 5).isCloseTo(0, within(0.02));
    }

    @Test
    void regression_moves_nothing_that_meets_the_record() {
        Population kept = kept(Toys.gaussian(10), 5000, 0.5);
        Weighted adjusted = Regression.adjust(kept, summaries -> new double[] {0});
        for (int i = 0; i < kept.particles().size(); i++) {
            assertThat(adjusted.at(i, 0)).isCloseTo(kept.particles().get(i).point()[0], within(1e-12));
        }
    }

    @Test
    void regression_bears_summaries_that_say_the_same_and_refuses_too_many() {
        Population kept = kept(Toys.gaussian(10), 5000, 0.5);
        Weighted twice = Regression.adjust(kept, s -> new double[] {s[0], s[0], 0});
        Weighted once = Regression.adjust(kept, s -> s);
        assertThat(twice.variance(0)).isCloseTo(once.variance(0), Percentage.withPercentage(1));
        assertThatThrownBy(() -> Regression.adjust(kept, s -> new double[400]))
                .hasMessageContaining("must be at least three times the 400 summaries");
    }

    @Test
    void a_share_of_runs_sets_the_tolerance_and_missing_numbers_are_farthest() {
        List<Trial> trials = List.of(Trial.of(3), Trial.of(1), Trial.of(Double.NaN), Trial.of(2));
        assertThat(Rejection.tolerance(trials, 0.5)).isEqualTo(2);
        assertThat(Rejection.tolerance(trials, 0.01)).isEqualTo(1);
        assertThat(Rejection.tolerance(trials, 1)).isInfinite();
    }

    @Test
    void draws_go_on_where_they_were_broken_off() {
        List<Attempt> whole = Rejection.attempts(3, 0, 10, 2, 5);
        List<Attempt> rest = Rejection.attempts(3, 6, 4, 2, 5);
        for (int n = 0; n < 4; n++) {
            assertThat(rest.get(n).point()).isEqualTo(whole.get(6 + n).point());
            assertThat(rest.get(n).world(1)).isEqualTo(whole.get(6 + n).world(1));
        }
    }

    @Test
    void a_tolerance_that_nothing_meets_is_refused() {
        assertThatThrownBy(() -> kept(Toys.gaussian(10), 20, 1e-9))
                .hasMessageContaining("must be such that a run comes within it");
    }

    static Population kept(Function<Attempt, Trial> model, int count, double tolerance) {
        List<Attempt> attempts = Rejection.attempts(1, 0, count, 1, 7);
        return Rejection.keep(attempts, Evaluator.each(model).evaluate(attempts), tolerance);
    }
}
