package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.World;
import aftermath.sim.population.Residents;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;

/// What may change a run, to the bit, and what may not.
class DeterminismTest {
    private static final int TICKS = 300;
    private static final String DIGEST = Small.crisis().nation(TICKS).digest();

    @Test
    void the_number_of_threads_changes_nothing() {
        // Many agents, so that work is shared at all.
        Small large = Small.crisis().scale(20);
        String alone = large.nation(120).digest();
        assertThat(large.threads(2).nation(120).digest()).isEqualTo(alone);
        assertThat(large.threads(7).nation(120).digest()).isEqualTo(alone);
    }

    @Test
    void a_rerun_is_the_same_and_another_seed_or_world_is_not() {
        assertThat(Small.crisis().nation(TICKS).digest()).isEqualTo(DIGEST);
        Set<String> digests = new TreeSet<>(List.of(DIGEST));
        for (long seed : new long[] {2, 1L << 32 | 1, -1, 0}) {
            assertThat(digests.add(Small.crisis().seed(seed).nation(TICKS).digest()))
                    .isTrue();
        }
        assertThat(digests.add(Small.crisis().world(1).nation(TICKS).digest())).isTrue();
    }

    @Test
    void watching_other_columns_or_none_changes_nothing() {
        assertThat(Small.crisis().run(TICKS).digest()).isEqualTo(DIGEST);
        Frames all = Small.crisis().observing(Columns.ALL).run(TICKS);
        Frames few =
                Small.crisis().observing(List.of(Columns.HELD, Columns.CROWD)).run(TICKS);
        Frames usual = Small.crisis().run(TICKS);
        for (Column column : List.of(Columns.HELD, Columns.CROWD)) {
            for (int e = 0; e < usual.size(column); e++) {
                assertThat(few.course(column, e))
                        .isEqualTo(usual.course(column, e))
                        .isEqualTo(all.course(column, e));
            }
        }
    }

    @Test
    void a_checked_run_passes_and_is_the_same() {
        assertThat(Small.crisis().checkedRun().nation(TICKS).digest()).isEqualTo(DIGEST);
        for (long seed = 2; seed < 5; seed++) {
            Small.crisis().seed(seed).checkedRun().nation(Small.MONTH);
        }
    }

    @Test
    void cutting_what_never_happens_changes_nothing() {
        String calm = Small.calm().nation(TICKS).digest();
        assertThat(Small.calm()
                        .cut("alliance.decide", "alliance.signal", "alliance.relief", "alliance.withdraw")
                        .nation(TICKS)
                        .digest())
                .isEqualTo(calm);
        assertThat(Small.calm().cut("information.blackout").nation(TICKS).digest())
                .isEqualTo(calm);
        assertThat(Small.calm()
                        .cut("security.emergency", "economy.concession")
                        .nation(TICKS)
                        .digest())
                .isEqualTo(calm);
        assertThat(Small.calm().nation(TICKS).total(Columns.ARRESTED)[TICKS - 1])
                .isZero();
    }

    @Test
    void cutting_what_watches_but_never_acts_changes_nothing() {
        Small restless = Small.crisis()
                .with("population.threshold-mean", 0.9, "economy.concession.tolerated", 1e6)
                .cut("economy.cap-removal");
        Frames frames = restless.nation(TICKS);
        assertThat(java.util.Arrays.stream(frames.total(Columns.PARTICIPANTS)).sum())
                .as("people out")
                .isPositive();
        assertThat(frames.total(Columns.EMERGENCY)).containsOnly(0.0);
        assertThat(frames.total(Columns.REQUEST)).containsOnly(0.0);
        for (String idle : List.of(
                "information.blackout",
                "security.emergency",
                "economy.concession",
                // Not the whole alliance: its credibility is believed in whether it is asked or not.
                "alliance.request",
                "alliance.decide",
                "alliance.signal",
                "alliance.relief",
                "alliance.backlash",
                "alliance.withdraw",
                "powers",
                "precedent")) {
            assertThat(restless.cut("economy.cap-removal", idle).nation(TICKS).digest())
                    .as("without %s", idle)
                    .isEqualTo(frames.digest());
        }
    }

