package aftermath.lab;

import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import org.junit.jupiter.api.Test;

class CostOutcomesTest {

    @Test
    void the_dead_are_counted_at_the_end_by_who_they_were() {
        Frames frames = new Playback(2, 1, 1)
                .of(ContestColumns.DEAD_SECURITY, row(1, 19))
                .of(Columns.DEAD_MILITANTS, row(3, 67))
                .of(Columns.DEAD_CIVILIANS, row(5, 142))
                .frames();
        assertThat(outcome("deaths.security", frames)).isEqualTo(19);
        assertThat(outcome("deaths.militants", frames)).isEqualTo(67);
        assertThat(outcome("deaths.others", frames)).isEqualTo(142);
        assertThat(outcome("deaths.total", frames)).isEqualTo(228);
    }

    @Test
    void the_hurt_are_residents_and_members_of_the_forces() {
        Frames frames = new Playback(2, 1, 1)
                .of(Columns.HURT, row(0, 1200))
                .of(ContestColumns.HURT_SECURITY, row(0, 3393))
                .frames();
        assertThat(outcome("hurt.total", frames)).isEqualTo(4593);
        assertThat(outcome("hurt.security", frames)).isEqualTo(3393);
        assertThat(outcome("hurt.residents", frames)).isEqualTo(1200);
    }

    @Test
    void arrests_are_counted_at_the_end_and_custody_at_its_fullest() {
        assertThat(outcome("held.total", nation(Columns.ARRESTED, 5, 20, 30))).isEqualTo(30);
        assertThat(outcome("held.peak", nation(Columns.NATION_HELD, 5, 20, 12))).isEqualTo(20);
    }

    @Test
    void deaths_are_laid_to_the_region_where_it_began() {
        // Places 0 and 1 lie in regions 0 and 1; it begins in region 1.
        Playback crowds = new Playback(2, 2, 2).of(Columns.REGION_CROWD, row(0, 900), row(100, 100));
        Frames frames = crowds.of(Columns.PLACE_DEAD, row(0, 30), row(0, 10)).frames();
        assertThat(outcome("deaths.origin-share", frames)).isEqualTo(0.25);
        Frames nobody =
                new Playback(1, 2, 2).of(Columns.REGION_CROWD, row(60), row(0)).frames();
        assertThat(outcome("deaths.origin-share", nobody)).isNaN();
    }
}
