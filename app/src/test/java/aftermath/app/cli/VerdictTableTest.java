package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.store.VerdictFile;
import aftermath.lab.claim.Claims;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VerdictTableTest {
    private static VerdictFile.One one(String claim, String verdict, boolean assumed, VerdictFile.Effect effect) {
        return new VerdictFile.One(
                claim,
                1,
                "author",
                "it did",
                List.of("cause"),
                verdict,
                assumed,
                "because",
                effect,
                0.5,
                null,
                20,
                new TreeMap<>(),
                "",
                List.of());
    }

    private static List<String> lines(VerdictFile.One... verdicts) {
        StringWriter text = new StringWriter();
        VerdictFile file = new VerdictFile(
                VerdictFile.SCHEMA,
                "case",
                "0".repeat(64),
                new Claims.Source("", "", "", ""),
                1,
                1,
                20,
                List.of(verdicts),
                List.of());
        PrintWriter out = new PrintWriter(text);
        VerdictTable.print(out, file);
        out.flush();
        return text.toString().lines().toList();
    }

    private static final VerdictFile.Effect EFFECT =
            new VerdictFile.Effect("participants.peak", "persons", 12345.0, 9000.0, 20000.0);

    @Test
    void a_line_tells_sign_word_and_effect() {
        assertThat(lines(one("cap", "supported", false, EFFECT)).get(3))
                .startsWith("+ supported")
                .contains("cap", "12,300 (9,000 to 20,000) persons", "0.50");
    }

    @Test
    void what_is_decided_stands_first() {
        List<String> lines = lines(
                one("b", "untestable", false, EFFECT),
                one("c", "undecided", false, EFFECT),
                one("d", "contradicted", false, EFFECT),
                one("e", "supported", false, EFFECT));
        assertThat(lines.getFirst())
                .isEqualTo("Of 4 claims, in this model: 1 supported, 1 contradicted, 1 undecided, 1 untestable.");
        assertThat(lines.subList(3, 7).stream().map(line -> line.substring(0, 1)))
                .containsExactly("+", "-", "?", "o");
    }

    @Test
    void an_answer_that_was_put_in_is_marked() {
        List<String> lines = lines(one("cap", "undecided", true, EFFECT));
        assertThat(lines.get(3)).contains("undecided *");
        assertThat(lines.getLast()).contains("*: the answer was put in.");
    }

    @Test
    void a_name_of_any_length_keeps_the_columns() {
        String plain = lines(one("cap", "supported", false, EFFECT)).get(3);
        String wordy = lines(one("x".repeat(90), "supported", false, EFFECT)).get(3);
        assertThat(wordy.indexOf("12,300")).isEqualTo(plain.indexOf("12,300"));
    }
}
