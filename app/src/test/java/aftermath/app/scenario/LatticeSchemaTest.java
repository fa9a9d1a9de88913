package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.Meanings;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// lattice.schema.json and the tables of lattice.md say what the models ask for.
class LatticeSchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("aftermath.root", ".."));

    private static String schema() throws IOException {
        return Files.readString(ROOT.resolve("docs/reference/lattice.schema.json"));
    }

    private static boolean fits(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(ROOT.resolve("scenarios").resolve(name).resolve("scenario.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epstein-2002-I", "epstein-2002-II"})
    void shipped_lattices_fit(String name) throws IOException {
        assertThat(fits(shipped(name))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void parameters_are_those_of_the_model(Kind kind) throws IOException {
        JsonNode all = JsonMapper.shared().readTree(schema()).at("/$defs/" + kind.word() + "Parameters");
        List<String> names = kind.parameters().stream().map(p -> p.name()).toList();
        assertThat(all.get("required").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(names);
        assertThat(all.get("properties").propertyNames()).containsExactlyElementsOf(names);
        JsonNode sets = JsonMapper.shared().readTree(schema()).at("/$defs/" + kind.word() + "Sets/properties");
        assertThat(sets.propertyNames()).containsExactlyElementsOf(names);
        kind.parameters().forEach(p -> {
            JsonNode said = all.get("properties").get(p.name());
            assertThat(said.get("description").asString()).isEqualTo(p.meaning());
            assertThat(said.at("/properties/unit/const").asString()).isEqualTo(p.unit());
            for (JsonNode value : List.of(said.at("/properties/value"), sets.get(p.name()))) {
                assertThat(value.get("minimum").asDouble()).isEqualTo(p.lo());
                assertThat(value.get("maximum").asDouble()).isEqualTo(p.hi());
                assertThat(value.get("type").asString()).isEqualTo(p.whole() ? "integer" : "number");
            }
            assertThat(said.at("/properties/range/items/minimum").asDouble()).isEqualTo(p.lo());
            assertThat(said.at("/properties/range/items/maximum").asDouble()).isEqualTo(p.hi());
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void switches_words_and_presets_are_those_of_the_model_and_mean_the_same(Kind kind) throws IOException {
        JsonNode rules = JsonMapper.shared().readTree(schema()).at("/$defs/" + kind.word() + "Rules/properties");
        TreeMap<String, List<String>> known = new TreeMap<>(kind.switches());
        known.put(Kind.PRESET, List.of());
        assertThat(rules.propertyNames()).containsExactlyInAnyOrderElementsOf(known.keySet());
        assertThat(rules.at("/preset/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(kind.presets().keySet());
        kind.switches().forEach((name, words) -> {
            JsonNode said = rules.get(name);
            assertThat(said.get("description").asString()).isEqualTo(Meanings.ofSwitch(name));
            assertThat(said.get("oneOf")
                            .valueStream()
                            .map(word -> word.get("const").asString()))
                    .containsExactlyElementsOf(words);
            assertThat(said.get("oneOf")
                            .valueStream()
                            .map(word -> word.get("description").asString()))
                    .containsExactlyElementsOf(words.stream()
                            .map(word -> Meanings.ofWord(name, word))
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_reference_says_what_switches_and_presets_mean(Kind kind) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/reference/lattice.md"));
        kind.switches()
                .forEach((name, words) -> assertThat(text)
                        .contains("| `" + name + "` | " + Meanings.ofSwitch(name) + " | "
                                + String.join(
                                        "; ",
                                        words.stream()
                                                .map(word -> "`" + word + "` " + Meanings.ofWord(name, word))
                                                .toList())
                                + " |"));
        kind.presets()
                .keySet()
                .forEach(name ->
                        assertThat(text).contains("| `" + name + "` | " + Meanings.ofPreset(kind, name) + " |"));
        assertThat(Meanings.of(kind)).isNotBlank();
    }

    /// The schema may be laxer than the reader, never stricter: an editor must not mark red what runs.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preset: netlogo | preset: netlego",
                "ratio: exact | ratoi: exact",
                "ratio: round | ratio: rounded",
                "model: rebellion | model: rebelion",
                "model: rebellion | model: groups",
                "space: lattice | space: torus",
                "ticks: 2000 | ticks: 0",
                "ticks: 2000 | ticks: many",
                "legitimacy.from: 77 | legitimacy.form: 77",
                "legitimacy.from: 77 | legitimacy.from: 7.5",
                "officers.last: 0 | officers.last: 2",
                "vision: 1.7 | vision: 1,7",
                "  base: | basis:",
                "  base: | Base:",
                "origin: literature | origin: hearsay",
                "unit: \"cells\" | unit: \"metres\"",
                "  threshold: | treshold:",
                "preset: netlogo | ratio: floor",
                "value: 2.3 | valeu: 2.3",
                "    meaning: Mesa since | meanings: Mesa since",
                "id: epstein-2002-I | id: epstein 2002"
            })
    void what_the_schema_refuses_the_reader_refuses_too(String old, String fresh, @TempDir Path folder)
            throws IOException {
        String text = shipped("epstein-2002-I");
        String indent = old.equals("base:") || old.equals("threshold:") ? "  " : "";
        assertThat(text).contains(indent + old);
        String broken = text.replace(indent + old, indent + fresh);
        Files.writeString(folder.resolve("scenario.yaml"), broken);
        assertThat(fits(broken)).isFalse();
        assertThat(LatticeReader.read(folder).faults()).isNotEmpty();
    }

    @Test
    void a_variant_may_leave_out_what_the_reader_lets_it(@TempDir Path folder) throws IOException {
        String text = shipped("epstein-2002-I")
                .replace("preset: netlogo", "preset: netlogo\n  self: once")
                .replace(
                        "    meaning: Mesa since version 3\n",
                        "    meaning: Mesa\n    published:\n    dropped: 5\n    sets: {}\n");
        Files.writeString(folder.resolve("scenario.yaml"), text);
        assertThat(LatticeReader.read(folder).faultsAsText()).isEmpty();
        assertThat(fits(text)).isTrue();
    }
}
