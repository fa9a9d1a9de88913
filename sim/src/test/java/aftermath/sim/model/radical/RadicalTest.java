package aftermath.sim.model.radical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Militancy;
import aftermath.sim.model.Scene;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Limits and closed forms of the militants' laws.
class RadicalTest {
    private static final int CITY = 2;
    private static final int FACTIONAL = Militancy.GROUPS.indexOf("factional");

    private static Scene mobilised(double crowd, double forces, Object... numbers) {
        return Scene.of(List.of(new Mobilise()), numbers)
                .set(Columns.CROWD, CITY, crowd)
                .set(Columns.FORCES, CITY, forces)
                .run(1);
    }

    @Test
    void nobody_comes_out_in_quiet_times() {
        for (double crowd : new double[] {0, 1, 10, 50}) {
            Scene scene = mobilised(crowd, 0);
            assertThat(scene.total(ContestColumns.MOBILISE_CHANCE)).isZero();
            assertThat(scene.value(ContestColumns.STAND_DOWN_CHANCE, CITY)).isEqualTo(0.3);
        }
        assertThat(mobilised(60, 0).value(ContestColumns.MOBILISE_CHANCE, CITY)).isPositive();
    }

    @Test
    void cover_is_the_product_of_a_half_by_numbers_and_a_half_by_forces() {
        // 850 in a town are 800 beyond the least: half. 850 to 850 officers: half. A quarter of 0.15 and so on.
        Scene scene = mobilised(850, 850);
        assertThat(scene.value(ContestColumns.MOBILISE_CHANCE, CITY)).isCloseTo(0.15 / 4, within(1e-12));
        assertThat(scene.value(ContestColumns.STAND_DOWN_CHANCE, CITY)).isCloseTo(0.02 + 0.28 * 0.75, within(1e-12));
    }

    @Test
    void people_of_many_villages_give_the_cover_of_one_of_them_and_those_of_a_town_of_all() {
        Scenario town = SmallCountry.scenario();
        List<Scenario.Place> rural = town.places().stream()
                .map(p -> new Scenario.Place(
                        p.id(), p.name(), p.region(), "rural", p.population(), p.latitude(), p.longitude()))
                .toList();
        Scenario country = SmallCountry.scenario(rural, town.units(), town.events());
        assertThat(cover(country, 1)).isEqualTo(cover(town, 1));
        assertThat(cover(town, 10)).isEqualTo(cover(town, 1));
        assertThat(cover(country, 3)).isLessThan(0.9 * cover(country, 1)).isPositive();
        assertThat(cover(country, 100)).as("below the least in each").isZero();
    }

    private static double cover(Scenario scenario, double villages) {
        return Scene.of(scenario, 1, List.of(new Mobilise()), "radical.mobilise.villages", villages)
                .set(Columns.CROWD, CITY, 3000)
                .set(Columns.FORCES, CITY, 500)
                .run(1)
                .value(ContestColumns.MOBILISE_CHANCE, CITY);
    }

    @Test
    void forces_that_do_not_hold_are_not_there() {
        double held = mobilised(3000, 2000).value(ContestColumns.MOBILISE_CHANCE, CITY);
        Scene wavering = Scene.of(List.of(new Mobilise()))
                .set(Columns.CROWD, CITY, 3000)
                .set(Columns.FORCES, CITY, 2000)
                .set(Columns.HOLDING, CITY, 0.5)
                .run(1);
        Scene fallen = Scene.of(List.of(new Mobilise()))
                .set(Columns.CROWD, CITY, 3000)
                .set(Columns.FORCES, CITY, 2000)
                .set(Columns.STANDS, CITY, 0)
                .run(1);
        assertThat(wavering.value(ContestColumns.MOBILISE_CHANCE, CITY))
                .isGreaterThan(held)
                .isEqualTo(mobilised(3000, 1000).value(ContestColumns.MOBILISE_CHANCE, CITY));
        assertThat(fallen.value(ContestColumns.MOBILISE_CHANCE, CITY))
                .isEqualTo(mobilised(3000, 0).value(ContestColumns.MOBILISE_CHANCE, CITY));
    }

    @Test
    void the_chance_of_being_killed_sends_militants_home() {
        Scene scene = Scene.of(List.of(new Mobilise()))
                .set(Columns.CROWD, CITY, 100_000)
                .set(ContestColumns.MILITANT_DEATH_CHANCE, CITY, 0.05)
                .run(1);
        assertThat(scene.value(ContestColumns.STAND_DOWN_CHANCE, CITY)).isBetween(0.27, 0.28);
        scene.set(ContestColumns.MILITANT_DEATH_CHANCE, CITY, 0.5).run(1);
        assertThat(scene.value(ContestColumns.STAND_DOWN_CHANCE, CITY)).isEqualTo(1);
    }

    @Test
    void steering_moves_the_factional_group_and_support_moves_all() {
        Scene scene = Scene.of(List.of(new Mobilise()))
                .set(EliteColumns.STEERING, 0, 2)
                .set(ContestColumns.FOREIGN_SUPPORT, 0, 0.5)
                .run(1);
        for (int g = 0; g < Militancy.GROUPS.size(); g++) {
            assertThat(scene.value(ContestColumns.GROUP_FACTOR, g)).isEqualTo(g == FACTIONAL ? 4.5 : 1.5);
        }
    }

