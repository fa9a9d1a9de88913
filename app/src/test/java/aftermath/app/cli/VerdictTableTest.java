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
                List.of(weighed(verdict, effect, 20)));
    }

    private static VerdictFile.One one(String verdict, VerdictFile.Weighed... tests) {
        return new VerdictFile.One(
                "cap",
                1,
                "author",
                "it did",
                List.of("cause"),
                verdict,
                false,
                "because",
                tests[0].effect(),
                null,
                null,
                20,
                new TreeMap<>(),
                "",
                List.of(tests));
    }

    private static VerdictFile.Part part(int count, int of) {
        return new VerdictFile.Part(count, of, 0.5, 0, 1, 0, 1);
    }

    /// Of so many worlds three are not on the claimed side, and of ten that are moved two.
    private static VerdictFile.Weighed weighed(String verdict, VerdictFile.Effect effect, int worlds) {
        return new VerdictFile.Weighed(
                "test",
                "cause",
                true,
                "How many?",
                "effect",
                List.of("no-cap"),
                effect.outcome(),
                "persons",
                31,
                "at-least",
                5000,
                "a tenth",
                verdict,
                false,
                null,
                "because",
                effect,
                List.of(),
                part(Math.max(0, worlds - 3), worlds),
                worlds,
                null,
                null,
                List.of(),
                part(8, 10),
                new TreeMap<>());
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
                .contains("cap", "0.50")
                .contains("17 of 20")
                .endsWith("12,300 (9,000 to 20,000), claimed at least 5,000 persons: participants.peak");
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

    @Test
    void the_test_that_gave_the_verdict_is_shown() {
        VerdictFile.Effect other = new VerdictFile.Effect("deaths.total", "persons", -3.0, -9.0, 2.0);
        String line = lines(one("contradicted", weighed("supported", EFFECT, 20), weighed("contradicted", other, 10)))
                .get(3);
        assertThat(line).contains("1/2", "7 of 10", "deaths.total", "−3").doesNotContain("participants.peak");
    }

    @Test
    void worlds_with_inputs_moved_are_counted_where_they_agree_with_the_verdict() {
        assertThat(lines(one("supported", weighed("supported", EFFECT, 20))).get(3))
                .contains("8 of 10");
        assertThat(lines(one("contradicted", weighed("contradicted", EFFECT, 20)))
                        .get(3))
                .contains("2 of 10");
        assertThat(lines(one("undecided", weighed("undecided", EFFECT, 20))).get(3))
                .doesNotContain("of 10");
    }

    @Test
    void a_note_names_what_five_worlds_or_fewer_judge() {
        assertThat(lines(one("supported", weighed("supported", EFFECT, 5)))).anyMatch(line -> line.contains("five"));
        assertThat(lines(one("supported", weighed("supported", EFFECT, 6)))).noneMatch(line -> line.contains("five"));
    }
}
