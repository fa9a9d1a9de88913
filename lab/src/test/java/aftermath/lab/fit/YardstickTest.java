package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class YardstickTest {
    private static final Statistic CROWD = new Statistic("crowd", 10, 20, 5, 3, 9);
    private static final Statistic GUESS = new Statistic("guess", 0, 0, 1, 0, Double.POSITIVE_INFINITY);
    private static final Statistic HOUR = new Statistic("hour", 7, 7, 2, 1, 4);

    @Test
    void inside_the_record_s_range_there_is_no_distance() {
        Yardstick yardstick = new Yardstick(List.of(CROWD, HOUR));
        assertThat(yardstick.distance(new double[] {10, 7})).isZero();
        assertThat(yardstick.distance(new double[] {20, 7})).isZero();
    }

    @Test
    void gaps_have_a_sign_and_steps_for_a_unit() {
        assertThat(new Yardstick(List.of(CROWD, HOUR)).gaps(new double[] {30, 6}))
                .containsExactly(2, -0.5);
    }

    @Test
    void the_distance_is_the_root_of_the_weighted_mean_square() {
        // 3·2² + 1·0.5² over 4.
        double distance = new Yardstick(List.of(CROWD, HOUR)).distance(new double[] {30, 6});
        assertThat(distance).isCloseTo(Math.sqrt(12.25 / 4), within(1e-12));
    }

    @Test
    void what_is_absent_counts_for_what_it_was_set_to_and_without_weight_for_nothing() {
        Yardstick yardstick = new Yardstick(List.of(CROWD, GUESS, HOUR));
        assertThat(yardstick.distance(new double[] {15, Double.NaN, Double.NaN}))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void a_scale_is_that_of_a_normal_with_the_same_median_deviation() {
        double[] values = new double[4001];
        for (int i = 0; i < values.length; i++) {
            values[i] = 50 + 3 * Toys.normal(i, 7);
        }
        values[0] = 1e9; // one wild run moves nothing
        assertThat(Yardstick.scale(values)).isCloseTo(3, within(0.15));
        assertThat(Yardstick.scale(new double[] {1, 1, 1, 9})).isZero();
        assertThat(Yardstick.scale(new double[] {Double.NaN})).isNaN();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Statistic("x", 2, 1, 1, 1, 1)).hasMessageContaining("must not fall");
        assertThatThrownBy(() -> new Statistic("x", 1, 2, 0, 1, 1)).hasMessageContaining("Scale of x (0.0)");
        assertThatThrownBy(() -> new Yardstick(List.of(GUESS))).hasMessageContaining("at least one statistic");
        assertThatThrownBy(() -> new Yardstick(List.of(HOUR)).distance(new double[2]))
                .hasMessageContaining("must be as many as statistics");
    }
}
