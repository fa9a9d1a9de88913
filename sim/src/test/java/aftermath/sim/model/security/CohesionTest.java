package aftermath.sim.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.model.Stage;
import aftermath.sim.population.StandardNormal;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the game makes of forces, crowds and news.
class CohesionTest {
    private static final int PORT = 0;
    private static final int METROPOLIS = 2;
    private static final int CAPITAL = 5;

    private static Frames run(Small small, int ticks, Stage.Script script) {
        return Stage.run(small, ticks, script, new Cohesion());
    }

    @Test
    void in_quiet_times_nearly_all_hold_everywhere() {
        Frames frames = run(Stage.small(), 100, (t, w) -> {});
        for (int t = 0; t < 100; t++) {
            for (int p = 0; p < frames.size(Columns.HOLDING); p++) {
                assertThat(frames.value(Columns.HOLDING, t, p)).isGreaterThan(0.98);
                assertThat(frames.value(Columns.STANDS, t, p)).isEqualTo(1);
            }
        }
    }

    @Test
    void an_announcement_moves_what_is_believed_at_once_and_the_strength_not_at_all() {
        Frames frames = run(Stage.small(), 20, (t, w) -> {
            w.column(Columns.CROWD)[METROPOLIS] = 20_000;
            w.column(Columns.PARTICIPANTS)[0] = 40_000;
            w.column(Columns.SIGNAL)[0] = t >= 10 ? 0.3 : 0;
        });
        // In the hour before and the hour of the announcement, which differ in nothing else but a little memory.
        assertThat(at(frames, Columns.STRENGTH, 10)).isEqualTo(at(frames, Columns.STRENGTH, 9));
        assertThat(at(frames, Columns.PUBLIC_BELIEF, 10) - at(frames, Columns.PUBLIC_BELIEF, 9))
                .isCloseTo(0.3, within(0.02));
        assertThat(at(frames, Columns.CUTOFF, 10)).isLessThan(at(frames, Columns.CUTOFF, 9) - 0.02);
        assertThat(at(frames, Columns.HOLDING, 10)).isGreaterThan(at(frames, Columns.HOLDING, 9));
    }

    @Test
    void what_an_announcement_does_to_the_cutoff_is_the_slope_of_the_closed_form() {
        // Cost and belief of one half make the cutoff one half, where the slope is known: r = 0.8.
        Frames frames = run(
                Stage.small().with("security.cohesion.strength", 0.5, "security.cohesion.memory", 0),
                20,
                (t, w) -> w.column(Columns.SIGNAL)[0] = t >= 10 ? 0.01 : 0);
        double density = 1 / Math.sqrt(2 * Math.PI);
        double slope = -0.8 / (1 / density - 0.8);
        assertThat(at(frames, Columns.CUTOFF, 9)).isCloseTo(0.5, within(1e-12));
        assertThat(at(frames, Columns.CUTOFF, 10) - 0.5).isCloseTo(0.01 * slope, within(1e-6));
    }

    @Test
    void arriving_troops_add_to_the_strength_and_to_nothing_else() {
        Frames frames = run(Stage.small(), 20, (t, w) -> {
            w.column(Columns.CROWD)[METROPOLIS] = 20_000;
            w.column(Columns.TROOPS)[0] = t >= 10 ? 2000 : 0;
        });
        assertThat(at(frames, Columns.STRENGTH, 10) - at(frames, Columns.STRENGTH, 9))
                .isCloseTo(0.3 * 0.5, within(1e-12));
        assertThat(at(frames, Columns.PUBLIC_BELIEF, 10)).isEqualTo(at(frames, Columns.PUBLIC_BELIEF, 9));
        assertThat(at(frames, Columns.CUTOFF, 10)).isEqualTo(at(frames, Columns.CUTOFF, 9));
        assertThat(at(frames, Columns.HOLDING, 10)).isGreaterThan(at(frames, Columns.HOLDING, 9));
    }

    @Test
    void a_place_gives_way_to_a_violent_crowd_and_returns_when_it_is_gone_while_others_stand() {
        Frames frames = run(Stage.small(), 60, (t, w) -> {
            boolean violent = t >= 10 && t < 30;
            w.column(Columns.CROWD)[METROPOLIS] = violent ? 30_000 : 0;
            w.column(Columns.MILITANTS)[METROPOLIS] = violent ? 5_000 : 0;
            w.column(Columns.PARTICIPANTS)[0] = violent ? 50_000 : 0;
            w.column(Columns.NATION_MILITANTS)[0] = violent ? 5_000 : 0;
            w.column(ContestColumns.SITES_LOST)[METROPOLIS] = violent ? 3 : 0;
            w.column(ContestColumns.NATION_SITES_LOST)[0] = violent ? 3 : 0;
            w.column(Columns.CROWD)[PORT] = violent ? 10_000 : 0;
        });
        for (int t = 10; t < 30; t++) {
            assertThat(frames.value(Columns.STANDS, t, METROPOLIS))
                    .as("hour %d", t)
                    .isZero();
            assertThat(frames.value(Columns.HOLDING, t, METROPOLIS)).isLessThan(0.2);
            assertThat(frames.value(Columns.STANDS, t, PORT))
                    .as("peaceful, hour %d", t)
                    .isEqualTo(1);
            assertThat(frames.value(Columns.HOLDING, t, PORT)).isGreaterThan(0.5);
        }
        assertThat(frames.value(Columns.STANDS, 59, METROPOLIS)).isEqualTo(1);
        assertThat(frames.value(Columns.HOLDING, 59, METROPOLIS)).isGreaterThan(0.95);
    }

