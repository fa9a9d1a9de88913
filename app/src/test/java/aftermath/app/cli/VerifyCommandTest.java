package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.verify.Checked.Verdict;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Target.Expected;
import aftermath.lab.verify.Target.Got;
import aftermath.lab.verify.Target.Kind;
import aftermath.lab.verify.Targets;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {
    private static final Target GOOD = target("T-1", "society.fear", true, () -> Got.of(1.05));
    private static final Target BAD = target("T-2", "society.decide", true, () -> Got.of(1.5));
    private static final Target BROKEN = target("T-3", "economy.strain", true, () -> {
        throw new IllegalStateException("no such thing");
    });
    private static final Target LONG = target("T-4", "society.fear", false, () -> Got.of(1));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static Target target(String id, String card, boolean quick, Supplier<Got> run) {
        return new Target(
                id,
                Kind.ANALYTIC,
                "Something",
                "somewhere",
                List.of(card),
                quick,
                new Expected.Near(List.of(1.0), 0.1, false, "printed digits"),
                "",
                run);
    }

    private int verify(List<Target> targets, String... args) {
        return new CommandLine(new VerifyCommand(() -> targets))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void what_is_met_ends_well_and_a_miss_ends_with_a_gate_not_met() {
        assertThat(verify(List.of(GOOD))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("met      T-1", "expected 1", "got      1.05", "1 of 1 targets met");
        assertThat(verify(List.of(GOOD, BAD))).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(out.toString()).contains("MISSED   T-2", "1 of 2 targets met, 1 missed", "Missed: T-2");
    }

    @Test
    void a_target_that_breaks_off_is_missed_and_says_why() {
        assertThat(verify(List.of(BROKEN))).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(out.toString()).contains("MISSED   T-3", "no such thing");
    }

    @Test
    void what_takes_long_is_pending_unless_asked_for() {
        assertThat(verify(List.of(GOOD, LONG))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("pending  T-4", "1 pending");
        verify(List.of(GOOD, LONG), "--all");
        verify(List.of(GOOD, LONG), "T-4");
        assertThat(out.toString()).contains("2 of 2 targets met", "1 of 1 targets met");
    }

    @Test
    void a_mechanism_does_not_run_what_takes_long_and_a_known_miss_is_told_all_the_same() {
        Target known = new Target(
                "T-6",
                Kind.PEER,
                "Something slow",
                "somewhere",
                List.of("society.fear"),
                false,
                new Expected.Near(List.of(1.0), 0.1, false, "printed digits"),
                "They differ.",
                () -> Got.of(2));
        assertThat(verify(List.of(GOOD, LONG, known), "society.fear")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("2 pending", "Pending, and known to be missed: T-6  Something slow");
        assertThat(verify(List.of(GOOD, known), "T-6")).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void a_mechanism_or_a_layer_names_all_that_rest_on_it() {
        verify(List.of(GOOD, BAD, BROKEN), "society.fear");
        assertThat(out.toString()).contains("T-1").doesNotContain("T-2", "T-3");
        assertThat(verify(List.of(GOOD, BAD), "society")).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_one() {
        assertThat(verify(List.of(GOOD), "society.feer")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("TARGET (society.feer) must be", "Maybe society.fear");
        assertThat(out.toString()).isEmpty();
        assertThat(verify(List.of(GOOD), "--threads", "0")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void json_fits_its_documented_schema_whatever_came_out() throws IOException {
        Path schema = Path.of("..", "docs", "reference", "verify.schema.json");
        List<Target> all = List.of(GOOD, BAD, BROKEN, LONG, target("T-5", "x.y", true, () -> Got.of(Double.NaN)));
        verify(all, "--json", "--quiet");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema))
                        .validate(out.toString(), InputFormat.JSON))
                .isEmpty();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.at("/targets").valueStream().map(t -> t.get("verdict").asString()))
                .containsExactly(
                        Verdict.MET.word(),
                        Verdict.MISSED.word(),
                        Verdict.MISSED.word(),
                        Verdict.PENDING.word(),
                        Verdict.MISSED.word());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void order_and_answers_do_not_hang_on_threads() {
        List<Target> some = Targets.all().stream()
                .filter(t -> t.id().startsWith("TP-") || t.id().startsWith("CI-"))
                .toList();
        verify(some, "--json", "--quiet", "--threads", "1");
        String one = out.toString();
        out.getBuffer().setLength(0);
        verify(some, "--json", "--quiet", "--threads", "3");
        assertThat(out.toString()).isEqualTo(one);
    }
}
