package aftermath.lab.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.fit.Yardstick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummariesTest {
    private static final LocalDate FIFTH = LocalDate.of(2022, 1, 5);

    private static Summary summary(String name, double lo, double hi, double weight, boolean log, int known) {
        return new Summary(
                name,
                new Summary.Source.Whole("deaths.total"),
                "persons",
                lo,
                hi,
                false,
                FIFTH.plusDays(known),
                weight,
                log,
                "a test");
    }

    private static final Summaries TWO =
            new Summaries(List.of(summary("a", 10, 20, 1, false, 0), summary("b", 99, 99, 1, true, 9)));
    private static final List<double[]> PILOT =
            List.of(new double[] {0, 0}, new double[] {10, 9}, new double[] {20, 99}, new double[] {30, 999});

    @Test
    void a_run_inside_every_range_is_at_no_distance_and_one_outside_at_its_steps() {
        Yardstick yardstick = TWO.yardstick(PILOT);
        assertThat(yardstick.distance(TWO.compared(new double[] {15, 99}))).isZero();
        double step = yardstick.statistics().getFirst().scale();
        assertThat(step).isCloseTo(1.4826 * 10, within(1e-9));
        assertThat(yardstick.distance(TWO.compared(new double[] {20 + step, 99})))
                .isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(yardstick.gaps(TWO.compared(new double[] {15, 999}))[1]).isPositive();
    }

    @Test
    void a_run_without_a_number_is_three_steps_away() {
        Yardstick yardstick = TWO.yardstick(PILOT);
        assertThat(yardstick.distance(TWO.compared(new double[] {15, Double.NaN})))
                .isCloseTo(3 * Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void where_all_runs_agree_the_range_of_the_record_is_the_step() {
        Yardstick yardstick = TWO.yardstick(List.of(new double[] {5, 1}, new double[] {5, 1}, new double[] {5, 1}));
        assertThat(yardstick.statistics().getFirst().scale()).isEqualTo(10);
    }

    @Test
    void two_runs_are_as_far_from_each_other_either_way_and_a_run_from_itself_not_at_all() {
        Yardstick yardstick = TWO.yardstick(PILOT);
        double[] one = {3, 50};
        double[] other = {12, 400};
        assertThat(TWO.between(yardstick, one, other)).isEqualTo(TWO.between(yardstick, other, one));
        assertThat(TWO.between(yardstick, one, one)).isZero();
        assertThat(TWO.between(yardstick, new double[] {3, Double.NaN}, new double[] {3, Double.NaN}))
                .isZero();
        assertThat(TWO.between(yardstick, new double[] {3, Double.NaN}, one)).isPositive();
    }

    @Test
    void what_was_not_yet_known_on_a_day_is_left_out() {
        Summaries known = TWO.knownOn(FIFTH);
        assertThat(known.names()).containsExactly("a");
        assertThat(known.in(TWO)).containsExactly(0);
        assertThat(TWO.knownOn(FIFTH.plusDays(9)).size()).isEqualTo(2);
    }
}