    @Test
    void without_the_signal_nothing_differs_until_the_announcement_is_made() {
        for (long seed = 1; seed <= 4; seed++) {
            Frames with = Small.crisis().seed(seed).nation(TICKS);
            Frames without = Small.crisis().seed(seed).cut("alliance.signal").nation(TICKS);
            int announced = firstAbove(with.total(Columns.ANNOUNCEMENT), 0);
            assertThat(announced).as("seed %d", seed).isPositive();
            assertThat(with.firstDifference(without)).as("seed %d", seed).isEqualTo(announced);
            assertThat(with.total(Columns.PARTICIPANTS)).isNotEqualTo(without.total(Columns.PARTICIPANTS));
        }
    }

    @Test
    void the_forces_feel_the_signal_an_hour_after_the_announcement() {
        List<Column> holding = List.of(Columns.HOLDING);
        Frames with = Small.crisis().observing(holding).run(TICKS);
        Frames without =
                Small.crisis().cut("alliance.signal").observing(holding).run(TICKS);
        int announced = firstAbove(Small.crisis().nation(TICKS).total(Columns.ANNOUNCEMENT), 0);
        assertThat(with.firstDifference(without)).isEqualTo(announced + 1);
    }

    @Test
    void without_the_price_shock_there_is_no_crisis() {
        Small shipped = Small.crisis().with("population.threshold-mean", 0.85);
        double peak = max(shipped.nation(Small.MONTH).total(Columns.PARTICIPANTS));
        double quiet =
                max(shipped.cut("economy.cap-removal").nation(Small.MONTH).total(Columns.PARTICIPANTS));
        assertThat(peak).isGreaterThan(20_000);
        assertThat(quiet).isLessThan(2_000);
    }

    @Test
    void nothing_differs_before_the_cap_is_lifted() {
        for (int hour : new int[] {0, 1, 37}) {
            Frames lifted = Small.crisis()
                    .in(SmallCountry.scenario(List.of(SmallCountry.capLifted(hour, -1))))
                    .nation(80);
            Frames never = Small.crisis().in(SmallCountry.scenario(List.of())).nation(80);
            assertThat(lifted.firstDifference(never)).isEqualTo(hour);
        }
    }

