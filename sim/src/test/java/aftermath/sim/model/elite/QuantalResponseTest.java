package aftermath.sim.model.elite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantalResponseTest {

    private static QuantalResponse game(double[][] first, double[][] second) {
        QuantalResponse game = new QuantalResponse(first.length, first[0].length);
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first[i].length; j++) {
                game.payoff(i, j, first[i][j], second[i][j]);
            }
        }
        return game;
    }

    private static QuantalResponse made(int seed) {
        double[][] first = new double[3][3];
        double[][] second = new double[3][3];
        for (int k = 0; k < 9; k++) {
            first[k / 3][k % 3] = 2 * Draws.unit(seed, k) - 1;
            second[k / 3][k % 3] = 2 * Draws.unit(seed, 9 + k) - 1;
        }
        return game(first, second);
    }

    @Test
    void without_any_precision_all_moves_are_even() {
        QuantalResponse game = made(5);
        game.solve(0);
        for (int k = 0; k < 3; k++) {
            assertThat(game.chance(k)).isCloseTo(1.0 / 3, within(1e-15));
            assertThat(game.otherChance(k)).isCloseTo(1.0 / 3, within(1e-15));
        }
    }

    @Test
    void with_all_precision_a_game_solved_by_dominance_is_played_so() {
        // For the first, the middle row beats the last; then the left column the others; then the first row the middle.
        QuantalResponse game = game(
                new double[][] {{3, 0, 2}, {2, 2, 3}, {1, 1, 2.5}}, new double[][] {{2, 1, 0}, {3, 2, 0}, {0, 1, 5}});
        game.solve(2000);
        assertThat(game.chance(0)).isCloseTo(1, within(1e-9));
        assertThat(game.otherChance(0)).isCloseTo(1, within(1e-9));
    }

    /// Where a move is better by the same whatever the other does, the equilibrium is the logistic function of that.
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 3, 10, 40, 300})
    void a_dilemma_of_constant_temptation_has_its_closed_form(double lambda) {
        QuantalResponse game = game(new double[][] {{3, 0}, {3.2, 0.2}}, new double[][] {{3, 3.5}, {0, 0.5}});
        game.solve(lambda);
        assertThat(game.chance(1)).isCloseTo(1 / (1 + Math.exp(-0.2 * lambda)), within(1e-9));
        assertThat(game.otherChance(1)).isCloseTo(1 / (1 + Math.exp(-0.5 * lambda)), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 5, 50, 500})
    void matching_pennies_stay_even_and_an_uneven_stake_moves_the_other_first(double lambda) {
        QuantalResponse even = game(new double[][] {{1, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
        even.solve(lambda);
        assertThat(even.chance(0)).isCloseTo(0.5, within(1e-9));
        // Nash: the first stays even, the second plays the stake's side 1/(1 + 9) of the time.
        QuantalResponse uneven = game(new double[][] {{9, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
        uneven.solve(lambda);
        assertThat(uneven.chance(0)).as("the own stake pulls").isGreaterThan(0.5);
        assertThat(uneven.otherChance(0)).as("and is met").isLessThan(0.5);
        if (lambda == 500) {
            assertThat(uneven.chance(0)).isCloseTo(0.5, within(0.01));
            assertThat(uneven.otherChance(0)).isCloseTo(0.1, within(0.01));
        }
    }

    @Test
    void on_random_games_every_chance_answers_the_others() {
        for (int seed = 0; seed < 300; seed++) {
            for (double lambda : new double[] {0.7, 4, 12, 60}) {
                double[][] first = new double[3][3];
                double[][] second = new double[3][3];
                for (int k = 0; k < 9; k++) {
                    first[k / 3][k % 3] = 2 * Draws.unit(seed, k) - 1;
                    second[k / 3][k % 3] = 2 * Draws.unit(seed, 9 + k) - 1;
                }
                QuantalResponse game = game(first, second);
                game.solve(lambda);
                double[] mine = new double[3];
                double[] theirs = new double[3];
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        mine[i] += lambda * first[i][j] * game.otherChance(j);
                        theirs[j] += lambda * second[i][j] * game.chance(i);
                    }
                }
                for (int k = 0; k < 3; k++) {
                    assertThat(game.chance(k))
                            .as("seed %d, λ %s", seed, lambda)
                            .isCloseTo(share(mine, k), within(1e-7));
                    assertThat(game.otherChance(k))
                            .as("seed %d, λ %s", seed, lambda)
                            .isCloseTo(share(theirs, k), within(1e-7));
                }
            }
        }
    }

    private static double share(double[] value, int k) {
        double all = 0;
        for (double v : value) {
            all += Math.exp(v - value[k]);
        }
        return 1 / all;
    }

    @Test
    void the_branch_from_even_chances_is_followed_without_a_leap() {
        for (int seed = 0; seed < 50; seed++) {
            QuantalResponse game = made(seed);
            double last = 1.0 / 3;
            for (double lambda = 0; lambda <= 4; lambda += 0.02) {
                game.solve(lambda);
                assertThat(game.chance(0)).as("seed %d, λ %s", seed, lambda).isCloseTo(last, within(0.05));
                last = game.chance(0);
            }
        }
    }
}
