package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.contest.Casualties;
import aftermath.sim.model.contest.SitesContest;
import aftermath.sim.model.radical.Arms;
import aftermath.sim.model.radical.ForeignSupport;
import aftermath.sim.model.radical.Hijack;
import aftermath.sim.model.radical.Mobilise;
import aftermath.sim.model.radical.Recruit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter of the fight, low and high, moves what it is said to move the way it is said to.
///
/// Residents are put in place by their mean: 1,500 organised militants and 5,000 on the street of one city that 1,200
/// officers face for two days; on the third the forces grow and the crowd goes. Sums over some seeds.
class FightDirectionTest {
    private static final int CITY = 2;
    private static final int SEEDS = 12;
    private static final int HOURS = 72;
    private static final double READINESS = 0.15;

    enum Look {
        MILITANT_HOURS,
        RECRUITED,
        VIOLENCE_HOURS,
        EARLY_VIOLENCE,
        ARMED_HOURS,
        ARMS_LOST,
        FOREIGN_ARMS,
        DISARMED,
        EARLY_LOST,
        LOST_SITE_HOURS,
        DEAD_MILITANTS,
        DEAD_CIVILIANS,
        DEAD_SECURITY,
        HURT_SECURITY,
        HURT_CIVILIANS
    }

    private static final List<Arguments> CASES = List.of(
            up("radical.foreign-support.strength", 0, 2, Look.MILITANT_HOURS),
            up("radical.foreign-support.strength", 0, 2, Look.RECRUITED),
            up("radical.foreign-support.arms", 0, 0.1, Look.FOREIGN_ARMS, "radical.foreign-support.strength", 1.0),
            up("radical.mobilise.rate", 0.05, 0.3, Look.MILITANT_HOURS),
            down("radical.mobilise.least", 10, 3000, Look.MILITANT_HOURS),
            down("radical.mobilise.half", 200, 8000, Look.MILITANT_HOURS),
            up("radical.mobilise.steepness", 1, 6, Look.MILITANT_HOURS),
            down("radical.mobilise.officers", 0.3, 10, Look.MILITANT_HOURS),
            down("radical.mobilise.stay", 0.01, 0.1, Look.MILITANT_HOURS),
            down("radical.mobilise.leave", 0.1, 0.9, Look.MILITANT_HOURS),
            down("radical.mobilise.mortal", 0, 50, Look.MILITANT_HOURS),
            up("radical.recruit.rate", 0.01, 0.3, Look.RECRUITED),
            down("radical.recruit.half", 0.02, 1, Look.RECRUITED),
            up("radical.recruit.money", 0, 5, Look.RECRUITED, "radical.foreign-support.strength", 1.0),
            down("radical.hijack.half", 0.02, 1, Look.VIOLENCE_HOURS),
            down("radical.hijack.few", 1, 500, Look.VIOLENCE_HOURS),
            down("radical.hijack.memory", 0, 24, Look.EARLY_VIOLENCE),
            up("radical.arms.carry", 0.02, 0.8, Look.ARMS_LOST),
            up("radical.arms.carry", 0.02, 0.8, Look.ARMED_HOURS),
            up("radical.arms.disarm", 0, 0.2, Look.DISARMED),
            up("contest.sites.rate", 0.02, 0.6, Look.EARLY_LOST),
            down("contest.sites.retake", 0.02, 0.8, Look.LOST_SITE_HOURS),
            // Attackers are the fewer here, so a sharper contest is worse for them.
            down("contest.sites.decisiveness", 1, 5, Look.EARLY_LOST, "contest.sites.walls", 200.0),
            up("contest.sites.armed", 1, 30, Look.EARLY_LOST, "contest.sites.walls", 100.0),
            up("contest.sites.crowd", 0, 0.5, Look.EARLY_LOST, "contest.sites.walls", 100.0),
            down("contest.sites.walls", 1, 200, Look.EARLY_LOST),
            down("contest.sites.share", 0, 1, Look.EARLY_LOST),
            up("contest.casualties.fire", 0.001, 0.05, Look.DEAD_MILITANTS),
            up("contest.casualties.militant-fire", 0.0005, 0.05, Look.DEAD_SECURITY),
            up("contest.casualties.engaged", 0, 0.5, Look.DEAD_MILITANTS),
            up("contest.casualties.engaged-emergency", 0.05, 0.8, Look.DEAD_MILITANTS),
            up("contest.casualties.exposed", 0, 1, Look.HURT_SECURITY),
            down("contest.casualties.room", 0, 20, Look.DEAD_MILITANTS),
            up("contest.casualties.stray", 0, 3, Look.DEAD_CIVILIANS),
            up("contest.casualties.orders", 0, 0.2, Look.DEAD_CIVILIANS),
            up("contest.casualties.blows", 0.01, 0.3, Look.HURT_SECURITY),
            up("contest.casualties.fatal", 0, 0.05, Look.DEAD_SECURITY),
            up("contest.casualties.batons", 0, 0.2, Look.HURT_CIVILIANS),
            up("contest.casualties.wounded", 0, 10, Look.HURT_CIVILIANS),
            // Whoever is back can be hurt again.
            down("contest.casualties.recovery", 4, 500, Look.HURT_SECURITY, "contest.casualties.blows", 1.0));