    @Test
    void of_several_equilibria_the_one_nearest_to_the_last_hours_is_taken_beginning_with_the_lowest() {
        // GG-05: at a public belief of one half there are three equilibria, at 0.2 only a high one, at 0.8 only a low.
        Frames frames = run(
                Stage.small()
                        .with(
                                "security.cohesion.public-precision", 9,
                                "security.cohesion.private-precision", 4,
                                "security.cohesion.cost", 0.45,
                                "security.cohesion.strength", 0.2,
                                "security.cohesion.rift", 0),
                60,
                (t, w) -> w.column(Columns.SIGNAL)[0] = t < 20 ? 0.3 : t < 30 ? 0 : t < 40 ? 0.3 : t < 50 ? 0.6 : 0.3);
        double[] cutoff = new double[60];
        for (int t = 0; t < 60; t++) {
            cutoff[t] = at(frames, Columns.CUTOFF, t);
        }
        assertThat(cutoff[19]).as("the lowest at first").isCloseTo(0.029259, within(1e-6));
        assertThat(cutoff[29]).as("when the low one is gone").isGreaterThan(0.99);
        assertThat(cutoff[39]).as("the high one stays").isCloseTo(0.992734, within(1e-6));
        assertThat(cutoff[49]).as("when the high one is gone").isLessThan(0.01);
        assertThat(cutoff[59]).as("the low one stays").isCloseTo(0.029259, within(1e-6));
    }

    @Test
    void in_an_open_rift_the_predecessors_units_hold_least() {
        Frames frames = run(Stage.small().with("security.cohesion.common", 0), 30, (t, w) -> {
            w.column(Columns.CROWD)[CAPITAL] = 20_000;
            w.column(Columns.MILITANTS)[CAPITAL] = 500;
            w.column(EliteColumns.RIFT)[0] = t >= 20 ? 0.8 : 0;
            w.column(EliteColumns.PATRONAGE)[0] = 1;
        });
        List<Scenario.Unit> units = SmallCountry.scenario().units();
        int theirs = index(units, Scenario.PREDECESSOR, CAPITAL);
        int other = index(units, "none", CAPITAL);
        assertThat(frames.value(Columns.UNIT_HOLDING, 10, theirs))
                .isEqualTo(frames.value(Columns.UNIT_HOLDING, 10, other));
        assertThat(frames.value(Columns.UNIT_HOLDING, 25, theirs))
                .isLessThan(frames.value(Columns.UNIT_HOLDING, 25, other) - 0.05);
        assertThat(frames.value(Columns.UNIT_HOLDING, 25, other))
                .as("others doubt as well, as they know of the doubt")
                .isLessThan(frames.value(Columns.UNIT_HOLDING, 10, other));
    }

    private static int index(List<Scenario.Unit> units, String patron, int place) {
        for (int u = 0; u < units.size(); u++) {
            if (units.get(u).patron().equals(patron) && units.get(u).home() == place) {
                return u;
            }
        }
        throw new AssertionError(patron);
    }

