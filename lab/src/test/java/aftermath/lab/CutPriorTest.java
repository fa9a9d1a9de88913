package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.scenario.Prior;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CutPriorTest {
    private static final List<CutPrior> PRIORS = List.of(
            new CutPrior(new Prior.Uniform(0.2, 0.6), 0, 1),
            new CutPrior(new Prior.Normal(0.9, 0.3), 0, 1),
            new CutPrior(new Prior.LogNormal(2500, 0.5), 1000, 9000),
            new CutPrior(new Prior.Triangular(0.1, 0.4, 0.6), 0.2, 0.6));

    @Test
    void a_share_becomes_a_value_and_comes_back() {
        for (CutPrior prior : PRIORS) {
            for (double u : new double[] {0.001, 0.2, 0.5, 0.99}) {
                double value = prior.value(u);
                assertThat(value).isBetween(prior.lo(), prior.hi());
                assertThat(prior.share(value)).as("%s at %s", prior, u).isCloseTo(u, within(1e-9));
            }
        }
    }

    @Test
    void the_ends_of_a_share_are_the_ends_of_the_range_or_of_the_prior() {
        assertThat(PRIORS.get(0).value(0)).isEqualTo(0.2);
        assertThat(PRIORS.get(0).value(1)).isEqualTo(0.6);
        assertThat(PRIORS.get(1).value(1)).isEqualTo(1);
        assertThat(new CutPrior(new Prior.Normal(0, 1), -9e9, 9e9).value(1)).isEqualTo(9e9);
    }

    @Test
    void moments_are_those_of_the_cut_shape() {
        CutPrior even = new CutPrior(new Prior.Uniform(0, 12), 0, 6);
        assertThat(even.mean()).isCloseTo(3, within(1e-9));
        assertThat(even.variance()).isCloseTo(3, within(1e-6));
        // Half a normal: mean √(2/π), variance 1 − 2/π.
        CutPrior half = new CutPrior(new Prior.Normal(0, 1), 0, 50);
        assertThat(half.mean()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-3));
        assertThat(half.variance()).isCloseTo(1 - 2 / Math.PI, within(2e-3));
    }

    @Test
    void a_prior_with_nothing_in_the_range_leaves_its_nearest_end() {
        CutPrior outside = new CutPrior(new Prior.Uniform(5, 6), 0, 1);
        assertThat(outside.value(0.3)).isEqualTo(1);
        assertThat(outside.share(0.5)).isEqualTo(0.5);
    }
}
