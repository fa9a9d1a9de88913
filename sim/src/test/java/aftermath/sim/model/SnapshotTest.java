package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.Act;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A twin that goes on from a snapshot is, to the bit, the world in which the same was done from the start.
class SnapshotTest {
    private static final int TICKS = 150;
    private static final int SEEDS = 20;
    private static final int COARSE = 2000;
    private static final Scenario COUNTRY =
            SmallCountry.scenario(List.of(SmallCountry.capLifted(0, 0), named("later", 20, 1), named("last", 60, 2)));

    /// A crisis in which whatever is off in the base variant is on.
    private static final Map<String, Double> NUMBERS = Numbers.shippedWith(
            "population.threshold-mean", 0.82, "radical.foreign-support.strength", 1, "elite.faction-coup.resolve", 1);

    private static Scenario.Event named(String id, int hour, int region) {
        Scenario.Event cap = SmallCountry.capLifted(hour, region);
        return new Scenario.Event(id, cap.at(), cap.kind(), cap.region(), cap.source());
    }

    @Test
    void a_twin_from_the_onset_of_any_mechanism_is_a_rerun_without_it() {
        int forked = 0;
        int never = 0;
        try (Crew crew = new Crew(1)) {
            Nation spent = null;
            Nation spentTwin = null;
            for (int seed = 1; seed <= SEEDS; seed++) {
                Nation whole = nation(seed, Intervention.NONE, crew, null);
                Frames factual = whole.observe(TICKS, () -> false);
                Nation base = nation(seed, Intervention.NONE, crew, spent);
                for (String id : byOnset(whole.onsets())) {
                    Intervention cut = Intervention.cut(id);
                    String rerun = nation(seed, cut, crew, null)
                            .observe(TICKS, () -> false)
                            .digest();
                    int onset = Nation.earliest(COUNTRY, cut, whole.onsets());
                    if (onset == Nation.NEVER) {
                        never++;
                        assertThat(rerun).as("seed %d, %s never acts", seed, id).isEqualTo(factual.digest());
                    } else {
                        forked++;
                        base.advance(onset, () -> false);
                        spentTwin = base.twin(NUMBERS, cut, crew, spentTwin);
                        assertThat(spentTwin
                                        .observe(TICKS, factual, () -> false)
                                        .digest())
                                .as("seed %d, without %s from %d", seed, id, onset)
                                .isEqualTo(rerun);
                    }
                }
                spent = base;
            }
        }
        assertThat(forked).isGreaterThan(30 * SEEDS);
        assertThat(never).isPositive();
    }

