package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.Relations;
import aftermath.sim.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers that are each in range and still wrong: fractions of what is counted, and pairs that contradict each other.
class RelationsTest {
    @TempDir
    private Path temp;

    @Test
    void every_relation_is_between_parameters_of_the_model() {
        for (Relations.Relation relation : Relations.ALL) {
            assertThat(Catalogue.parameters()).containsKeys(relation.less(), relation.more());
        }
    }

    @Test
    void a_relation_may_allow_equality_or_not() {
        var atMost = new Relations.Relation("a", "b", false, "why");
        var below = new Relations.Relation("a", "b", true, "why");
        assertThat(atMost.violation(Map.of("a", 1.0, "b", 1.0))).isEmpty();
        assertThat(below.violation(Map.of("a", 1.0, "b", 1.0)))
                .hasValueSatisfying(broken -> assertThat(broken.demand()).isEqualTo("be less than b (1): why"));
        assertThat(atMost.violation(Map.of("a", 2.0, "b", 1.0))).isPresent();
        assertThat(atMost.violation(Map.of("a", 2.0))).isEmpty();
        assertThat(below.violation(Map.of("a", Double.NaN, "b", 1.0))).isEmpty();
    }

    @Test
    void a_scenario_whose_numbers_contradict_each_other_is_refused_where_they_stand() throws IOException {
        List<Fault> faults = with("  population.near:\n    value: 6", "  population.near:\n    value: 10");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("(10) must be at most population.degree (8)");
            assertThat(fault.path()).isEqualTo("parameters.population.near.value");
        });
    }

    @Test
    void a_variant_whose_numbers_contradict_the_others_is_refused() throws IOException {
        List<Fault> faults = with("security.cohesion.game: 0", "population.degree: 4");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("population.near").contains("at most population.degree (4)");
            assertThat(fault.path()).isEqualTo("variants.no-global-game.sets.population.degree");
        });
    }

    @Test
    void what_is_counted_must_be_whole() throws IOException {
        assertThat(with("  population.degree:\n    value: 8", "  population.degree:\n    value: 8.5"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("(8.5) must be a whole number");
                    assertThat(fault.maybe()).isEqualTo("8");
                });
        assertThat(with("security.cohesion.game: 0", "population.degree: 7.5"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("(7.5) must be a whole number"));
    }

    private List<Fault> with(String what, String instead) throws IOException {
        Path folder = Files.createTempDirectory(temp, "case").resolve("copy");
        Shipped.copy(Shipped.FOLDER, folder);
        Path main = folder.resolve("scenario.yaml");
        String text = Files.readString(main);
        assertThat(text).contains(what);
        Files.writeString(main, text.replace(what, instead));
        return ScenarioReader.read(folder).faults();
    }
}
