package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Theatre;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A relapse after the troops have left: the alliance can be asked, and can come, again.
class ReturnTest {
    private static final int SECOND = 24 * 60;
    private static final int TICKS = 24 * 120;

    /// A week of crisis from hour 48 and from hour 48 of day 60, with quiet between.
    private static Theatre relapse() {
        return Theatre.of(
                        (world, tick) -> {
                            boolean crisis =
                                    Math.floorMod(tick, SECOND) >= 48 && Math.floorMod(tick, SECOND) < 48 + 24 * 7;
                            Theatre.fill(world, Columns.FORCES, 2500);
                            Theatre.fill(world, Columns.CROWD, crisis ? 9000 : 0);
                            world.column(Columns.PARTICIPANTS)[0] = crisis ? 72_000 : 0;
                            world.column(Columns.TIED)[0] = 4000;
                        },
                        "alliance")
                .with("alliance.withdraw.backlash", 0, "alliance.credibility.term", 30);
    }

    private static int first(Frames frames, Column column, int from) {
        double[] total = frames.total(column);
        for (int t = from; t < total.length; t++) {
            if (total[t] > 0) {
                return t;
            }
        }
        throw new AssertionError(column.name() + " stays at 0 from hour " + from);
    }

    private static int gone(Frames frames, int from) {
        int hour = first(frames, Columns.TROOPS, from);
        while (frames.value(Columns.TROOPS, hour, 0) > 0) {
            hour++;
        }
        return hour;
    }

    @Test
    void the_alliance_comes_twice_and_the_second_mission_runs_like_the_first() {
        Frames frames = relapse().play(TICKS);
        for (Column column :
                List.of(Columns.REQUEST, Columns.ANNOUNCEMENT, Columns.SIGNAL, Columns.TROOPS, Columns.LEAVING)) {
            assertThat(first(frames, column, SECOND) - SECOND).as(column.name()).isEqualTo(first(frames, column, 0));
        }
        int gone = gone(frames, 0);
        assertThat(gone).isLessThan(SECOND);
        assertThat(gone(frames, SECOND)).isGreaterThan(SECOND);
        assertThat(frames.value(Columns.TROOPS, first(frames, Columns.TROOPS, SECOND) + 72, 0))
                .isEqualTo(frames.value(Columns.TROOPS, first(frames, Columns.TROOPS, 0) + 72, 0));
    }

    @Test
    void between_two_missions_nothing_of_the_first_is_left_but_what_was_learnt() {
        Frames frames = relapse().play(SECOND);
        int gone = gone(frames, 0);
        for (Column column : List.of(
                Columns.REQUEST,
                Columns.DELIBERATION,
                Columns.CONSENT,
                Columns.ANNOUNCEMENT,
                Columns.SIGNAL,
                Columns.MISSION_AGE,
                Columns.ARRIVED,
                Columns.TROOPS,
                Columns.FREED,
                Columns.PRESENCE,
                Columns.LEAVING,
                Columns.DEPARTED)) {
            assertThat(frames.total(column)[gone]).as(column.name()).isZero();
        }
        assertThat(frames.value(PowerColumns.CALLS, SECOND - 1, 0)).isEqualTo(1.5);
        assertThat(frames.value(PowerColumns.CALLS_KEPT, SECOND - 1, 0)).isEqualTo(1.5);
    }

    @Test
    void the_word_of_those_who_came_once_is_worth_more_the_second_time() {
        Frames frames = relapse().with("alliance.signal.weight", 1).play(TICKS);
        double before = frames.value(Columns.SIGNAL, first(frames, Columns.ANNOUNCEMENT, 0), 0);
        double again = frames.value(Columns.SIGNAL, first(frames, Columns.ANNOUNCEMENT, SECOND), 0);
        assertThat(before).isCloseTo(1.0 / 4, within(1e-12));
        // One call answered, one withdrawal in time: half a trial more, and then the second answer is still to count.
        assertThat(again).isCloseTo(2.5 / 5.5, within(1e-12));
        assertThat(frames.value(PowerColumns.CALLS, TICKS - 1, 0)).isEqualTo(3);
    }

    @Test
    void nobody_asks_again_before_the_pause_is_over() {
        Theatre endless = Theatre.of(
                        (world, tick) -> {
                            Theatre.fill(world, Columns.FORCES, 2500);
                            Theatre.fill(world, Columns.CROWD, 9000);
                        },
                        "alliance")
                .with("alliance.withdraw.stay", 1);
        for (int days : List.of(0, 5, 30)) {
            Frames frames = endless.with("alliance.request.pause", days).play(24 * 40);
            int gone = gone(frames, 0);
            assertThat(first(frames, Columns.REQUEST, gone) - gone)
                    .as("pause of %s", days)
                    .isEqualTo(Math.max(1, 24 * days));
        }
    }

    @Test
    void a_fallen_government_gets_no_answer() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            Theatre.fill(world, Columns.FORCES, 2500);
                            Theatre.fill(world, Columns.CROWD, 9000);
                            world.column(EliteColumns.GOVERNMENT)[0] = tick < 3 ? 1 : 0;
                        },
                        "alliance")
                .play(200);
        assertThat(frames.value(Columns.REQUEST, 199, 0)).isEqualTo(1);
        assertThat(frames.total(Columns.ANNOUNCEMENT)).containsOnly(0.0);
    }
}