    private static List<String> byOnset(SortedMap<String, Integer> onsets) {
        List<String> ids = new ArrayList<>(Catalogue.ids());
        ids.sort(java.util.Comparator.comparingInt(id -> onsets.getOrDefault(id, Nation.NEVER)));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(ints = {-48, -1, 0, 1, 30, 47, 48, 77, 101, 143, 149})
    void a_twin_that_does_nothing_else_is_its_factual_run_wherever_it_begins(int tick) {
        try (Crew crew = new Crew(1)) {
            for (int seed = 1; seed <= 5; seed++) {
                Frames factual = nation(seed, Intervention.NONE, crew, null).observe(TICKS, () -> false);
                Nation base = nation(seed, Intervention.NONE, crew, null);
                base.advance(tick, () -> false);
                Nation twin = base.twin(NUMBERS, Intervention.NONE, crew, null);
                Frames frames = twin.observe(TICKS, factual, () -> false);
                assertThat(frames.firstDifference(factual)).as("seed %d", seed).isEqualTo(-1);
                assertThat(frames.digest()).isEqualTo(factual.digest());
                // And the nation it was taken from goes on unharmed, with the same onsets.
                assertThat(base.observe(TICKS, factual, () -> false).digest()).isEqualTo(factual.digest());
                assertThat(twin.onsets()).isEqualTo(base.onsets());
            }
        }
    }

    /// Every column, not only what is observed as a rule, over the whole crisis and its end.
    @Test
    void nothing_that_lasts_is_lost_at_any_hour_of_a_crisis_or_at_its_end() {
        int ended = 0;
        try (Crew crew = new Crew(1)) {
            Nation spent = null;
            for (int seed = 1; seed <= 2; seed++) {
                Frames factual =
                        nation(seed, Intervention.NONE, crew, null).observe(Columns.ALL, Small.MONTH, () -> false);
                Nation base = nation(seed, Intervention.NONE, crew, null);
                int lifted = afterLifting(factual.total(Columns.EMERGENCY));
                ended += lifted > 0 ? 1 : 0;
                for (int tick = 1; tick < Small.MONTH; tick += tick + 1 == lifted ? 1 : 2) {
                    base.advance(tick, () -> false);
                    spent = base.twin(NUMBERS, Intervention.NONE, crew, spent);
                    int until = Math.min(Small.MONTH, tick + (tick % 21 == 0 ? 60 : 3));
                    Frames twin = spent.observe(until, factual, () -> false);
                    assertThat(twin.firstDifference(factual.first(until)))
                            .as("seed %d from %d", seed, tick)
                            .isEqualTo(-1);
                }
            }
        }
        assertThat(ended).as("emergencies that end").isPositive();
    }

    /// The tick after the emergency was first lifted, or 0.
    private static int afterLifting(double[] emergency) {
        for (int t = 1; t < emergency.length - 1; t++) {
            if (emergency[t] == 0 && emergency[t - 1] > 0) {
                return t + 1;
            }
        }
        return 0;
    }

    @Test
    void holds_and_events_from_a_snapshot_are_holds_and_events_from_the_start() {
        try (Crew crew = new Crew(1)) {
            for (Intervention done : List.of(
                    hold("nation.tie-weight", Act.SCALE, 3, 70, 90),
                    hold("place.fear", Act.SCALE, 0.3, 75, 120),
                    hold("place.holding", Act.SET, 0.2, 60, 100),
                    hold("region.market-price", Act.SCALE, 1.2, 10, 150),
                    hold("place.curfew", Act.SET, 0.9, 41, 77),
                    events(new EventChange.Drop("last")),
                    events(new EventChange.Move("later", 13)),
                    events(new EventChange.Move("last", -47), new EventChange.Drop("later")),
                    events(new EventChange.Add(named("more", 31, 2)), new EventChange.Drop("last")),
                    Intervention.cut("security.curfew").and(hold("place.curfew", Act.SET, 1, 80, 120)))) {
                Nation whole = nation(3, Intervention.NONE, crew, null);
                Frames factual = whole.observe(TICKS, () -> false);
                int first = Nation.earliest(COUNTRY, done, whole.onsets());
                Nation base = nation(3, Intervention.NONE, crew, null);
                base.advance(first, () -> false);
                Frames twin = base.twin(NUMBERS, done, crew, null).observe(TICKS, factual, () -> false);
                Frames rerun = nation(3, done, crew, null).observe(TICKS, () -> false);
                assertThat(twin.firstDifference(rerun)).as("%s", done).isEqualTo(-1);
                assertThat(twin.firstDifference(factual)).as("%s", done).isGreaterThanOrEqualTo(first);
            }
        }
    }

    @Test
    void a_twin_of_a_twin_does_what_both_do_and_takes_the_memory_of_spent_ones() {
        Intervention deaf = hold("region.coverage", Act.SCALE, 0.5, 30, 90);
        Intervention both = deaf.and(Intervention.cut("alliance"));
        try (Crew crew = new Crew(1)) {
            String rerun =
                    nation(2, both, crew, null).observe(TICKS, () -> false).digest();
            Frames factual = nation(2, Intervention.NONE, crew, null).observe(TICKS, () -> false);
            Nation base = nation(2, Intervention.NONE, crew, null);
            base.advance(25, () -> false);
            Nation other = base.twin(NUMBERS, Intervention.cut("security.cohesion"), crew, null);
            other.advance(60, () -> false);
            Nation first = base.twin(NUMBERS, deaf, crew, other);
            Frames half = base.twin(NUMBERS, deaf, crew, null).observe(TICKS, factual, () -> false);
            // Inside the hold, where what is read is not what was written.
            first.advance(
                    Nation.earliest(COUNTRY, Intervention.cut("alliance"), Map.of("alliance.request", 47)),
                    () -> false);
            assertThat(first.tick()).isEqualTo(47);
            Nation uncut = first.twin(NUMBERS, Intervention.NONE, crew, null);
            assertThat(uncut.observe(TICKS, half, () -> false).digest()).isEqualTo(half.digest());
            Nation fresh = nation(2, deaf, crew, uncut);
            int onset = Nation.earliest(COUNTRY, Intervention.cut("alliance"), first.onsets());
            fresh.advance(onset, () -> false);
            Nation second = fresh.twin(NUMBERS, Intervention.cut("alliance"), crew, first);
            assertThat(second.observe(TICKS, half, () -> false).digest()).isEqualTo(rerun);
            // A world settled in a twin's memory leaves the one alone whose residents the twin shared.
            Nation anew = nation(9, Intervention.NONE, crew, second);
            assertThat(anew.observe(50, () -> false).digest())
                    .isEqualTo(nation(9, Intervention.NONE, crew, null)
                            .observe(50, () -> false)
                            .digest());
            assertThat(base.observe(TICKS, factual, () -> false).digest()).isEqualTo(factual.digest());
        }
    }

    @Test
    void the_number_of_threads_changes_no_twin() {
        List<String> digests = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            try (Crew crew = new Crew(threads)) {
                Nation base = new Nation(COUNTRY, 1, 0, 20, NUMBERS, Intervention.NONE, false, crew, null);
                Frames factual = new Nation(COUNTRY, 1, 0, 20, NUMBERS, Intervention.NONE, false, crew, null)
                        .observe(110, () -> false);
                base.advance(61, () -> false);
                digests.add(base.twin(NUMBERS, Intervention.cut("security.arrest"), crew, null)
                        .observe(110, factual, () -> false)
                        .digest());
            }
        }
        assertThat(digests.get(1)).isEqualTo(digests.getFirst());
    }