    @Test
    void without_the_game_a_fixed_logit_of_the_strength_decides() {
        Frames frames = run(Stage.small().with("security.cohesion.game", 0), 20, (t, w) -> {
            w.column(Columns.CROWD)[METROPOLIS] = 20_000;
            w.column(Columns.SIGNAL)[0] = t >= 10 ? 0.1 : 0;
        });
        for (int t : new int[] {5, 15}) {
            double x = (at(frames, Columns.STRENGTH, t) + (t >= 10 ? 0.1 : 0) - 0.4) / 0.1;
            assertThat(at(frames, Columns.HOLDING, t)).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-12));
        }
    }

    @Test
    void cut_everybody_holds_and_every_place_stands() {
        Frames frames = Stage.run(
                Stage.small().cut("security.cohesion"),
                5,
                (t, w) -> w.column(Columns.MILITANTS)[METROPOLIS] = 1e6,
                new Cohesion());
        assertThat(frames.course(Columns.HOLDING, METROPOLIS)).containsOnly(1.0);
        assertThat(frames.course(Columns.STANDS, METROPOLIS)).containsOnly(1.0);
        assertThat(frames.course(Columns.UNIT_HOLDING, 3)).containsOnly(1.0);
    }

    @Test
    void members_of_many_units_shirk_on_average_as_the_equilibrium_says() {
        double sum = 0;
        double expected = 0;
        int n = 0;
        for (int seed = 1; seed <= 60; seed++) {
            Frames frames = run(
                    Stage.small().seed(seed).with("security.cohesion.common", 0.6, "security.cohesion.remnant", 1),
                    1,
                    (t, w) -> {
                        w.column(Columns.CROWD)[METROPOLIS] = 30_000;
                        w.column(Columns.MILITANTS)[METROPOLIS] = 600;
                        w.column(Columns.PARTICIPANTS)[0] = 60_000;
                    });
            GlobalGame game = new GlobalGame(4, 25);
            double z = at(frames, Columns.PUBLIC_BELIEF, 0);
            double signal = game.signalCutoff(at(frames, Columns.CUTOFF, 0), z, 0.5);
            expected += StandardNormal.cumulative(5 * (signal - at(frames, Columns.STRENGTH, 0)));
            for (int u : new int[] {2, 9}) {
                sum += 1 - frames.value(Columns.UNIT_HOLDING, 0, u);
                n++;
            }
        }
        assertThat(sum / n).isCloseTo(expected / 60, within(0.06));
        assertThat(expected / 60).isBetween(0.05, 0.8);
    }

    /// The same by the letter, place by place and hour by hour from what was recorded, without any memory but columns.
    @Test
    void what_is_remembered_to_save_work_changes_nothing() {
        int seed = 3;
        Small crisis = Small.crisis().seed(seed).observing(Columns.ALL);
        Frames frames = crisis.run(300);
        List<Scenario.Unit> units = crisis.scenario().units();
        Draws draws = new Draws(seed, 0);
        GlobalGame game = new GlobalGame(4, 25);
        for (int t = 1; t < 300; t++) {
            for (int p = 0; p < frames.size(Columns.HOLDING); p++) {
                double forces = frames.value(Columns.FORCES, t, p);
                double theta = 0.95
                        - 0.35 * share(frames.value(Columns.CROWD, t, p), 5 * forces)
                        - 0.5 * share(frames.value(Columns.MILITANTS, t, p), 0.1 * forces)
                        - 0.25 * share(frames.value(ContestColumns.SITES_LOST, t, p), 2)
                        - 0.2 * frames.value(EliteColumns.RIFT, t - 1, 0)
                        + 0.3 * share(frames.value(Columns.TROOPS, t - 1, 0), 2000);
                assertThat(frames.value(Columns.STRENGTH, t, p)).isCloseTo(theta, within(1e-12));
                double z = frames.value(Columns.PUBLIC_BELIEF, t, p);
                double costOther = 0.5
                        * (1
                                - 0.4
                                        * frames.value(EliteColumns.RIFT, t - 1, 0)
                                        * frames.value(EliteColumns.PATRONAGE, t - 1, 0));
                double others = 0;
                for (int u = 0; u < units.size(); u++) {
                    boolean theirs = units.get(u).patron().equals(Scenario.PREDECESSOR);
                    others += theirs && frames.value(Columns.UNIT_PLACE, t, u) == p
                            ? frames.value(Columns.UNIT_PRESENT, t, u)
                            : 0;
                }
                game.solve(z, forces > 0 ? others / forces : 0, 0.5, costOther);
                double cutoff = game.nearest(frames.value(Columns.CUTOFF, t - 1, p));
                assertThat(frames.value(Columns.CUTOFF, t, p)).isCloseTo(cutoff, within(1e-9));
                double shirkers = 0;
                long key = draws.key("security.cohesion", Math.floorDiv(t, 24), 0);
                for (int u = 0; u < units.size(); u++) {
                    if (frames.value(Columns.UNIT_PLACE, t, u) != p) {
                        continue;
                    }
                    boolean theirs = units.get(u).patron().equals(Scenario.PREDECESSOR);
                    double signal = game.signalCutoff(cutoff, z, theirs ? costOther : 0.5);
                    double noise = StandardNormal.quantile(Draws.unit(key, u));
                    double off =
                            StandardNormal.cumulative((5 * (signal - theta) - Math.sqrt(0.3) * noise) / Math.sqrt(0.7));
                    shirkers += off * frames.value(Columns.UNIT_PRESENT, t, u);
                }
                if (forces > 0) {
                    double off = shirkers / forces;
                    double holds = (1 - off) * (off < theta ? 1 : 0.2);
                    assertThat(frames.value(Columns.HOLDING, t, p))
                            .as("hour %d, place %d", t, p)
                            .isCloseTo(holds, within(1e-6));
                }
            }
        }
    }

    private static double share(double x, double half) {
        return x <= 0 ? 0 : x / (x + half);
    }

    private static double at(Frames frames, Column column, int tick) {
        return frames.value(column, tick, METROPOLIS);
    }
}
