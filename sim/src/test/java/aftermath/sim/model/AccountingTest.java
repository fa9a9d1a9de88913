package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.World;
import aftermath.sim.population.Residents;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nobody appears, nobody is lost: neither among residents nor among men under arms.
class AccountingTest {
    private static final int TICKS = 400;

    @Test
    void everybody_is_somewhere_in_every_hour() {
        Small crisis = Small.crisis();
        World[] world = new World[1];
        List<Mechanism> watched = new ArrayList<>(Catalogue.MECHANISMS);
        int[] hours = {0};
        watched.add(new Watcher(tick -> {
            Residents residents = world[0].part(Population.class).residents();
            int[] count = new int[Residents.DEAD + 1];
            for (byte activity : residents.activity) {
                count[activity]++;
            }
            double scale = crisis.scale();
            World now = world[0];
            assertThat(now.column(Columns.NATION_MILITANTS)[0]).isEqualTo(scale * count[Residents.MILITANT]);
            assertThat(now.column(Columns.DEAD_MILITANTS)[0] + now.column(Columns.DEAD_CIVILIANS)[0])
                    .isEqualTo(scale * count[Residents.DEAD]);
            assertThat(Arrays.stream(now.column(Columns.GROUP_MILITANTS)).sum())
                    .isEqualTo(scale * count[Residents.MILITANT]);
            assertThat(Arrays.stream(now.column(Columns.PLACE_DEAD)).sum()).isEqualTo(scale * count[Residents.DEAD]);
            assertThat(world[0].column(Columns.PARTICIPANTS)[0]).isEqualTo(scale * count[Residents.STREET]);
            assertThat(world[0].column(Columns.NATION_HELD)[0]).isEqualTo(scale * count[Residents.HELD]);
            hours[0]++;
        }));
        crisis.mechanisms(watched).meddling(w -> world[0] = w).run(TICKS);
        assertThat(hours[0]).isEqualTo(TICKS + SmallCountry.BURN_IN);
    }

    @Test
    void residents_know_how_many_of_their_friends_are_out() {
        World[] world = new World[1];
        List<Mechanism> watched = new ArrayList<>(Catalogue.MECHANISMS);
        watched.add(new Watcher(tick -> {
            if (tick % 20 == 0) {
                friendsAreCounted(world[0].part(Population.class));
            }
        }));
        Small.crisis().mechanisms(watched).meddling(w -> world[0] = w).run(200);
    }

    private static void friendsAreCounted(Population people) {
        Residents residents = people.residents();
        for (int id = 0; id < residents.count(); id++) {
            int out = 0;
            for (int k = 0; k < people.ties().degree(); k++) {
                long friend = people.ties().partner(id, residents.cells().of(id), k);
                if (friend >= 0 && residents.activity[residents.slotOf[(int) friend]] == Residents.STREET) {
                    out++;
                }
            }
            assertThat((int) residents.activeTies[residents.slotOf[id]])
                    .as("id %d", id)
                    .isEqualTo(out);
        }
    }

    @Test
    void places_add_up_to_regions_and_regions_to_the_nation() {
        Frames frames = Small.crisis().run(TICKS);
        Geography map = new Geography(SmallCountry.scenario());
        for (int t = 0; t < TICKS; t++) {
            double[] regions = new double[map.regions()];
            double held = 0;
            for (int p = 0; p < map.places(); p++) {
                regions[map.regionOf(p)] += frames.value(Columns.CROWD, t, p);
                held += frames.value(Columns.HELD, t, p);
            }
            double nation = 0;
            for (int r = 0; r < map.regions(); r++) {
                assertThat(frames.value(Columns.REGION_CROWD, t, r)).isEqualTo(regions[r]);
                nation += regions[r];
            }
            assertThat(frames.value(Columns.PARTICIPANTS, t, 0)).isEqualTo(nation);
            assertThat(frames.value(Columns.NATION_HELD, t, 0)).isEqualTo(held);
        }
    }

    @Test
    void who_is_held_was_arrested_within_the_time_of_custody() {
        int custody = 50;
        Frames frames = Small.crisis().with("society.decide.custody", custody).run(TICKS);
        double[] arrested = frames.total(Columns.ARRESTED);
        double[] held = frames.total(Columns.NATION_HELD);
        for (int t = custody; t < TICKS; t++) {
            assertThat(held[t]).as("hour %d", t).isEqualTo(arrested[t] - arrested[t - custody]);
        }
        assertThat(arrested[TICKS - 1]).isGreaterThan(2000);
    }

    @Test
    void a_crowd_grows_by_who_joins_and_shrinks_by_no_more_than_it_had() {
        Frames frames = Small.crisis().run(TICKS);
        double[] crowd = frames.total(Columns.PARTICIPANTS);
        double[] joined = frames.total(Columns.JOINED);
        double[] arrested = frames.total(Columns.ARRESTED);
        for (int t = 1; t < TICKS; t++) {
            double left = crowd[t - 1] + joined[t] - crowd[t];
            assertThat(left).as("hour %d", t).isBetween(0.0, crowd[t - 1]);
            assertThat(arrested[t]).isGreaterThanOrEqualTo(arrested[t - 1]);
        }
    }

