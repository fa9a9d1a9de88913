package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsCommandTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("aftermath.root", "..")).resolve("scenarios/kazakhstan-2022");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int call(Object command, String... args) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void every_claim_is_listed_with_its_tests_in_words() {
        assertThat(call(new ClaimsCommand(), SHIPPED.toString())).isZero();
        assertThat(out.toString())
                .startsWith("32 claims with ")
                .contains("price-caps-trigger         ¶5   cause          (author)")
                .contains("participants.peak over 31 days, less that of the world where the price cap stays")
                .contains("at least 5,000 persons")
                .contains("What would: Audited accounts")
                .contains("a factor of 10")
                .contains("(cuts economy.cap-removal)");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named_as_what_it_may_be() {
        assertThat(call(new ClaimsCommand(), "runs/nosuch")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).startsWith("SCENARIO (runs/nosuch) must be a scenario or a run folder");
    }

    @Test
    void json_has_the_keys_of_the_file() {
        assertThat(call(new ClaimsCommand(), SHIPPED.toString(), "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("schema").asString()).isEqualTo("aftermath/claims/1");
        assertThat(json.get("claims")).hasSize(32);
        JsonNode trigger = json.at("/claims/3");
        assertThat(trigger.at("/tests/0/measure/without").asString()).isEqualTo("no-cap-removal");
        assertThat(trigger.at("/tests/0/at-least").asDouble()).isEqualTo(5000);
        assertThat(trigger.at("/tests/0/event/at-least").asDouble()).isEqualTo(10_000);
        assertThat(trigger.at("/records/0/type").asString()).isEqualTo("price_change");
        assertThat(json.at("/interventions/stay-90/set/alliance.withdraw.stay").asDouble())
                .isEqualTo(90);
    }

    @Test
    void a_claim_is_explained_in_full() {
        assertThat(call(new ExplainCommand(), "psychological-effect", "--scenario", SHIPPED.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Glenn Diesen")
                .contains("paragraph 11")
                .contains("Test carries, cause")
                .contains("no-signal-no-relief")
                .contains("1,600 Kazakh officers");
    }

    @Test
    void a_mistyped_claim_gets_the_nearest_one() {
        assertThat(call(new ExplainCommand(), "pyschological-efect", "--scenario", SHIPPED.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe psychological-effect");
    }

    @Test
    void a_scenario_without_claims_says_so_and_one_with_faults_names_them(@TempDir Path temp) throws IOException {
        Path copy = temp.resolve("case");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(SHIPPED.relativize(file).toString()));
            }
        }
        Path claims = copy.resolve("claims.yaml");
        Files.writeString(claims, Files.readString(claims).replace("participants.peak\n", "participants.peek\n"));
        assertThat(call(new ClaimsCommand(), copy.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("claims.yaml:", "Maybe participants.peak");

        Path main = copy.resolve("scenario.yaml");
        Files.writeString(main, Files.readString(main).replace("claims: claims.yaml\n", ""));
        assertThat(call(new ClaimsCommand(), copy.toString())).isZero();
        assertThat(out.toString()).contains("Nothing is claimed about kazakhstan-2022");
    }
}
