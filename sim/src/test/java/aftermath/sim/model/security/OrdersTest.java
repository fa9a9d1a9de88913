package aftermath.sim.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.model.Stage;
import aftermath.sim.model.economy.Concession;
import aftermath.sim.model.information.Blackout;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What government and commanders order: emergency, curfew, and who goes where.
class OrdersTest {
    private static final int WEST = 0;
    private static final int SOUTH = 1;
    private static final int NORTH = 2;
    private static final int PORT = 0;
    private static final int FIELD = 1;
    private static final int METROPOLIS = 2;

    @Test
    void an_emergency_begins_where_the_crowd_is_and_follows_elsewhere_as_it_grows() {
        Frames frames = Stage.run(
                Stage.small(),
                400,
                (t, w) -> {
                    w.column(Columns.CROWD)[PORT] = t < 10 ? 5_000 : t < 20 ? 14_000 : t < 30 ? 80_000 : 0;
                },
                new Emergency());
        assertThat(in(frames, WEST, 9)).isZero();
        assertThat(in(frames, WEST, 10)).as("14,000 and a fifth of them").isEqualTo(1);
        assertThat(in(frames, NORTH, 19)).as("a fifth of 14,000").isZero();
        assertThat(in(frames, NORTH, 20)).as("a fifth of 80,000").isEqualTo(1);
        assertThat(frames.value(Columns.EMERGENCY, 9, 0)).isZero();
        assertThat(frames.value(Columns.EMERGENCY, 10, 0)).isEqualTo(1);
        // 96,000 fall below 500 after 7.6 half-lives of 36 h, 16,000 after 5.
        assertThat(in(frames, NORTH, 29 + 180)).isEqualTo(1);
        assertThat(in(frames, NORTH, 29 + 181)).isZero();
        assertThat(in(frames, WEST, 29 + 272)).isEqualTo(1);
        assertThat(in(frames, WEST, 29 + 274)).isZero();
        assertThat(frames.value(Columns.EMERGENCY, 29 + 272, 0)).isEqualTo(1);
        assertThat(frames.value(Columns.EMERGENCY, 29 + 274, 0)).isZero();
    }

    @Test
    void militants_sites_lost_and_deaths_alarm_like_crowds() {
        Frames frames = Stage.run(
                Stage.small(),
                40,
                (t, w) -> {
                    w.column(Columns.MILITANTS)[METROPOLIS] = t >= 10 ? 500 : 0;
                    w.column(ContestColumns.SITES_LOST)[METROPOLIS] = t >= 20 ? 3 : 0;
                    w.column(Columns.DEATHS_NOW)[METROPOLIS] = t >= 30 ? 4 : 0;
                },
                new Emergency());
        assertThat(frames.value(Columns.EMERGENCY_MEMORY, 10, SOUTH)).isCloseTo(1.2 * 5_000, within(1e-9));
        assertThat(frames.value(Columns.EMERGENCY_MEMORY, 20, SOUTH)).isCloseTo(1.2 * 11_000, within(1e-9));
        assertThat(frames.value(Columns.EMERGENCY_MEMORY, 30, SOUTH)).isCloseTo(1.2 * 13_000, within(1e-9));
        assertThat(in(frames, SOUTH, 29)).isZero();
        assertThat(in(frames, SOUTH, 30)).as("15,600").isEqualTo(1);
        assertThat(in(frames, NORTH, 39)).isZero();
    }

    private static double in(Frames frames, int region, int tick) {
        return frames.value(Columns.REGION_EMERGENCY, tick, region);
    }

    @Test
    void a_curfew_keeps_people_in_by_the_clock_of_their_place_and_only_under_an_emergency() {
        Scenario scenario = SmallCountry.scenario();
        Geography map = new Geography(scenario);
        Frames frames = Stage.run(
                Stage.small(),
                96,
                (t, w) -> {
                    boolean on = t >= 24 && t < 72;
                    w.column(Columns.EMERGENCY)[0] = on ? 1 : 0;
                    w.column(Columns.REGION_EMERGENCY)[SOUTH] = on ? 1 : 0;
                },
                new Curfew());
        for (int t = 0; t < 96; t++) {
            for (int p = 0; p < map.places(); p++) {
                int hour = map.hourOfDay(p, t);
                boolean on = t >= 24 && t < 72 && map.regionOf(p) == SOUTH;
                double kept = on ? (hour >= 23 || hour < 7 ? 0.7 : 0.15) : 0;
                assertThat(frames.value(Columns.CURFEW, t, p))
                        .as("hour %d, place %d", t, p)
                        .isEqualTo(kept);
            }
        }
    }

