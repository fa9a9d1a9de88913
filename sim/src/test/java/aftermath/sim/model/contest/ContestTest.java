package aftermath.sim.model.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Scene;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Limits, closed forms and accounts of the contest of sites and of its victims.
class ContestTest {
    private static final int CITY = 2;
    private static final int SITES_OF_CITY = 6;

    /// Sites of the city lost after an hour, on average over many worlds.
    private static double lostShare(int worlds, Column column, double value, Object... numbers) {
        double lost = 0;
        for (int seed = 0; seed < worlds; seed++) {
            lost += Scene.of(SmallCountry.scenario(), seed, List.of(new SitesContest()), numbers)
                    .set(Columns.MILITANTS, CITY, 240)
                    .set(column, CITY, value)
                    .run(1)
                    .value(ContestColumns.SITES_LOST, CITY);
        }
        return lost / worlds / SITES_OF_CITY;
    }

    @Test
    void a_site_that_nothing_defends_falls_at_the_full_rate_and_one_evenly_defended_at_half_of_it() {
        // 240 militants over 6 sites are 40 at each.
        Object[] open = {"contest.sites.rate", 0.4, "contest.sites.walls", 0.0};
        assertThat(lostShare(200, Columns.STANDS, 0, open)).isCloseTo(0.4, within(0.04));
        Object[] walled = {"contest.sites.rate", 0.4, "contest.sites.walls", 40.0};
        assertThat(lostShare(200, Columns.STANDS, 0, walled)).isCloseTo(0.2, within(0.035));
    }

    @Test
    void guards_who_hold_and_forces_defend() {
        Object[] numbers = {"contest.sites.rate", 0.4};
        double open = lostShare(60, Columns.STANDS, 0, numbers);
        double guarded = lostShare(60, Columns.STANDS, 1, numbers);
        double manned = lostShare(60, Columns.FORCES, 3000, numbers);
        assertThat(guarded).isLessThan(0.8 * open);
        assertThat(manned).isLessThan(0.5 * guarded);
    }

    @Test
    void nothing_falls_without_militants() {
        Scene scene = Scene.of(List.of(new SitesContest()), "contest.sites.rate", 1.0)
                .set(Columns.CROWD, CITY, 50_000)
                .set(Columns.STANDS, CITY, 0)
                .run(48);
        assertThat(scene.value(ContestColumns.NATION_SITES_LOST, 0)).isZero();
    }

    @Test
    void sites_are_counted_where_they_are_and_come_back_once_forces_hold() {
        Scene scene = Scene.of(List.of(new SitesContest()))
                .set(Columns.MILITANTS, CITY, 900)
                .set(ContestColumns.ARMED, CITY, 200)
                .set(Columns.STANDS, CITY, 0);
        scene.run(72, tick -> accountsAreStraight(scene));
        assertThat(scene.value(ContestColumns.SITES_LOST, CITY)).isEqualTo(SITES_OF_CITY);
        scene.set(Columns.MILITANTS, CITY, 0).set(Columns.FORCES, CITY, 0);
        scene.set(Columns.STANDS, CITY, 1).run(24);
        assertThat(scene.value(ContestColumns.SITES_LOST, CITY))
                .as("nobody to retake them")
                .isEqualTo(SITES_OF_CITY);
        scene.set(Columns.FORCES, CITY, 800).run(48, tick -> accountsAreStraight(scene));
        assertThat(scene.value(ContestColumns.SITES_LOST, CITY)).isZero();
        assertThat(scene.value(ContestColumns.SITES_FALLEN, 0)).isEqualTo(SITES_OF_CITY);
    }

    private static void accountsAreStraight(Scene scene) {
        double lost = 11 - scene.total(ContestColumns.SITE_HELD);
        assertThat(scene.total(ContestColumns.SITES_LOST)).isEqualTo(lost);
        assertThat(scene.value(ContestColumns.NATION_SITES_LOST, 0)).isEqualTo(lost);
        assertThat(scene.value(ContestColumns.SITES_FALLEN, 0)).isGreaterThanOrEqualTo(lost);
    }

