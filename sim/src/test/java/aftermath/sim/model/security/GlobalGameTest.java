package aftermath.sim.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published and closed-form answers of the game (ids GG-… as in the list of targets), and a slow twin.
class GlobalGameTest {

    @ParameterizedTest(name = "GG-01: beta {0}")
    @ValueSource(doubles = {0.01, 1, 25, 1e4, 1e8})
    void without_a_public_signal_the_cutoff_is_one_less_the_cost_at_any_precision(double beta) {
        GlobalGame game = new GlobalGame(0, beta);
        for (double cost = 0.01; cost < 1; cost += 0.01) {
            assertThat(game.solve(0.3, 0, cost, cost)).isEqualTo(1);
            assertThat(game.cutoff(0)).isCloseTo(1 - cost, within(1e-9));
        }
    }

    @ParameterizedTest(name = "GG-02: cost {0}")
    @CsvSource({".25, .817449", ".4, .625335", ".5, .5", ".75, .182551"})
    void the_signal_at_which_one_shirks_is_the_published_one(double cost, double signal) {
        GlobalGame game = new GlobalGame(0, 100);
        game.solve(0, 0, cost, cost);
        assertThat(game.signalCutoff(game.cutoff(0), 0, cost)).isCloseTo(signal, within(1e-6));
    }

    @ParameterizedTest(name = "GG-03: alpha {0}, beta {1}, z {2}, cost {3}")
    @CsvSource({
        "1, 4, .5, .4, .637600",
        "1, 4, .3, .5, .549674",
        "1, 4, .7, .5, .450326",
        "1, 1, .5, .3, .865982",
        "1, 100, .2, .4, .616484"
    })
    void with_a_normal_prior_the_cutoff_is_the_published_one(
            double alpha, double beta, double z, double cost, double cutoff) {
        GlobalGame game = new GlobalGame(alpha, beta);
        assertThat(game.solve(z, 0, cost, cost)).isEqualTo(1);
        assertThat(game.cutoff(0)).isCloseTo(cutoff, within(1e-6));
    }

    @ParameterizedTest(name = "GG-04, GG-05: alpha {0}, beta {1}, z {2}, cost {3}")
    @CsvSource({"4, 1, .5, .5, .030074, .5, .969926", "9, 4, .5, .45, .029259, .384249, .992734"})
    void a_precise_public_signal_makes_three_equilibria(
            double alpha, double beta, double z, double cost, double low, double middle, double high) {
        GlobalGame game = new GlobalGame(alpha, beta);
        assertThat(game.solve(z, 0, cost, cost)).isEqualTo(3);
        assertThat(game.cutoff(0)).isCloseTo(low, within(1e-6));
        assertThat(game.cutoff(1)).isCloseTo(middle, within(1e-6));
        assertThat(game.cutoff(2)).isCloseTo(high, within(1e-6));
        assertThat(game.nearest(0)).isEqualTo(game.cutoff(0));
        assertThat(game.nearest(0.5 * (low + middle) + 1e-3)).isEqualTo(game.cutoff(1));
        assertThat(game.nearest(1)).isEqualTo(game.cutoff(2));
    }

    @Test // GG-06
    void there_is_one_equilibrium_for_all_beliefs_and_costs_just_up_to_the_published_bound() {
        double bound = Math.sqrt(2 * Math.PI);
        assertThat(bound).isCloseTo(2.506628, within(1e-6));
        assertThat(mostEquilibria(bound - 1e-3)).isEqualTo(1);
        assertThat(mostEquilibria(bound + 1e-2)).isEqualTo(3);
    }

    private static int mostEquilibria(double ratio) {
        GlobalGame game = new GlobalGame(ratio * 2, 4);
        int most = 0;
        for (int i = 0; i <= 200; i++) {
            for (double cost : new double[] {0.3, 0.45, 0.5, 0.55, 0.7}) {
                // At one half the belief that matters is one half, so that the grid must hold it.
                most = Math.max(most, game.solve(i / 200.0, 0, cost, cost));
            }
        }
        return most;
    }

    @Test // GG-07
    void what_is_publicly_believed_moves_the_cutoff_by_the_published_slope() {
        GlobalGame game = new GlobalGame(1, 4);
        double step = 1e-5;
        game.solve(0.5 + step, 0, 0.5, 0.5);
        double up = game.cutoff(0);
        game.solve(0.5 - step, 0, 0.5, 0.5);
        double down = game.cutoff(0);
        assertThat((up - down) / (2 * step)).isCloseTo(-0.249174, within(1e-6));
    }

