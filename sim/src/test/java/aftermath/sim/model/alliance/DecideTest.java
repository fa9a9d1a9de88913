package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who goes, and why.
class DecideTest {
    private static Theatre asked(double loyal, double threat) {
        return Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.REQUEST)[0] = 1;
                            world.column(Columns.LOYAL)[0] = loyal;
                            world.column(Columns.THREAT)[0] = threat;
                        },
                        "alliance.decide",
                        "powers.hub-stake")
                // The hour in which stakes are first known.
                .with("alliance.decide.hours", 1);
    }

    @Test
    void joining_is_worth_what_altfeld_and_bueno_de_mesquita_say() {
        // Capabilities 60 and 40, help of 20, utilities .6 apart, ratio probabilities.
        double overStayingOut = Decide.saved(60, 40, 20, 1, 0.6);
        assertThat(overStayingOut).isCloseTo(0.04, within(1e-12));
        double otherSide = 0.6 * (Forms.contest(60, 40, 1) - Forms.contest(60, 40 + 20, 1));
        assertThat(overStayingOut + otherSide).isCloseTo(0.10, within(1e-12));
    }

    @Test
    void a_members_gain_is_its_share_of_success_and_name_less_its_cost() {
        Frames frames =
                asked(10_000, 12_000).with("alliance.decide.reputation", 0.4).play(3);
        double with = Forms.contest(10_000 + 10 * 2000, 12_000, 2);
        double added = with - Forms.contest(10_000, 12_000, 2);
        double stake = 0.3 + 0.5;
        // Credibility is at its neutral half, as nobody writes it here.
        assertThat(frames.value(PowerColumns.SUCCESS, 1, 0)).isCloseTo(with, within(1e-12));
        assertThat(frames.value(PowerColumns.MEMBER_GAIN, 1, 0))
                .isCloseTo(added * (3.0 + stake) + 0.4 * 0.5 - 1, within(1e-12));
        assertThat(frames.value(PowerColumns.MEMBER_GAIN, 1, 1)).isCloseTo(added * 0.9 + 0.2 - 0.5, within(1e-12));
        assertThat(frames.value(PowerColumns.MEMBER_GAIN, 1, 2)).isCloseTo(added * 0.1 + 0.2 - 5, within(1e-12));
    }

    @Test
    void without_hubs_the_lead_gains_less_and_the_others_as_much() {
        Frames with = asked(10_000, 12_000).play(2);
        Frames without = asked(10_000, 12_000).cut("powers.hub-stake").play(2);
        assertThat(without.value(PowerColumns.MEMBER_GAIN, 1, 0))
                .isLessThan(with.value(PowerColumns.MEMBER_GAIN, 1, 0));
        assertThat(without.value(PowerColumns.MEMBER_GAIN, 1, 1)).isEqualTo(with.value(PowerColumns.MEMBER_GAIN, 1, 1));
    }

    @Test
    void nothing_happens_without_the_lead_power() {
        // The lead's cost is far above what it gains, the small member's far below.
        Frames frames =
                asked(10_000, 200).with("alliance.decide.reputation", 1.4).play(5);
        assertThat(frames.value(Columns.CONSENT, 4, 1)).isEqualTo(1);
        assertThat(frames.value(Columns.CONSENT, 4, 0)).isZero();
        assertThat(frames.value(Columns.ANNOUNCEMENT, 4, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 1", "0.66, 1", "0.67, 0", "1, 0"})
    void a_quorum_of_the_members_must_agree(double quorum, double announced) {
        // Two of three agree.
        Frames frames =
                asked(10_000, 12_000).with("alliance.decide.quorum", quorum).play(3);
        assertThat(frames.value(Columns.CONSENT, 2, 0) + frames.value(Columns.CONSENT, 2, 1))
                .isEqualTo(2);
        assertThat(frames.value(Columns.CONSENT, 2, 2)).isZero();
        assertThat(frames.value(Columns.ANNOUNCEMENT, 2, 0)).isEqualTo(announced);
    }

    @Test
    void nobody_is_asked_nobody_answers() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.LOYAL)[0] = 10_000;
                            world.column(Columns.THREAT)[0] = 12_000;
                        },
                        "alliance.credibility",
                        "alliance.decide",
                        "alliance.signal",
                        "alliance.relief",
                        "alliance.backlash",
                        "alliance.withdraw")
                .play(2000);
        for (var column : java.util.List.of(
                Columns.DELIBERATION,
                Columns.CONSENT,
                Columns.ANNOUNCEMENT,
                Columns.SIGNAL,
                Columns.TROOPS,
                Columns.FREED,
                Columns.PRESENCE,
                Columns.LEAVING,
                Columns.DEPARTED,
                PowerColumns.SUCCESS,
                PowerColumns.MEMBER_GAIN,
                PowerColumns.OPEN_CALL,
                PowerColumns.CALLS,
                PowerColumns.CALLS_KEPT,
                aftermath.sim.model.NarrativeColumns.NATIONALISM)) {
            assertThat(frames.total(column)).as(column.name()).containsOnly(0.0);
        }
        assertThat(frames.total(PowerColumns.CREDIBILITY)).containsOnly(0.25);
    }
}