    @Test
    void the_dead_of_a_unit_are_missing_from_it_and_from_its_place() {
        List<Scenario.Unit> units = SmallCountry.scenario().units();
        Frames frames = Stage.run(
                Stage.small(),
                20,
                (t, w) -> {
                    w.column(ContestColumns.UNIT_DEAD)[8] = t >= 10 ? 100 : 0;
                    w.column(ContestColumns.UNIT_DEAD)[0] = t >= 10 ? 1e6 : 0;
                },
                new Deploy());
        // Unit 8 is a guard of 700 in the port, of which two fifths stand guard.
        assertThat(units.get(8).strength()).isEqualTo(700);
        assertThat(frames.value(Columns.UNIT_PRESENT, 5, 8)).isCloseTo(0.6 * 700, within(1e-9));
        assertThat(frames.value(Columns.UNIT_PRESENT, 15, 8)).isCloseTo(0.6 * 600, within(1e-9));
        assertThat(frames.value(Columns.UNIT_PRESENT, 15, 0))
                .as("nobody is left")
                .isZero();
        for (int t = 0; t < 20; t++) {
            double[] men = new double[frames.size(Columns.FORCES)];
            double all = 0;
            for (int u = 0; u < units.size(); u++) {
                men[(int) frames.value(Columns.UNIT_PLACE, t, u)] += frames.value(Columns.UNIT_PRESENT, t, u);
                all += frames.value(Columns.UNIT_PRESENT, t, u);
            }
            for (int p = 0; p < men.length; p++) {
                assertThat(frames.value(Columns.FORCES, t, p)).isCloseTo(men[p], within(1e-9));
            }
            assertThat(frames.value(Columns.NATION_FORCES, t, 0)).isCloseTo(all, within(1e-9));
        }
    }

    @Test
    void units_that_are_kept_back_are_the_predecessors() {
        List<Scenario.Unit> units = SmallCountry.scenario().units();
        Frames frames = Stage.run(
                Stage.small(), 10, (t, w) -> w.column(EliteColumns.WITHHELD)[0] = t >= 5 ? 0.75 : 0, new Deploy());
        int theirs = 0;
        for (int u = 0; u < units.size(); u++) {
            double before = frames.value(Columns.UNIT_PRESENT, 4, u);
            double after = frames.value(Columns.UNIT_PRESENT, 6, u);
            boolean kept = units.get(u).patron().equals(Scenario.PREDECESSOR);
            assertThat(after).as(units.get(u).id()).isCloseTo(kept ? before / 4 : before, within(1e-9));
            theirs += kept && before > 0 ? 1 : 0;
        }
        assertThat(theirs).isEqualTo(2);
    }

    @Test
    void obstructed_orders_take_longer() {
        for (double obstruction : new double[] {0, 0.5, 1}) {
            Frames frames = Stage.run(
                    Stage.small(),
                    20,
                    (t, w) -> {
                        w.column(Columns.CROWD)[METROPOLIS] = t >= 1 ? 50_000 : 0;
                        w.column(EliteColumns.OBSTRUCTION)[0] = obstruction;
                    },
                    new Deploy());
            // The guard of the capital is ordered south at three: muster of 4 h, twice as much more, 12 h by air.
            assertThat(frames.value(Columns.UNIT_PLACE, 3, 10)).isEqualTo(METROPOLIS);
            assertThat(frames.value(Columns.UNIT_ARRIVAL, 3, 10)).isEqualTo(3 + 4 * (1 + 2 * obstruction) + 12);
        }
    }

    @Test
    void impatient_commanders_help_next_door_and_patient_ones_where_help_is_missed_most() {
        for (double patience : new double[] {0.5, 1000}) {
            Frames frames = Stage.run(
                    Stage.small().with("security.deploy.patience", patience),
                    10,
                    (t, w) -> {
                        w.column(Columns.CROWD)[FIELD] = t >= 1 ? 10_000 : 0;
                        w.column(Columns.CROWD)[METROPOLIS] = t >= 1 ? 20_000 : 0;
                    },
                    new Deploy());
            // The guard of the port, 140 km from the field and 2,000 from the metropolis.
            assertThat(frames.value(Columns.UNIT_PLACE, 9, 8)).isEqualTo(patience < 1 ? FIELD : METROPOLIS);
        }
    }