    @Test // GG-12
    void many_who_draw_their_signals_shirk_as_often_as_the_equilibrium_says() {
        GlobalGame game = new GlobalGame(0, 25);
        game.solve(0, 0, 0.4, 0.4);
        double signal = game.signalCutoff(game.cutoff(0), 0, 0.4);
        int n = 200_000;
        for (double theta : new double[] {0.3, 0.5, 0.6, 0.8}) {
            double expected = StandardNormal.cumulative(5 * (signal - theta));
            int shirk = 0;
            for (int i = 0; i < n; i++) {
                double seen = theta + StandardNormal.quantile(Draws.unit(7, i)) / 5;
                shirk += seen < signal ? 1 : 0;
            }
            double error = Math.sqrt(expected * (1 - expected) / n);
            assertThat((double) shirk / n).as("strength %s", theta).isCloseTo(expected, within(4 * error + 1e-9));
            assertThat(expected > theta)
                    .as("below the cutoff of 0.6 the state gives way")
                    .isEqualTo(theta < 0.6 - 1e-12);
        }
    }

    @Test
    void whoever_stands_at_the_cutoff_is_in_doubt_and_the_state_on_the_edge() {
        double alpha = 3;
        double beta = 16;
        GlobalGame game = new GlobalGame(alpha, beta);
        game.solve(0.6, 0.3, 0.5, 0.35);
        double theta = game.cutoff(0);
        double shirkers = 0;
        for (double[] type : new double[][] {{0.7, 0.5}, {0.3, 0.35}}) {
            double signal = game.signalCutoff(theta, 0.6, type[1]);
            double mean = (alpha * 0.6 + beta * signal) / (alpha + beta);
            double falls = StandardNormal.cumulative(Math.sqrt(alpha + beta) * (theta - mean));
            assertThat(falls).as("chance that the state gives way").isCloseTo(type[1], within(1e-12));
            shirkers += type[0] * StandardNormal.cumulative(4 * (signal - theta));
        }
        assertThat(shirkers).isCloseTo(theta, within(1e-12));
    }

    @Test
    void two_types_of_one_cost_are_one_type_and_a_share_lies_between_its_ends() {
        GlobalGame game = new GlobalGame(4, 25);
        game.solve(0.6, 0, 0.5, 0.5);
        double ordinary = game.cutoff(0);
        game.solve(0.6, 0.4, 0.5, 0.5);
        assertThat(game.cutoff(0)).isCloseTo(ordinary, within(1e-12));
        game.solve(0.6, 1, 0.5, 0.3);
        double other = game.cutoff(0);
        double last = ordinary;
        for (double share = 0.1; share < 1; share += 0.1) {
            game.solve(0.6, share, 0.5, 0.3);
            assertThat(game.cutoff(0)).as("cheaper shirking, larger share").isBetween(last, other);
            last = game.cutoff(0);
        }
        assertThat(other).isGreaterThan(ordinary + 0.05);
    }

    @Test
    void no_root_is_missed_and_none_made_up() {
        int several = 0;
        for (int i = 0; i < 400; i++) {
            double alpha = 12 * Draws.unit(1, i);
            double beta = StrictMath.pow(10, 3 * Draws.unit(2, i) - 0.5);
            double z = 1.6 * Draws.unit(3, i) - 0.3;
            double share = i % 3 == 0 ? 0 : Draws.unit(4, i);
            double cost = 0.05 + 0.9 * Draws.unit(5, i);
            double other = 0.05 + 0.9 * Draws.unit(6, i);
            GlobalGame game = new GlobalGame(alpha, beta);
            int n = game.solve(z, share, cost, other);
            List<Double> slow = crossings(alpha, beta, z, share, cost, other);
            assertThat(n).as("case %d: %s", i, slow).isEqualTo(slow.size());
            for (int k = 0; k < n; k++) {
                assertThat(game.cutoff(k)).as("case %d", i).isCloseTo(slow.get(k), within(1e-5));
            }
            several += n > 1 ? 1 : 0;
        }
        assertThat(several).as("cases with several equilibria").isGreaterThan(20);
    }

    /// Every change of sign on a fine grid.
    private static List<Double> crossings(
            double alpha, double beta, double z, double share, double cost, double other) {
        int steps = 100_000;
        double r = alpha / Math.sqrt(beta);
        double s = Math.sqrt(1 + alpha / beta);
        double q = StandardNormal.quantile(cost);
        double qOther = StandardNormal.quantile(other);
        List<Double> found = new ArrayList<>();
        boolean above = true;
        for (int i = 1; i <= steps; i++) {
            double theta = (double) i / steps;
            double now = (1 - share) * StandardNormal.cumulative(r * (theta - z) - s * q)
                    + share * StandardNormal.cumulative(r * (theta - z) - s * qOther)
                    - theta;
            boolean still = now >= 0 && i < steps;
            if (still != above) {
                found.add(theta);
                above = still;
            }
        }
        return found;
    }
}