    @Test
    void every_unit_is_where_its_columns_say_and_its_men_are_counted_there() {
        Scenario scenario = SmallCountry.scenario();
        Frames frames = Small.crisis().observing(Columns.ALL).run(TICKS);
        double guard = Numbers.shipped().get("security.deploy.guard");
        double onDuty = Numbers.shipped().get("security.deploy.on-duty");
        double allOut = Numbers.shipped().get("security.deploy.all-out");
        boolean moved = false;
        for (int t = 1; t < TICKS; t++) {
            double tied = frames.value(Columns.TIED, t, 0);
            double stillTied = 1 - Math.min(1, frames.value(Columns.FREED, t - 1, 0) / tied);
            double[] here = new double[frames.size(Columns.FORCES)];
            double guards = 0;
            double all = 0;
            for (int u = 0; u < scenario.units().size(); u++) {
                Scenario.Unit unit = scenario.units().get(u);
                boolean police = unit.kind().equals("police");
                double alert = frames.value(Columns.ALERT, t, unit.home());
                double living = unit.strength() - frames.value(ContestColumns.UNIT_DEAD, t, u);
                double sent = unit.patron().equals(Scenario.PREDECESSOR)
                        ? 1 - frames.value(EliteColumns.WITHHELD, t - 1, 0)
                        : 1;
                double men = police
                        ? living * (onDuty + (allOut - onDuty) * alert / (alert + living))
                        : living * (1 - guard * stillTied);
                boolean idle = unit.kind().equals("army") && frames.value(Columns.EMERGENCY, t, 0) == 0;
                guards += police || idle ? 0 : guard * living;
                men = idle ? 0 : sent * men;
                all += men;
                int at = (int) frames.value(Columns.UNIT_PLACE, t, u);
                moved |= at != unit.home();
                assertThat(unit.mobile() || at == unit.home())
                        .as("unit %d stays", u)
                        .isTrue();
                if (frames.value(Columns.UNIT_ARRIVAL, t, u) <= t) {
                    here[at] += men;
                }
            }
            assertThat(tied).isCloseTo(guards, within(1e-9));
            assertThat(frames.value(Columns.NATION_FORCES, t, 0))
                    .as("hour %d", t)
                    .isLessThanOrEqualTo(all + 1e-6);
            for (int p = 0; p < here.length; p++) {
                assertThat(frames.value(Columns.FORCES, t, p))
                        .as("hour %d, place %d", t, p)
                        .isCloseTo(here[p], within(1e-6));
            }
        }
        assertThat(moved).as("some unit must have been sent").isTrue();
    }

    @Test
    void units_on_the_road_are_nowhere_and_arrive_when_they_said() {
        Frames frames = Small.crisis().observing(Columns.ALL).run(TICKS);
        int journeys = 0;
        for (int u = 0; u < frames.size(Columns.UNIT_PLACE); u++) {
            for (int t = 1; t < TICKS; t++) {
                boolean ordered = frames.value(Columns.UNIT_PLACE, t, u) != frames.value(Columns.UNIT_PLACE, t - 1, u);
                if (ordered) {
                    journeys++;
                    assertThat(t % 3).as("orders go out every three hours").isZero();
                    assertThat(frames.value(Columns.UNIT_ARRIVAL, t - 1, u))
                            .as("was idle")
                            .isLessThanOrEqualTo(t);
                    // Four hours to muster, at most twelve on the way.
                    assertThat(frames.value(Columns.UNIT_ARRIVAL, t, u)).isBetween(t + 5.0, t + 16.0);
                }
            }
        }
        assertThat(journeys).isPositive();
    }

    @Test
    void forces_never_fall_below_nobody_when_several_units_leave_a_place() {
        // Fractions of men do not add up to the bit: what is left of three guards must not be less than nothing.
        List<Scenario.Unit> units = new ArrayList<>();
        for (int strength : new int[] {701, 353, 1103, 907, 211, 89}) {
            units.add(SmallCountry.unit("guard", 7, strength, true));
        }
        units.add(SmallCountry.unit("police", 2, 1000, false));
        Scenario scenario = SmallCountry.scenario(SmallCountry.places(), units, List.of(SmallCountry.capLifted(0, -1)));
        for (int i = 1; i < 40; i++) {
            // Commanders who want very many send all six at once.
            Small.crisis()
                    .in(scenario)
                    .with("security.deploy.guard", i / 41.0, "security.deploy.wanted", 50)
                    .checkedRun()
                    .run(60);
        }
    }

    @Test
    void troops_that_came_have_left_in_the_end_and_free_no_more_than_were_tied() {
        Frames frames = Small.crisis().observing(Columns.ALL).run(Small.MONTH);
        double[] troops = frames.total(Columns.TROOPS);
        for (int t = 0; t < troops.length; t++) {
            assertThat(frames.value(Columns.FREED, t, 0)).isLessThanOrEqualTo(frames.value(Columns.TIED, t, 0));
            assertThat(troops[t]).isBetween(0.0, 1900.0);
        }
        assertThat(java.util.Arrays.stream(troops).max().orElse(0))
                .as("of those who agreed")
                .isEqualTo(1900);
        assertThat(troops[troops.length - 1]).isZero();
    }

    @Test
    void a_sample_has_the_whole_nations_groups() {
        try (Crew crew = new Crew(1)) {
            var cells = Small.crisis()
                    .scale(1000)
                    .settle(crew)
                    .part(Population.class)
                    .residents()
                    .cells();
            double[] groups = new double[Population.GROUPS];
            for (int c = 0; c < cells.count(); c++) {
                groups[cells.groupOf(c)] += 1000.0 * cells.size(c);
            }
            double titular = 0.7 * (400_000 * 0.90 + 1_500_000 * 0.65 + 900_000 * 0.40);
            double russian = 0.7 * (400_000 * 0.05 + 1_500_000 * 0.20 + 900_000 * 0.45);
            assertThat(groups[0]).isCloseTo(titular, within(4000.0));
            assertThat(groups[1]).isCloseTo(russian, within(4000.0));
            assertThat(groups[0] + groups[1] + groups[2]).isCloseTo(1_960_000, within(5000.0));
        }
    }
}
