package aftermath.sim.model.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;

/// What force costs the government.
class BacklashTest {
    private static final int METROPOLIS = 2;
    private static final int CAPITAL = 5;
    private static final int WEST = 0;
    private static final int SOUTH = 1;

    /// In hour 5 some die in the largest city, of whom some are no militants.
    private static Frames killed(double dead, double civilians, double byForces, double internet) {
        return Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.DEATHS_NOW)[METROPOLIS] = tick == 5 ? dead : 0;
                            world.column(Columns.DEAD_CIVILIANS)[0] = tick >= 5 ? civilians : 0;
                            Theatre.fill(world, ContestColumns.FORCES_SHARE, byForces);
                            Theatre.fill(world, Columns.INTERNET, internet);
                        },
                        "society.backlash")
                .with("society.backlash.rate", 0.01, "society.backlash.half", 100, "society.backlash.death", 10)
                .play(10);
    }

    private static double loss(Frames frames, int region) {
        return frames.value(Columns.LEGITIMACY_LOSS, 5, region);
    }

    @Test
    void a_death_by_the_forces_weighs_as_many_arrests_as_are_set_and_is_counted_once() {
        Frames frames = killed(20, 10, 1, 1);
        assertThat(frames.value(Columns.FORCE_SEEN, 5, SOUTH)).isCloseTo(100, within(1e-12));
        assertThat(loss(frames, SOUTH)).isCloseTo(0.005, within(1e-12));
        assertThat(frames.value(Columns.FORCE_SEEN, 6, SOUTH)).isZero();
        assertThat(frames.value(Columns.LEGITIMACY_LOSS, 9, SOUTH)).isLessThan(0.005);
    }

    @Test
    void militants_and_those_whom_militants_killed_cost_nothing() {
        assertThat(loss(killed(20, 0, 1, 1), SOUTH)).isZero();
        assertThat(loss(killed(20, 20, 0, 1), SOUTH)).isZero();
        assertThat(loss(killed(20, 20, 0.5, 1), SOUTH)).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void without_the_internet_only_the_region_knows() {
        Frames dark = killed(20, 10, 1, 0);
        assertThat(loss(dark, SOUTH)).isCloseTo(0.005, within(1e-12));
        assertThat(loss(dark, WEST)).isZero();
        assertThat(loss(killed(20, 10, 1, 1), WEST)).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void arrests_and_deaths_add_up() {
        Frames frames = Theatre.of(
                        (world, tick) -> {
                            world.column(Columns.STREET_ARRESTS)[SOUTH] = 30;
                            world.column(Columns.DEATHS_NOW)[METROPOLIS] = 3;
                            world.column(Columns.DEATHS_NOW)[CAPITAL] = 1;
                            world.column(Columns.DEAD_CIVILIANS)[0] = 2 * (tick + 1);
                            Theatre.fill(world, ContestColumns.FORCES_SHARE, 1);
                        },
                        "society.backlash")
                .with("society.backlash.death", 20)
                .play(3);
        // Half of the dead are no militants.
        assertThat(frames.value(Columns.FORCE_SEEN, 2, SOUTH)).isCloseTo(30 + 20 * 1.5, within(1e-12));
        assertThat(frames.value(Columns.FORCE_SEEN, 2, 2)).isCloseTo(20 * 0.5, within(1e-12));
    }
}
