package aftermath.sim.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;

/// What the incumbent reckons with.
class RequestTest {
    private static final int LONG = 300;

    private static void forces(World world, double perPlace) {
        Theatre.fill(world, Columns.FORCES, perPlace);
    }

    private static Frames after(Theatre.Scene scene, Object... numbers) {
        return Theatre.of(scene, "alliance.request").with(numbers).play(LONG);
    }

    @Test
    void each_kind_of_opponent_weighs_as_much_as_is_set() {
        Frames frames = after(
                (world, tick) -> {
                    forces(world, 1000);
                    world.column(Columns.CROWD)[2] = 3000;
                    world.column(Columns.MILITANTS)[2] = 500;
                    world.column(ContestColumns.ARMED)[2] = 200;
                    world.column(ContestColumns.NATION_SITES_LOST)[0] = 2;
                },
                "alliance.request.weight",
                0.5,
                "alliance.request.militant",
                3,
                "alliance.request.armed",
                8,
                "alliance.request.site",
                700);
        double against = 0.5 * 3000 + 3 * 300 + 8 * 200 + 2 * 700;
        assertThat(frames.value(Columns.THREAT, LONG - 1, 0)).isCloseTo(against, within(1e-6));
        assertThat(frames.value(Columns.LOYAL, LONG - 1, 0)).isEqualTo(8000);
        assertThat(frames.value(Columns.SURVIVAL, LONG - 1, 0))
                .isCloseTo(Forms.contest(8000, against, 2), within(1e-9));
    }

    @Test
    void forces_that_waver_and_those_of_places_that_gave_way_are_not_counted_on() {
        Theatre.Scene scene = (world, tick) -> {
            forces(world, 1000);
            Theatre.fill(world, Columns.HOLDING, 0.5);
            world.column(Columns.STANDS)[2] = 0;
            world.column(Columns.STANDS)[3] = 0;
        };
        assertThat(after(scene).value(Columns.LOYAL, 5, 0)).isEqualTo(3000);
        assertThat(after(scene, "alliance.request.fallen", 0.25).value(Columns.LOYAL, 5, 0))
                .isEqualTo(3000 + 0.25 * 1000);
    }

    @Test
    void what_is_new_sinks_in_by_half_within_the_memory() {
        Frames frames = after(
                (world, tick) -> world.column(ContestColumns.NATION_SITES_LOST)[0] = tick >= 10 ? 4 : 0,
                "alliance.request.memory",
                6);
        assertThat(frames.value(Columns.THREAT, 9, 0)).isZero();
        assertThat(frames.value(Columns.THREAT, 15, 0)).isCloseTo(2000, within(1e-9));
        assertThat(frames.value(Columns.THREAT, 21, 0)).isCloseTo(3000, within(1e-9));
    }

    @Test
    void a_peaceful_crowd_and_sites_lost_are_no_single_number() {
        // A crowd alone, and the same crowd once sites fall: he asks only then, and some hours later.
        Frames frames = after(
                (world, tick) -> {
                    forces(world, 1000);
                    world.column(Columns.CROWD)[2] = 12_000;
                    world.column(ContestColumns.NATION_SITES_LOST)[0] = tick >= 100 ? 6 : 0;
                },
                "alliance.request.weight",
                0.3,
                "alliance.request.memory",
                8);
        assertThat(Theatre.first(frames, Columns.REQUEST, 1)).isBetween(101, 115);
    }

    @Test
    void a_fallen_government_asks_nobody() {
        Theatre.Scene lost = (world, tick) -> {
            forces(world, 100);
            Theatre.fill(world, Columns.CROWD, 10_000);
        };
        assertThat(Theatre.first(after(lost), Columns.REQUEST, 1)).isZero();
        Frames fallen = after((world, tick) -> {
            lost.set(world, tick);
            world.column(EliteColumns.GOVERNMENT)[0] = 0;
        });
        assertThat(Theatre.first(fallen, Columns.REQUEST, 1)).isEqualTo(-1);
    }
}
