package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Intervention;
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
    private static final int TICKS = 200;
    private static final int SEEDS = 20;
    private static final int COARSE = 2000;

    /// A crisis in which whatever is off in the base variant is on.
    private static final Map<String, Double> NUMBERS = Numbers.shippedWith(
            "population.threshold-mean", 0.82, "radical.foreign-support.strength", 1, "elite.faction-coup.resolve", 1);

    @Test
    void a_twin_from_the_onset_of_any_mechanism_is_a_rerun_without_it() {
        try (Crew crew = new Crew(1)) {
            Nation spent = null;
            Nation spentTwin = null;
            int forked = 0;
            int never = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                Nation whole = nation(seed, Intervention.NONE, crew, null);
                Frames factual = whole.observe(TICKS, () -> false);
                Nation base = nation(seed, Intervention.NONE, crew, spent);
                SortedMap<Integer, List<String>> byOnset = new TreeMap<>();
                for (String id : Catalogue.ids()) {
                    int onset = Nation.earliest(SmallCountry.scenario(), Intervention.cut(id), whole.onsets());
                    byOnset.computeIfAbsent(onset, t -> new ArrayList<>()).add(id);
                }
                for (Map.Entry<Integer, List<String>> onset : byOnset.entrySet()) {
                    for (String id : onset.getValue()) {
                        Intervention cut = Intervention.cut(id);
                        String rerun = nation(seed, cut, crew, null)
                                .observe(TICKS, () -> false)
                                .digest();
                        if (onset.getKey() == Nation.NEVER) {
                            never++;
                            assertThat(rerun)
                                    .as("seed %d, %s never acts", seed, id)
                                    .isEqualTo(factual.digest());
                        } else {
                            forked++;
                            base.advance(onset.getKey(), () -> false);
                            assertThat(base.tick()).isEqualTo(onset.getKey());
                            Nation twin = base.twin(NUMBERS, cut, crew, spentTwin);
                            assertThat(twin.observe(TICKS, factual, () -> false).digest())
                                    .as("seed %d, without %s from %d", seed, id, onset.getKey())
                                    .isEqualTo(rerun);
                            spentTwin = twin;
                        }
                    }
                }
                spent = base;
            }
            assertThat(forked).isGreaterThan(30 * SEEDS);
            assertThat(never).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-48, -1, 0, 1, 30, 47, 48, 77, 101, 143})
    void a_twin_that_does_nothing_else_is_its_factual_run_wherever_it_begins(int tick) {
        try (Crew crew = new Crew(1)) {
            for (int seed = 1; seed <= 5; seed++) {
                Frames factual = nation(seed, Intervention.NONE, crew, null).observe(TICKS, () -> false);
                Nation base = nation(seed, Intervention.NONE, crew, null);
                base.advance(tick, () -> false);
                Nation twin = base.twin(NUMBERS, Intervention.NONE, crew, null);
                assertThat(twin.observe(TICKS, factual, () -> false).digest())
                        .as("seed %d", seed)
                        .isEqualTo(factual.digest());
                // And the nation it was taken from goes on unharmed.
                assertThat(base.observe(TICKS, factual, () -> false).digest()).isEqualTo(factual.digest());
            }
        }
    }

    private static Nation nation(int seed, Intervention done, Crew crew, @Nullable Nation spent) {
        return new Nation(SmallCountry.scenario(), seed, 0, COARSE, NUMBERS, done, false, crew, spent);
    }
}
