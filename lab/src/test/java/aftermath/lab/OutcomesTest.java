package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Every formula on frames of which the answer can be counted on one's fingers.
class OutcomesTest {

    @Test
    void names_are_unique_and_every_outcome_says_what_it_is() {
        assertThat(Outcomes.ALL.stream().map(Outcome::name)).doesNotHaveDuplicates();
        assertThat(Outcomes.ALL).allSatisfy(o -> {
            assertThat(o.unit()).isNotBlank();
            assertThat(o.meaning()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void the_peak_is_the_largest_hour_and_its_first() {
        Frames frames = nation(Columns.PARTICIPANTS, 0, 500, 900, 900, 100);
        assertThat(outcome("participants.peak", frames)).isEqualTo(900);
        assertThat(outcome("participants.peak-hour", frames)).isEqualTo(2);
        assertThat(outcome("protest.person-hours", frames)).isEqualTo(2400);
    }

    @Test
    void where_nobody_ever_came_the_peak_has_no_hour() {
        Frames frames = nation(Columns.PARTICIPANTS, 0, 0, 0);
        assertThat(outcome("participants.peak", frames)).isZero();
        assertThat(outcome("participants.peak-hour", frames)).isNaN();
        assertThat(outcome("quiet.hour", frames)).isNaN();
    }

    @Test
    void fifty_people_in_any_hour_are_a_protest_and_forty_nine_are_none() {
        Frames frames = new Playback(3, 3, 4)
                .of(Columns.REGION_CROWD, row(0, 50, 0), row(49, 49, 49), row(0, 0, 51))
                .of(Columns.CROWD, row(0, 50, 0), row(0, 0, 0), row(49.9, 0, 0), row(50, 50, 50))
                .frames();
        assertThat(outcome("regions.with-protest", frames)).isEqualTo(2);
        assertThat(outcome("places.with-protest", frames)).isEqualTo(2);
    }

    @Test
    void arrests_are_counted_at_the_end_and_custody_at_its_fullest() {
        assertThat(outcome("held.total", nation(Columns.ARRESTED, 5, 20, 30))).isEqualTo(30);
        assertThat(outcome("held.peak", nation(Columns.NATION_HELD, 5, 20, 12))).isEqualTo(20);
    }

    @Test
    void legitimacy_is_told_at_its_lowest() {
        assertThat(outcome("legitimacy.lowest", nation(Columns.LEGITIMACY, 0.5, 0.31, 0.4)))
                .isEqualTo(0.31);
    }

    @Test
    void an_outage_is_an_hour_with_less_than_half_of_the_mean_internet() {
        Frames frames = new Playback(4, 2, 1)
                .of(Columns.INTERNET, row(1, 0.5, 0.9, 0.0), row(1, 0.5, 0.0, 0.0))
                .frames();
        assertThat(outcome("internet.outage", frames)).isEqualTo(2);
    }

    @Test
    void cohesion_counts_only_where_a_thousand_face_the_forces() {
        Frames frames = new Playback(3, 1, 2)
                .of(Columns.CROWD, row(999, 1000, 2000), row(0, 0, 5000))
                .of(Columns.HOLDING, row(0.1, 0.6, 0.5), row(0.2, 0.3, 0.4))
                .frames();
        assertThat(outcome("cohesion.lowest", frames)).isEqualTo(0.4);
        Frames calm = new Playback(1, 1, 1).of(Columns.HOLDING, row(0.1)).frames();
        assertThat(outcome("cohesion.lowest", calm)).isNaN();
    }

    @Test
    void decisions_are_told_by_their_first_hour() {
        assertThat(outcome("emergency.hour", nation(Columns.EMERGENCY, 0, 0, 1, 0, 1)))
                .isEqualTo(2);
        assertThat(outcome("request.hour", nation(Columns.REQUEST, 1, 1))).isZero();
        assertThat(outcome("announcement.hour", nation(Columns.ANNOUNCEMENT, 0, 1)))
                .isEqualTo(1);
        assertThat(outcome("request.hour", nation(Columns.REQUEST, 0, 0))).isNaN();
    }

    @Test
    void troops_arrive_peak_and_leave() {
        Frames frames = nation(Columns.TROOPS, 0, 10, 70, 30, 0, 0);
        assertThat(outcome("arrival.hour", frames)).isEqualTo(1);
        assertThat(outcome("troops.peak", frames)).isEqualTo(70);
        assertThat(outcome("departure.hour", frames)).isEqualTo(4);
        assertThat(outcome("departure.hour", nation(Columns.TROOPS, 0, 10, 70))).isNaN();
    }

    @Test
    void quiet_begins_with_a_whole_day_below_a_thousand_after_the_peak() {
        double[] crowd = new double[80];
        Arrays.fill(crowd, 0, 30, 999);
        crowd[30] = 5000;
        crowd[31] = 1000;
        crowd[32] = 999;
        crowd[40] = 1000;
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, crowd))).isEqualTo(41);
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, Arrays.copyOf(crowd, 65))))
                .isEqualTo(41);
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, Arrays.copyOf(crowd, 64))))
                .isNaN();
    }

    private static double outcome(String name, Frames frames) {
        return Outcomes.ALL.stream()
                .filter(o -> o.name().equals(name))
                .findAny()
                .orElseThrow()
                .formula()
                .of(frames, 1);
    }

    private static Frames nation(Column column, double... course) {
        return new Playback(course.length, 1, 1).of(column, course).frames();
    }

    private static double[] row(double... course) {
        return course;
    }
}