    @Test
    void other_numbers_from_the_start_of_the_burn_in_are_other_numbers_from_the_start() {
        Map<String, Double> other =
                Numbers.with(NUMBERS, "society.decide.rate", 0.3, "economy.strain.bound", 0.4, "society.fear.k", 9);
        try (Crew crew = new Crew(1)) {
            Nation base = nation(4, Intervention.NONE, crew, null);
            Frames twin = base.twin(other, Intervention.NONE, crew, null).observe(TICKS, () -> false);
            Frames rerun = new Nation(COUNTRY, 4, 0, COARSE, other, Intervention.NONE, false, crew, null)
                    .observe(TICKS, () -> false);
            assertThat(twin.digest()).isEqualTo(rerun.digest());
        }
    }

    @Test
    void what_an_intervention_changes_tells_when_it_can_matter() {
        Map<String, Integer> onsets = new TreeMap<>(Map.of("alliance.signal", 90, "alliance.request", 70));
        assertThat(earliest(Intervention.cut("alliance.signal"), onsets)).isEqualTo(90);
        assertThat(earliest(Intervention.cut("alliance"), onsets)).isEqualTo(70);
        assertThat(earliest(Intervention.cut("radical"), onsets)).isEqualTo(Nation.NEVER);
        assertThat(earliest(Intervention.NONE, onsets)).isEqualTo(Nation.NEVER);
        assertThat(earliest(Intervention.set("society.fear.k", 3), onsets)).isEqualTo(-SmallCountry.BURN_IN);
        assertThat(earliest(hold("place.fear", Act.SET, 0, 33, 40), onsets)).isEqualTo(33);
        assertThat(earliest(hold("place.fear", Act.SET, 0, -900, 40), onsets)).isEqualTo(-SmallCountry.BURN_IN);
        assertThat(earliest(events(new EventChange.Drop("later")), onsets)).isEqualTo(20);
        assertThat(earliest(events(new EventChange.Move("later", 9)), onsets)).isEqualTo(20);
        assertThat(earliest(events(new EventChange.Move("last", -50)), onsets)).isEqualTo(10);
        assertThat(earliest(events(new EventChange.Move("last", 0)), onsets)).isEqualTo(Nation.NEVER);
        assertThat(Nation.settles("population.degree")).isTrue();
        assertThat(Nation.settles("society.fear.k")).isFalse();
    }

    private static int earliest(Intervention done, Map<String, Integer> onsets) {
        return Nation.earliest(COUNTRY, done, onsets);
    }

    @Test
    void what_names_nothing_is_refused_with_its_name() {
        refused(hold("place.fears", Act.SET, 0, 1, 2), "column to hold (place.fears) must be one of the model's");
        refused(hold("place.holding", Act.SET, 1.5, 1, 2), "place.holding is held (1.5) must lie in [0.0, 1.0]");
        refused(events(new EventChange.Drop("cup")), "event to change (cup) must be one of the schedule's");
        refused(events(new EventChange.Drop("cup")), "Maybe it is one of: cap, last, later.");
        refused(events(new EventChange.Move("cap", -49)), "must lie within the run, from 2021-12-30T00:00");
        refused(events(new EventChange.Add(named("last", 3, 0))), "event to add (last) must have a name of its own");
        assertThatThrownBy(() -> COUNTRY.with(List.of(new EventChange.Move("last", 100)), 160))
                .hasMessageContaining("to before 2022-01-07T16:00");
    }

    private static void refused(Intervention done, String message) {
        try (Crew crew = new Crew(1)) {
            Nation base = nation(1, Intervention.NONE, crew, null);
            assertThatThrownBy(() -> base.twin(NUMBERS, done, crew, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message);
        }
    }

    private static Intervention hold(String column, Act act, double value, int from, int until) {
        return Intervention.NONE.and(new Intervention(
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(new Intervention.Hold(column, -1, act, value, from, until)),
                List.of()));
    }

    private static Intervention events(EventChange... changes) {
        return new Intervention(List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of(changes));
    }

    private static Nation nation(int seed, Intervention done, Crew crew, @Nullable Nation spent) {
        return new Nation(COUNTRY, seed, 0, COARSE, NUMBERS, done, false, crew, spent);
    }
}
