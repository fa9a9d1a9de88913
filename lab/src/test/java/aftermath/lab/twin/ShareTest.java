package aftermath.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import org.junit.jupiter.api.Test;

final class ShareTest {
    @Test
    void the_interval_of_jeffreys_is_the_one_of_the_tables() {
        // Central 90 % of Beta(3.5, 7.5): quantiles 0.1224 and 0.5566, by numerical integration of its density.
        Share.Interval interval = new Share(3, 10).interval();
        assertThat(density(3.5, 7.5, interval.lo())).isCloseTo(0.05, within(1e-6));
        assertThat(density(3.5, 7.5, interval.hi())).isCloseTo(0.95, within(1e-6));
    }

    /// The share of Beta(a, b) below x, by the midpoint rule.
    private static double density(double a, double b, double x) {
        double below = 0;
        double all = 0;
        int steps = 400_000;
        for (int i = 0; i < steps; i++) {
            double q = (i + 0.5) / steps;
            double f = StrictMath.pow(q, a - 1) * StrictMath.pow(1 - q, b - 1);
            all += f;
            below += q < x ? f : 0;
        }
        return below / all;
    }

    @Test
    void an_interval_that_may_be_looked_at_any_time_is_wider_and_shrinks() {
        for (int n : new int[] {5, 20, 100, 1000}) {
            Share share = new Share(n / 5, n);
            assertThat(share.anytime().lo()).isLessThan(share.interval().lo());
            assertThat(share.anytime().hi()).isGreaterThan(share.interval().hi());
        }
        Share.Interval wide = new Share(4, 20).anytime();
        Share.Interval narrow = new Share(200, 1000).anytime();
        assertThat(narrow.hi() - narrow.lo()).isLessThan((wide.hi() - wide.lo()) / 4);
        assertThat(new Share(0, 0).anytime()).isEqualTo(new Share.Interval(0, 1));
    }

    @Test
    void looking_again_and_again_misses_the_truth_in_at_most_a_tenth_of_all_cases() {
        Draws draws = new Draws(11, 0);
        int runs = 200;
        for (double truth : new double[] {0.05, 0.5}) {
            int missedAnytime = 0;
            int missedFixed = 0;
            for (int run = 0; run < runs; run++) {
                boolean anytime = false;
                boolean fixed = false;
                int count = 0;
                for (int n = 1; n <= 300; n++) {
                    count += Draws.unit(draws.key("share.test", run, n), (int) (truth * 100)) < truth ? 1 : 0;
                    Share share = new Share(count, n);
                    if (n % 5 == 0) {
                        anytime |= misses(share.anytime(), truth);
                        fixed |= misses(share.interval(), truth);
                    }
                }
                missedAnytime += anytime ? 1 : 0;
                missedFixed += fixed ? 1 : 0;
            }
            assertThat((double) missedAnytime / runs).as("truth %s", truth).isLessThan(0.1);
            assertThat((double) missedFixed / runs).as("truth %s", truth).isGreaterThan(0.15);
        }
    }

    private static boolean misses(Share.Interval interval, double truth) {
        return truth < interval.lo() || truth > interval.hi();
    }
}
