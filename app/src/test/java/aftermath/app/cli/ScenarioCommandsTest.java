package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.model.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioCommandsTest {
    @TempDir
    private Path temp;

    private Path valid;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /// The shipped tables under parameters made from what the model asks today.
    @BeforeEach
    void lay_out() throws IOException {
        valid = temp.resolve("valid");
        Path shipped = Path.of(System.getProperty("aftermath.root", "..")).resolve("scenarios/kazakhstan-2022");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, valid.resolve(shipped.relativize(file).toString()));
            }
        }
        String text = Files.readString(valid.resolve("scenario.yaml"));
        StringBuilder main = new StringBuilder(text.substring(0, text.indexOf("variants:")));
        main.append("variants:\n  base:\n    meaning: as told\n    cuts: []\n    sets: {}\nparameters:\n");
        Catalogue.parameters()
                .values()
                .forEach(p -> main.append("  ")
                        .append(p.name())
                        .append(":\n    value: ")
                        .append(p.lo())
                        .append("\n    unit: \"")
                        .append(p.unit())
                        .append("\"\n    range: [")
                        .append(p.lo())
                        .append(", ")
                        .append(p.hi())
                        .append("]\n    origin: assumed\n    source: a test\n"));
        Files.writeString(valid.resolve("scenario.yaml"), main);
    }

    private int call(Object command, String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void check_praises_a_valid_scenario() {
        assertThat(call(new CheckCommand(), valid.toString()))
                .as(out + "" + err)
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("is valid: 17 regions, 203 places, 19503159 people");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void check_takes_the_main_file_for_its_folder() {
        assertThat(call(new CheckCommand(), valid.resolve("scenario.yaml").toString()))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void check_lists_faults_as_a_compiler_does() throws IOException {
        breakIt();
        assertThat(call(new CheckCommand(), valid.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out.toString())
                .contains("/scenario.yaml:" + gwnoLine() + ":9: country.gwno (seven) must be a number.");
        assertThat(err.toString()).contains("1 fault.");
    }

    @Test
    void check_gives_faults_as_json() throws IOException {
        breakIt();
        assertThat(call(new CheckCommand(), valid.toString(), "--json")).isEqualTo(ExitCode.BAD_INPUT);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("schema").asString()).isEqualTo("aftermath/check/1");
        assertThat(report.get("valid").asBoolean()).isFalse();
        JsonNode fault = report.get("faults").get(0);
        assertThat(fault.get("file").asString()).isEqualTo("scenario.yaml");
        assertThat(fault.get("line").asInt()).isEqualTo(gwnoLine());
        assertThat(fault.get("column").asInt()).isEqualTo(9);
        assertThat(fault.get("path").asString()).isEqualTo("country.gwno");
        assertThat(fault.has("maybe")).isTrue();
    }

    @Test
    void check_guesses_a_mistyped_name() {
        assertThat(call(new CheckCommand(), "kazakstan-2022")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out.toString()).contains("must be there").contains("Maybe kazakhstan-2022");
    }

    @Test
    void new_copies_a_scenario_that_passes_check() {
        assertThat(call(new NewCommand(), "my-case", "--from", valid.toString(), "--out", temp.toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString().strip()).isEqualTo(temp.resolve("my-case").toString());
        assertThat(call(new CheckCommand(), temp.resolve("my-case").toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("my-case is valid");
        assertThat(temp.resolve("my-case/SOURCES.md")).exists();
        assertThat(temp.resolve("my-case/claims.yaml")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"epstein-2002-I", "epstein-2002-II"})
    void new_copies_a_lattice_too(String name) throws IOException {
        Path from = Path.of(System.getProperty("aftermath.root", ".."))
                .resolve("scenarios")
                .resolve(name);
        assertThat(call(new NewCommand(), "my-own", "--from", from.toString(), "--out", temp.toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString().strip()).isEqualTo(temp.resolve("my-own").toString());
        assertThat(err.toString()).contains("Next: edit its rules and numbers, then: aftermath check");
        assertThat(call(new CheckCommand(), temp.resolve("my-own").toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("my-own is valid: a lattice");

        Path main = temp.resolve("my-own/scenario.yaml");
        Files.writeString(main, Files.readString(main).replace("ticks: ", "tikcs: "));
        assertThat(call(
                        new NewCommand(),
                        "other",
                        "--from",
                        temp.resolve("my-own").toString(),
                        "--out",
                        temp.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("tikcs must be one of", "must be valid to be copied");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    void new_overwrites_nothing_and_leaves_nothing_behind() throws IOException {
        assertThat(call(new NewCommand(), "valid", "--from", valid.toString(), "--out", temp.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must not be there yet").contains("Maybe choose another name");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(valid);
        }
    }

    @Test
    void new_refuses_to_copy_a_broken_scenario() throws IOException {
        breakIt();
        assertThat(call(new NewCommand(), "other", "--from", valid.toString(), "--out", temp.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be valid to be copied");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/b", "Two Words", "", "-x-", "nul", "com1", "a--b", "ä"})
    void new_refuses_bad_names(String name) {
        assertThat(call(new NewCommand(), "--from", valid.toString(), "--out", temp.toString(), "--", name))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(" must ");
    }

    @Test
    void scenarios_lists_the_shipped_ones() {
        assertThat(call(new ScenariosCommand())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("kazakhstan-2022  Kazakhstan, January 2022");
        assertThat(call(new ScenariosCommand(), "--json")).isEqualTo(ExitCode.DONE);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("scenarios")
                        .valueStream()
                        .map(scenario -> scenario.get("name").asString()))
                .contains("epstein-2002-I", "epstein-2002-II", "kazakhstan-2022");
    }

    private int gwnoLine() throws IOException {
        return Files.readAllLines(valid.resolve("scenario.yaml")).indexOf("  gwno: seven") + 1;
    }

    private void breakIt() throws IOException {
        Path main = valid.resolve("scenario.yaml");
        Files.writeString(main, Files.readString(main).replace("gwno: 705", "gwno: seven"));
    }
}