    static List<Arguments> cases() {
        return CASES;
    }

    private static Arguments up(String parameter, double low, double high, Look look, Object... others) {
        return Arguments.of(parameter, low, high, look, true, others);
    }

    private static Arguments down(String parameter, double low, double high, Look look, Object... others) {
        return Arguments.of(parameter, low, high, look, false, others);
    }

    @Test
    void no_parameter_of_the_fight_is_left_out() {
        Set<String> looked = new TreeSet<>();
        CASES.forEach(c -> looked.add(String.valueOf(c.get()[0])));
        Set<String> asked = new TreeSet<>(Catalogue.parameters().keySet());
        asked.removeIf(name -> !name.startsWith("radical.") && !name.startsWith("contest."));
        // Villages are for rural places, of which the small country has none: RadicalTest.
        asked.remove("radical.mobilise.villages");
        assertThat(looked).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    void a_parameter_of_the_fight_moves_its_outcome(
            String parameter, double low, double high, Look look, boolean rises, Object[] others) {
        double atLow = 0;
        double atHigh = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            atLow += outcome(seed, look, parameter, low, others);
            atHigh += outcome(seed, look, parameter, high, others);
        }
        double larger = rises ? atHigh : atLow;
        double smaller = rises ? atLow : atHigh;
        assertThat(larger)
                .as("%s at %s: %s, at %s: %s", look, low, atLow / SEEDS, high, atHigh / SEEDS)
                .isGreaterThan(smaller + 0.02 * Math.abs(smaller));
    }

    private static double outcome(long seed, Look look, String parameter, double value, Object[] others) {
        Object[] numbers = java.util.Arrays.copyOf(others, others.length + 2);
        numbers[others.length] = parameter;
        numbers[others.length + 1] = value;
        List<Mechanism> fight = List.of(
                new ForeignSupport(),
                new Mobilise(),
                new Recruit(),
                new Hijack(),
                new Street(),
                new SitesContest(),
                new Arms(),
                new Casualties());
        Scene scene = Scene.of(SmallCountry.scenario(), seed, fight, numbers);
        for (int u = 0; u < SmallCountry.scenario().units().size(); u++) {
            scene.set(
                    Columns.UNIT_PLACE,
                    u,
                    SmallCountry.scenario().units().get(u).home());
        }
        scene.set(Columns.EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 1, 1)
                .set(Columns.REGION_EMERGENCY, 2, 1);
        double[] sums = new double[6];
        scene.run(HOURS, tick -> {
            sums[0] += scene.value(Columns.MILITANTS, CITY);
            sums[1] += scene.value(ContestColumns.VIOLENCE, CITY);
            sums[2] += scene.value(ContestColumns.ARMED, CITY);
            sums[3] += scene.value(ContestColumns.SITES_LOST, CITY);
            sums[5] += tick < 16 ? scene.value(ContestColumns.SITES_LOST, CITY) : 0;
            sums[4] += tick < 6 ? scene.value(ContestColumns.VIOLENCE, CITY) : 0;
        });
        return switch (look) {
            case MILITANT_HOURS -> sums[0];
            case RECRUITED -> scene.value(Columns.GROUP_JOINED, Militancy.RECRUITED);
            case VIOLENCE_HOURS -> sums[1];
            case EARLY_VIOLENCE -> sums[4];
            case ARMED_HOURS -> sums[2];
            case LOST_SITE_HOURS -> sums[3];
            case ARMS_LOST -> scene.value(ContestColumns.ARMS_LOST, 0);
            case FOREIGN_ARMS -> scene.value(ContestColumns.FOREIGN_ARMS, 0);
            case DISARMED -> scene.value(ContestColumns.DISARMED, CITY);
            case EARLY_LOST -> sums[5];
            case DEAD_MILITANTS -> scene.value(Columns.DEAD_MILITANTS, 0);
            case DEAD_CIVILIANS -> scene.value(Columns.DEAD_CIVILIANS, 0);
            case DEAD_SECURITY -> scene.value(ContestColumns.DEAD_SECURITY, 0);
            case HURT_SECURITY -> scene.value(ContestColumns.HURT_SECURITY, 0);
            case HURT_CIVILIANS -> scene.value(Columns.HURT, 0);
        };
    }

