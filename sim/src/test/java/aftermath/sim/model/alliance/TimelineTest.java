package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Small;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From the request to the last departure, hour by hour.
class TimelineTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "0, 2, 0.25", "8, 10, 0.75", "10, 10, 0.9166666666666666"})
    void credibility_is_the_mean_of_a_beta_belief(double honoured, double requests, double credibility) {
        Frames frames = Small.crisis()
                .with(
                        "alliance.signal.weight", 1,
                        "alliance.credibility.honoured", honoured,
                        "alliance.credibility.requests", requests)
                .nation(200);
        int announced = first(frames, Columns.ANNOUNCEMENT, 1);
        assertThat(frames.value(Columns.SIGNAL, announced - 1, 0)).isZero();
        assertThat(frames.value(Columns.SIGNAL, announced, 0)).isCloseTo(credibility, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 10})
    void the_decision_falls_as_many_hours_after_the_request_as_are_set(int hours) {
        Frames frames = Small.crisis().with("alliance.decide.hours", hours).nation(200);
        int requested = first(frames, Columns.REQUEST, 1);
        assertThat(requested).isPositive();
        assertThat(first(frames, Columns.ANNOUNCEMENT, 1)).isEqualTo(requested + hours);
    }

    @ParameterizedTest
    @CsvSource({"10, 72", "1, 20", "30, 7"})
    void troops_arrive_on_a_straight_ramp(int first, int ramp) {
        Frames frames = Small.crisis()
                .with("alliance.relief.first", first, "alliance.relief.ramp", ramp)
                .nation(300);
        int announced = first(frames, Columns.ANNOUNCEMENT, 1);
        // The hour of the announcement counts as the first.
        assertThat(first(frames, Columns.TROOPS, 1)).isEqualTo(announced + first);
        assertThat(first(frames, Columns.TROOPS, 1900)).isEqualTo(announced + first + ramp - 1);
        assertThat(frames.value(Columns.TROOPS, announced + first + ramp / 2, 0))
                .isCloseTo(1900.0 * (ramp / 2 + 1) / ramp, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_request_is_made_in_the_first_hour_in_which_survival_is_in_doubt(long seed) {
        Frames frames = Small.crisis().seed(seed).observing(Columns.ALL).run(200);
        int requested = first(frames, Columns.REQUEST, 1);
        assertThat(frames.value(Columns.SURVIVAL, requested, 0)).isLessThan(0.65);
        for (int t = 0; t < requested; t++) {
            assertThat(frames.value(Columns.SURVIVAL, t, 0)).isGreaterThanOrEqualTo(0.65);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void an_emergency_is_declared_in_the_hour_in_which_crowd_and_violence_are_large_enough(long seed) {
        Frames frames = Small.crisis()
                .seed(seed)
                .with(
                        "security.emergency.declared", 20_000,
                        "security.emergency.national-share", 1,
                        "security.emergency.militant", 0,
                        "security.emergency.site", 0,
                        "security.emergency.death", 0)
                .nation(200);
        // A region counts its own crowd and the nation's.
        double[] largest = new double[200];
        for (int t = 0; t < 200; t++) {
            for (int r = 0; r < frames.size(Columns.REGION_CROWD); r++) {
                double alarm = frames.value(Columns.REGION_CROWD, t, r) + frames.value(Columns.PARTICIPANTS, t, 0);
                largest[t] = Math.max(largest[t], alarm);
            }
        }
        int declared = first(frames, Columns.EMERGENCY, 1);
        assertThat(declared).isPositive();
        for (int t = 0; t < declared; t++) {
            assertThat(largest[t]).isLessThan(20_000);
        }
        assertThat(largest[declared]).isGreaterThanOrEqualTo(20_000);
    }

    private static int first(Frames frames, Column column, double level) {
        double[] total = frames.total(column);
        for (int t = 0; t < total.length; t++) {
            if (total[t] >= level) {
                return t;
            }
        }
        return -1;
    }
}
