package aftermath.sim.model.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.Theatre;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits and closed forms of what powers abroad do. The small country has three: one that leads its alliance, a
/// friend, and a rival.
class PowersTest {
    private static final int LEAD = 0;
    private static final int FRIEND = 1;
    private static final int RIVAL = 2;
    private static final int YEAR = 24 * 365;
    private static final double[] START = {0.3 / 0.6, 0.2 / 0.6, 0.1 / 0.6};

    private static Theatre.Scene backing(double... values) {
        return (world, tick) -> System.arraycopy(values, 0, world.column(PowerColumns.BACKING), 0, values.length);
    }

    @Test
    void a_stake_adds_up_trade_and_transit() {
        Frames frames = Theatre.of((world, tick) -> {}, "powers.hub-stake")
                .with("powers.hub-stake.trade", 2, "powers.hub-stake.transit", 3)
                .play(1);
        assertThat(frames.value(PowerColumns.STAKE, 0, LEAD)).isCloseTo(2 * 0.3 + 3 * 0.5, within(1e-15));
        assertThat(frames.value(PowerColumns.STAKE, 0, RIVAL)).isCloseTo(2 * 0.1 + 3 * 0.1, within(1e-15));
    }

    @Test
    void three_reports_take_an_even_belief_to_twenty_seven_in_twenty_eight() {
        assertThat(Backing.posterior(0.5, 3, 0.9, 0.3)).isCloseTo(0.9642857, within(1e-7));
        assertThat(Backing.posterior(0.2, 0, 0.9, 0.3)).isCloseTo(0.2, within(1e-15));
        assertThat(Backing.posterior(0.5, 5000, 0.9, 0.3)).isEqualTo(1);
        assertThat(Backing.posterior(0.5, 3, 0.3, 0.9)).isCloseTo(1 - 0.9642857, within(1e-7));
    }

