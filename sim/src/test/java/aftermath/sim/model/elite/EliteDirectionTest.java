package aftermath.sim.model.elite;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter of the layer, low and high on the same stages, moves what it is said to move the way it is said to.
class EliteDirectionTest {
    private static final int SEEDS = 40;
    private static final int TICKS = 480;

    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        QUIET_RIFT(f -> f.value(EliteColumns.RIFT, 70, 0)),
        EARLY_RIFT(f -> f.value(EliteColumns.RIFT, 84, 0)),
        MOST_RIFT(f -> Arrays.stream(f.course(EliteColumns.RIFT, 0)).max().orElseThrow()),
        LATE_RIFT(f -> f.value(EliteColumns.RIFT, TICKS - 1, 0)),
        SHARE_AT_FIRST(f -> f.value(EliteColumns.INCUMBENT_SHARE, 70, 0)),
        SHARE_AFTER_A_WEEK(f -> f.value(EliteColumns.INCUMBENT_SHARE, 168, 0)),
        OFFICES_LEFT(f -> {
            double left = 0;
            for (int o = 0; o < f.size(EliteColumns.OFFICE_HOLDER); o++) {
                left += f.value(EliteColumns.OFFICE_HOLDER, TICKS - 1, o);
            }
            return left;
        }),
        PURGES(f -> Arrays.stream(f.course(EliteColumns.INCUMBENT_MOVE, 0))
                .filter(m -> m == Contest.ACT)
                .count()),
        OBSTRUCTIONS(f -> Arrays.stream(f.course(EliteColumns.PREDECESSOR_MOVE, 0))
                .filter(m -> m == Contest.ACT)
                .count()),
        RETREATS(f -> Arrays.stream(f.course(EliteColumns.PREDECESSOR_MOVE, 0))
                .filter(m -> m == Contest.YIELD)
                .count()),
        OBSTRUCTION(f -> Arrays.stream(f.course(EliteColumns.OBSTRUCTION, 0)).sum()),
        GOVERNMENT_HOURS(
                f -> Arrays.stream(f.course(EliteColumns.GOVERNMENT, 0)).sum()),
        WITHHELD(f -> Arrays.stream(f.course(EliteColumns.WITHHELD, 0)).sum()),
        STEERING(f -> Arrays.stream(f.course(EliteColumns.STEERING, 0)).sum());

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    private static void calm(int tick, World world) {
        world.column(Columns.LEGITIMACY)[0] = 0.45;
    }

    private static void crisis(int tick, World world) {
        calm(tick, world);
        boolean on = tick >= 80 && tick < 160;
        world.column(Columns.PARTICIPANTS)[0] = on ? 30_000 : 0;
        world.column(ContestColumns.NATION_SITES_LOST)[0] = on ? 3 : 0;
        Arrays.fill(world.column(Columns.STRAIN), 0.1);
    }

    /// Half of the forces do not hold for as long as the crowds last.
    private static void rout(int tick, World world) {
        crisis(tick, world);
        Arrays.fill(world.column(Columns.UNIT_HOLDING), tick >= 80 && tick < 160 ? 0.15 : 1);
    }

    private static void withoutCapital(int tick, World world) {
        calm(tick, world);
        Arrays.fill(world.column(Columns.STANDS), tick >= 100 ? 0 : 1);
        Arrays.fill(world.column(ContestColumns.SITE_HELD), tick >= 100 ? 0 : 1);
    }

