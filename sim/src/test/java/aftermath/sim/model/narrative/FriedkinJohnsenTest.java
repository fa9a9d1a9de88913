package aftermath.sim.model.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FriedkinJohnsenTest {
    private static final double[][] THREE = {{0, 0.5, 0.5}, {1, 0, 0}, {0, 1, 0}};
    private static final double[][] FOUR = {
        {0.220, 0.120, 0.360, 0.300}, {0.147, 0.215, 0.344, 0.294}, {0, 0, 1, 0}, {0.090, 0.178, 0.446, 0.286}
    };

    @Test
    void without_stubbornness_three_people_agree_on_the_weights_of_degroot() {
        double[] weights = {0.4, 0.4, 0.2};
        for (int who = 0; who < 3; who++) {
            double[] x = new double[3];
            x[who] = 1;
            double[] end = rounds(new FriedkinJohnsen(THREE, ones(3)), x, 200);
            for (double opinion : end) {
                assertThat(opinion).isCloseTo(weights[who], within(1e-9));
            }
        }
    }

    @Test
    void disagreement_shrinks_with_the_second_eigenvalue() {
        // Eigenvalues beside 1 are −½ ± ½i: after four rounds what is left is −¼ of what was, |λ₂|⁴ = .707107⁴.
        FriedkinJohnsen operator = new FriedkinJohnsen(THREE, ones(3));
        double[] before = rounds(operator, new double[] {1, 0, 0}, 8);
        double[] after = rounds(operator, before, 4);
        for (int i = 0; i < 3; i++) {
            assertThat((after[i] - 0.4) / (before[i] - 0.4)).isCloseTo(-0.25, within(1e-9));
        }
        assertThat(StrictMath.pow(0.25, 0.25)).isCloseTo(0.707107, within(1e-6));
    }

    @Test
    void the_published_four_settle_where_their_authors_say() {
        double[] open = new double[4];
        Arrays.setAll(open, i -> 1 - FOUR[i][i]);
        double[] end = rounds(new FriedkinJohnsen(FOUR, open), new double[] {25, 25, 75, 85}, 500);
        double[] exact = {60.0208, 59.9840, 75, 74.9862};
        double[] published = {60, 60, 75, 75};
        for (int i = 0; i < 4; i++) {
            assertThat(end[i]).isCloseTo(exact[i], within(1e-4));
            assertThat(end[i]).isCloseTo(published[i], within(0.05));
        }
    }

    @Test
    void an_outlet_is_one_more_stubborn_member_of_the_row() {
        double[][] five = {
            {0.4, 0.4, 0.2},
            {0.4, 0.4, 0.2},
            {0, 0, 1}
        };
        FriedkinJohnsen whole = new FriedkinJohnsen(five, new double[] {0.9, 0.7, 1});
        double[] expected = step(whole, new double[] {0.1, 0.5, 0.8}, new double[3], new double[3]);
        FriedkinJohnsen pair = new FriedkinJohnsen(new double[][] {{0.5, 0.5}, {0.5, 0.5}}, new double[] {0.9, 0.7});
        double pull = 0.25;
        double[] got =
                step(pair, new double[] {0.1, 0.5}, new double[] {pull, pull}, new double[] {pull * 0.8, pull * 0.8});
        assertThat(got[0]).isCloseTo(expected[0], within(1e-15));
        assertThat(got[1]).isCloseTo(expected[1], within(1e-15));
    }

    @Test
    void who_is_wholly_stubborn_never_moves() {
        FriedkinJohnsen operator = new FriedkinJohnsen(FOUR, new double[4]);
        assertThat(rounds(operator, new double[] {25, 25, 75, 85}, 3)).containsExactly(25, 25, 75, 85);
    }

    @Test
    void a_row_that_does_not_sum_to_one_is_refused() {
        assertThatThrownBy(() -> new FriedkinJohnsen(new double[][] {{0.5, 0.4}, {0, 1}}, ones(2)))
                .hasMessage("Row 0 (0.9) must sum to 1.");
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] step(FriedkinJohnsen operator, double[] x, double[] pull, double[] said) {
        double[] next = new double[x.length];
        operator.step(1, x, x.clone(), pull, said, next);
        return next;
    }

    private static double[] rounds(FriedkinJohnsen operator, double[] start, int rounds) {
        double[] now = start.clone();
        double[] none = new double[start.length];
        for (int k = 0; k < rounds; k++) {
            double[] next = new double[start.length];
            operator.step(1, now, start, none, none, next);
            now = next;
        }
        return now;
    }
}
