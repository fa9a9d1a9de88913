package aftermath.sim.model.elite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.model.Stage;
import aftermath.sim.scenario.Conflict.Office;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactionsTest {
    private static final int CAPITAL = 5;
    private static final int MONTH = 744;
    private static final List<Office> OFFICES =
            SmallCountry.scenario().conflict().offices();

    private static Frames run(Small small, int ticks, Stage.Script script) {
        return Stage.run(small, ticks, script, new Rivalry(), new Contest(), new FactionCoup());
    }

    /// Three days of large crowds and of sites lost from the fourth day on.
    private static void crisis(int tick, aftermath.sim.engine.World world) {
        boolean on = tick >= 80 && tick < 160;
        world.column(Columns.PARTICIPANTS)[0] = on ? 45_000 : 0;
        world.column(ContestColumns.NATION_SITES_LOST)[0] = on ? 6 : 0;
    }

    @Test
    void without_a_crisis_the_tandem_drifts_on() {
        double lost = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Frames frames = run(Stage.small().seed(seed), MONTH, (t, w) -> w.column(Columns.LEGITIMACY)[0] = 0.45);
            lost += theirs(frames, 0) - theirs(frames, MONTH - 1);
            assertThat(frames.value(EliteColumns.RIFT, MONTH - 1, 0)).isBetween(0.05, 0.2);
            assertThat(frames.value(EliteColumns.GOVERNMENT, MONTH - 1, 0)).isEqualTo(1);
        }
        assertThat(lost / 20).as("offices lost in a month").isLessThan(0.1);
    }

    @Test
    void in_a_crisis_a_rift_opens_and_the_predecessors_people_lose_most_offices_within_weeks() {
        double first = 0;
        double left = 0;
        int fell = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Frames frames = run(Stage.small().seed(seed), MONTH, (t, w) -> {
                crisis(t, w);
                w.column(Columns.LEGITIMACY)[0] = 0.45;
            });
            assertThat(frames.value(EliteColumns.RIFT, 150, 0)).isGreaterThan(0.5);
            assertThat(frames.value(EliteColumns.RIFT, 50, 0)).isLessThan(0.2);
            first += firstLoss(frames);
            left += theirs(frames, MONTH - 1);
            fell += frames.value(EliteColumns.GOVERNMENT, MONTH - 1, 0) == 0 ? 1 : 0;
        }
        assertThat(first / 20).as("hour of the first dismissal").isBetween(80.0, 200.0);
        assertThat(left / 20).as("of five").isLessThan(2.0);
        assertThat(fell).as("governments fallen").isLessThanOrEqualTo(2);
    }

    private static double theirs(Frames frames, int tick) {
        double held = 0;
        for (int o = 0; o < OFFICES.size(); o++) {
            held += frames.value(EliteColumns.OFFICE_HOLDER, tick, o);
        }
        return held;
    }

    private static int firstLoss(Frames frames) {
        for (int t = 0; t < frames.ticks(); t++) {
            if (theirs(frames, t) < theirs(frames, 0)) {
                return t;
            }
        }
        return frames.ticks();
    }

    @Test
    void offices_go_one_at_a_time_and_what_each_side_has_adds_up() {
        Frames frames = run(Stage.small().with("elite.contest.pace", 1), MONTH, FactionsTest::crisis);
        double weight = OFFICES.stream().mapToDouble(Office::weight).sum();
        double command = 30;
        for (int t = 1; t < MONTH; t++) {
            assertThat(theirs(frames, t - 1) - theirs(frames, t)).isIn(0.0, 1.0);
            if (t % 6 == 0) {
                // The share is told before the contest of the same hour moves an office.
                double offices = 0;
                double commands = 0;
                for (int o = 0; o < OFFICES.size(); o++) {
                    double held = frames.value(EliteColumns.OFFICE_HOLDER, t - 1, o);
                    offices += held * OFFICES.get(o).weight();
                    commands += OFFICES.get(o).kind().equals("forces")
                            ? held * OFFICES.get(o).weight()
                            : 0;
                }
                double patronage = commands / command;
                assertThat(frames.value(EliteColumns.PATRONAGE, t, 0)).isCloseTo(patronage, within(1e-12));
                double men = strength();
                double favoured = 700 * patronage / men;
                double share = 0.7 * (1 - offices / weight) + 0.3 * (1 - favoured);
                assertThat(frames.value(EliteColumns.INCUMBENT_SHARE, t, 0)).isCloseTo(share, within(1e-12));
            }
        }
        assertThat(theirs(frames, 0)).isEqualTo(5);
        assertThat(theirs(frames, MONTH - 1)).isLessThan(5);
    }

    private static double strength() {
        return SmallCountry.scenario().units().stream()
                .mapToDouble(Scenario.Unit::strength)
                .sum();
    }

    @Test
    void with_all_offices_settled_the_rift_heals_and_nobody_moves() {
        Frames frames = run(Stage.small(), MONTH, (t, w) -> {
            w.column(Columns.PARTICIPANTS)[0] = t < 100 ? 50_000 : 0;
            if (t >= 100) {
                Arrays.fill(w.column(EliteColumns.OFFICE_HOLDER), 0);
            }
        });
        assertThat(frames.value(EliteColumns.RIFT, 90, 0)).isGreaterThan(0.3);
        // Half every five days.
        double after = frames.value(EliteColumns.RIFT, 108, 0);
        assertThat(frames.value(EliteColumns.RIFT, 108 + 120, 0)).isCloseTo(after / 2, within(1e-9));
        assertThat(frames.value(EliteColumns.PREDECESSOR_MOVE, 200, 0)).isZero();
        assertThat(frames.value(EliteColumns.INCUMBENT_MOVE, 200, 0)).isZero();
        assertThat(frames.value(EliteColumns.OBSTRUCTION, 200, 0)).isZero();
    }

    @Test
    void a_government_without_its_capital_falls_after_a_day_and_not_before() {
        Frames frames = run(Stage.small(), 120, (t, w) -> {
            boolean lost = (t >= 24 && t < 42) || t >= 60;
            w.column(Columns.STANDS)[CAPITAL] = lost ? 0 : 1;
            Arrays.fill(w.column(ContestColumns.SITE_HELD), lost ? 0 : 1);
        });
        assertThat(frames.value(EliteColumns.SEAT_LOST, 41, 0)).isEqualTo(18);
        assertThat(frames.value(EliteColumns.SEAT_LOST, 48, 0))
                .as("regained in time")
                .isZero();
        assertThat(frames.value(EliteColumns.GOVERNMENT, 83, 0)).isEqualTo(1);
        assertThat(frames.value(EliteColumns.GOVERNMENT, 84, 0)).isZero();
        assertThat(frames.value(EliteColumns.INCUMBENT_SHARE, 96, 0)).isZero();
        assertThat(frames.value(EliteColumns.GOVERNMENT, 119, 0)).as("for good").isZero();
    }

    @Test
    void an_incumbent_whose_forces_have_all_gone_yields() {
        int fell = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Frames frames = run(Stage.small().seed(seed), 200, (t, w) -> {
                if (t >= 100) {
                    Arrays.fill(w.column(Columns.UNIT_HOLDING), 0);
                }
                w.column(Columns.PARTICIPANTS)[0] = t >= 90 ? 200_000 : 0;
            });
            assertThat(frames.value(EliteColumns.GOVERNMENT, 99, 0)).isEqualTo(1);
            boolean fallen = frames.value(EliteColumns.GOVERNMENT, 199, 0) == 0;
            fell += fallen ? 1 : 0;
            assertThat(frames.value(EliteColumns.OFFICE_HOLDER, 199, 0))
                    .as("his own office")
                    .isEqualTo(fallen ? 1 : 0);
        }
        assertThat(fell).isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_faction_that_wants_no_coup_keeps_nobody_back_and_one_that_does_waits_for_its_chance() {
        Frames base = run(Stage.small(), 300, FactionsTest::crisis);
        assertThat(base.course(EliteColumns.WITHHELD, 0)).containsOnly(0.0);
        assertThat(base.course(EliteColumns.STEERING, 0)).containsOnly(0.0);
        Frames coup = run(
                Stage.small().with("elite.faction-coup.resolve", 1, "elite.contest.pace", 0),
                300,
                FactionsTest::crisis);
        assertThat(coup.value(EliteColumns.WITHHELD, 70, 0))
                .as("before the crisis")
                .isZero();
        double opening = (coup.value(EliteColumns.RIFT, 150, 0) - 0.2) / 0.8;
        assertThat(coup.value(EliteColumns.WITHHELD, 150, 0)).isCloseTo(Math.min(1, 1.5 * opening), within(1e-12));
        assertThat(coup.value(EliteColumns.STEERING, 150, 0)).isCloseTo(5 * opening, within(1e-12));
    }

    @Test
    void every_mechanism_of_the_layer_changes_something_in_a_crisis() {
        Small wanted = Stage.small().with("elite.faction-coup.resolve", 1);
        String whole = run(wanted, 400, FactionsTest::crisis).digest();
        for (String id : List.of("elite.rivalry", "elite.contest", "elite.faction-coup")) {
            assertThat(run(wanted.cut(id), 400, FactionsTest::crisis).digest())
                    .as(id)
                    .isNotEqualTo(whole);
        }
    }

    @Test
    void cut_the_contest_leaves_every_office_where_it_was() {
        Frames frames = run(Stage.small().cut("elite.contest"), 400, FactionsTest::crisis);
        assertThat(theirs(frames, 399)).isEqualTo(5);
        assertThat(frames.value(EliteColumns.RIFT, 150, 0)).isGreaterThan(0.5);
    }
}
