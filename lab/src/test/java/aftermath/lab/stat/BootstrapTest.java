package aftermath.lab.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.twin.Share;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
    private static final int N = 100;

    @Test
    void the_error_of_a_mean_is_the_spread_over_the_root_of_n() {
        double[] z = normal(1);
        double[] means = new Bootstrap(1).of(N, which -> mean(z, which));
        double squares = 0;
        double centre = Arrays.stream(z).average().orElseThrow();
        for (double x : z) {
            squares += (x - centre) * (x - centre);
        }
        assertThat(Bootstrap.error(means)).isCloseTo(Math.sqrt(squares / N / N), within(0.008));
    }

    @Test
    void ninety_per_cent_intervals_hold_the_truth_in_about_nine_of_ten_cases() {
        int held = 0;
        int cases = 200;
        for (int c = 0; c < cases; c++) {
            double[] z = normal(c);
            Share.Interval interval = Bootstrap.interval(new Bootstrap(c, 300).of(N, which -> mean(z, which)));
            held += interval.lo() <= 0 && interval.hi() >= 0 ? 1 : 0;
        }
        assertThat((double) held / cases).isBetween(0.84, 0.95);
    }

    @Test
    void an_interval_of_numbers_that_are_often_missing_is_unknown() {
        double[] numbers = new double[100];
        for (int i = 0; i < 100; i++) {
            numbers[i] = i < 6 ? Double.NaN : i;
        }
        assertThat(Bootstrap.interval(numbers).lo()).isNaN();
        numbers[0] = 3;
        assertThat(Bootstrap.interval(numbers).lo()).isCloseTo(9.7, within(1.0));
    }

    private static double mean(double[] values, int[] which) {
        double sum = 0;
        for (int i : which) {
            sum += values[i];
        }
        return sum / which.length;
    }

    private static double[] normal(int sample) {
        long key = new Draws(3, sample).key("bootstrap.test", 0, 0);
        double[] z = new double[N];
        for (int i = 0; i < N; i++) {
            z[i] = StandardNormal.quantile(Draws.unit(key, i));
        }
        return z;
    }
}