    private static Scene fight(Object... numbers) {
        Scene scene = Scene.of(List.of(new Casualties()), numbers);
        for (int u = 0; u < SmallCountry.scenario().units().size(); u++) {
            scene.set(
                    Columns.UNIT_PLACE,
                    u,
                    SmallCountry.scenario().units().get(u).home());
        }
        return scene.set(Columns.FORCES, CITY, 2000).set(Columns.CROWD, CITY, 4000);
    }

    @Test
    void nobody_is_harmed_in_a_peaceful_crowd() {
        Scene scene = fight().set(Columns.EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 1, 1)
                .set(Columns.REGION_EMERGENCY, 2, 1)
                .run(72);
        for (Column column : List.of(
                ContestColumns.CIVILIAN_DEATH_CHANCE,
                ContestColumns.CIVILIAN_HURT_CHANCE,
                ContestColumns.MILITANT_DEATH_CHANCE,
                ContestColumns.MILITANT_HURT_CHANCE,
                ContestColumns.DEAD_SECURITY,
                ContestColumns.HURT_SECURITY)) {
            assertThat(scene.total(column)).as(column.name()).isZero();
        }
    }

    @Test
    void harm_ends_with_violence() {
        Scene scene = fight().set(Columns.EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 1, 1)
                .set(Columns.REGION_EMERGENCY, 2, 1)
                .set(Columns.MILITANTS, CITY, 400)
                .set(ContestColumns.ARMED, CITY, 100)
                .set(ContestColumns.VIOLENCE, CITY, 0.5)
                .run(1);
        assertThat(scene.value(ContestColumns.CIVILIAN_DEATH_CHANCE, CITY)).isPositive();
        assertThat(scene.value(ContestColumns.MILITANT_DEATH_CHANCE, CITY))
                .isGreaterThan(scene.value(ContestColumns.CIVILIAN_DEATH_CHANCE, CITY));
        assertThat(scene.value(ContestColumns.HURT_SECURITY, 0)).isPositive();
        double hurt = scene.value(ContestColumns.HURT_SECURITY, 0);
        scene.set(Columns.MILITANTS, CITY, 0)
                .set(ContestColumns.VIOLENCE, CITY, 0)
                .run(5);
        assertThat(scene.value(ContestColumns.CIVILIAN_DEATH_CHANCE, CITY)).isZero();
        assertThat(scene.value(ContestColumns.MILITANT_DEATH_CHANCE, CITY)).isZero();
        assertThat(scene.value(ContestColumns.HURT_SECURITY, 0)).isEqualTo(hurt);
    }

    @Test
    void the_chance_of_a_militant_is_that_of_the_law() {
        Scene scene = fight("contest.casualties.orders", 0.0, "contest.casualties.room", 0.0)
                .set(Columns.EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 1, 1)
                .set(Columns.REGION_EMERGENCY, 2, 1)
                .set(Columns.MILITANTS, CITY, 400)
                .set(ContestColumns.ARMED, CITY, 100)
                .run(1);
        // A fifth of 2,000 fire, each kills 0.006 an hour: 2.4 of 400. Bystanders: half of (2.4 + 0.2) among 4,400.
        assertThat(scene.value(ContestColumns.MILITANT_DEATH_CHANCE, CITY)).isCloseTo(0.006, within(1e-12));
        assertThat(scene.value(ContestColumns.CIVILIAN_DEATH_CHANCE, CITY)).isCloseTo(0.5 * 2.6 / 4400, within(1e-12));
    }

    @Test
    void forces_that_have_left_the_street_are_not_hurt_there() {
        Scene scene = fight("contest.casualties.exposed", 0.0)
                .set(Columns.MILITANTS, CITY, 400)
                .set(ContestColumns.ARMED, CITY, 100)
                .set(ContestColumns.VIOLENCE, CITY, 0.5)
                .set(Columns.STANDS, CITY, 0)
                .run(12);
        assertThat(scene.value(ContestColumns.HURT_SECURITY, 0)).isZero();
        assertThat(scene.value(ContestColumns.DEAD_SECURITY, 0)).isZero();
    }

