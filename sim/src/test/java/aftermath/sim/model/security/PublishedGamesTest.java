package aftermath.sim.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.population.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published games next to the one the forces play, which the model does not use: they hold the parts they share with
/// it,
/// Φ, Φ⁻¹ and the first stage, to more numbers (ids GG-… as in the list of targets).
class PublishedGamesTest {

    /// After a state survived, everybody knows that it is stronger than the first cutoff; a second attack needs a
    /// cutoff above that. Source: Angeletos, Hellwig & Pavan 2007, doi:10.1111/j.1468-0262.2007.00766.x.
    private record SecondAttack(double alpha, double z, double cost, double first) {
        static SecondAttack after(double alpha, double beta, double z, double cost) {
            GlobalGame game = new GlobalGame(alpha, beta);
            assertThat(game.solve(z, 0, cost, cost)).isEqualTo(1);
            return new SecondAttack(alpha, z, cost, game.cutoff(0));
        }

        /// How much likelier than the cost the marginal attacker thinks the fall; roots are cutoffs.
        double excess(double theta, double beta) {
            double signal = theta + StandardNormal.quantile(theta) / Math.sqrt(beta);
            double s = Math.sqrt(alpha + beta);
            double m = (alpha * z + beta * signal) / (alpha + beta);
            return 1 - StandardNormal.cumulative(s * (m - theta)) / StandardNormal.cumulative(s * (m - first)) - cost;
        }

        List<Double> cutoffs(double beta) {
            return roots(theta -> excess(theta, beta), first + 1e-9, 1 - 1e-9, 20_000);
        }
    }

    @Test // GG-08
    void without_news_nobody_attacks_a_second_time() {
        for (double z : new double[] {0.3, 0.6, 0.9}) {
            assertThat(SecondAttack.after(1, 1, z, 0.5).cutoffs(1)).isEmpty();
        }
    }

    @Test // GG-09
    void enough_private_news_makes_a_second_attack_possible_where_the_first_cutoff_was_low() {
        SecondAttack game = SecondAttack.after(1, 1, 0.9, 0.5);
        assertThat(game.first()).isCloseTo(0.261610, within(1e-6));
        double no = 50;
        double yes = 100;
        for (int i = 0; i < 20; i++) {
            double middle = 0.5 * (no + yes);
            if (game.cutoffs(middle).isEmpty()) {
                no = middle;
            } else {
                yes = middle;
            }
        }
        assertThat(yes).isCloseTo(70.925, within(1e-2));
        List<Double> cutoffs = game.cutoffs(256);
        assertThat(cutoffs).hasSize(2);
        assertThat(cutoffs.get(0)).isCloseTo(0.31442, within(1e-4));
        assertThat(cutoffs.get(1)).isCloseTo(0.48971, within(1e-4));
    }

    @Test // GG-10
    void a_state_that_was_thought_weak_and_survived_is_never_attacked_again() {
        SecondAttack game = SecondAttack.after(1, 1, 0.3, 0.5);
        assertThat(game.first()).isCloseTo(0.628875, within(1e-6));
        for (double beta : new double[] {2, 10, 100, 1e3, 1e4, 1e6}) {
            assertThat(game.cutoffs(beta)).as("precision %s", beta).isEmpty();
        }
    }

    /// A regime that may shift what everybody sees, at a cost in proportion. Source: Edmond 2013,
    /// doi:10.1093/restud/rdt020, in the form with linear cost.
    @ParameterizedTest(name = "GG-11: alpha {0}")
    @CsvSource({"1, .67744", "4, .44689", "16, .27124", "100, .13099", "1e4, .01781", "1e6, .00217"})
    void cheap_manipulation_of_precise_signals_saves_a_regime(double alpha, double cutoff) {
        double p = 0.25;
        double cm = 0.3;
        double root = Math.sqrt(alpha);
        double g = Math.sqrt(2 * Math.log(root / (Math.sqrt(2 * Math.PI) * cm))) / root;
        // The regime on the edge fixes the signal x* by its cutoff, the citizen on the edge the cutoff.
        DoubleUnaryOperator signal = theta -> ((1 + cm) * theta - StandardNormal.cumulative(-root * g)) / cm - g;
        DoubleUnaryOperator excess = theta -> {
            double x = signal.applyAsDouble(theta);
            double falls = StandardNormal.cumulative(root * (theta - x));
            double pools = cm * (x + g - theta);
            return falls / (falls + pools + StandardNormal.cumulative(-root * g)) - p;
        };
        // Where nobody would manipulate (x* + g below the cutoff) there is no pool and no equilibrium of this kind.
        List<Double> cutoffs = roots(excess, 1e-7, 1 - 1e-7, 400_000).stream()
                .filter(theta -> signal.applyAsDouble(theta) + g > theta)
                .toList();
        assertThat(cutoffs).hasSize(1);
        assertThat(cutoffs.getFirst()).isCloseTo(cutoff, within(1e-5));
    }

    private static List<Double> roots(DoubleUnaryOperator f, double from, double to, int steps) {
        List<Double> found = new ArrayList<>();
        double a = from;
        double atA = f.applyAsDouble(a);
        for (int i = 1; i <= steps; i++) {
            double b = from + (to - from) * i / steps;
            double atB = f.applyAsDouble(b);
            if (atA >= 0 != atB >= 0) {
                double lo = a;
                double hi = b;
                for (int k = 0; k < 60; k++) {
                    double middle = 0.5 * (lo + hi);
                    if (f.applyAsDouble(middle) >= 0 == atA >= 0) {
                        lo = middle;
                    } else {
                        hi = middle;
                    }
                }
                found.add(lo);
            }
            a = b;
            atA = atB;
        }
        return found;
    }
}
