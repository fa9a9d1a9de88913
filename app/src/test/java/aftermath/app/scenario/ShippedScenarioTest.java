package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.Unit;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedScenarioTest {
    private static Scenario scenario;

    @BeforeAll
    static void read() {
        Reading reading = Shipped.read(Shipped.FOLDER);
        assertThat(reading.faultsAsText()).isEmpty();
        scenario = Objects.requireNonNull(reading.scenario());
    }

    @Test
    void it_gives_the_model_every_number_it_asks_for_and_no_other() {
        assertThat(ScenarioReader.read(Shipped.FOLDER).faultsAsText()).isEmpty();
    }

    @Test
    void people_add_up_in_places_regions_and_nation() {
        assertThat(scenario.regions()).hasSize(17);
        assertThat(scenario.places()).hasSize(203);
        assertThat(scenario.country().population()).isEqualTo(19_503_159);
        assertThat(scenario.regions().stream()
                        .mapToLong(Scenario.Region::population)
                        .sum())
                .isEqualTo(19_503_159);
        assertThat(scenario.places().stream()
                        .mapToLong(Scenario.Place::population)
                        .sum())
                .isEqualTo(19_503_159);
    }

    @Test
    void adults_and_ethnic_shares_give_the_published_national_figures() {
        double adults = scenario.regions().stream()
                .mapToDouble(r -> r.population() * r.adultShare())
                .sum();
        double kazakh = scenario.regions().stream()
                .mapToDouble(r -> r.population() * r.shareKazakh())
                .sum();
        double russian = scenario.regions().stream()
                .mapToDouble(r -> r.population() * r.shareRussian())
                .sum();
        assertThat(adults).isCloseTo(13.4e6, within(0.1e6));
        assertThat(kazakh / 19_503_159).isCloseTo(0.7035, within(0.001));
        assertThat(russian / 19_503_159).isCloseTo(0.1554, within(0.001));
    }

    @Test
    void forces_have_the_sizes_the_sources_give() {
        assertThat(strength("police")).isEqualTo(76_647);
        assertThat(strength("guard")).isEqualTo(22_500);
        assertThat(strength("army")).isEqualTo(20_000);
        assertThat(scenario.units()).hasSize(251);
        assertThat(scenario.members().stream().mapToInt(Scenario.Member::troops).sum())
                .isEqualTo(2_030);
        assertThat(scenario.members())
                .filteredOn(Scenario.Member::lead)
                .extracting(Scenario.Member::id)
                .containsExactly("russia");
    }

    @Test
    void the_world_outside_is_whole() {
        assertThat(scenario.abroad().powers()).hasSize(5);
        assertThat(scenario.abroad().pairs()).hasSize(10);
        assertThat(scenario.abroad().states())
                .hasSize(8)
                .filteredOn(s -> s.member())
                .hasSize(4);
        assertThat(scenario.abroad().powers())
                .filteredOn(p -> p.leads())
                .singleElement()
                .satisfies(lead -> {
                    assertThat(lead.id()).isEqualTo("russia");
                    assertThat(lead.similarity()).isEqualTo(0.733);
                });
    }

    private static int strength(String kind) {
        return scenario.units().stream()
                .filter(u -> u.kind().equals(kind))
                .mapToInt(Unit::strength)
                .sum();
    }

    @Test
    void what_is_said_is_said_of_something_that_is_there() {
        Discourse discourse = scenario.discourse();
        assertThat(discourse.frames()).hasSize(8);
        assertThat(discourse.outlets()).hasSize(13);
        // A message that does not depend on the case would move a country in which nothing happens.
        assertThat(discourse.messages()).noneMatch(m -> m.when().equals("always"));
        assertThat(discourse.messages())
                .filteredOn(m -> m.stream().equals("annexation-talk"))
                .isNotEmpty()
                .allMatch(m -> m.when().equals("troops"));
        assertThat(discourse.messages()).anyMatch(m -> m.stream().equals("western-frame"));
        for (int f = 0; f < 8; f++) {
            int frame = f;
            assertThat(discourse.messages()).anyMatch(m -> m.frame() == frame);
        }
        for (int o = 0; o < 13; o++) {
            int outlet = o;
            assertThat(discourse.messages()).anyMatch(m -> m.outlet() == outlet);
        }
    }

    @Test
    void militants_are_some_thousand_most_in_the_south_and_every_count_is_assumed() {
        double all = militants("");
        assertThat(all).isBetween(3_000.0, 7_000.0);
        assertThat(militants("KZ-ALA")).isBetween(0.25 * all, 0.5 * all);
        assertThat(militants("KZ-MAN")).isLessThan(0.01 * all);
        assertThat(scenario.conflict().militants()).hasSize(17 * 4).allMatch(m -> m.origin() == Origin.ASSUMED);
    }

    private static double militants(String iso) {
        return scenario.conflict().militants().stream()
                .filter(m -> scenario.regions().get(m.region()).iso().startsWith(iso))
                .mapToDouble(m -> {
                    Scenario.Region region = scenario.regions().get(m.region());
                    return m.per100k() / 100_000 * region.population() * region.adultShare();
                })
                .sum();
    }

    @Test
    void every_region_has_its_seat_of_government_and_almaty_the_arms_that_were_lost_there() {
        assertThat(scenario.conflict().sites()).hasSizeBetween(70, 90);
        assertThat(scenario.conflict().sites().stream()
                        .filter(s -> s.kind().equals("government"))
                        .map(s -> scenario.places().get(s.place()).region())
                        .distinct())
                .hasSize(17);
        assertThat(scenario.conflict().sites().stream()
                        .filter(s -> scenario.places().get(s.place()).id().equals("almaty"))
                        .mapToInt(Conflict.Site::arms)
                        .sum())
                .isBetween(1_000, 2_960);
    }

    @Test
    void the_price_doubles_where_it_began() {
        Scenario.Price mangystau = scenario.prices().stream()
                .filter(p -> scenario.regions().get(p.region()).iso().equals("KZ-MAN"))
                .findFirst()
                .orElseThrow();
        assertThat(mangystau.before()).isEqualTo(60);
        assertThat(mangystau.after()).isEqualTo(120);
        assertThat(scenario.prices()).hasSize(17);
    }

    @Test
    void the_record_holds_official_crowds_as_low_ends_and_no_middle_for_the_unknown_dead() {
        Scenario.DayRecord fourth = day("2022-01-04", "participants");
        assertThat(fourth.lo()).isEqualTo(36_831);
        assertThat(fourth.guess()).isFalse();
        assertThat(day("2022-01-07", "deaths").mid()).isNaN();
        assertThat(day("2022-01-06", "participants").guess()).isTrue();
        assertThat(scenario.record().timeline()).hasSize(134);
    }

    private static Scenario.DayRecord day(String date, String outcome) {
        return scenario.record().days().stream()
                .filter(d -> d.region() < 0
                        && d.date().toString().equals(date)
                        && d.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_west_keeps_another_hour() {
        assertThat(scenario.regions()).filteredOn(r -> r.utcOffset() == 5).hasSize(5);
        assertThat(scenario.clock().utcOffset()).isEqualTo(6);
    }

    @Test
    void the_hash_follows_the_bytes_and_nothing_else() {
        assertThat(scenario.hash()).matches("[0-9a-f]{64}");
        assertThat(Objects.requireNonNull(Shipped.read(Shipped.FOLDER).scenario())
                        .hash())
                .isEqualTo(scenario.hash());
    }

    @Test
    void the_predecessors_people_hold_more_than_half_of_the_offices_and_most_that_command_forces() {
        double all = weight("", "");
        assertThat(scenario.conflict().offices()).hasSize(19);
        assertThat(weight("predecessor", "") / all).isBetween(0.5, 0.6);
        assertThat(weight("predecessor", "forces") / weight("", "forces")).isBetween(0.7, 0.85);
        assertThat(scenario.conflict().offices())
                .filteredOn(o -> o.kind().equals("head"))
                .singleElement()
                .satisfies(o -> assertThat(scenario.places().get(o.seat()).id()).isEqualTo("nur-sultan"));
    }

    private static double weight(String holder, String kind) {
        return scenario.conflict().offices().stream()
                .filter(o -> o.holder().contains(holder) && o.kind().contains(kind))
                .mapToDouble(o -> o.weight())
                .sum();
    }
}