    /// The residents of the city by their mean, and how many officers face them.
    private static final class Street implements Mechanism {
        private static final double ORGANISED = 1500;

        @Override
        public Contract contract() {
            return new Contract(
                    "test.street",
                    "Residents by their mean",
                    "none",
                    1,
                    List.of(
                            ContestColumns.MOBILISE_CHANCE,
                            ContestColumns.GROUP_FACTOR,
                            ContestColumns.STAND_DOWN_CHANCE,
                            ContestColumns.RECRUIT_CHANCE,
                            ContestColumns.MILITANT_DEATH_CHANCE,
                            ContestColumns.CIVILIAN_DEATH_CHANCE,
                            ContestColumns.CIVILIAN_HURT_CHANCE),
                    List.of(
                            Columns.CROWD,
                            Columns.MILITANTS,
                            Columns.GROUP_JOINED,
                            Columns.DEAD_MILITANTS,
                            Columns.DEAD_CIVILIANS,
                            Columns.HURT,
                            Columns.FORCES,
                            Columns.HOLDING),
                    List.of());
        }

        @Override
        public Step bind(Binding world) {
            double[] out = world.reads(ContestColumns.MOBILISE_CHANCE);
            double[] factor = world.reads(ContestColumns.GROUP_FACTOR);
            double[] home = world.reads(ContestColumns.STAND_DOWN_CHANCE);
            double[] recruit = world.reads(ContestColumns.RECRUIT_CHANCE);
            double[] killed = world.reads(ContestColumns.MILITANT_DEATH_CHANCE);
            double[] civilianKilled = world.reads(ContestColumns.CIVILIAN_DEATH_CHANCE);
            double[] civilianHurt = world.reads(ContestColumns.CIVILIAN_HURT_CHANCE);
            double[] crowd = world.writes(Columns.CROWD);
            double[] militants = world.writes(Columns.MILITANTS);
            double[] joined = world.writes(Columns.GROUP_JOINED);
            double[] deadMilitants = world.writes(Columns.DEAD_MILITANTS);
            double[] deadCivilians = world.writes(Columns.DEAD_CIVILIANS);
            double[] hurt = world.writes(Columns.HURT);
            double[] forces = world.writes(Columns.FORCES);
            double[] holding = world.writes(Columns.HOLDING);
            return tick -> {
                boolean third = tick >= 48;
                double m = militants[CITY];
                double won = recruit[CITY] * READINESS * crowd[CITY];
                double came = Math.max(0, ORGANISED - m) * Math.min(1, out[CITY] * factor[0]);
                deadMilitants[0] += m * killed[CITY];
                deadCivilians[0] += crowd[CITY] * civilianKilled[CITY];
                hurt[0] += crowd[CITY] * civilianHurt[CITY];
                joined[Militancy.RECRUITED] += won;
                militants[CITY] = m * (1 - Math.min(1, home[CITY] + killed[CITY])) + came + won;
                crowd[CITY] = third ? 300 : 5000;
                forces[CITY] = third ? 5000 : 1200;
                holding[CITY] = third ? 0.95 : 0.5;
            };
        }
    }
}