    @Test
    void recruitment_saturates_in_the_share_of_militants() {
        Scene scene = Scene.of(List.of(new Recruit()))
                .set(Columns.CROWD, CITY, 800)
                .set(Columns.MILITANTS, CITY, 200)
                .run(1);
        assertThat(scene.value(ContestColumns.RECRUIT_CHANCE, CITY)).isCloseTo(0.025, within(1e-15));
        assertThat(scene.value(ContestColumns.RECRUIT_CHANCE, 0)).isZero();
        scene.set(ContestColumns.FOREIGN_SUPPORT, 0, 2).run(1);
        assertThat(scene.value(ContestColumns.RECRUIT_CHANCE, CITY)).isCloseTo(0.075, within(1e-15));
    }

    @Test
    void a_crowd_without_militants_is_peaceful_and_one_with_many_is_not() {
        Scene scene = Scene.of(List.of(new Hijack()), "radical.hijack.memory", 0.0)
                .set(Columns.CROWD, CITY, 5000)
                .set(Columns.CROWD, 0, 16_000)
                .set(Columns.MILITANTS, CITY, 500)
                .run(1);
        assertThat(scene.value(ContestColumns.VIOLENCE, 0)).isZero();
        assertThat(scene.value(ContestColumns.VIOLENCE, CITY)).isCloseTo(0.5 * 500 / 520, within(1e-12));
    }

    @Test
    void violence_comes_and_goes_by_half_lives_and_ends() {
        Scene scene = Scene.of(List.of(new Hijack()), "radical.hijack.memory", 2.0, "radical.hijack.few", 0.0)
                .set(Columns.CROWD, CITY, 1000)
                .set(Columns.MILITANTS, CITY, 100)
                .run(2);
        assertThat(scene.value(ContestColumns.VIOLENCE, CITY)).isCloseTo(0.25, within(1e-12));
        scene.run(100).set(Columns.MILITANTS, CITY, 0).run(4);
        assertThat(scene.value(ContestColumns.VIOLENCE, CITY)).isCloseTo(0.125, within(1e-9));
        scene.run(20);
        assertThat(scene.value(ContestColumns.VIOLENCE, CITY)).isZero();
    }

    @Test
    void no_weapon_appears_or_is_lost() {
        Scene scene = Scene.of(List.of(new ForeignSupport(), new Arms()), "radical.foreign-support.strength", 0.5);
        int[] hours = {0};
        scene.first(Columns.MILITANTS, tick -> {
                    scene.set(Columns.MILITANTS, CITY, tick % 7 * 40);
                    scene.set(Columns.MILITANTS, 3, tick > 20 ? 25 : 0);
                })
                .set(Columns.FORCES, CITY, 1500)
                .set(Columns.HOLDING, CITY, 0.3)
                .set(ContestColumns.SITE_HELD, 1, 0)
                .set(ContestColumns.SITE_HELD, 2, 0)
                .set(ContestColumns.SITES_LOST, CITY, 2)
                .run(48, tick -> {
                    double kept = SmallCountry.scenario().conflict().sites().stream()
                            .mapToDouble(Conflict.Site::arms)
                            .sum();
                    double disarmed = scene.total(ContestColumns.DISARMED);
                    double foreign = scene.value(ContestColumns.FOREIGN_ARMS, 0);
                    if (scene.value(Columns.MILITANTS, CITY) > 0) {
                        hours[0]++;
                        assertThat(scene.total(ContestColumns.SITE_ARMS) + scene.total(ContestColumns.PLACE_ARMS))
                                .isCloseTo(kept + disarmed + foreign, within(1e-8));
                        assertThat(scene.value(ContestColumns.ARMS_LOST, 0))
                                .isCloseTo(kept - scene.total(ContestColumns.SITE_ARMS) + disarmed, within(1e-8));
                    }
                    assertThat(scene.total(ContestColumns.PLACE_FOREIGN_ARMS)).isCloseTo(foreign, within(1e-9));
                    for (int p = 0; p < 8; p++) {
                        assertThat(scene.value(ContestColumns.ARMED, p))
                                .isEqualTo(Math.min(
                                        scene.value(Columns.MILITANTS, p), scene.value(ContestColumns.PLACE_ARMS, p)));
                    }
                });
        assertThat(hours[0]).isEqualTo(41);
        assertThat(scene.value(ContestColumns.SITE_ARMS, 2)).as("carried off").isLessThan(10);
        assertThat(scene.total(ContestColumns.DISARMED)).isBetween(50.0, 1050.0);
        assertThat(scene.value(ContestColumns.FOREIGN_ARMS, 0)).isPositive();
    }

    @Test
    void arms_stay_where_they_are_without_militants_or_with_sites_held() {
        Scene scene = Scene.of(List.of(new Arms()))
                .set(ContestColumns.SITE_HELD, 1, 0)
                .set(ContestColumns.SITES_LOST, CITY, 1)
                .set(Columns.FORCES, CITY, 1500)
                .set(Columns.HOLDING, CITY, 0.3)
                .run(24);
        assertThat(scene.total(ContestColumns.PLACE_ARMS)).isZero();
        scene.set(Columns.MILITANTS, 0, 300).set(Columns.FORCES, 0, 200).run(24);
        assertThat(scene.total(ContestColumns.PLACE_ARMS))
                .as("forces hold, sites are held")
                .isZero();
        assertThat(scene.value(ContestColumns.ARMS_LOST, 0)).isZero();
    }

    @Test
    void nobody_is_supported_from_abroad_where_the_strength_is_nothing() {
        Scene scene = Scene.of(List.of(new ForeignSupport()))
                .set(Columns.MILITANTS, CITY, 900)
                .run(24);
        assertThat(scene.total(ContestColumns.FOREIGN_SUPPORT)).isZero();
        assertThat(scene.total(ContestColumns.FOREIGN_ARMS)).isZero();
    }
}