    private static void backed(int tick, World world) {
        crisis(tick, world);
        world.column(PowerColumns.BACKING_TOTAL)[0] = 1;
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @MethodSource("cases")
    void a_parameter_moves_the_outcome_the_right_way(
            String parameter, double low, double high, Look look, int way, Stage.Script script, Small small) {
        double atLow = overSeeds(small.with(parameter, low), script, look);
        double atHigh = overSeeds(small.with(parameter, high), script, look);
        assertThat(way * atHigh)
                .as("%s at %s: %s, at %s: %s", look, low, atLow / SEEDS, high, atHigh / SEEDS)
                .isGreaterThan(way * atLow + 0.01 * Math.abs(atLow));
    }

    private static double overSeeds(Small small, Stage.Script script, Look look) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            sum += look.of.applyAsDouble(
                    Stage.run(small.seed(seed), TICKS, script, new Rivalry(), new Contest(), new FactionCoup()));
        }
        return sum;
    }

    static List<Arguments> cases() {
        Small small = Stage.small();
        Small still = small.with("elite.contest.pace", 0);
        Small coup = still.with("elite.faction-coup.resolve", 0.5);
        Stage.Script calm = EliteDirectionTest::calm;
        Stage.Script crisis = EliteDirectionTest::crisis;
        Stage.Script rout = EliteDirectionTest::rout;
        Stage.Script backed = EliteDirectionTest::backed;
        Stage.Script capital = EliteDirectionTest::withoutCapital;
        return List.of(
                of("elite.rivalry.base", 0.05, 0.25, Look.QUIET_RIFT, 1, crisis, still),
                of("elite.rivalry.strain", 0, 2, Look.QUIET_RIFT, 1, crisis, still),
                of("elite.rivalry.unrest", 0.2, 0.8, Look.MOST_RIFT, 1, crisis, still),
                of("elite.rivalry.unrest-half", 10_000, 100_000, Look.MOST_RIFT, -1, crisis, still),
                of("elite.rivalry.sites", 0.1, 0.8, Look.MOST_RIFT, 1, crisis, still),
                of("elite.rivalry.sites-half", 1, 20, Look.MOST_RIFT, -1, crisis, still),
                of("elite.rivalry.divided", 0.02, 0.5, Look.LATE_RIFT, -1, crisis, small),
                of("elite.rivalry.rise", 3, 48, Look.EARLY_RIFT, -1, crisis, still),
                of("elite.rivalry.healing", 200, 2000, Look.LATE_RIFT, 1, crisis, still),
                of("elite.rivalry.settled", 24, 700, Look.LATE_RIFT, 1, crisis, small.with("elite.contest.pace", 0.5)),
                of("elite.rivalry.offices", 0.3, 1, Look.SHARE_AT_FIRST, -1, calm, still),
                of("elite.contest.precision", 5, 40, Look.OFFICES_LEFT, 1, calm, small),
                of("elite.contest.pact", 1, 2.5, Look.PURGES, -1, crisis, still),
                of("elite.contest.blame", 0.2, 2, Look.PURGES, 1, crisis, still),
                of("elite.contest.gain", 0, 2, Look.OBSTRUCTIONS, 1, crisis, still),
                of("elite.contest.fight", 0, 0.5, Look.OBSTRUCTIONS, -1, crisis, still),
                of("elite.contest.exit", 0, 0.4, Look.RETREATS, 1, crisis, still),
                of("elite.contest.flight", -0.4, 0.5, Look.GOVERNMENT_HOURS, -1, rout, still),
                of("elite.contest.peril", 0, 3, Look.GOVERNMENT_HOURS, -1, rout, still),
                of("elite.contest.offices", 0.2, 5, Look.OFFICES_LEFT, 1, crisis, small),
                of("elite.contest.legitimacy", 0, 3, Look.OFFICES_LEFT, -1, crisis, small),
                of("elite.contest.backing", 0, 3, Look.RETREATS, 1, backed, still),
                of("elite.contest.wealth", 0, 1, Look.OFFICES_LEFT, 1, crisis, small),
                of("elite.contest.sway", 0, 0.9, Look.OBSTRUCTIONS, 1, crisis, still),
                of("elite.contest.decisiveness", 0.5, 4, Look.OFFICES_LEFT, -1, crisis, small),
                of("elite.contest.pace", 0.02, 0.5, Look.OFFICES_LEFT, -1, crisis, small),
                of("elite.contest.focus", 0, 4, Look.SHARE_AFTER_A_WEEK, 1, crisis, small),
                of("elite.contest.grip", 0.1, 1, Look.OBSTRUCTION, 1, crisis, still),
                of("elite.contest.fall", 6, 168, Look.GOVERNMENT_HOURS, 1, capital, small),
                of("elite.faction-coup.resolve", 0, 1, Look.WITHHELD, 1, crisis, coup),
                of("elite.faction-coup.trigger", 0.1, 0.6, Look.WITHHELD, -1, crisis, coup),
                of("elite.faction-coup.keep", 0.2, 2, Look.WITHHELD, 1, crisis, coup),
                of("elite.faction-coup.push", 1, 10, Look.STEERING, 1, crisis, coup));
    }

    private static Arguments of(
            String parameter, double low, double high, Look look, int way, Stage.Script script, Small small) {
        return Arguments.of(parameter, low, high, look, way, script, small);
    }
}
