package aftermath.sim.model.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The law of fire gives Lanchester's published results.
class LanchesterTest {
    private static final double STEP = 1e-3;

    /// Both sides fire without want of targets until y is gone: survivors of x, and when.
    private static double[] duel(double x0, double y0, double a, double b) {
        double x = x0;
        double y = y0;
        double t = 0;
        while (y > 0) {
            double[] next = step(x, y, a, b, STEP);
            if (next[1] <= 0) {
                double last = y / Lanchester.losses(b, x, y, 0);
                double[] end = step(x, y, a, b, last);
                return new double[] {end[0], t + last};
            }
            x = next[0];
            y = next[1];
            t += STEP;
        }
        return new double[] {x, t};
    }

    /// Heun's rule: a side's losses are what the other deals.
    private static double[] step(double x, double y, double a, double b, double h) {
        double dx = Lanchester.losses(a, y, x, 0);
        double dy = Lanchester.losses(b, x, y, 0);
        double laterX = x - h * dx;
        double laterY = Math.max(1e-12, y - h * dy);
        double meanX = (dx + Lanchester.losses(a, laterY, laterX, 0)) / 2;
        double meanY = (dy + Lanchester.losses(b, laterX, laterY, 0)) / 2;
        return new double[] {x - h * meanX, y - h * meanY};
    }

    @Test
    void a_hundred_against_sixty_of_equal_skill_leave_eighty() {
        double[] end = duel(100, 60, 0.05, 0.05);
        assertThat(end[0]).isCloseTo(80, within(1e-6));
        assertThat(end[1]).isCloseTo(13.862944, within(1e-5));
    }

    @Test
    void skill_may_outweigh_numbers() {
        double[] end = duel(100, 120, 0.02, 0.05);
        assertThat(end[0]).isCloseTo(65.115282, within(1e-6));
        assertThat(end[1]).isCloseTo(31.424377, within(1e-5));
    }

    /// Chance that x wins when one after the other falls, at the hourly rates of the law.
    private static double wins(int x, int y, double room) {
        if (y == 0) {
            return 1;
        }
        if (x == 0) {
            return 0;
        }
        double xLoses = Lanchester.losses(0.05, y, x, room);
        double yLoses = Lanchester.losses(0.05, x, y, room);
        double p = yLoses / (xLoses + yLoses);
        return p * wins(x, y - 1, room) + (1 - p) * wins(x - 1, y, room);
    }

    @Test
    void the_exact_square_law_is_known() {
        assertThat(wins(2, 1, 0)).isCloseTo(5.0 / 6, within(1e-12));
        assertThat(wins(3, 1, 0)).isCloseTo(23.0 / 24, within(1e-12));
        assertThat(wins(3, 2, 0)).isCloseTo(31.0 / 40, within(1e-12));
        assertThat(wins(5, 4, 0)).isCloseTo(51907.0 / 72576, within(1e-12));
        assertThat(wins(10, 8, 0)).isCloseTo(0.791358, within(1e-6));
    }

    @Test
    void the_exact_linear_law_is_known() {
        assertThat(wins(3, 2, 1)).isCloseTo(11.0 / 16, within(1e-12));
        assertThat(wins(10, 8, 1)).isCloseTo(44923.0 / 65536, within(1e-12));
    }

    @Test
    void few_targets_limit_the_fire_of_many() {
        assertThat(Lanchester.losses(0.1, 1000, 10, 0)).isCloseTo(100, within(1e-9));
        assertThat(Lanchester.losses(0.1, 1000, 10, 1)).isCloseTo(0.1 * 10000 / 1010, within(1e-12));
        assertThat(Lanchester.losses(0.1, 1000, 0, 0)).isZero();
        assertThat(Lanchester.losses(0.1, 0, 10, 1)).isZero();
    }
}
