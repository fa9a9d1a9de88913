package aftermath.lab.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CutNormalTest {
    private static final int STRIPS = 200_000;

    @ParameterizedTest
    @CsvSource({"-1,2", "0,0.5", "-0.5,0", "3,4", "-9,-8", "8,60", "-2,90", "20,21"})
    void mass_and_quantiles_are_those_of_the_integrated_density(double a, double b) {
        // The density over that at the end nearest to 0, so that far tails can be summed.
        double nearest = a > 0 ? a : Math.min(b, 0);
        double width = Math.min(b - a, 8);
        double from = b <= 0 ? b - width : a;
        double[] below = new double[STRIPS + 1];
        for (int i = 0; i < STRIPS; i++) {
            double z = from + (i + 0.5) * width / STRIPS;
            below[i + 1] = below[i] + Math.exp((nearest * nearest - z * z) / 2) * width / STRIPS;
        }
        double log = Math.log(below[STRIPS]) - nearest * nearest / 2 - Math.log(2 * Math.PI) / 2;
        assertThat(CutNormal.logMass(a, b)).isCloseTo(log, within(2e-6));
        for (double u : new double[] {0.001, 0.25, 0.5, 0.9, 0.999}) {
            double z = CutNormal.quantile(a, b, u);
            int strip = (int) Math.round((z - from) / width * STRIPS);
            assertThat(below[strip] / below[STRIPS]).as("u = %s", u).isCloseTo(u, within(2e-4));
        }
    }

    @Test
    void where_no_double_holds_the_mass_it_falls_off_as_an_exponential() {
        // Far out at a, z − a is exponential with rate a: median ln 2 / a.
        double a = 190;
        assertThat((CutNormal.quantile(a, a + 5, 0.5) - a) * a).isCloseTo(Math.log(2), within(1e-4));
        assertThat(CutNormal.logMass(a, a + 5))
                .isCloseTo(-a * a / 2 - Math.log(a * Math.sqrt(2 * Math.PI)), within(1e-4));
        assertThat(CutNormal.quantile(-a - 5, -a, 0.5)).isEqualTo(-CutNormal.quantile(a, a + 5, 0.5));
    }

    @Test
    void the_two_ways_to_the_tail_meet() {
        assertThat(CutNormal.logTail(7 - 1e-9)).isCloseTo(CutNormal.logTail(7 + 1e-9), within(1e-7));
        assertThat(CutNormal.logTail(Double.POSITIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