    /// A crowd in the largest city for a day, and later one in the field.
    private static Frames calmed(int relapse, double government) {
        return Stage.run(
                Stage.small(),
                400,
                (t, w) -> {
                    w.column(Columns.CROWD)[METROPOLIS] = t >= 1 && t < 24 ? 50_000 : 0;
                    w.column(Columns.CROWD)[FIELD] = t >= relapse ? 20_000 : 0;
                    w.column(EliteColumns.GOVERNMENT)[0] = t < 30 ? 1 : government;
                },
                new Deploy());
    }

    @Test
    void units_go_home_once_the_place_is_quiet_and_nobody_is_missed() {
        List<Scenario.Unit> units = SmallCountry.scenario().units();
        Frames frames = calmed(1000, 1);
        int sent = 0;
        for (int u = 0; u < units.size(); u++) {
            int home = units.get(u).home();
            for (int t = 1; t < 400; t++) {
                double from = frames.value(Columns.UNIT_PLACE, t - 1, u);
                double to = frames.value(Columns.UNIT_PLACE, t, u);
                if (from != to && to == home) {
                    assertThat(frames.value(Columns.ALERT, t, (int) from)).isLessThanOrEqualTo(50);
                    sent++;
                }
            }
            assertThat(frames.value(Columns.UNIT_PLACE, 399, u))
                    .as(units.get(u).id())
                    .isEqualTo(home);
            assertThat(frames.value(Columns.UNIT_ARRIVAL, 399, u)).isLessThan(399);
        }
        assertThat(sent).isGreaterThan(2);
    }

    @Test
    void where_they_are_missed_elsewhere_they_go_there_instead_of_home() {
        Frames frames = calmed(40, 1);
        assertThat(frames.value(Columns.UNIT_PLACE, 39, 10)).isEqualTo(METROPOLIS);
        assertThat(frames.value(Columns.UNIT_PLACE, 60, 10)).isEqualTo(FIELD);
        assertThat(frames.course(Columns.UNIT_PLACE, 10)).endsWith(FIELD);
    }

    @Test
    void a_fallen_government_moves_nobody() {
        Frames frames = calmed(40, 0);
        for (int t = 30; t < 400; t++) {
            assertThat(frames.value(Columns.UNIT_PLACE, t, 10)).isEqualTo(METROPOLIS);
        }
    }

    @Test
    void a_fallen_government_declares_cuts_and_offers_nothing() {
        for (int government = 0; government <= 1; government++) {
            double standing = government;
            Frames frames = Stage.run(
                    Stage.small(),
                    48,
                    (t, w) -> {
                        w.column(EliteColumns.GOVERNMENT)[0] = standing;
                        w.column(Columns.CROWD)[PORT] = 80_000;
                        w.column(Columns.REGION_CROWD)[WEST] = 80_000;
                        w.column(Columns.PARTICIPANTS)[0] = 80_000;
                        w.column(Columns.MARKET_PRICE)[WEST] = 120;
                    },
                    new Concession(),
                    new Blackout(),
                    new Emergency());
            assertThat(frames.value(Columns.EMERGENCY, 47, 0)).isEqualTo(standing);
            assertThat(frames.value(Columns.INTERNET, 47, WEST) < 1).isEqualTo(standing == 1);
            assertThat(frames.value(Columns.PRICE_OFFER, 47, WEST) > 0).isEqualTo(standing == 1);
        }
    }

    @Test
    void an_emergency_outlives_the_government_that_declared_it_until_it_is_forgotten() {
        Frames frames = Stage.run(
                Stage.small(),
                400,
                (t, w) -> {
                    w.column(EliteColumns.GOVERNMENT)[0] = t < 20 ? 1 : 0;
                    w.column(Columns.CROWD)[PORT] = t < 30 ? 80_000 : 0;
                },
                new Emergency());
        assertThat(in(frames, WEST, 30)).isEqualTo(1);
        assertThat(in(frames, WEST, 399)).isZero();
    }
}
