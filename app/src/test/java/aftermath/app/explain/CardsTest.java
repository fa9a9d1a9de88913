package aftermath.app.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.app.report.Numbers;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioReader;
import aftermath.lab.lattice.Kind;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
    private static final Path ROOT = Path.of(System.getProperty("aftermath.root", ".."));
    private static final Path FOLDER = ROOT.resolve("docs/mechanisms");

    private static Scenario scenario;

    @TempDir
    private Path temp;

    @BeforeAll
    static void read() {
        Reading reading = ScenarioReader.read(ROOT.resolve("scenarios/kazakhstan-2022"));
        assertThat(reading.faultsAsText()).isEmpty();
        scenario = Objects.requireNonNull(reading.scenario());
    }

    private static String card(String id) throws IOException {
        return Files.readString(FOLDER.resolve(id + ".md"));
    }

    @Test
    void every_mechanism_has_a_card_and_every_card_a_mechanism() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .as("cards in docs/mechanisms; begin a missing one with %s", Cards.CURE)
                    .containsExactlyInAnyOrderElementsOf(
                            Cards.ids().stream().map(id -> id + ".md").toList());
        }
    }

    @Test
    void a_card_has_exactly_the_sections_and_says_something_in_each() throws IOException {
        for (String id : Cards.ids()) {
            String card = card(id);
            assertThat(card).startsWith("# " + id + "\n").doesNotContain("To be written");
            assertThat(card.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
                    .as("sections of %s", id)
                    .containsExactlyElementsOf(Cards.SECTIONS);
            for (String section : card.split("\n## ", -1)) {
                String body = section.substring(section.indexOf('\n') + 1).strip();
                assertThat(section.startsWith("#") || body.length() > 5)
                        .as("%s, section %s", id, section.lines().findFirst().orElse(""))
                        .isTrue();
            }
        }
    }

    @Test
    void a_card_says_what_contract_and_scenario_say() throws IOException {
        for (String id : Cards.ids()) {
            assertThat(card(id))
                    .as("The card of %s must say what contract and scenario say.%nMaybe run %s", id, Cards.CURE)
                    .isEqualTo(Cards.renewed(id, card(id), scenario));
        }
    }

    @Test
    void every_parameter_stands_in_its_card_with_unit_value_and_origin() throws IOException {
        for (String id : Cards.ids()) {
            if (id.equals(Cards.LATTICE)) {
                continue;
            }
            List<Parameter> parameters =
                    Traffic.mechanism(id).map(c -> c.parameters()).orElse(Population.PARAMETERS);
            for (Parameter parameter : parameters) {
                Param param = Objects.requireNonNull(scenario.params().get(parameter.name()));
                assertThat(card(id))
                        .as("%s in the card of %s.%nMaybe run %s", parameter.name(), id, Cards.CURE)
                        .contains("| `" + parameter.name() + "` | " + parameter.unit() + " | "
                                + Numbers.exact(param.value()) + " | ")
                        .contains("| " + param.origin().name().toLowerCase(Locale.ROOT) + " |");
            }
        }
    }

    @Test
    void the_card_of_the_lattice_has_every_number_and_every_word() throws IOException {
        for (Kind kind : Kind.values()) {
            for (Parameter parameter : kind.parameters()) {
                assertThat(card(Cards.LATTICE)).contains("| `" + parameter.name() + "` | " + parameter.unit() + " | ");
            }
            kind.switches()
                    .forEach((name, words) -> assertThat(words)
                            .allSatisfy(word -> assertThat(card(Cards.LATTICE))
                                    .containsPattern("\\| `" + name + "` \\|[^\n]*`" + word + "`")));
        }
    }

    /// Where a target names a card, there is one that names the target.
    @Test
    void targets_and_cards_name_each_other() throws IOException {
        for (Target target : Targets.all()) {
            assertThat(target.cards()).isSubsetOf(Cards.ids());
            for (String id : target.cards()) {
                assertThat(card(id)).contains("| `" + target.id() + "` | ");
            }
        }
    }

    @Test
    void every_column_stands_in_the_cards_of_those_who_touch_it() throws IOException {
        for (var contract : Traffic.plan()) {
            List<String> lines = card(contract.id()).lines().toList();
            List<String> named = new ArrayList<>();
            for (Column column : contract.reads()) {
                named.add("| reads | `" + column.name() + "` | " + column.unit() + " |");
            }
            for (Column column : contract.writes()) {
                named.add("| writes | `" + column.name() + "` | " + column.unit() + " |");
            }
            assertThat(named).allSatisfy(line -> assertThat(lines).anyMatch(l -> l.startsWith(line)));
        }
    }

    @Test
    void a_changed_value_is_noticed_and_mended() throws IOException {
        copyCards();
        Path fear = temp.resolve("society.fear.md");
        String right = Files.readString(fear);
        Files.writeString(fear, right.replace("| `society.fear.k` | 1 | ", "| `society.fear.k` | 1 | 9"));
        assertThat(Cards.rewrite(temp, scenario)).containsExactly(fear);
        assertThat(Files.readString(fear)).isEqualTo(right);
        assertThat(Cards.rewrite(temp, scenario)).isEmpty();
    }

    @Test
    void a_missing_card_is_begun_with_every_section() throws IOException {
        copyCards();
        Path fear = temp.resolve("society.fear.md");
        Files.delete(fear);
        assertThat(Cards.rewrite(temp, scenario)).containsExactly(fear);
        assertThat(Files.readString(fear))
                .contains(Cards.SECTIONS.stream().map(s -> "\n## " + s + "\n").toList())
                .contains("`society.fear.k`")
                .contains("To be written");
    }

    @Test
    void a_card_without_its_marks_is_refused() {
        assertThatThrownBy(() -> Cards.renewed("society.fear", "# society.fear\n\n## Parameters\n", scenario))
                .hasMessageContaining("society.fear must have a section Parameters");
    }

    @Test
    void the_bundled_cards_are_those_of_the_folder() throws IOException {
        for (String id : Cards.ids()) {
            assertThat(Cards.text(id)).contains(card(id));
        }
        assertThat(Cards.text("no.such-thing")).isEmpty();
    }

    private void copyCards() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, temp.resolve(FOLDER.relativize(file).toString()));
            }
        }
        Cards.rewrite(temp, scenario);
    }
}
