package aftermath.lab.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WeightedTest {
    private static final Weighted SAMPLE =
            Weighted.of(new double[][] {{1, 0}, {2, 4}, {3, 0}, {9, 0}}, new double[] {2, 4, 2, 0});

    @Test
    void moments_are_those_of_the_weights() {
        assertThat(SAMPLE.mean(0)).isEqualTo(2);
        assertThat(SAMPLE.variance(0)).isEqualTo(0.5);
        assertThat(SAMPLE.mean(1)).isEqualTo(2);
        assertThat(SAMPLE.covariance(0, 1)).isZero();
    }

    @Test
    void a_quantile_is_the_first_value_that_holds_its_share() {
        assertThat(SAMPLE.quantile(0, 0.25)).isEqualTo(1);
        assertThat(SAMPLE.quantile(0, 0.26)).isEqualTo(2);
        assertThat(SAMPLE.quantile(0, 0.75)).isEqualTo(2);
        assertThat(SAMPLE.quantile(0, 1)).isEqualTo(3);
    }

    @Test
    void the_effective_size_is_that_of_even_weights_or_less() {
        assertThat(SAMPLE.effective()).isCloseTo(1 / (0.0625 + 0.25 + 0.0625), within(1e-12));
        assertThat(Weighted.even(new double[5][1]).effective()).isCloseTo(5, within(1e-12));
    }

    @Test
    void points_are_picked_by_weight_and_never_without() {
        assertThat(SAMPLE.pick(0.1)).isZero();
        assertThat(SAMPLE.pick(0.26)).isEqualTo(1);
        assertThat(SAMPLE.pick(0.99)).isEqualTo(2);
        assertThat(SAMPLE.pick(1)).isEqualTo(2);
    }

    @Test
    void weights_must_be_something() {
        assertThatThrownBy(() -> Weighted.of(new double[][] {{1}}, new double[] {0}))
                .hasMessageContaining("must be above 0");
        assertThatThrownBy(() -> Weighted.of(new double[][] {{1}}, new double[] {-1}))
                .hasMessageContaining("must be 0 or more");
    }

    @Test
    void quantiles_without_weights_are_linear_between_neighbours() {
        assertThat(Quantiles.sorted(new double[] {1, 2, 4}, 0.75)).isEqualTo(3);
        assertThat(Quantiles.sorted(new double[] {1, 2, 4}, 1)).isEqualTo(4);
        assertThat(Quantiles.sorted(new double[] {7}, 0.3)).isEqualTo(7);
    }
}
