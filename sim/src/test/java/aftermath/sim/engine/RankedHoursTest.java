package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RankedHoursTest {
    private static final int W = RankedHours.WINDOW;
    private static final int PEOPLE = 20_000;

    @Test
    void ticks_before_the_start_have_windows_too() {
        assertThat(RankedHours.windowOf(0)).isZero();
        assertThat(RankedHours.windowOf(W - 1)).isZero();
        assertThat(RankedHours.windowOf(W)).isEqualTo(1);
        assertThat(RankedHours.windowOf(-1)).isEqualTo(-1);
        assertThat(RankedHours.hourOf(-1)).isEqualTo(W - 1);
        assertThat(RankedHours.hourOf(W + 5)).isEqualTo(5);
    }

    @Test
    void every_hour_comes_once_and_values_rise() {
        RankedHours hours = opened(1, 0, "a", 3);
        for (int id = 0; id < 5000; id++) {
            hours.of(id);
            long seen = 0;
            double last = 0;
            for (int k = 0; k < W; k++) {
                assertThat(hours.next()).isTrue();
                assertThat(hours.value()).as("id %d, rank %d", id, k).isGreaterThan(last);
                last = hours.value();
                seen |= 1L << hours.hour();
            }
            assertThat(hours.next()).isFalse();
            assertThat(seen).as("hours of id %d", id).isEqualTo((1L << W) - 1);
        }
    }

    @Test
    void draws_of_any_hour_are_uniform() {
        double[][] u = hourly(opened(5, 0, "a", 0), PEOPLE);
        for (int hour = 0; hour < W; hour++) {
            int[] bins = new int[64];
            for (double[] person : u) {
                bins[(int) (person[hour] * bins.length)]++;
            }
            assertThat(Bench.chiSquareZ(bins)).as("hour %d", hour).isBetween(-4.5, 4.5);
        }
    }

    @Test
    void the_smallest_of_all_draws_are_uniform_too() {
        // The tail is what a run lives on: P(least < p) = 1 − (1 − p)^48, tested down to one in thousands.
        RankedHours hours = opened(6, 0, "a", 0);
        int[] bins = new int[256];
        for (int id = 0; id < 200_000; id++) {
            hours.of(id);
            assertThat(hours.next()).isTrue();
            bins[(int) (-Math.expm1(-W * hours.value()) * bins.length)]++;
        }
        assertThat(Bench.chiSquareZ(bins)).isBetween(-4.5, 4.5);
    }

    @Test
    void the_least_draw_falls_into_any_hour_alike() {
        RankedHours hours = opened(7, 0, "a", 0);
        for (int rank = 0; rank < 5; rank++) {
            int[] bins = new int[W];
            for (int id = 0; id < PEOPLE; id++) {
                hours.of(id);
                for (int k = 0; k <= rank; k++) {
                    hours.next();
                }
                bins[hours.hour()]++;
            }
            assertThat(Bench.chiSquareZ(bins)).as("rank %d", rank).isBetween(-4.5, 4.5);
        }
    }

    @Test
    void hours_of_one_resident_do_not_know_of_each_other() {
        double[][] u = hourly(opened(8, 0, "a", 0), PEOPLE);
        double limit = 5 / Math.sqrt(PEOPLE);
        for (int a = 0; a < W; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(correlation(u, a, u, b)).as("hours %d and %d", a, b).isBetween(-limit, limit);
            }
        }
    }

    @Test
    void two_rare_hours_together_are_as_rare_as_chance_has_it() {
        // Independence in the tail: pairs of hours below p in one window, binomial(48, p).
        RankedHours hours = opened(9, 0, "a", 0);
        double p = 0.01;
        double depth = RankedHours.depth(p);
        int[] count = new int[4];
        for (int id = 0; id < 100_000; id++) {
            hours.of(id);
            int n = 0;
            while (hours.next() && hours.value() < depth) {
                n++;
            }
            count[Math.min(n, 3)]++;
        }
        double[] share = new double[4];
        share[0] = Math.pow(1 - p, W);
        share[1] = W * p * Math.pow(1 - p, W - 1);
        share[2] = W * (W - 1) / 2.0 * p * p * Math.pow(1 - p, W - 2);
        share[3] = 1 - share[0] - share[1] - share[2];
        double chi = 0;
        for (int k = 0; k < 4; k++) {
            double expected = 100_000 * share[k];
            chi += (count[k] - expected) * (count[k] - expected) / expected;
        }
        assertThat(chi).as("chi-square, 3 degrees: %s", Arrays.toString(count)).isLessThan(20);
    }

    @Test
    void windows_entities_worlds_seeds_and_names_do_not_know_of_each_other() {
        double[][] base = hourly(opened(1, 0, "a", 0), PEOPLE);
        double limit = 5 / Math.sqrt(PEOPLE);
        double[][][] others = {
            hourly(opened(1, 0, "a", 1), PEOPLE),
            hourly(opened(1, 0, "a", -1), PEOPLE),
            hourly(opened(1, 1, "a", 0), PEOPLE),
            hourly(opened(2, 0, "a", 0), PEOPLE),
            hourly(opened(1, 0, "b", 0), PEOPLE)
        };
        for (int o = 0; o < others.length; o++) {
            for (int hour = 0; hour < W; hour++) {
                assertThat(correlation(base, hour, others[o], hour))
                        .as("other %d, hour %d", o, hour)
                        .isBetween(-limit, limit);
            }
        }
        double[][] shifted = Arrays.copyOfRange(base, 1, PEOPLE);
        double[][] head = Arrays.copyOf(base, PEOPLE - 1);
        for (int hour = 0; hour < W; hour++) {
            assertThat(correlation(head, hour, shifted, hour)).as("neighbours").isBetween(-limit, limit);
        }
    }

    @Test
    void a_draw_depends_on_its_address_and_not_on_who_was_asked_before() {
        RankedHours forwards = opened(3, 2, "a", 7);
        RankedHours muddled = opened(3, 2, "a", 9);
        muddled.of(999);
        muddled.next();
        muddled.open(7);
        for (int id = 500; id >= 0; id -= 3) {
            muddled.of(id + 1);
            muddled.next();
            muddled.of(id);
            forwards.of(id);
            for (int k = 0; k < W; k++) {
                forwards.next();
                muddled.next();
                assertThat(muddled.value()).isEqualTo(forwards.value());
                assertThat(muddled.hour()).isEqualTo(forwards.hour());
            }
        }
    }

    @Test
    void the_first_key_is_that_of_the_smallest_draw() {
        RankedHours hours = opened(3, 0, "a", 7);
        for (int id = 0; id < 1000; id++) {
            hours.of(id);
            hours.next();
            double r = Draws.upperUnit(Draws.bits(hours.firstKey(), id));
            assertThat(hours.value()).isEqualTo(-Portable.log(1 - r) / W);
        }
    }

    @Test
    void depth_turns_a_chance_into_the_scale_of_draws() {
        assertThat(RankedHours.depth(0)).isZero();
        assertThat(RankedHours.depth(0.5)).isEqualTo(0.6931471805599453);
        assertThat(RankedHours.depth(1e-12)).isEqualTo(1e-12, org.assertj.core.data.Offset.offset(1e-23));
        assertThat(RankedHours.depth(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void reach_misses_nobody() {
        // Around every bound: the last first-hash whose least draw is within depth must be within reach.
        for (int i = 0; i < 20_000; i++) {
            double depth = Math.exp(-30 + 32 * Draws.unit(11, i));
            long reach = RankedHours.reach(depth);
            long last = lastWithin(depth);
            assertThat(reach).as("depth %s", depth).isGreaterThanOrEqualTo(last);
            assertThat(reach - last).as("looked at in vain, depth %s", depth).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void reach_misses_nobody_at_the_very_draws() {
        for (long first = 0; first < 3000; first++) {
            double least = -Portable.log(1 - (first + 1) * 0x1.0p-32) / W;
            assertThat(RankedHours.reach(Math.nextUp(least))).isGreaterThanOrEqualTo(first);
        }
    }

    @Test
    void reach_of_nothing_is_nobody_and_of_much_everybody() {
        assertThat(RankedHours.reach(0)).isEqualTo(-1);
        assertThat(RankedHours.reach(1e-13)).isEqualTo(-1);
        assertThat(RankedHours.reach(10)).isEqualTo(0xFFFFFFFFL);
        assertThat(RankedHours.reach(Double.POSITIVE_INFINITY)).isEqualTo(0xFFFFFFFFL);
    }

    /// Greatest upper half of a first hash whose least draw is at most `depth`, by bisection; -1 where none is.
    private static long lastWithin(double depth) {
        long low = -1;
        long high = 0xFFFFFFFFL;
        while (low < high) {
            long middle = (low + high + 1) >> 1;
            double least = -Portable.log(1 - (middle + 1) * 0x1.0p-32) / W;
            if (least <= depth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static RankedHours opened(long seed, int world, String name, int window) {
        RankedHours hours = new RankedHours(new Draws(seed, world), name);
        hours.open(window);
        return hours;
    }

    /// Draws on the unit interval, by person and hour.
    private static double[][] hourly(RankedHours hours, int people) {
        double[][] u = new double[people][W];
        for (int id = 0; id < people; id++) {
            hours.of(id);
            while (hours.next()) {
                u[id][hours.hour()] = -Math.expm1(-hours.value());
            }
        }
        return u;
    }

    private static double correlation(double[][] a, int hourA, double[][] b, int hourB) {
        double[] x = Arrays.stream(a).mapToDouble(row -> row[hourA]).toArray();
        double[] y = Arrays.stream(b).mapToDouble(row -> row[hourB]).toArray();
        return Bench.correlation(x, y);
    }
}
