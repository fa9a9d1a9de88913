package aftermath.sim.model.society;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Theatre;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What people and government see of crowds, deaths and violence: each parameter, low and high before the same scripted
/// days, moves what it is said to move the way it is said to.
class SeenDirectionTest {
    private static final int CALM = 30;
    private static final int TICKS = 96;
    private static final int PORT = 0;
    private static final int METROPOLIS = 2;
    private static final int MINE = 6;
    private static final int WEST = 0;
    private static final int SOUTH = 1;

    /// A crowd, violence and deaths in the largest city for thirty hours, a small crowd in a small town, then nothing.
    private static void script(World world, int tick) {
        boolean on = tick < CALM;
        world.column(Columns.CROWD)[METROPOLIS] = on ? 12_000 : 0;
        world.column(Columns.CROWD)[MINE] = on ? 400 : 0;
        world.column(Columns.REGION_CROWD)[SOUTH] = on ? 12_000 : 0;
        world.column(Columns.PARTICIPANTS)[0] = on ? 12_400 : 0;
        world.column(ContestColumns.VIOLENCE)[METROPOLIS] = on ? 0.2 : 0;
        world.column(Columns.DEATHS_NOW)[METROPOLIS] = on && tick >= 20 ? 2 : 0;
        world.column(Columns.DEAD_CIVILIANS)[0] = Math.clamp(tick - 19, 0, CALM - 20);
        Theatre.fill(world, ContestColumns.FORCES_SHARE, 0.8);
        world.column(Columns.MARKET_PRICE)[WEST] = 120;
    }

    /// What is looked at, one number of the days.
    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        PULL_AFTERWARDS(f -> sum(f, Columns.PROOF, METROPOLIS, CALM, TICKS)),
        PULL_IN_THE_CITY(f -> sum(f, Columns.PROOF, METROPOLIS, 0, TICKS)),
        PULL_IN_THE_TOWN(f -> sum(f, Columns.PROOF, MINE, 0, TICKS)),
        NEWS_AFTERWARDS(f -> sum(f, Columns.COVERAGE, WEST, CALM, TICKS)),
        DANGER_BEFORE_DEATHS(f -> sum(f, Columns.DANGER, METROPOLIS, 0, 20)),
        DANGER(f -> sum(f, Columns.DANGER, METROPOLIS, 20, CALM)),
        DANGER_ELSEWHERE(f -> sum(f, Columns.DANGER, PORT, 0, TICKS)),
        DANGER_AFTERWARDS(f -> sum(f, Columns.DANGER, METROPOLIS, CALM + 6, TICKS)),
        FEAR(f -> sum(f, Columns.FEAR, METROPOLIS, 0, CALM)),
        LEGITIMACY_LOSS(f -> sum(f, Columns.LEGITIMACY_LOSS, SOUTH, 0, TICKS)),
        INTERNET(f -> sum(f, Columns.INTERNET, SOUTH, 0, CALM)),
        OFFER_HOUR(f -> Theatre.first(f, Columns.PRICE_OFFER, 1));

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    private static double sum(Frames frames, Column column, int entity, int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += frames.value(column, t, entity);
        }
        return sum;
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @MethodSource("cases")
    void a_parameter_moves_what_is_seen_the_right_way(
            String parameter, double low, double high, Look look, int way, Theatre stage) {
        double atLow = look.of.applyAsDouble(stage.with(parameter, low).play(TICKS));
        double atHigh = look.of.applyAsDouble(stage.with(parameter, high).play(TICKS));
        assertThat(way * atHigh)
                .as("%s at %s: %s, at %s: %s", look, low, atLow, high, atHigh)
                .isGreaterThan(way * atLow + 0.01 * Math.abs(atLow));
    }

    static List<Arguments> cases() {
        Theatre people = Theatre.of(
                SeenDirectionTest::script,
                "society.social-proof",
                "society.coverage",
                "society.danger",
                "society.fear",
                "society.backlash");
        Theatre deaths = people.with("society.danger.violence", 0);
        Theatre rulers = Theatre.of(SeenDirectionTest::script, "information.blackout", "economy.concession");
        return List.of(
                of("society.social-proof.memory", 1, 24, Look.PULL_AFTERWARDS, 1, people),
                // Against its share, the crowd of a place above the mean counts less than its number does; below, more.
                of("society.social-proof.size", 0, 1, Look.PULL_IN_THE_CITY, -1, people),
                of("society.social-proof.size", 0, 1, Look.PULL_IN_THE_TOWN, 1, people),
                of("society.coverage.memory", 1, 48, Look.NEWS_AFTERWARDS, 1, people),
                of("society.danger.violence", 0.1, 2, Look.DANGER_BEFORE_DEATHS, 1, people),
                of("society.danger.deaths", 5, 100, Look.DANGER, -1, deaths),
                of("society.danger.elsewhere", 0.01, 0.5, Look.DANGER_ELSEWHERE, 1, deaths),
                of("society.danger.memory", 6, 100, Look.DANGER_AFTERWARDS, 1, deaths),
                of("society.backlash.death", 10, 200, Look.LEGITIMACY_LOSS, 1, people),
                of("society.fear.danger", 0, 3, Look.FEAR, 1, people),
                // The crowd lies below the one at which half is cut, and then above it.
                of("information.blackout.steepness", 1, 6, Look.INTERNET, 1, rulers.with(blackout(40_000))),
                of("information.blackout.steepness", 1, 6, Look.INTERNET, -1, rulers.with(blackout(4_000))),
                of("economy.concession.hour", 6, 18, Look.OFFER_HOUR, 1, rulers));
    }

    private static Object[] blackout(double half) {
        return new Object[] {
            "information.blackout.half", half, "information.blackout.notice", 1, "information.blackout.least", 0.01
        };
    }

    private static Arguments of(String parameter, double low, double high, Look look, int way, Theatre stage) {
        return Arguments.of(parameter, low, high, look, way, stage);
    }
}
