package aftermath.lab;

import static aftermath.lab.Told.level;
import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StateOutcomesTest {

    @Test
    void legitimacy_is_told_at_its_lowest_at_the_end_and_after_a_month() {
        Frames frames = nation(Columns.LEGITIMACY, 0.5, 0.31, 0.4);
        assertThat(outcome("legitimacy.lowest", frames)).isEqualTo(0.31);
        assertThat(outcome("legitimacy.last", frames)).isEqualTo(0.4);
        assertThat(outcome("legitimacy.at-30d", frames)).isNaN();
        assertThat(outcome("discontent.before", frames)).isEqualTo(0.5);
        assertThat(outcome("discontent.last", frames)).isEqualTo(0.6);
        double[] month = level(721, 0.5);
        month[719] = 0.25;
        assertThat(outcome("legitimacy.at-30d", nation(Columns.LEGITIMACY, month)))
                .isEqualTo(0.25);
        assertThat(outcome("discontent.at-30d", nation(Columns.LEGITIMACY, month)))
                .isEqualTo(0.75);
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
                .of(Columns.CROWD, row(999, 900, 2000), row(0, 0, 5000))
                .of(Columns.MILITANTS, row(0, 100, 0), row(0, 0, 0))
                .of(Columns.FORCES, row(10, 10, 30), row(10, 10, 10))
                .of(Columns.HOLDING, row(0.1, 0.6, 0.5), row(0.2, 0.3, 0.4))
                .frames();
        assertThat(outcome("cohesion.place-lowest", frames)).isEqualTo(0.4);
        // (30 · 0.5 + 10 · 0.4) / 40
        assertThat(outcome("cohesion.lowest", frames)).isEqualTo(0.475);
        Frames calm = new Playback(1, 1, 1).of(Columns.HOLDING, row(0.1)).frames();
        assertThat(outcome("cohesion.place-lowest", calm)).isNaN();
        assertThat(outcome("cohesion.lowest", calm)).isNaN();
        assertThat(outcome("cohesion.at-peak", calm)).isNaN();
    }

    @Test
    void cohesion_at_the_peak_is_the_mean_of_the_day_before_and_the_day_after() {
        double[] crowd = level(100, 1000);
        crowd[50] = 2000;
        double[] holding = level(100, 0.5);
        holding[25] = 0;
        holding[26] = 1;
        holding[73] = 1;
        holding[74] = 0;
        Frames frames = new Playback(100, 1, 1)
                .of(Columns.PARTICIPANTS, crowd)
                .of(Columns.CROWD, crowd)
                .of(Columns.FORCES, level(100, 10))
                .of(Columns.HOLDING, holding)
                .frames();
        assertThat(outcome("cohesion.at-peak", frames)).isEqualTo(25.0 / 48, within(1e-12));
    }

    @Test
    void cohesion_after_the_announcement_is_that_of_the_next_twelve_hours() {
        double[] announced = new double[30];
        Arrays.fill(announced, 5, 30, 1);
        double[] holding = level(30, 0.5);
        holding[5] = 0;
        holding[6] = 1;
        holding[17] = 1;
        holding[18] = 0;
        Frames frames = new Playback(30, 1, 1)
                .of(Columns.ANNOUNCEMENT, announced)
                .of(Columns.CROWD, level(30, 1000))
                .of(Columns.FORCES, level(30, 10))
                .of(Columns.HOLDING, holding)
                .frames();
        assertThat(outcome("cohesion.12h-after-announcement", frames)).isEqualTo(7.0 / 12, within(1e-12));
        assertThat(outcome("cohesion.12h-after-announcement", nation(Columns.ANNOUNCEMENT, 0, 0)))
                .isNaN();
    }

    @Test
    void hours_for_which_places_gave_way_add_up() {
        Frames frames = new Playback(3, 1, 2)
                .of(Columns.STANDS, row(1, 0, 0), row(1, 1, 0))
                .frames();
        assertThat(outcome("state.place-hours-lost", frames)).isEqualTo(3);
    }

    @Test
    void an_emergency_is_told_by_its_first_hour() {
        assertThat(outcome("emergency.hour", nation(Columns.EMERGENCY, 0, 0, 1, 0, 1)))
                .isEqualTo(2);
        assertThat(outcome("emergency.hour", nation(Columns.EMERGENCY, 0, 0))).isNaN();
    }
}
