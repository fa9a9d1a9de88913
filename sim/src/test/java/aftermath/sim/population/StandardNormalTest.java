package aftermath.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {

    /// From tables of the normal distribution; the last reach the branch for far tails.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.4, 0.2533471031357997",
        "0.25, 0.6744897501960817",
        "0.1, 1.2815515655446004",
        "0.05, 1.6448536269514722",
        "0.025, 1.959963984540054",
        "0.01, 2.3263478740408408",
        "0.005, 2.5758293035489004",
        "1e-3, 3.090232306167813",
        "1e-4, 3.719016485455681",
        "1e-5, 4.264890793922825",
        "1e-6, 4.753424308822899"
    })
    void quantiles_are_those_of_the_tables(double tail, double z) {
        assertThat(StandardNormal.quantile(tail)).isCloseTo(-z, within(4e-15));
        // What rounding 1 − tail does to the quantile: half a step over the density.
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        assertThat(StandardNormal.quantile(1 - tail)).isCloseTo(z, within(4e-15 + 0x1.0p-53 / density));
    }

    @Test
    void far_tails_follow_their_asymptote() {
        assertThat(StandardNormal.quantile(1e-12)).isCloseTo(-7.034483825301131, within(1e-12));
        assertThat(StandardNormal.quantile(1e-16)).isCloseTo(-8.222082216130435, within(1e-12));
        assertThat(StandardNormal.quantile(0x1.0p-54)).isBetween(-8.4, -8.2);
    }

    @Test
    void quantiles_rise_and_are_odd_about_one_half() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 100_000; i++) {
            double p = i / 100_000.0;
            double z = StandardNormal.quantile(p);
            assertThat(z).as("p = %s", p).isGreaterThan(last);
            assertThat(StandardNormal.quantile(1 - p)).isCloseTo(-z, within(1e-9));
            last = z;
        }
    }

    @Test
    void the_fast_quantile_is_exact_in_the_tails_and_close_elsewhere() {
        for (int i = 0; i < 200_000; i++) {
            double p = Draws.unit(3, i);
            double exact = StandardNormal.quantile(p);
            if (p < 1 / 64.0 || p > 1 - 1 / 64.0) {
                assertThat(StandardNormal.fastQuantile(p)).as("p = %s", p).isEqualTo(exact);
            } else {
                assertThat(StandardNormal.fastQuantile(p)).as("p = %s", p).isCloseTo(exact, within(1e-4));
            }
        }
    }

    @Test
    void the_fast_quantile_rises_across_its_knots_and_where_it_turns_exact() {
        for (int k = 1; k < 4096; k++) {
            double p = k / 4096.0;
            assertThat(StandardNormal.fastQuantile(p)).as("knot %d", k).isEqualTo(StandardNormal.quantile(p));
            assertThat(StandardNormal.fastQuantile(Math.nextDown(p)))
                    .isLessThanOrEqualTo(StandardNormal.fastQuantile(p) + 1e-15);
        }
    }

    @Test
    void extremes_of_a_draw_have_finite_quantiles() {
        assertThat(StandardNormal.fastQuantile(Draws.unit(0))).isFinite().isLessThan(-8);
        assertThat(StandardNormal.fastQuantile(Draws.unit(-1))).isFinite().isGreaterThan(8);
    }

    /// Φ(z) to 17 digits, from the series and continued fraction in 50-digit arithmetic.
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.69146246127401312",
        "-1, 0.15865525393145705",
        "1.96, 0.97500210485177957",
        "-3, 0.0013498980316300945",
        "-6, 9.865876450376981e-10",
        "-8, 6.2209605742717841e-16",
        "-20, 2.7536241186062337e-89"
    })
    void the_distribution_function_is_that_of_the_tables(double z, double chance) {
        assertThat(StandardNormal.cumulative(z)).isCloseTo(chance, within(2e-15));
        assertThat(StandardNormal.cumulative(z) / chance).isCloseTo(1, within(z < -7 ? 2e-8 : 1e-9));
    }

    @Test
    void the_distribution_function_undoes_the_quantile_and_has_the_density_as_its_slope() {
        for (int i = 1; i < 10_000; i++) {
            double p = i / 10_000.0;
            double z = StandardNormal.quantile(p);
            assertThat(StandardNormal.cumulative(z)).isCloseTo(p, within(2e-15));
            double slope = (StandardNormal.cumulative(z + 1e-4) - StandardNormal.cumulative(z - 1e-4)) / 2e-4;
            assertThat(StandardNormal.density(z)).isCloseTo(slope, within(1e-8));
        }
        assertThat(StandardNormal.cumulative(-40)).isZero();
        assertThat(StandardNormal.cumulative(40)).isEqualTo(1);
    }
}