    @Test
    void a_cap_lifted_in_one_region_moves_prices_nowhere_else() {
        Frames frames = Small.crisis()
                .in(SmallCountry.scenario(List.of(SmallCountry.capLifted(10, 1))))
                .cut("economy.concession")
                .nation(80);
        assertThat(frames.course(Columns.PRICE, 0)).containsOnly(50);
        assertThat(frames.course(Columns.PRICE, 2)).containsOnly(65);
        assertThat(frames.course(Columns.PRICE, 1)[9]).isEqualTo(60);
        assertThat(frames.course(Columns.PRICE, 1)[10]).isGreaterThan(60);
        // Half-life of six hours from 60 to 100: after 6, 12 and 18 steps.
        assertThat(frames.course(Columns.PRICE, 1)[15]).isCloseTo(80, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(frames.course(Columns.PRICE, 1)[21]).isCloseTo(90, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void a_change_to_one_person_nobody_can_see_changes_only_him() {
        Small blind = blind().scale(250);
        Frames before = blind.run(TICKS);
        int id = 3000;
        int[] home = new int[1];
        Frames after = blind.meddling(world -> home[0] = embolden(world, id)).run(TICKS);
        int hoursOut = 0;
        for (int p = 0; p < before.size(Columns.CROWD); p++) {
            for (int t = 0; t < TICKS; t++) {
                double more = after.value(Columns.CROWD, t, p) - before.value(Columns.CROWD, t, p);
                assertThat(more).as("place %d, hour %d", p, t).isIn(0.0, p == home[0] ? 250.0 : 0.0);
                hoursOut += more > 0 ? 1 : 0;
            }
        }
        assertThat(hoursOut).isGreaterThan(20);
        assertThat(max(before.total(Columns.PARTICIPANTS))).isPositive();
    }

    @Test
    void a_mechanism_that_draws_but_does_nothing_changes_nothing() {
        List<Mechanism> all = new ArrayList<>(Catalogue.MECHANISMS);
        DoubleAdder drawn = new DoubleAdder();
        all.add(20, new Dicer(drawn));
        assertThat(Small.crisis().mechanisms(all).run(TICKS).digest()).isEqualTo(DIGEST);
        assertThat(drawn.sum()).isBetween(100.0, 250.0);
    }

    /// Draws for every tick, under a name that another mechanism draws under as well.
    private record Dicer(DoubleAdder sum) implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("test.dicer", "Draws", "none", 1, List.of(), List.of(), List.of());
        }

        @Override
        public Step bind(Binding world) {
            return tick -> sum.add(Draws.unit(world.draws().key("contest.sites", tick, 0), 3));
        }
    }

    @Test
    void one_more_resident_whom_nobody_can_see_changes_nobody_else() {
        Small before = blind().scale(250).cut(blindness("economy.strain"));
        Frames without = before.run(TICKS);
        int[] last = new int[1];
        Small after = before.in(withHermitage(before.scenario())).meddling(world -> {
            last[0] = world.part(Population.class).residents().count() - 1;
            assertThat(embolden(world, last[0])).as("lives in the new place").isEqualTo(8);
        });
        Frames with = after.run(TICKS);
        try (Crew crew = new Crew(1)) {
            assertThat(last[0])
                    .isEqualTo(before.settle(crew)
                            .part(Population.class)
                            .residents()
                            .count());
        }
        for (Column column : List.of(Columns.CROWD, Columns.HELD, Columns.MILITANTS, Columns.PLACE_DEAD)) {
            for (int p = 0; p < without.size(column); p++) {
                assertThat(with.course(column, p))
                        .as("%s of %d", column.name(), p)
                        .isEqualTo(without.course(column, p));
            }
        }
        assertThat(with.course(Columns.CROWD, 8)).contains(250.0).containsOnly(0.0, 250.0);
    }

    /// One more region, the last, with one place of 250 adults of one group.
    private static Scenario withHermitage(Scenario old) {
        List<Scenario.Region> regions = new ArrayList<>(old.regions());
        regions.add(new Scenario.Region("SM-H", "Far", 250, 1, 1, 0, 0, 5, 1, 5, 0, 0, 6, 46, 90));
        List<Scenario.Place> places = new ArrayList<>(old.places());
        places.add(SmallCountry.place("hermitage", 3, 250, 46, 90));
        return new Scenario(
                old.id(),
                old.title(),
                old.summary(),
                old.country(),
                old.clock(),
                regions,
                places,
                old.borders(),
                old.indicators(),
                old.prices(),
                old.units(),
                old.members(),
                old.conflict(),
                old.discourse(),
                old.abroad(),
                old.params(),
                old.events(),
                old.variants(),
                old.record(),
                old.hash());
    }

    /// Whatever looks at crowds is cut, so residents cannot feel each other.
    private static Small blind() {
        return Small.crisis().cut(blindness());
    }

    private static String[] blindness(String... more) {
        List<String> cuts = new ArrayList<>(List.of(
                "society.social-proof",
                "society.coverage",
                "society.fear",
                "society.backlash",
                "economy.concession",
                "information",
                "security",
                "alliance"));
        cuts.addAll(List.of(more));
        return cuts.toArray(String[]::new);
    }

    /// Makes one resident wholly ready to come out; his place.
    private static int embolden(World world, int id) {
        Residents residents = world.part(Population.class).residents();
        int slot = residents.slotOf[id];
        residents.threshold[slot] = -3 * 8192;
        int cell = residents.cells().of(id);
        int cohort = slot < residents.slotFrom(2 * cell + 1) ? 2 * cell : 2 * cell + 1;
        residents.blockTop[residents.blockOf(slot, cohort)] = 10;
        return residents.cells().placeOf(cell);
    }

    @Test
    void two_worlds_of_one_seed_share_their_residents_whatever_the_parameters() {
        try (Crew crew = new Crew(1)) {
            Residents here = Small.crisis().settle(crew).part(Population.class).residents();
            Residents there = Small.crisis()
                    .with("population.threshold-mean", 1.0, "population.fear-weight", 1.0, "society.fear.k", 9)
                    .settle(crew)
                    .part(Population.class)
                    .residents();
            assertThat(there.count()).isEqualTo(here.count());
            for (int id = 0; id < here.count(); id++) {
                assertThat(there.hardship[there.slotOf[id]]).isEqualTo(here.hardship[here.slotOf[id]]);
            }
        }
    }

    private static int firstAbove(double[] x, double level) {
        for (int t = 0; t < x.length; t++) {
            if (x[t] > level) {
                return t;
            }
        }
        return -1;
    }

    private static double max(double[] x) {
        double most = 0;
        for (double v : x) {
            most = Math.max(most, v);
        }
        return most;
    }
}