    @Test
    void powers_come_to_what_stake_outlook_and_the_dead_make_of_a_lasting_crisis() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.PARTICIPANTS)[0] = 22_000;
                            world.column(ContestColumns.NATION_SITES_LOST)[0] = 2;
                            world.column(Columns.DEAD_CIVILIANS)[0] = 60;
                            world.column(Columns.DEAD_MILITANTS)[0] = 40;
                        },
                        "powers.hub-stake",
                        "powers.backing")
                .play(24 * 60);
        double revolt = Backing.posterior(0.3, 2, 0.9, 0.3);
        double loud = 20_000.0 / (20_000 + 20_000);
        double lead = 0.5 + revolt * (0.5 * 0.8 + 0.3 * 0.4) - 0.3 * 0.6 * 0.5;
        double rival = -0.2 + revolt * (0.5 * 0.2 - 0.3 * 0.4) - 0.7 * 0.6 * 0.5;
        int end = 24 * 60 - 1;
        assertThat(frames.value(PowerColumns.BACKING, end, LEAD)).isCloseTo(loud * lead, within(1e-9));
        assertThat(frames.value(PowerColumns.BACKING, end, RIVAL)).isCloseTo(loud * rival, within(1e-9));
        double total = 0;
        for (int k = 0; k < 3; k++) {
            total += START[k] * frames.value(PowerColumns.BACKING, end, k);
        }
        assertThat(frames.value(PowerColumns.BACKING_TOTAL, end, 0)).isCloseTo(total, within(1e-12));
    }

    @Test
    void half_of_the_way_to_a_position_takes_the_pace() {
        Theatre stage = Theatre.of((world, tick) -> world.column(Columns.PARTICIPANTS)[0] = 1e9, "powers.backing");
        Frames frames = stage.with("powers.backing.pace", 24).play(24 * 60);
        double full = frames.value(PowerColumns.BACKING, 24 * 60 - 1, LEAD);
        // Steps at 0, 6, 12 and 18 h make a day.
        assertThat(frames.value(PowerColumns.BACKING, 18, LEAD)).isCloseTo(full / 2, within(1e-9));
    }

    @Test
    void a_crowd_nobody_notices_moves_nobody() {
        Theatre stage = Theatre.of(
                (world, tick) -> world.column(Columns.PARTICIPANTS)[0] = 2000,
                "alliance.credibility",
                "powers",
                "precedent");
        restful(stage.play(YEAR));
    }

    @Test
    void a_year_without_a_crisis_leaves_every_power_and_state_exactly_where_it_stood() {
        Frames frames = Small.calm().with("population.threshold-mean", 2).nation(YEAR);
        restful(frames);
        assertThat(frames.total(PowerColumns.CREDIBILITY)).containsOnly(0.25);
    }

    private static void restful(Frames frames) {
        Map<Column, double[]> start = Map.of(
                PowerColumns.BACKING,
                new double[3],
                PowerColumns.INFLUENCE,
                START,
                PowerColumns.PARTNERSHIP,
                new double[] {0.6, 0.2, 0.4},
                PowerColumns.BALANCE,
                new double[] {0.4, 0.5, 0.5},
                PowerColumns.STANDING,
                new double[] {1},
                PowerColumns.INTERVENTION_BELIEF,
                new double[] {0.25, 0.1, 0.25},
                PowerColumns.STATE_PROTEST,
                new double[] {0.5, 0.3, 0.5},
                PowerColumns.STATE_WISH,
                new double[] {0.6, 0.2, 0.6});
        start.forEach((column, values) -> {
            for (int e = 0; e < values.length; e++) {
                assertThat(frames.course(column, e)).as(column.name()).containsOnly(values[e]);
            }
        });
    }

    @Test
    void shares_of_influence_are_a_softmax_and_sum_to_one() {
        double[] shares = new double[3];
        Align.share(new double[] {0.3, 0.2, 0.1}, new double[3], shares);
        assertThat(shares).containsExactly(START);
        Align.share(new double[] {1, 1, 1}, new double[] {0, StrictMath.log(2), StrictMath.log(5)}, shares);
        assertThat(shares[2]).isCloseTo(5.0 / 8, within(1e-14));
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            backing(0.9, 0.4, -0.7).set(world, tick);
                            world.column(Columns.TROOPS)[0] = 2000;
                        },
                        "powers.align")
                .play(24 * 500);
        for (int t = 0; t < 24 * 500; t += 24) {
            assertThat(frames.total(PowerColumns.INFLUENCE)[t]).isCloseTo(1, within(1e-12));
        }
        assertThat(frames.value(PowerColumns.INFLUENCE, 24 * 499, LEAD)).isGreaterThan(START[LEAD]);
        assertThat(frames.value(PowerColumns.INFLUENCE, 24 * 499, RIVAL)).isLessThan(START[RIVAL]);
    }

    @Test
    void one_day_of_help_and_harm_pulls_as_much_as_is_set_and_is_half_forgotten_in_time() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            boolean first = tick < 24;
                            backing(first ? 0.5 : 0, 0, first ? -0.5 : 0).set(world, tick);
                            world.column(Columns.TROOPS)[0] = first ? 1000 : 0;
                        },
                        "powers.align")
                .with(
                        "powers.align.help", 0.1,
                        "powers.align.harm", 0.2,
                        "powers.align.troops", 0.4,
                        "powers.align.balance", 0,
                        "powers.align.memory", 30)
                .play(24 * 31);
        // Troops at half strength, credibility at its neutral half.
        double lead = 0.1 * 0.5 + 0.4 * 0.5 * 0.5;
        assertThat(frames.value(PowerColumns.PULL, 0, LEAD)).isCloseTo(lead, within(1e-15));
        assertThat(frames.value(PowerColumns.PULL, 0, FRIEND)).isZero();
        assertThat(frames.value(PowerColumns.PULL, 0, RIVAL)).isCloseTo(-0.1, within(1e-15));
        assertThat(frames.value(PowerColumns.PULL, 24 * 30, LEAD)).isCloseTo(lead / 2, within(1e-12));
    }

    @Test
    void only_a_rise_of_the_fear_of_annexation_harms_the_lead_and_only_until_it_is_usual() {
        Frames always = Theatre.of(
                        (world, tick) -> Theatre.fill(world, NarrativeColumns.ANNEXATION_FEAR, 0.25), "powers.align")
                .play(24 * 100);
        assertThat(always.value(PowerColumns.PULL, 24 * 99, LEAD)).isCloseTo(0, within(1e-15));
        Frames risen = Theatre.of(
                        (world, tick) -> Theatre.fill(world, NarrativeColumns.ANNEXATION_FEAR, tick < 24 ? 0.1 : 0.3),
                        "powers.align")
                .with("powers.align.balance", 0, "powers.align.memory", 10_000, "powers.align.familiar", 10)
                .play(24 * 400);
        assertThat(risen.value(PowerColumns.PULL, 24, LEAD)).isCloseTo(-0.05 * 0.2, within(1e-12));
        // A geometric sum: the rise shrinks by half in ten days.
        double sum = 0.05 * 0.2 / (1 - StrictMath.pow(2, -0.1));
        assertThat(risen.value(PowerColumns.PULL, 24 * 399, LEAD)).isBetween(-sum, -0.95 * sum);
        assertThat(risen.value(PowerColumns.PULL, 24 * 399, FRIEND)).isZero();
    }

    @Test
    void the_taste_for_balance_resists_one_power_and_favours_the_others() {
        Theatre help = Theatre.of(backing(1, 0, 0), "powers.align").with("powers.align.memory", 10_000);
        Frames without = help.with("powers.align.balance", 0).play(24 * 300);
        Frames with = help.with("powers.align.balance", 0.1).play(24 * 300);
        int end = 24 * 300 - 1;
        assertThat(with.value(PowerColumns.INFLUENCE, end, LEAD))
                .isLessThan(without.value(PowerColumns.INFLUENCE, end, LEAD))
                .isGreaterThan(START[LEAD]);
        // A lasting help of 0.01 a day is held where the push of balance, 2κ(w − s), comes near it.
        double push = 2 * 0.1 * (with.value(PowerColumns.INFLUENCE, end, LEAD) - START[LEAD]);
        assertThat(push).isBetween(0.002, 0.01);
        assertThat(with.value(PowerColumns.PULL, end, RIVAL)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.5, 0.616", "-0.8, -0.5, 0.616", "0.8, -0.5, 0.552", "0, 0.7, 0.6"})
    void common_stands_bring_together_and_opposed_ones_part(double a, double b, double partnership) {
        Frames frames = Theatre.of(backing(a, b, 0), "powers.partnership")
                .with("powers.partnership.joint", 0.1, "powers.partnership.opposed", 0.2)
                .play(1);
        assertThat(frames.value(PowerColumns.PARTNERSHIP, 0, 0)).isCloseTo(partnership, within(1e-15));
        assertThat(frames.value(PowerColumns.PARTNERSHIP, 0, 2))
                .as("nobody stands with the rival")
                .isEqualTo(0.4);
    }

    @Test
    void the_one_who_carries_more_is_depended_on_more_until_it_is_forgotten() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            boolean first = tick < 24;
                            backing(first ? 1 : 0, first ? 0.5 : 0, 0).set(world, tick);
                            world.column(Columns.TROOPS)[0] = first ? 1000 : 0;
                        },
                        "powers.partnership")
                .with("powers.partnership.shift", 0.1, "powers.partnership.memory", 50)
                .play(24 * 51);
        double shifted = 0.1 * (1 + 0.5 - 0.5) * 0.6;
        assertThat(frames.value(PowerColumns.BALANCE, 0, 0)).isCloseTo(0.4 + shifted, within(1e-15));
        assertThat(frames.value(PowerColumns.BALANCE, 24 * 50, 0)).isCloseTo(0.4 + shifted / 2, within(1e-12));
    }

    @Test
    void standing_falls_by_the_distance_kept_while_the_mission_lasts_and_comes_back() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            backing(1, 0, -1).set(world, tick);
                            world.column(Columns.ANNOUNCEMENT)[0] = tick >= 240 ? 1 : 0;
                            world.column(Columns.DEPARTED)[0] = tick >= 240 + 24 * 400 ? 1 : 0;
                        },
                        "powers.recognition")
                .with(
                        "powers.recognition.weight", 0.6,
                        "powers.recognition.half-life", 10,
                        "powers.recognition.recovery", 20)
                .play(240 + 24 * 420);
        double distance = 0.6 * (START[FRIEND] * 0.5 + START[RIVAL]);
        assertThat(frames.value(PowerColumns.STANDING, 239, 0)).isEqualTo(1);
        assertThat(frames.value(PowerColumns.STANDING, 240 + 24 * 9, 0)).isCloseTo(1 - distance / 2, within(1e-12));
        assertThat(frames.value(PowerColumns.STANDING, 240 + 24 * 399, 0)).isCloseTo(1 - distance, within(1e-9));
        assertThat(frames.value(PowerColumns.STANDING, 240 + 24 * 419, 0)).isCloseTo(1 - distance / 2, within(1e-9));
    }
}
