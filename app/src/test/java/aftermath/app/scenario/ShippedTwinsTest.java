package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Nation;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Twins of the shipped case, at a coarse scale: from a snapshot at the onset as from the start.
class ShippedTwinsTest {
    private static final int TICKS = 190;
    private static final Scenario CASE = Objects.requireNonNull(
            ScenarioReader.read(Shipped.FOLDER, Catalogue.parameters().values(), Catalogue.ids())
                    .scenario());
    private static final Map<String, Double> NUMBERS = numbers();

    private static Map<String, Double> numbers() {
        Map<String, Double> numbers = new TreeMap<>();
        CASE.params().forEach((name, param) -> numbers.put(name, param.value()));
        return numbers;
    }

    @Test
    void every_mechanism_cut_from_its_onset_is_cut_from_the_start() {
        try (Crew crew = new Crew(1)) {
            Nation whole = nation(Intervention.NONE, crew, null);
            Frames factual = whole.observe(TICKS, () -> false);
            Nation base = nation(Intervention.NONE, crew, null);
            Nation spent = null;
            Nation spentTwin = null;
            List<String> ids = Catalogue.ids().stream()
                    .sorted(Comparator.comparingInt(id -> whole.onsets().getOrDefault(id, Nation.NEVER)))
                    .toList();
            for (String id : ids) {
                Intervention cut = Intervention.cut(id);
                int onset = Nation.earliest(CASE, cut, whole.onsets());
                spent = nation(cut, crew, spent);
                String rerun = spent.observe(TICKS, () -> false).digest();
                if (onset == Nation.NEVER) {
                    assertThat(rerun).as("without %s", id).isEqualTo(factual.digest());
                } else {
                    base.advance(onset, () -> false);
                    spentTwin = base.twin(NUMBERS, cut, crew, spentTwin);
                    assertThat(spentTwin.observe(TICKS, factual, () -> false).digest())
                            .as("without %s from %d", id, onset)
                            .isEqualTo(rerun);
                }
            }
        }
    }

    private static Nation nation(Intervention done, Crew crew, @Nullable Nation spent) {
        return new Nation(CASE, 1, 0, 300, NUMBERS, done, false, crew, spent);
    }
}
