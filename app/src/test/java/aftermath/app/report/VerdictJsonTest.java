package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.store.Json;
import aftermath.app.store.VerdictFile;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Verdict;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictJsonTest {
    private static final Judged SHIPPED = MadeUpEvidence.judged(MadeUpEvidence.shippedClaims(), 12);
    private static final VerdictFile FILE = VerdictJson.of(SHIPPED, MadeUpEvidence.manifest(12));

    private static String schemaText() throws IOException {
        try (InputStream in = Objects.requireNonNull(Json.class.getResourceAsStream("verdicts.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
    }

    private static VerdictFile.One one(Verdict verdict) {
        return FILE.verdicts().stream()
                .filter(line -> line.claim().equals(verdict.claim().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_documented_schema_is_the_shipped_one() throws IOException {
        assertThat(Files.readString(MadeUpEvidence.FOLDER.resolve("../../docs/reference/verdicts.schema.json")))
                .isEqualTo(schemaText());
    }

    @Test
    void the_verdicts_of_the_shipped_claims_fit_the_schema() throws IOException {
        assertThat(schema().validate(Json.text(FILE), InputFormat.JSON)).isEmpty();
        assertThat(FILE.verdicts()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void odd_verdicts_fit_it_too(int worlds) throws IOException {
        Judged odd = MadeUpEvidence.judged(OddClaims.all(), worlds);
        String json = Json.text(VerdictJson.of(odd, MadeUpEvidence.manifest(worlds)));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).doesNotContain("NaN", "Infinity");
    }

    @Test
    void a_file_that_lacks_a_field_does_not_fit() throws IOException {
        String json = Json.text(FILE).replaceFirst("\"because\" :", "\"why not\" :");
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(Json.read(Json.text(FILE), VerdictFile.class)).isEqualTo(FILE);
    }

    @Test
    void a_verdict_tells_the_effect_of_its_main_test() {
        for (Verdict verdict : SHIPPED.verdicts()) {
            VerdictFile.One line = one(verdict);
            if (verdict.findings().isEmpty()
                    || verdict.findings().getFirst().spread().worlds() == 0) {
                assertThat(line.effect()).isNull();
            } else {
                assertThat(Objects.requireNonNull(line.effect()).median())
                        .isEqualTo(verdict.findings().getFirst().spread().median());
            }
        }
    }

    @Test
    void numbers_that_do_not_exist_are_null() {
        Judged odd = MadeUpEvidence.judged(OddClaims.all(), 4);
        VerdictFile.One half = VerdictJson.of(odd, MadeUpEvidence.manifest(4)).verdicts().stream()
                .filter(line -> line.claim().equals("half-AT_LEAST"))
                .findFirst()
                .orElseThrow();
        assertThat(half.tests().getFirst().numbers()).containsExactly(null, 0.5, null, 1.5);
        assertThat(half.pairs()).isEqualTo(2);
    }

    @Test
    void the_untestable_have_no_numbers_and_say_what_would_settle_them() {
        SHIPPED.verdicts().stream()
                .filter(verdict -> verdict.answer() == Answer.UNTESTABLE)
                .forEach(verdict -> {
                    assertThat(one(verdict).effect()).isNull();
                    assertThat(one(verdict).pairs()).isZero();
                    assertThat(one(verdict).wouldChange()).isNotEmpty();
                });
    }
}