    @Test
    void the_dead_and_hurt_of_units_are_whole_and_no_more_than_were_there() {
        List<Scenario.Unit> units = SmallCountry.scenario().units();
        Scene scene = fight(
                        "contest.casualties.blows", 2.0,
                        "contest.casualties.fatal", 0.3,
                        "contest.casualties.recovery", 8760)
                .set(Columns.MILITANTS, CITY, 3000)
                .set(ContestColumns.VIOLENCE, CITY, 1);
        scene.run(30, tick -> {
            double dead = 0;
            double hurt = 0;
            for (int u = 0; u < units.size(); u++) {
                double d = scene.value(ContestColumns.UNIT_DEAD, u);
                double h = scene.value(ContestColumns.UNIT_HURT, u);
                assertThat(d).isBetween(0.0, (double) units.get(u).strength()).isEqualTo(Math.rint(d));
                assertThat(h).isBetween(0.0, (double) units.get(u).strength()).isEqualTo(Math.rint(h));
                assertThat(d + h == 0 || units.get(u).home() == CITY).isTrue();
                dead += d;
                hurt += h;
            }
            assertThat(scene.value(ContestColumns.DEAD_SECURITY, 0)).isEqualTo(dead);
            assertThat(scene.value(ContestColumns.HURT_SECURITY, 0)).isEqualTo(hurt);
        });
        assertThat(scene.value(ContestColumns.DEAD_SECURITY, 0)).isGreaterThan(1000);
    }

    @Test
    void units_on_the_road_and_the_army_in_barracks_lose_nobody() {
        Scene scene = fight().set(Columns.MILITANTS, 3, 500)
                .set(Columns.FORCES, 3, 800)
                .set(ContestColumns.VIOLENCE, 3, 0.9);
        // The guard of the city is under way to the suburb, whose garrison is not called out.
        int guard = 9;
        int army = 12;
        scene.set(Columns.UNIT_PLACE, guard, 3)
                .set(Columns.UNIT_ARRIVAL, guard, 1000)
                .run(24);
        assertThat(scene.value(ContestColumns.UNIT_HURT, 3)).as("the police").isPositive();
        assertThat(scene.value(ContestColumns.UNIT_HURT, guard)).isZero();
        assertThat(scene.value(ContestColumns.UNIT_HURT, army)).isZero();
        scene.set(Columns.EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 0, 1)
                .set(Columns.REGION_EMERGENCY, 1, 1)
                .set(Columns.REGION_EMERGENCY, 2, 1)
                .run(24);
        assertThat(scene.value(ContestColumns.UNIT_HURT, army)).isPositive();
    }

    @Test
    void members_in_care_come_back_by_the_time_of_recovery_and_stay_counted() {
        for (int hours : new int[] {10, 100}) {
            Scene scene = fight("contest.casualties.recovery", hours, "contest.casualties.blows", 0.5)
                    .set(Columns.MILITANTS, CITY, 3000)
                    .set(ContestColumns.VIOLENCE, CITY, 1)
                    .run(6)
                    .set(Columns.MILITANTS, CITY, 0)
                    .set(ContestColumns.VIOLENCE, CITY, 0);
            double hurt = scene.total(ContestColumns.UNIT_HURT);
            double inCare = scene.total(ContestColumns.UNIT_IN_CARE);
            assertThat(inCare).isPositive().isLessThanOrEqualTo(hurt);
            scene.run(5);
            assertThat(scene.total(ContestColumns.UNIT_IN_CARE))
                    .isCloseTo(inCare * StrictMath.pow(1 - 1.0 / hours, 5), within(1.0));
            scene.run(12 * hours);
            assertThat(scene.total(ContestColumns.UNIT_IN_CARE)).isZero();
            assertThat(scene.total(ContestColumns.UNIT_HURT)).isEqualTo(hurt);
        }
    }
}
