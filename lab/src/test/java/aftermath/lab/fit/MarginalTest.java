package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.fit.Marginal.Identified;
import aftermath.lab.stat.Weighted;
import org.junit.jupiter.api.Test;

final class MarginalTest {
    @Test
    void a_posterior_like_the_prior_is_not_identified() {
        Marginal marginal = Marginal.of(even(400, 0, 1), 0);
        assertThat(marginal.contraction()).isCloseTo(0, within(0.01));
        assertThat(marginal.identified()).isEqualTo(Identified.NO);
        assertThat(marginal.because()).contains("no more than chance among so few particles would");
    }

    @Test
    void half_the_range_leaves_a_quarter_of_the_variance_and_is_identified() {
        Marginal marginal = Marginal.of(even(400, 0.25, 0.75), 0);
        assertThat(marginal.contraction()).isCloseTo(0.75, within(0.01));
        assertThat(marginal.identified()).isEqualTo(Identified.YES);
        assertThat(marginal.median()).isCloseTo(0.5, within(0.01));
        assertThat(marginal.lo()).isCloseTo(0.275, within(0.01));
        assertThat(marginal.hi()).isCloseTo(0.725, within(0.01));
    }

    @Test
    void a_little_less_than_the_prior_is_weak_and_of_few_particles_nothing() {
        assertThat(Marginal.of(even(4000, 0.05, 0.95), 0).identified()).isEqualTo(Identified.WEAKLY);
        assertThat(Marginal.of(even(20, 0.05, 0.95), 0).identified()).isEqualTo(Identified.NO);
    }

    @Test
    void a_mean_that_moved_says_something_though_the_spread_stays() {
        double[][] points = new double[400][1];
        for (int i = 0; i < 400; i++) {
            // Near either end, more often the upper one.
            points[i][0] = i < 80 ? 0.1 * i / 80 : 0.9 + 0.1 * (i - 80) / 320;
        }
        Marginal marginal = Marginal.of(Weighted.even(points), 0);
        assertThat(marginal.contraction()).isLessThan(0);
        assertThat(marginal.shift()).isGreaterThan(0.8);
        assertThat(marginal.identified()).isEqualTo(Identified.WEAKLY);
    }

    @Test
    void it_is_reckoned_in_the_parameters_own_unit_too() {
        Weighted sample = even(400, 0.25, 0.75);
        double[] values = sample.values(0);
        for (int i = 0; i < values.length; i++) {
            values[i] = 100 + 40 * values[i];
        }
        Marginal marginal = Marginal.of(values, sample, 120, 40 / Math.sqrt(12));
        assertThat(marginal.contraction()).isCloseTo(Marginal.of(sample, 0).contraction(), within(1e-12));
        assertThat(marginal.mean()).isCloseTo(120, within(0.1));
        assertThatThrownBy(() -> Marginal.of(values, sample, 120, 0)).hasMessageContaining("must be above 0");
    }

    private static Weighted even(int n, double lo, double hi) {
        double[][] points = new double[n][1];
        for (int i = 0; i < n; i++) {
            points[i][0] = lo + (hi - lo) * (i + 0.5) / n;
        }
        return Weighted.even(points);
    }
}
