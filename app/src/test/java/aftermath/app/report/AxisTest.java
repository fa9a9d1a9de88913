package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void an_axis_of_positive_numbers_begins_at_nought() {
        Axis axis = Axis.holding(0.3, 0.9, false);
        assertThat(axis.bottom()).isZero();
        assertThat(axis.top()).isEqualTo(1);
        assertThat(axis.ticks()).hasSize(6).startsWith(0.0).endsWith(1.0);
        assertThat(axis.share(0.5)).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void negative_numbers_are_held_below_nought() {
        Axis axis = Axis.holding(-0.3, 0.4, false);
        assertThat(axis.bottom()).isLessThanOrEqualTo(-0.3);
        assertThat(axis.top()).isGreaterThanOrEqualTo(0.4);
        assertThat(axis.ticks()).contains(0.0).isSorted();
        assertThat(axis.share(axis.bottom())).isZero();
        assertThat(axis.share(axis.top())).isEqualTo(1);
    }

    @Test
    void an_axis_of_nothing_but_noughts_still_has_a_length() {
        Axis axis = Axis.holding(0, 0, false);
        assertThat(axis.bottom()).isZero();
        assertThat(axis.top()).isEqualTo(1);
    }

    @Test
    void large_numbers_have_about_five_ticks() {
        for (double most = 1; most < 1e7; most *= 1.7) {
            assertThat(Axis.holding(0, most, false).ticks()).hasSizeBetween(4, 7);
            assertThat(Axis.holding(0, most, false).top()).isGreaterThanOrEqualTo(most * (1 - 1e-9));
        }
    }

    @Test
    void of_what_is_counted_no_tick_parts_one() {
        assertThat(Axis.holding(0, 2, true).ticks()).containsExactly(0.0, 1.0, 2.0);
        assertThat(Axis.holding(0, 10, true).ticks()).allMatch(tick -> tick == Math.rint(tick));
    }
}
