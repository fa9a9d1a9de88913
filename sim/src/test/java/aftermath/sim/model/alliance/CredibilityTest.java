package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A belief over calls for help.
class CredibilityTest {
    private static final double PRIOR = 1.0 / 4;

    @Test
    void eight_kept_and_two_broken_from_an_even_start_make_three_quarters() {
        assertThat(Credibility.mean(8, 10)).isEqualTo(0.75);
        assertThat(Credibility.mean(0, 0)).isEqualTo(0.5);
    }

    private static Theatre played(int asked, int announced, int arrived, int gone) {
        return Theatre.of(
                (world, tick) -> {
                    world.column(Columns.REQUEST)[0] = tick >= asked ? 1 : 0;
                    world.column(Columns.ANNOUNCEMENT)[0] = tick >= announced ? 1 : 0;
                    world.column(Columns.PRESENCE)[0] = Math.clamp(tick - arrived, 0, gone - arrived);
                    world.column(Columns.DEPARTED)[0] = tick >= gone ? 1 : 0;
                },
                "alliance.credibility");
    }

    @Test
    void an_answer_counts_from_its_hour_and_a_withdrawal_in_time_from_the_last_departure() {
        Frames frames = played(10, 14, 20, 300)
                .with("alliance.credibility.withdrawal", 0.5)
                .play(400);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 13, 0)).isEqualTo(PRIOR);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 14, 0)).isEqualTo(2.0 / 5);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 299, 0)).isEqualTo(2.0 / 5);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 300, 0)).isCloseTo(2.5 / 5.5, within(1e-15));
        assertThat(frames.value(PowerColumns.CALLS, 399, 0)).isEqualTo(1.5);
        assertThat(frames.value(PowerColumns.CALLS_KEPT, 399, 0)).isEqualTo(1.5);
    }

    @Test
    void troops_that_stay_beyond_the_term_break_a_promise_even_if_they_leave_later() {
        Frames frames = played(10, 14, 20, 700)
                .with("alliance.credibility.withdrawal", 0.5, "alliance.credibility.term", 17)
                .play(800);
        int term = 20 + 17 * 24;
        assertThat(frames.value(PowerColumns.CREDIBILITY, term, 0)).isEqualTo(2.0 / 5);
        assertThat(frames.value(PowerColumns.CREDIBILITY, term + 1, 0)).isCloseTo(2.0 / 5.5, within(1e-15));
        assertThat(frames.value(PowerColumns.CREDIBILITY, 799, 0)).isCloseTo(2.0 / 5.5, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"24", "72", "200"})
    void silence_counts_as_a_refusal_after_the_patience(int patience) {
        Frames frames = played(10, 500, 510, 600)
                .with("alliance.credibility.patience", patience)
                .play(505);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 10 + patience - 2, 0)).isEqualTo(PRIOR);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 10 + patience - 1, 0)).isEqualTo(1.0 / 5);
        assertThat(frames.value(PowerColumns.CREDIBILITY, 500, 0))
                .as("better late")
                .isEqualTo(2.0 / 5);
    }
}
