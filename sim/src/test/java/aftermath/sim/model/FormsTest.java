package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Closed forms with known answers.
class FormsTest {

    @Test
    void one_officer_per_participant_arrests_nine_of_ten_with_epsteins_constant() {
        // Epstein 2002: k = 2.3.
        assertThat(Forms.arrestProbability(2.3, 1, 1)).isCloseTo(0.8997411563, within(1e-10));
        assertThat(Forms.arrestProbability(2.3, 2, 1)).isCloseTo(0.9899481643, within(1e-10));
        assertThat(Forms.arrestProbability(2.3, 500, 500)).isCloseTo(0.8997411563, within(1e-10));
    }

    @Test
    void the_ratio_is_not_rounded_and_nobody_counts_as_one() {
        assertThat(Forms.arrestProbability(2.3, 1, 2)).isCloseTo(1 - Math.exp(-1.15), within(1e-14));
        assertThat(Forms.arrestProbability(2.3, 1, 0)).isEqualTo(Forms.arrestProbability(2.3, 1, 1));
        assertThat(Forms.arrestProbability(2.3, 0, 10)).isZero();
    }

    @Test
    void risk_falls_as_the_crowd_grows() {
        for (int crowd = 10; crowd < 1000; crowd++) {
            assertThat(Forms.arrestProbability(2.3, 50, crowd + 1)).isLessThan(Forms.arrestProbability(2.3, 50, crowd));
        }
    }

    @Test
    void a_contest_of_equals_is_even_and_one_of_two_to_one_is_two_thirds() {
        // Tullock 1980 with efforts 22.2222 and 11.1111: p = 2/3.
        assertThat(Forms.contest(22.2222, 11.1111, 1)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(Forms.contest(25, 25, 1)).isEqualTo(0.5);
        assertThat(Forms.contest(2, 1, 2)).isCloseTo(0.8, within(1e-15));
        assertThat(Forms.contest(1, 2, 2)).isCloseTo(0.2, within(1e-15));
        assertThat(Forms.contest(0, 0, 2)).isEqualTo(0.5);
        assertThat(Forms.contest(0, 5, 2)).isZero();
        assertThat(Forms.contest(5, 0, 2)).isEqualTo(1);
    }

    /// Effort that pays best against these others: from the ends of an interval that shrinks by the golden section.
    private static double bestEffort(double prize, double othersTogether, double m) {
        double shrink = (Math.sqrt(5) - 1) / 2;
        double lo = 0;
        double hi = prize;
        while (hi - lo > 1e-10) {
            double a = hi - shrink * (hi - lo);
            double b = lo + shrink * (hi - lo);
            double atA = prize * Forms.contest(a, othersTogether, m) - a;
            double atB = prize * Forms.contest(b, othersTogether, m) - b;
            if (atA < atB) {
                lo = a;
            } else {
                hi = b;
            }
        }
        return (lo + hi) / 2;
    }

    @Test
    void nobody_gains_by_leaving_the_efforts_tullock_found() {
        // n alike, prize 100: r·V·(n − 1)/n². Several others stand for one of (n − 1)^(1/r) times their effort.
        assertThat(bestEffort(100, 25, 1)).isCloseTo(25, within(1e-4));
        assertThat(bestEffort(100, 3 * 18.75, 1)).isCloseTo(18.75, within(1e-4));
        double third = 100.0 / 9;
        assertThat(bestEffort(100, 4 * third, 0.5)).isCloseTo(third, within(1e-4));
    }

    @Test
    void who_values_the_prize_twice_as_much_wins_it_twice_as_often() {
        double strong = 200.0 / 9;
        double weak = 100.0 / 9;
        assertThat(bestEffort(100, weak, 1)).isCloseTo(strong, within(1e-4));
        assertThat(bestEffort(50, strong, 1)).isCloseTo(weak, within(1e-4));
        double p = Forms.contest(strong, weak, 1);
        assertThat(p).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(100 * p - strong).isCloseTo(44.4444, within(1e-4));
        assertThat(50 * (1 - p) - weak).isCloseTo(5.5556, within(1e-4));
    }

    @Test
    void the_difference_form_is_the_logistic_function_of_the_difference() {
        // Hirshleifer 1989: k = 0.05, 60 against 40.
        assertThat(Forms.logistic(0.05 * (60 - 40))).isCloseTo(0.7310586, within(1e-7));
    }

    @Test
    void decisiveness_widens_an_advantage() {
        assertThat(Forms.contest(3, 2, 4)).isGreaterThan(Forms.contest(3, 2, 1));
        assertThat(Forms.contest(2, 3, 4)).isLessThan(Forms.contest(2, 3, 1));
    }

    @Test
    void half_is_kept_after_a_half_life() {
        assertThat(Math.pow(Forms.kept(7), 7)).isCloseTo(0.5, within(1e-15));
        assertThat(Forms.kept(1)).isEqualTo(0.5);
        assertThat(Forms.kept(0)).isZero();
    }

    @Test
    void saturation_is_one_half_at_half() {
        assertThat(Forms.saturation(40, 40)).isEqualTo(0.5);
        assertThat(Forms.saturation(120, 40)).isEqualTo(0.75);
        assertThat(Forms.saturation(0, 0)).isZero();
        assertThat(Forms.saturation(-1, 40)).isZero();
    }

    @Test
    void the_logistic_function_is_even_odds_at_zero() {
        assertThat(Forms.logistic(0)).isEqualTo(0.5);
        assertThat(Forms.logistic(Math.log(3))).isCloseTo(0.75, within(1e-15));
        assertThat(Forms.logistic(-2) + Forms.logistic(2)).isCloseTo(1, within(1e-15));
        assertThat(Forms.logistic(-1000)).isZero();
        assertThat(Forms.logistic(1000)).isEqualTo(1);
    }

    @Test
    void grievance_is_hardship_that_legitimacy_does_not_excuse() {
        assertThat(Forms.grievance(0.8, 0.25)).isCloseTo(0.6, within(1e-15));
        assertThat(Forms.grievance(0.8, 1)).isZero();
    }

    @Test
    void a_poisson_number_has_its_mean_for_mean_and_for_spread() {
        for (double mean : new double[] {0.02, 0.7, 4, 60, 650}) {
            int n = 100_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double events = Forms.poisson((i + 0.5) / n, mean);
                sum += events;
                squares += events * events;
            }
            double average = sum / n;
            assertThat(average).isCloseTo(mean, within(0.001 * mean + 1e-4));
            assertThat(squares / n - average * average).isCloseTo(mean, within(0.01 * mean));
        }
        assertThat(Forms.poisson(0.5, 0)).isZero();
        assertThat(Forms.poisson(Math.exp(-2) * 0.999, 2)).isZero();
        assertThat(Forms.poisson(Math.exp(-2) * 1.001, 2)).isEqualTo(1);
        assertThat(Forms.poisson(1 - 0x1.0p-53, 300)).isBetween(400, 500);
        assertThat(Forms.poisson(0.9, 1000.4)).isEqualTo(1000);
    }
}
