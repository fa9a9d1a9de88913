package aftermath.sim.model.security;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.Stage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter of the layer, low and high before the same crowds, moves what it is said to move the way it is said
/// to. What residents do in answer is left to [aftermath.sim.model.DirectionTest].
class SecurityDirectionTest {
    private static final int SEEDS = 12;
    private static final int TICKS = 240;
    private static final int METROPOLIS = 2;
    private static final int CAPITAL = 5;

    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        HOLDING(f -> sum(f.course(Columns.HOLDING, METROPOLIS))),
        HOLDING_IN_CAPITAL(f -> sum(f.course(Columns.HOLDING, CAPITAL))),
        HOLDING_OF_THEIRS(f -> sum(f.course(Columns.UNIT_HOLDING, 15))),
        CUTOFF(f -> sum(f.course(Columns.CUTOFF, METROPOLIS))),
        LOSS_OF_BELIEF(f -> sum(f.course(Columns.PUBLIC_LOSS, 0))),
        UNLIKENESS(f -> {
            double most = 0;
            for (int t = 0; t < TICKS; t++) {
                most += Math.abs(f.value(Columns.UNIT_HOLDING, t, 2) - f.value(Columns.UNIT_HOLDING, t, 9));
            }
            return most;
        }),
        CHANGES_OF_VIEW(f -> {
            int changes = 0;
            for (int t = 1; t < TICKS; t++) {
                changes += f.value(Columns.UNIT_HOLDING, t, 2) != f.value(Columns.UNIT_HOLDING, t - 1, 2) ? 1 : 0;
            }
            return changes;
        }),
        EMERGENCY_HOURS(f -> sum(f.total(Columns.REGION_EMERGENCY))),
        CURFEW(f -> sum(f.total(Columns.CURFEW))),
        MORNING_CURFEW(f -> f.value(Columns.CURFEW, 30, CAPITAL)),
        EVENING_CURFEW(f -> f.value(Columns.CURFEW, 45, CAPITAL)),
        FORCES_THERE(f -> sum(f.course(Columns.FORCES, METROPOLIS))),
        JOURNEYS(f -> {
            double journeys = 0;
            for (int u = 0; u < f.size(Columns.UNIT_PLACE); u++) {
                for (int t = 1; t < TICKS; t++) {
                    journeys += f.value(Columns.UNIT_PLACE, t, u) != f.value(Columns.UNIT_PLACE, t - 1, u) ? 1 : 0;
                }
            }
            return journeys;
        }),
        ARREST_CHANCE(f -> sum(f.course(Columns.STREET_ARREST_CHANCE, METROPOLIS)));

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    private static void crowds(int tick, World world) {
        boolean on = tick % 48 >= 12 && tick % 48 < 36;
        world.column(Columns.CROWD)[METROPOLIS] = on ? 30_000 : 0;
        world.column(Columns.MILITANTS)[METROPOLIS] = on ? 300 : 0;
        world.column(Columns.CROWD)[CAPITAL] = on ? 28_000 : 0;
        world.column(Columns.PARTICIPANTS)[0] = on ? 58_000 : 0;
        world.column(Columns.NATION_MILITANTS)[0] = on ? 300 : 0;
        world.column(ContestColumns.SITES_LOST)[METROPOLIS] = on ? 2 : 0;
        world.column(ContestColumns.NATION_SITES_LOST)[0] = on ? 2 : 0;
        world.column(Columns.DEATHS_NOW)[METROPOLIS] = on ? 2 : 0;
        world.column(Columns.TROOPS)[0] = 1000;
        world.column(EliteColumns.RIFT)[0] = 0.5;
        world.column(EliteColumns.PATRONAGE)[0] = 1;
        world.column(EliteColumns.OBSTRUCTION)[0] = 0.5;
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @MethodSource("cases")
    void a_parameter_moves_the_outcome_the_right_way(
            String parameter, double low, double high, Look look, int way, Small small) {
        double atLow = overSeeds(small.with(parameter, low), look);
        double atHigh = overSeeds(small.with(parameter, high), look);
        assertThat(way * atHigh)
                .as("%s at %s: %s, at %s: %s", look, low, atLow / SEEDS, high, atHigh / SEEDS)
                .isGreaterThan(way * atLow + 0.005 * Math.abs(atLow));
    }

    private static double overSeeds(Small small, Look look) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            sum += look.of.applyAsDouble(Stage.run(
                    small.seed(seed),
                    TICKS,
                    SecurityDirectionTest::crowds,
                    new Curfew(),
                    new Emergency(),
                    new Deploy(),
                    new Cohesion(),
                    new Arrest()));
        }
        return sum;
    }

    static List<Arguments> cases() {
        // Forces stay where they are, so that what moves is what they think.
        Small firm = Stage.small().cut("security.deploy");
        Small logit = firm.with("security.cohesion.game", 0, "security.cohesion.remnant", 1);
        // Declared in the capital with the first crowd.
        Small stern = Stage.small().with("security.emergency.declared", 5000, "security.emergency.lifted", 10);
        Small moving = Stage.small();
        return List.of(
                of("security.cohesion.strength", 0.7, 1.2, Look.HOLDING, 1, firm),
                of("security.cohesion.doubt", 0.1, 0.8, Look.HOLDING, -1, firm),
                of("security.cohesion.crowd-half", 1, 50, Look.HOLDING, 1, firm),
                of("security.cohesion.violence", 0.1, 1, Look.HOLDING, -1, firm),
                of("security.cohesion.violence-half", 0.02, 1, Look.HOLDING, 1, firm),
                of("security.cohesion.sites", 0.05, 0.6, Look.HOLDING, -1, firm),
                of("security.cohesion.sites-half", 0.5, 10, Look.HOLDING, 1, firm),
                of("security.cohesion.nation-sites-half", 1, 50, Look.LOSS_OF_BELIEF, -1, firm),
                of("security.cohesion.rift", 0, 0.6, Look.HOLDING, -1, firm),
                of("security.cohesion.relief", 0, 0.8, Look.HOLDING, 1, firm),
                of("security.cohesion.relief-half", 200, 20_000, Look.HOLDING, -1, firm),
                of("security.cohesion.memory", 1, 48, Look.CHANGES_OF_VIEW, 1, firm),
                of("security.cohesion.public-precision", 1, 8, Look.CUTOFF, -1, firm),
                of("security.cohesion.private-precision", 9, 100, Look.HOLDING_IN_CAPITAL, 1, firm),
                of("security.cohesion.cost", 0.3, 0.7, Look.HOLDING, 1, firm),
                of("security.cohesion.patronage", 0, 0.9, Look.HOLDING_OF_THEIRS, -1, firm),
                of("security.cohesion.common", 0.05, 0.8, Look.UNLIKENESS, 1, firm),
                of(
                        "security.cohesion.renewal",
                        6,
                        200,
                        Look.CHANGES_OF_VIEW,
                        -1,
                        firm.with("security.cohesion.memory", 0)),
                of("security.cohesion.remnant", 0, 0.8, Look.HOLDING, 1, firm.with("security.cohesion.violence", 1.5)),
                of("security.cohesion.game", 0, 1, Look.UNLIKENESS, 1, firm),
                of("security.cohesion.level", 0.2, 0.7, Look.HOLDING, -1, logit),
                of("security.cohesion.spread", 0.05, 0.6, Look.HOLDING_IN_CAPITAL, -1, logit),
                of("security.emergency.declared", 5_000, 60_000, Look.EMERGENCY_HOURS, -1, moving),
                of(
                        "security.emergency.lifted",
                        100,
                        5_000,
                        Look.EMERGENCY_HOURS,
                        -1,
                        moving.with("security.emergency.memory", 3)),
                of("security.emergency.memory", 2, 100, Look.EMERGENCY_HOURS, 1, moving),
                of("security.emergency.national-share", 0, 0.5, Look.EMERGENCY_HOURS, 1, moving),
                of("security.emergency.militant", 0, 500, Look.EMERGENCY_HOURS, 1, moving),
                of("security.emergency.site", 0, 20_000, Look.EMERGENCY_HOURS, 1, moving),
                of("security.emergency.death", 0, 20_000, Look.EMERGENCY_HOURS, 1, moving),
                of("security.deploy.quiet", 1, 20_000, Look.JOURNEYS, 1, moving),
                of("security.curfew.night", 0.3, 0.9, Look.CURFEW, 1, stern),
                of("security.curfew.day", 0, 0.5, Look.CURFEW, 1, stern),
                of("security.curfew.from", 20, 23, Look.EVENING_CURFEW, -1, stern),
                of("security.curfew.until", 5, 8, Look.MORNING_CURFEW, 1, stern),
                of(
                        "security.deploy.wanted-militant",
                        0.5,
                        20,
                        Look.FORCES_THERE,
                        1,
                        moving.with("security.deploy.wanted", 0.02)),
                of("security.deploy.round", 1, 24, Look.FORCES_THERE, -1, moving),
                of(
                        "security.deploy.least-need",
                        10,
                        10_000,
                        Look.JOURNEYS,
                        -1,
                        moving.with("security.deploy.wanted", 0.1)),
                of("security.deploy.drag", 0, 10, Look.FORCES_THERE, -1, moving),
                of("security.arrest.militant", 1, 50, Look.ARREST_CHANCE, -1, firm));
    }

    private static Arguments of(String parameter, double low, double high, Look look, int way, Small small) {
        return Arguments.of(parameter, low, high, look, way, small);
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum;
    }
}
