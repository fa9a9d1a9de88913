package aftermath.lab;

import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import org.junit.jupiter.api.Test;

class ContestOutcomesTest {

    @Test
    void the_share_of_militants_counts_only_where_a_thousand_are_out() {
        Frames frames = new Playback(3, 1, 1)
                .of(Columns.PARTICIPANTS, row(10, 900, 1800))
                .of(Columns.NATION_MILITANTS, row(10, 100, 100))
                .frames();
        assertThat(outcome("militants.peak", frames)).isEqualTo(100);
        assertThat(outcome("militants.share-peak", frames)).isEqualTo(0.1);
        assertThat(outcome("militants.person-hours-share", frames)).isEqualTo(210.0 / 2920);
        Frames nobody = nation(Columns.PARTICIPANTS, 0, 0);
        assertThat(outcome("militants.share-peak", nobody)).isNaN();
        assertThat(outcome("militants.person-hours-share", nobody)).isNaN();
    }

    @Test
    void nationalists_are_a_share_of_those_who_came_out() {
        Frames frames = new Playback(2, 1, 1)
                .of(Columns.GROUP_JOINED, row(0, 50), row(0, 30), row(0, 0), row(0, 20), row(0, 100))
                .frames();
        assertThat(outcome("militants.nationalist-share", frames)).isEqualTo(0.15);
        assertThat(outcome("militants.nationalist-share", nation(Columns.PARTICIPANTS, 1)))
                .isNaN();
    }

    @Test
    void violence_turns_with_the_hour_of_most_militants() {
        Frames frames = new Playback(5, 1, 1)
                .of(Columns.NATION_MILITANTS, row(0, 5, 9, 9, 1))
                .of(Columns.ANNOUNCEMENT, row(0, 0, 0, 1, 1))
                .frames();
        assertThat(outcome("violence.peak-hour", frames)).isEqualTo(2);
        assertThat(outcome("violence.turn-after-announcement", frames)).isEqualTo(-1);
        assertThat(outcome("violence.turn-after-announcement", nation(Columns.NATION_MILITANTS, 1, 2)))
                .isNaN();
    }

    @Test
    void a_lost_site_is_lost_until_it_is_held_again() {
        Frames frames = new Playback(6, 1, 1)
                .of(ContestColumns.SITE_HELD, row(1, 0, 0, 0, 1, 1), row(0, 1, 1, 0, 0, 0), row(1, 1, 1, 1, 1, 1))
                .frames();
        // Three hours and one; the last loss has not ended.
        assertThat(outcome("sites.hours-until-regained", frames)).isEqualTo(2);
        Frames never =
                new Playback(2, 1, 1).of(ContestColumns.SITE_HELD, row(1, 0)).frames();
        assertThat(outcome("sites.hours-until-regained", never)).isNaN();
    }

    @Test
    void losses_of_sites_are_counted_in_all_at_once_and_at_the_end() {
        Frames frames = new Playback(4, 1, 1)
                .of(ContestColumns.SITES_FALLEN, row(0, 2, 3, 3))
                .of(ContestColumns.NATION_SITES_LOST, row(0, 2, 1, 1))
                .frames();
        assertThat(outcome("sites.lost", frames)).isEqualTo(3);
        assertThat(outcome("sites.lost-peak", frames)).isEqualTo(2);
        assertThat(outcome("sites.unregained", frames)).isEqualTo(1);
        assertThat(outcome("sites.first-lost-hour", frames)).isEqualTo(1);
        assertThat(outcome("sites.first-lost-hour", nation(ContestColumns.SITES_FALLEN, 0)))
                .isNaN();
    }

    @Test
    void arms_are_counted_from_the_first_militants_on() {
        Frames frames = new Playback(5, 1, 1)
                .of(Columns.NATION_MILITANTS, row(0, 3, 9, 9, 9))
                .of(ContestColumns.ARMS_LOST, row(0, 0, 0, 0, 40))
                .of(ContestColumns.FOREIGN_ARMS, row(0, 0, 0, 0, 7))
                .frames();
        assertThat(outcome("arms.lost", frames)).isEqualTo(40);
        assertThat(outcome("arms.foreign", frames)).isEqualTo(7);
        assertThat(outcome("arms.hours-to-first", frames)).isEqualTo(3);
        assertThat(outcome("arms.hours-to-first", nation(Columns.NATION_MILITANTS, 0, 1)))
                .isNaN();
    }
}
