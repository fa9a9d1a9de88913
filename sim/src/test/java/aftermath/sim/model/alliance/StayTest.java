package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Numbers;
import aftermath.sim.model.Small;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Troops in the country, what they stir up, and their leaving.
class StayTest {
    private static Theatre.Scene present(double troops, int from, int until) {
        return (world, tick) -> world.column(Columns.TROOPS)[0] = tick >= from && tick < until ? troops : 0;
    }

    @Test
    void arrived_less_departed_is_present_in_every_hour_of_a_mission() {
        Frames frames = Small.crisis().observing(Columns.ALL).run(Small.MONTH);
        double most = 0;
        int gone = 0;
        for (int t = 1; t < Small.MONTH; t++) {
            double arrived = frames.value(Columns.ARRIVED, t, 0);
            // Relief reads the departures of the hour before.
            double departed = frames.value(Columns.DEPARTED, t - 1, 0);
            if (departed == 1) {
                gone = t;
                break;
            }
            assertThat(frames.value(Columns.TROOPS, t, 0)).isEqualTo(Math.rint(arrived * (1 - departed)));
            assertThat(arrived).isGreaterThanOrEqualTo(frames.value(Columns.ARRIVED, t - 1, 0));
            most = Math.max(most, arrived);
        }
        assertThat(most).isEqualTo(1900);
        assertThat(gone).isPositive();
        assertThat(frames.value(Columns.PRESENCE, gone - 1, 0)).isPositive();
        assertThat(frames.value(Columns.TROOPS, gone, 0)).isZero();
    }

    @Test
    void nationalism_grows_by_presence_salience_and_refusal_and_halves_when_they_are_gone() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            present(3000, 0, 24).set(world, tick);
                            world.column(NarrativeColumns.ACCEPTANCE)[0] = 1;
                            world.column(NarrativeColumns.ACCEPTANCE)[1] = 0.5;
                            world.column(NarrativeColumns.ACCEPTANCE)[2] = 0;
                            world.column(Columns.INTERNET)[2] = 0;
                        },
                        "alliance.backlash")
                .with(
                        "alliance.backlash.rate",
                        0.1,
                        "alliance.backlash.half",
                        1000,
                        "alliance.backlash.unseen",
                        0.4,
                        "alliance.backlash.half-life",
                        30)
                .play(24 * 31);
        assertThat(frames.value(NarrativeColumns.NATIONALISM, 0, 0)).isZero();
        assertThat(frames.value(NarrativeColumns.NATIONALISM, 0, 1)).isCloseTo(0.1 * 0.75 * 0.5, within(1e-15));
        assertThat(frames.value(NarrativeColumns.NATIONALISM, 0, 2)).isCloseTo(0.1 * 0.75 * 0.4, within(1e-15));
        assertThat(frames.value(NarrativeColumns.NATIONALISM, 24 * 30, 1))
                .isCloseTo(0.1 * 0.75 * 0.5 / 2, within(1e-12));
    }

    @Test
    void a_lasting_presence_never_takes_nationalism_above_one() {
        Frames frames = Theatre.of(present(1e6, 0, 100_000), "alliance.backlash")
                .with("alliance.backlash.rate", 1, "alliance.backlash.half-life", 10_000)
                .play(24 * 200);
        assertThat(frames.value(NarrativeColumns.NATIONALISM, 24 * 200 - 1, 0)).isBetween(0.99, 1.0);
    }

    /// Arrived in hour 0 and nobody on the street: the first hour in which the memory of danger is cheap enough.
    private static Theatre stay(double nationalism) {
        return Theatre.of(
                (world, tick) -> {
                    world.column(Columns.PARTICIPANTS)[0] = tick == 0 ? 40_000 : 0;
                    world.column(Columns.ARRIVED)[0] = 2000;
                    world.column(Columns.PRESENCE)[0] = tick + 1;
                    Theatre.fill(world, NarrativeColumns.NATIONALISM, nationalism);
                },
                "alliance.withdraw");
    }

    private static int decided(double nationalism, double backlash) {
        double memory = Numbers.shipped().get("alliance.withdraw.memory");
        double cost = Numbers.shipped().get("alliance.withdraw.cost");
        for (int t = 0; ; t++) {
            double danger = 40_000 * StrictMath.pow(2, -t / memory);
            if (danger < cost * (t + 1) / 24 * (1 + backlash * nationalism)) {
                return t;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.6})
    void they_decide_to_leave_in_the_hour_in_which_a_day_costs_more_than_it_gains(double nationalism) {
        Frames frames = stay(nationalism).with("alliance.withdraw.backlash", 4).play(800);
        int left = decided(nationalism, 4);
        assertThat(Theatre.first(frames, Columns.LEAVING, 1)).isEqualTo(left);
        assertThat(Theatre.first(frames, Columns.DEPARTED, 1)).isEqualTo(left + 48 + 144 - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_000, 10_000, 40_000, 80_000})
    void a_danger_that_lasts_holds_them_in_proportion_to_its_size(double crowd) {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.PARTICIPANTS)[0] = crowd;
                            world.column(Columns.ARRIVED)[0] = 2000;
                            world.column(Columns.PRESENCE)[0] = tick + 1;
                        },
                        "alliance.withdraw")
                .with("alliance.withdraw.cost", 1000)
                .play(24 * 90);
        assertThat(Theatre.first(frames, Columns.LEAVING, 1)).isEqualTo((int) crowd / 1000 * 24);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 90})
    void a_least_stay_holds_them(int days) {
        Frames frames = stay(0).with("alliance.withdraw.least-stay", days).play(24 * 120);
        assertThat(Theatre.first(frames, Columns.LEAVING, 1)).isEqualTo(Math.max(decided(0, 0), 24 * days - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 3, 7, 13, 30, 90, 180})
    void a_fixed_stay_ends_to_the_hour(double days) {
        Frames frames = mission().with("alliance.withdraw.stay", days).play(24 * 200);
        int arrived = Theatre.first(frames, Columns.TROOPS, 1);
        double[] troops = frames.total(Columns.TROOPS);
        int gone = arrived;
        while (troops[gone] > 0) {
            gone++;
        }
        assertThat(gone - arrived).isEqualTo((int) Math.max(1, 24 * days));
    }

    @Test
    void a_fixed_stay_is_announced_and_ends_on_the_ramp() {
        Frames frames = mission().with("alliance.withdraw.stay", 30).play(24 * 40);
        int gone = Theatre.first(frames, Columns.TROOPS, 1) + 24 * 30;
        assertThat(Theatre.first(frames, Columns.DEPARTED, 1e-9)).isEqualTo(gone - 144);
        assertThat(Theatre.first(frames, Columns.LEAVING, 1)).isEqualTo(gone - 144 - 48);
    }

    /// Promised in hour 5, with a crowd that never goes home: by themselves they would stay.
    private static Theatre mission() {
        return Theatre.of(
                (world, tick) -> {
                    world.column(Columns.PARTICIPANTS)[0] = 1e6;
                    world.column(Columns.ANNOUNCEMENT)[0] = tick >= 5 ? 1 : 0;
                    Theatre.fill(world, Columns.CONSENT, 1);
                },
                "alliance.relief",
                "alliance.withdraw");
    }

    @Test
    void militants_count_as_danger_too() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.PARTICIPANTS)[0] = 100;
                            world.column(Columns.NATION_MILITANTS)[0] = 300;
                        },
                        "alliance.withdraw")
                .play(3);
        assertThat(frames.value(Columns.ALLIANCE_DANGER, 2, 0)).isEqualTo(400);
    }
}
