package aftermath.sim.model.society;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Small;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fast engine against [PlainDecide] on random worlds: every count of every hour must be the same.
class TwinTest {
    private static final int WORLDS = 48;

    @Test
    void fast_and_plain_agree_on_worlds_that_nothing_but_chance_drives() {
        double mostOut = 0;
        double mostHeld = 0;
        double mostFighting = 0;
        double mostDead = 0;
        for (int world = 0; world < WORLDS; world++) {
            Small random = randomWorld(world);
            Frames fast =
                    random.mechanisms(List.of(new Weather(world), new Decide())).run(130);
            Frames plain = random.mechanisms(List.of(new Weather(world), new PlainDecide()))
                    .run(130);
            assertSame(world, fast, plain);
            mostOut = Math.max(mostOut, most(fast, Columns.PARTICIPANTS));
            mostHeld = Math.max(mostHeld, most(fast, Columns.NATION_HELD));
            mostFighting = Math.max(mostFighting, most(fast, Columns.NATION_MILITANTS));
            mostDead = Math.max(mostDead, most(fast, Columns.DEAD_MILITANTS));
        }
        assertThat(mostOut).as("some world must have crowds to agree on").isPositive();
        assertThat(mostHeld).as("some world must have people held").isPositive();
        assertThat(mostFighting).as("some world must have militants").isPositive();
        assertThat(mostDead).as("some world must have people killed").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fast_and_plain_agree_on_a_whole_crisis(long seed) {
        Small crisis = Small.crisis().seed(seed).scale(700);
        List<Mechanism> plain = aftermath.sim.model.Catalogue.MECHANISMS.stream()
                .map(m -> m instanceof Decide ? new PlainDecide() : m)
                .toList();
        Frames fast = crisis.run(400);
        assertThat(most(fast, Columns.PARTICIPANTS)).isGreaterThan(5000);
        assertThat(fast.firstDifference(crisis.mechanisms(plain).run(400)))
                .as("first hour that differs, seed %d", seed)
                .isEqualTo(-1);
    }

    private static void assertSame(int world, Frames fast, Frames plain) {
        int at = fast.firstDifference(plain);
        String where = at < 0 ? "" : differing(fast, plain, at);
        assertThat(at).as("world %d differs at hour %d in %s", world, at, where).isEqualTo(-1);
    }

    private static String differing(Frames fast, Frames plain, int tick) {
        StringBuilder text = new StringBuilder();
        for (Column column : fast.columns()) {
            for (int e = 0; e < fast.size(column); e++) {
                double a = fast.value(column, tick, e);
                double b = plain.value(column, tick, e);
                if (a != b) {
                    text.append(column.name() + "[" + e + "]: fast " + a + ", plain " + b + "; ");
                }
            }
        }
        return text.toString();
    }

    private static double most(Frames frames, Column column) {
        double most = 0;
        for (double v : frames.total(column)) {
            most = Math.max(most, v);
        }
        return most;
    }

    private static Small randomWorld(int world) {
        RandomGenerator dice = dice(world);
        return Small.crisis()
                .seed(dice.nextLong())
                .world(world)
                .scale(600 + dice.nextInt(3000))
                .observing(new Decide().contract().writes())
                .with(
                        "population.threshold-mean",
                        0.3 + dice.nextDouble(),
                        "population.threshold-spread",
                        0.01 + 0.3 * dice.nextDouble(),
                        "population.fear-weight",
                        dice.nextDouble(),
                        "population.exposure",
                        dice.nextDouble(),
                        "population.degree",
                        1 + dice.nextInt(12),
                        "population.near",
                        dice.nextInt(12),
                        "population.homophily",
                        5 * dice.nextDouble(),
                        "population.legitimacy",
                        dice.nextDouble(),
                        "society.decide.rate",
                        0.4 * dice.nextDouble(),
                        "society.decide.leave",
                        0.5 * dice.nextDouble(),
                        "society.decide.night",
                        0.3 * dice.nextDouble(),
                        "society.decide.spread",
                        Math.exp(-6 + 5 * dice.nextDouble()),
                        "society.decide.peak",
                        24 * dice.nextDouble(),
                        "society.decide.rhythm",
                        dice.nextDouble(),
                        "society.decide.custody",
                        1 + dice.nextInt(60),
                        "society.decide.least",
                        1e-3 * dice.nextInt(2),
                        "society.decide.recovery",
                        1 + dice.nextInt(60),
                        "population.availability",
                        dice.nextInt(3) / 2.0,
                        "population.militants",
                        20 * dice.nextDouble(),
                        "society.decide.rest",
                        0.5 + 60 * dice.nextDouble(),
                        "society.decide.recent",
                        dice.nextInt(80));
    }

    private static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Moves every column that residents look at, at random: mostly a little, sometimes with a jump.
    private static final class Weather implements Mechanism {
        private final int world;

        Weather(int world) {
            this.world = world;
        }

        @Override
        public Contract contract() {
            return new Contract(
                    "test.weather",
                    "Anything may happen",
                    "none",
                    1,
                    List.of(),
                    new Decide().contract().reads(),
                    List.of());
        }

        @Override
        public Step bind(Binding binding) {
            RandomGenerator dice = dice(~world);
            double grievance = dice.nextDouble();
            return tick -> {
                drift(binding.writes(Columns.DISCONTENT), dice, 0, 1);
                drift(binding.writes(Columns.HARDSHIP_SHIFT), dice, -0.5, 1);
                drift(binding.writes(Columns.FEAR), dice, 0, 1);
                drift(binding.writes(Columns.PROOF), dice, 0, 0.5 * grievance);
                drift(binding.writes(Columns.COVERAGE), dice, 0, 0.5 * grievance);
                drift(binding.writes(Columns.WEARINESS), dice, 0, 0.05);
                drift(binding.writes(Columns.STREET_ARREST_CHANCE), dice, 0, 0.3);
                drift(binding.writes(Columns.ROUND_UP_CHANCE), dice, 0, 0.1);
                if (RankedHours.hourOf(tick) == 0) {
                    // The one promise the engine builds on: it holds still for a window.
                    binding.writes(Columns.TIE_WEIGHT)[0] = dice.nextInt(3) * 0.1 * dice.nextDouble();
                }
                drift(binding.writes(Columns.CURFEW), dice, 0, 1);
                drift(binding.writes(ContestColumns.MOBILISE_CHANCE), dice, 0, 0.2);
                drift(binding.writes(ContestColumns.GROUP_FACTOR), dice, 0, 3);
                drift(binding.writes(ContestColumns.STAND_DOWN_CHANCE), dice, 0, 1);
                drift(binding.writes(ContestColumns.RECRUIT_CHANCE), dice, 0, 0.5);
                drift(binding.writes(ContestColumns.CIVILIAN_DEATH_CHANCE), dice, 0, 0.02);
                drift(binding.writes(ContestColumns.CIVILIAN_HURT_CHANCE), dice, 0, 0.1);
                drift(binding.writes(ContestColumns.MILITANT_DEATH_CHANCE), dice, 0, 0.1);
                drift(binding.writes(ContestColumns.MILITANT_HURT_CHANCE), dice, 0, 0.1);
            };
        }

        private static void drift(double[] values, RandomGenerator dice, double lo, double hi) {
            boolean still = dice.nextInt(4) == 0;
            for (int e = 0; e < values.length; e++) {
                double step = dice.nextInt(20) == 0 ? dice.nextDouble() - 0.5 : 0.05 * (dice.nextDouble() - 0.5);
                if (!still) {
                    values[e] = Math.clamp(values[e] + step * (hi - lo), lo, hi);
                }
            }
        }
    }

    @Test
    void draws_of_the_twin_are_those_of_the_address() {
        // Guards the twin itself: the draw of an hour, put together from the published pieces by hand.
        RankedHours hours = new RankedHours(new Draws(4, 2), "society.decide");
        hours.open(1);
        hours.of(17);
        double value = 0;
        java.util.ArrayList<Integer> free = new java.util.ArrayList<>();
        for (int h = 0; h < RankedHours.WINDOW; h++) {
            free.add(h);
        }
        while (!free.isEmpty()) {
            int rank = RankedHours.WINDOW - free.size();
            long bits = Draws.bits(new Draws(4, 2).key("society.decide", 1, rank), 17);
            value += -StrictMath.log1p(-((bits >>> 32) + 1) * 0x1.0p-32) / free.size();
            int nth = (int) ((bits & 0xFFFFFFFFL) * free.size() / 0x1.0p32);
            int hour = free.remove(/* index */ nth);
            assertThat(hours.next()).isTrue();
            assertThat(hours.hour()).isEqualTo(hour);
            assertThat(hours.value()).isCloseTo(value, org.assertj.core.api.Assertions.within(1e-12));
        }
    }
}
