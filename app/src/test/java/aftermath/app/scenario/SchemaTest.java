package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.model.Catalogue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static String shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("scenario.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean fits(Path folder) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(shipped());
        return schema.validate(Files.readString(folder.resolve("scenario.yaml")), InputFormat.YAML)
                .isEmpty();
    }

    @Test
    void the_documented_schema_is_the_shipped_one() throws IOException {
        assertThat(Files.readString(Shipped.ROOT.resolve("docs/reference/scenario.schema.json")))
                .isEqualTo(shipped());
    }

    @Test
    void it_knows_the_kinds_of_events_the_model_answers_to() throws IOException {
        JsonNode kinds = JsonMapper.shared().readTree(shipped()).at("/properties/events/items/properties/kind/enum");
        assertThat(kinds.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Catalogue.EVENT_KINDS);
    }

    @Test
    void the_shipped_scenario_fits_it() throws IOException {
        assertThat(fits(Shipped.FOLDER)).isTrue();
    }

    /// The schema may be laxer than the reader, never stricter: an editor must not mark red what runs.
    @Test
    void what_the_schema_refuses_the_reader_refuses_too(@TempDir Path temp) throws IOException {
        int refused = 0;
        for (Breakage breakage : BrokenYamlTest.cases().toList()) {
            Path folder = temp.resolve("case-" + refused + "-" + breakage.hashCode());
            Breakage.layOut(folder);
            Path main = folder.resolve("scenario.yaml");
            String text = Files.readString(main);
            String with = breakage.with().replace("¦", "");
            int at = text.indexOf(breakage.what());
            Files.writeString(
                    main,
                    text.substring(0, at)
                            + with
                            + text.substring(at + breakage.what().length()));
            boolean fits;
            try {
                fits = fits(folder);
            } catch (RuntimeException e) {
                continue; // no YAML at all
            }
            if (!fits) {
                refused++;
                assertThat(Breakage.read(folder).valid()).as(breakage.name()).isFalse();
            }
        }
        assertThat(refused).isGreaterThan(25);
    }

    @Test
    void what_the_reader_accepts_the_schema_accepts(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("case");
        Breakage.layOut(folder);
        assertThat(Breakage.read(folder).valid()).isTrue();
        assertThat(fits(folder)).isTrue();
    }
}
