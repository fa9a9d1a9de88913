package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `Portable` against `StrictMath`, whose own error is below one unit in the last place.
class PortableTest {
    private static final double LN2 = 0.6931471805599453;

    @Test
    void exp_is_right_to_15_digits_over_its_whole_range() {
        double worst = 0;
        for (int i = 0; i < 400_000; i++) {
            worst = Math.max(worst, expError(-699.9 + 1399.8 * Draws.unit(7, i)));
            worst = Math.max(worst, expError(-3 + 6 * Draws.unit(8, i)));
        }
        assertThat(worst).isLessThan(1.2e-15);
    }

    @Test
    void exp_is_right_where_its_table_changes_step() {
        double worst = 0;
        for (int n = -64_000; n <= 64_000; n++) {
            double edge = (n + 0.5) * LN2 / 64;
            worst = Math.max(worst, expError(edge));
            worst = Math.max(worst, expError(Math.nextUp(edge)));
            worst = Math.max(worst, expError(Math.nextDown(edge)));
            worst = Math.max(worst, expError(n * LN2 / 64));
        }
        assertThat(worst).isLessThan(1.2e-15);
    }

    @Test
    void exp_of_the_extremes_is_that_of_strict_math() {
        for (double x : new double[] {
            0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-300, 700, -700, 709.78, 710, -745, -746, 1e308, -1e308
        }) {
            assertThat(Portable.exp(x)).as("e^%s", x).isEqualTo(StrictMath.exp(x));
        }
        assertThat(Portable.exp(Double.NaN)).isNaN();
        assertThat(Portable.exp(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Portable.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Portable.exp(0)).isEqualTo(1);
    }

    @Test
    void log_errs_by_less_than_4e_16_beside_one_and_in_the_last_place_below() {
        double nearOne = 0;
        double relative = 0;
        for (int i = 0; i < 400_000; i++) {
            double x = Draws.upperUnit(Draws.bits(9, i));
            double small = StrictMath.pow(2, -1000 * Draws.unit(10, i));
            nearOne = Math.max(nearOne, logError(0.5 + x / 2));
            relative = Math.max(relative, logError(x / 2) / -StrictMath.log(x / 2));
            relative = Math.max(relative, logError(small / 2) / -StrictMath.log(small / 2));
        }
        assertThat(nearOne).isLessThan(4e-16);
        assertThat(relative).isLessThan(6e-16);
    }

    @Test
    void log_is_right_where_its_table_changes_step() {
        double worst = 0;
        for (int exponent = -40; exponent <= 0; exponent++) {
            for (int j = 0; j < 128; j++) {
                double edge = StrictMath.scalb(1 + j / 128.0, exponent - 1);
                for (double x : new double[] {edge, Math.nextUp(edge), Math.nextDown(edge)}) {
                    worst = Math.max(worst, logError(x) / Math.max(1, -StrictMath.log(x)));
                }
            }
        }
        assertThat(worst).isLessThan(6e-16);
    }

    @Test
    void log_falls_towards_one_in_every_step_a_draw_can_take() {
        // 1 − r with r a multiple of 2⁻³², as ranked hours ask for it.
        for (long r = 1; r < 200_000; r++) {
            double nearer = Portable.log(1 - r * 0x1.0p-32);
            double farther = Portable.log(1 - (r + 1) * 0x1.0p-32);
            assertThat(nearer).as("r = %d·2⁻³²", r).isNegative().isGreaterThan(farther);
        }
    }

    @Test
    void log_of_the_extremes_is_that_of_strict_math() {
        for (double x : new double[] {0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
            assertThat(Portable.log(x)).as("ln %s", x).isEqualTo(StrictMath.log(x));
        }
        assertThat(Portable.log(-1)).isNaN();
        assertThat(Portable.log(Double.NaN)).isNaN();
        assertThat(Portable.log(1)).isCloseTo(0, org.assertj.core.api.Assertions.within(4e-16));
    }

    private static double expError(double x) {
        double right = StrictMath.exp(x);
        return Math.abs(Portable.exp(x) - right) / right;
    }

    private static double logError(double x) {
        return Math.abs(Portable.log(x) - StrictMath.log(x));
    }
}
