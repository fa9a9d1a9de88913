package aftermath.lab;

import static aftermath.lab.Told.level;
import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.EliteColumns;
import org.junit.jupiter.api.Test;

class EliteOutcomesTest {

    @Test
    void power_is_told_at_the_start_its_lowest_and_the_end() {
        Frames frames = new Playback(3, 1, 1)
                .of(EliteColumns.OFFICE_HOLDER, row(1, 1, 1))
                .of(EliteColumns.INCUMBENT_SHARE, row(0.6, 0.5, 0.9))
                .of(EliteColumns.RIFT, row(0.2, 0.7, 0.3))
                .of(EliteColumns.WITHHELD, row(0, 0.4, 0.1))
                .frames();
        assertThat(outcome("incumbent-share.before", frames)).isEqualTo(0.6);
        assertThat(outcome("incumbent-share.lowest", frames)).isEqualTo(0.5);
        assertThat(outcome("incumbent-share.last", frames)).isEqualTo(0.9);
        assertThat(outcome("rift.peak", frames)).isEqualTo(0.7);
        assertThat(outcome("rift.last", frames)).isEqualTo(0.3);
        assertThat(outcome("withheld.peak", frames)).isEqualTo(0.4);
    }

    @Test
    void power_after_ninety_days_is_that_of_their_last_hour() {
        double[] share = level(2200, 0.6);
        share[2159] = 0.95;
        Frames frames = new Playback(2200, 1, 1)
                .of(EliteColumns.OFFICE_HOLDER, level(2200, 1))
                .of(EliteColumns.INCUMBENT_SHARE, share)
                .frames();
        assertThat(outcome("incumbent-share.at-90d", frames)).isEqualTo(0.95);
        assertThat(outcome("incumbent-share.at-180d", frames)).isNaN();
    }

    @Test
    void a_dismissal_is_an_office_that_changes_hands_one_way() {
        Frames frames = new Playback(4, 1, 1)
                .of(EliteColumns.OFFICE_HOLDER, row(1, 1, 1, 0), row(1, 1, 0, 0), row(0, 1, 1, 1), row(0, 0, 0, 0))
                .frames();
        assertThat(outcome("dismissals.count", frames)).isEqualTo(2);
        assertThat(outcome("dismissals.first-hour", frames)).isEqualTo(2);
    }

    @Test
    void where_nobody_is_dismissed_there_is_no_first_hour() {
        Frames frames = new Playback(2, 1, 1)
                .of(EliteColumns.OFFICE_HOLDER, row(1, 1))
                .of(EliteColumns.GOVERNMENT, row(1, 1))
                .frames();
        assertThat(outcome("dismissals.count", frames)).isZero();
        assertThat(outcome("dismissals.first-hour", frames)).isNaN();
        assertThat(outcome("government.falls", frames)).isZero();
    }

    @Test
    void a_government_that_fell_once_has_fallen() {
        Frames frames = new Playback(3, 1, 1)
                .of(EliteColumns.OFFICE_HOLDER, row(1, 1, 1))
                .of(EliteColumns.GOVERNMENT, row(1, 0, 1))
                .frames();
        assertThat(outcome("government.falls", frames)).isEqualTo(1);
    }

    @Test
    void nothing_is_told_of_a_case_without_offices() {
        Frames frames = nation(EliteColumns.INCUMBENT_SHARE, 0.5, 0.4);
        assertThat(outcome("incumbent-share.last", frames)).isNaN();
        assertThat(outcome("government.falls", frames)).isNaN();
        assertThat(outcome("dismissals.count", frames)).isNaN();
    }
}
