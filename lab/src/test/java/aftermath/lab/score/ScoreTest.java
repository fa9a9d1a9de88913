package aftermath.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.twin.Share;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import org.junit.jupiter.api.Test;

final class ScoreTest {
    @Test
    void a_brier_score_is_the_squared_miss() {
        assertThat(Brier.score(1, true)).isZero();
        assertThat(Brier.score(1, false)).isEqualTo(1);
        assertThat(Brier.score(0.5, false)).isEqualTo(0.25);
        assertThat(Brier.score(new double[] {0.9, 0.2}, new boolean[] {true, true}))
                .isCloseTo((0.01 + 0.64) / 2, within(1e-12));
        assertThatThrownBy(() -> Brier.score(1.1, true)).hasMessageContaining("must lie between 0 and 1");
    }

    @Test
    void a_fair_brier_score_is_that_of_the_chance_behind_the_members_on_average() {
        // Over all ensembles of 4 with the chance 0.3 each: mean fair score = 0.3² where it did not come.
        double mean = 0;
        double plain = 0;
        for (int yes = 0; yes <= 4; yes++) {
            double chance = binomial(4, yes) * Math.pow(0.3, yes) * Math.pow(0.7, 4 - yes);
            mean += chance * Brier.fair(yes, 4, false);
            plain += chance * Brier.score(yes / 4.0, false);
        }
        assertThat(mean).isCloseTo(0.09, within(1e-12));
        assertThat(plain).isCloseTo(0.09 + 0.21 / 4, within(1e-12));
    }

    private static double binomial(int n, int k) {
        double c = 1;
        for (int i = 1; i <= k; i++) {
            c *= (double) (n - k + i) / i;
        }
        return c;
    }

    @Test
    void the_crps_of_two_members_is_as_by_hand() {
        // Members 1 and 4, observed 2: mean error 1.5; half the mean difference of two draws: 0.75, of two members:
        // 1.5.
        assertThat(Crps.plain(new double[] {4, 1}, 2)).isCloseTo(0.75, within(1e-12));
        assertThat(Crps.fair(new double[] {4, 1}, 2)).isCloseTo(0, within(1e-12));
        // Observed far out: 8.5 − 0.75.
        assertThat(Crps.plain(new double[] {1, 4}, 11)).isCloseTo(7.75, within(1e-12));
    }

    @Test
    void the_crps_of_one_member_is_its_error() {
        assertThat(Crps.plain(new double[] {3}, 5)).isEqualTo(2);
        assertThatThrownBy(() -> Crps.fair(new double[] {3}, 5)).hasMessageContaining("must be at least 2");
        assertThatThrownBy(() -> Crps.plain(new double[0], 5)).hasMessageContaining("must be at least 1");
    }

    /// σ·(z(2Φ(z) − 1) + 2φ(z) − 1/√π).
    private static double normalCrps(double z) {
        return z * (2 * StandardNormal.cumulative(z) - 1) + 2 * StandardNormal.density(z) - 1 / Math.sqrt(Math.PI);
    }

    @Test
    void the_crps_of_many_normal_members_is_that_of_the_normal() {
        double[] ensemble = normal(100_000, 0);
        for (double observed : new double[] {-2, 0, 0.7, 3}) {
            assertThat(Crps.plain(ensemble, observed)).isCloseTo(normalCrps(observed), within(0.01));
            assertThat(Crps.fair(ensemble, observed)).isCloseTo(normalCrps(observed), within(0.01));
        }
    }

    @Test
    void a_small_ensemble_is_punished_by_the_plain_score_and_not_by_the_fair_one() {
        double plain = 0;
        double fair = 0;
        int ensembles = 4000;
        for (int e = 0; e < ensembles; e++) {
            double[] five = normal(5, e);
            plain += Crps.plain(five, 0.7) / ensembles;
            fair += Crps.fair(five, 0.7) / ensembles;
        }
        assertThat(fair).isCloseTo(normalCrps(0.7), within(0.02));
        // The mean difference of two normals, 2/√π, over 2m.
        assertThat(plain - fair).isCloseTo(1 / Math.sqrt(Math.PI) / 5, within(0.01));
    }

    private static double[] normal(int n, int sample) {
        long key = new Draws(9, sample).key("score.test", 0, 0);
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = StandardNormal.quantile(Draws.unit(key, i));
        }
        return z;
    }

    @Test
    void skill_is_what_part_of_the_naive_score_is_gone() {
        assertThat(Skill.of(0.1, 0.2)).isEqualTo(0.5);
        assertThat(Skill.of(0.3, 0.2)).isCloseTo(-0.5, within(1e-12));
        assertThat(Skill.of(0.3, 0)).isNaN();
    }

    @Test
    void a_logarithmic_score_does_not_forgive_certainty() {
        assertThat(LogScore.score(0.5, true)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(LogScore.score(0.9, false)).isCloseTo(-Math.log(0.1), within(1e-12));
        assertThat(LogScore.score(1, false)).isInfinite();
    }

    @Test
    void bands_are_told_with_what_they_hold_and_how_wide_they_are() {
        Bands bands = Bands.of(0.9, new double[] {0, 0, 0}, new double[] {10, 2, 4}, new double[] {10, 3, -1});
        assertThat(bands.held()).isEqualTo(new Share(1, 3));
        assertThat(bands.width()).isCloseTo(16.0 / 3, within(1e-12));
        // Two misses by 1, at 2/0.1 each.
        assertThat(bands.score()).isCloseTo((16 + 40) / 3.0, within(1e-9));
        assertThatThrownBy(() -> Bands.of(0.9, new double[] {1}, new double[] {0}, new double[] {0}))
                .hasMessageContaining("Band 0 (1.0 to 0.0) must not fall");
    }

    @Test
    void a_reliability_table_says_what_came_of_what_was_said() {
        double[] said = {0.1, 0.1, 0.1, 0.1, 0.8, 0.8};
        boolean[] came = {false, false, true, false, true, true};
        Reliability table = Reliability.of(said, came, 5);
        assertThat(table.bins()).hasSize(2);
        assertThat(table.bins().getFirst().said()).isCloseTo(0.1, within(1e-12));
        assertThat(table.bins().getFirst().came()).isEqualTo(new Share(1, 4));
        assertThat(table.reliability()).isCloseTo((4 * 0.15 * 0.15 + 2 * 0.2 * 0.2) / 6, within(1e-12));
        assertThat(table.resolution()).isCloseTo((4 * 0.25 * 0.25 + 2 * 0.5 * 0.5) / 6, within(1e-12));
        assertThat(table.uncertainty()).isEqualTo(0.25);
        assertThat(table.within()).isCloseTo(0, within(1e-12));
        assertThat(table.reliability() - table.resolution() + table.uncertainty())
                .isCloseTo(Brier.score(said, came), within(1e-12));
    }

    @Test
    void forecasts_that_differ_inside_a_bin_leave_a_rest() {
        double[] said = {0.0, 0.2, 1.0};
        boolean[] came = {false, true, true};
        Reliability table = Reliability.of(said, came, 2);
        assertThat(table.within()).isNotCloseTo(0, within(1e-6));
        assertThat(table.reliability() - table.resolution() + table.uncertainty() + table.within())
                .isCloseTo(Brier.score(said, came), within(1e-12));
        assertThat(table.bins().getLast().came()).isEqualTo(new Share(1, 1));
    }
}
