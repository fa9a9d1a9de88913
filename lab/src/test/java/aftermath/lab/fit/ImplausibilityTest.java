package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ImplausibilityTest {
    private static final int GRID = 1000;

    @Test
    void six_tenths_of_a_line_are_not_implausible() {
        // Target CI-17: f(x) = x on [0, 1], 0.5 observed, 0.1 of standard deviation in all, cut at 3.
        Implausibility implausibility = new Implausibility(0.005, 0.003, 0.002);
        int kept = 0;
        for (int i = 0; i < GRID; i++) {
            kept += implausibility.keeps(0.5, 0.5, (i + 0.5) / GRID) ? 1 : 0;
        }
        assertThat((double) kept / GRID).isCloseTo(0.6, within(1e-3));
    }

    @Test
    void within_the_record_s_range_nothing_is_implausible() {
        Implausibility implausibility = new Implausibility(4, 0, 0);
        assertThat(implausibility.of(10, 20, 13)).isZero();
        assertThat(implausibility.of(10, 20, 26)).isEqualTo(3);
        assertThat(implausibility.of(10, 20, 4)).isEqualTo(3);
        assertThat(implausibility.keeps(10, 20, 26.1)).isFalse();
    }

    @Test
    void something_must_be_unsure() {
        assertThatThrownBy(() -> new Implausibility(0, 0, 0)).hasMessageContaining("one of them above");
    }
}
