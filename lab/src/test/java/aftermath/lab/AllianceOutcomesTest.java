package aftermath.lab;

import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.PowerColumns;
import org.junit.jupiter.api.Test;

class AllianceOutcomesTest {

    @Test
    void decisions_are_told_by_their_first_hour() {
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
        assertThat(outcome("withdrawal.hour", frames)).isEqualTo(3);
        assertThat(outcome("departure.hour", frames)).isEqualTo(4);
        assertThat(outcome("withdrawal.hour", nation(Columns.TROOPS, 0, 10, 70)))
                .isNaN();
        assertThat(outcome("departure.hour", nation(Columns.TROOPS, 0, 10, 70))).isNaN();
        assertThat(outcome("freed.peak", nation(Columns.FREED, 0, 1600, 20))).isEqualTo(1600);
    }

    @Test
    void credibility_is_told_before_after_and_at_the_end() {
        Frames frames = new Playback(5, 1, 1)
                .of(Columns.TROOPS, row(0, 10, 0, 0, 0))
                .of(PowerColumns.CREDIBILITY, row(0.4, 0.5, 0.6, 0.7, 0.8))
                .of(PowerColumns.STANDING, row(1, 1, 1, 1, 0.9))
                .frames();
        assertThat(outcome("credibility.before", frames)).isEqualTo(0.4);
        assertThat(outcome("credibility.after", frames)).isEqualTo(0.6);
        assertThat(outcome("credibility.last", frames)).isEqualTo(0.8);
        assertThat(outcome("standing.last", frames)).isEqualTo(0.9);
        assertThat(outcome("credibility.after", nation(PowerColumns.CREDIBILITY, 0.4, 0.5)))
                .isNaN();
    }

    @Test
    void of_a_case_without_an_alliance_nothing_is_told() {
        Frames frames = nation(PowerColumns.CREDIBILITY, 0.4, 0.5);
        assertThat(AllianceOutcomes.of(false).stream()
                        .filter(o ->
                                o.name().startsWith("credibility") || o.name().startsWith("standing"))
                        .map(o -> o.formula().of(frames, 1)))
                .isNotEmpty()
                .allMatch(value -> value.isNaN());
    }
}
