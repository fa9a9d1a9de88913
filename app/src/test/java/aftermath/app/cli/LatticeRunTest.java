package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LatticeRunTest {
    private static final Path ROOT = Path.of(System.getProperty("aftermath.root", "."));

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private int run(String name, String to, String... more) {
        List<String> args = new ArrayList<>(List.of(
                ROOT.resolve("scenarios").resolve(name).toString(),
                "--quiet",
                "--out",
                temp.resolve(to).toString()));
        args.addAll(List.of(more));
        return run(new RunCommand(), args.toArray(String[]::new));
    }

    @Test
    void a_run_leaves_courses_numbers_a_manifest_and_a_page() throws IOException {
        assertThat(run("epstein-2002-I", "a", "--variant", "sudden", "--runs", "2"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("active.peak", "Published: A great outburst");
        Path a = temp.resolve("a");
        List<String> course = Files.readAllLines(a.resolve("results/world-0001.csv"));
        assertThat(course).hasSize(201).first().isEqualTo("tick,active,jailed,officers");
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(a.resolve("manifest.json")));
        assertThat(manifest.get("variant").asString()).isEqualTo("sudden");
        assertThat(manifest.at("/rules/ratio").asString()).isEqualTo("floor");
        assertThat(Files.readString(a.resolve("report.html")))
                .contains("World 0, tick 7", "Sizes of outbursts", "jail.longest")
                .doesNotContain("http://", "https://", "<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epstein-2002-I", "epstein-2002-II"})
    void the_same_seed_gives_the_same_bytes_for_any_number_of_threads(String name) throws IOException {
        String[] set = {"--runs", "3", "--set", "lattice.width=20", "lattice.height=20", "--json", "--seed", "5"};
        run(name, "one", concat(set, "--threads", "1"));
        String one = out.toString();
        run(name, "three", concat(set, "--threads", "3"));
        assertThat(out.toString()).isEqualTo(one).isNotEmpty();
        for (String file : List.of("macro.json", "results/world-0002.csv")) {
            assertThat(temp.resolve("three").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
        run(name, "other", concat(set, "--seed", "6"));
        assertThat(out.toString()).isNotEqualTo(one);
    }

    private static String[] concat(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        if (more[0].equals("--seed")) {
            all = new ArrayList<>(all.subList(0, all.indexOf("--seed")));
        }
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"epstein-2002-I", "epstein-2002-II"})
    void macro_json_fits_its_documented_schema(String name) throws IOException {
        Path schema = ROOT.resolve("docs/reference/lattice-macro.schema.json");
        assertThat(run(name, "m", "--runs", "2", "--set", "lattice.width=20", "lattice.height=20", "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema))
                        .validate(out.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(temp.resolve("m/macro.json")).hasContent(out.toString());
    }

    @Test
    void the_ratio_decides_whether_there_are_outbursts() {
        run("epstein-2002-I", "floor", "--runs", "2", "--json");
        JsonNode floor = JsonMapper.shared().readTree(out.toString());
        run("epstein-2002-I", "exact", "--runs", "2", "--json", "--rule", "ratio=exact");
        JsonNode exact = JsonMapper.shared().readTree(out.toString());
        assertThat(floor.at("/numbers/active.mean/mean").asDouble()).isBetween(30.0, 50.0);
        assertThat(exact.at("/numbers/active.mean/mean").asDouble()).isLessThan(1.5);
        assertThat(exact.at("/sizes").size()).isZero();
    }

    @Test
    void what_a_lattice_has_not_is_refused_with_what_may_be_meant() {
        assertThat(run("epstein-2002-I", "x", "--variant", "suden")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Variant (suden) must be one of", "Maybe sudden");
        assertThat(run("epstein-2002-I", "x", "--rule", "ratio=flor")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--rule ratio (flor) must be one of", "Maybe floor");
        assertThat(run("epstein-2002-I", "x", "--set", "visoin=3")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe vision");
        assertThat(run("epstein-2002-I", "x", "--set", "vision=30")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .contains("vision (30) and lattice.width (40) must go together")
                .contains("Maybe vision below 20, or lattice.width of at least 61.");
        assertThat(run("epstein-2002-I", "x", "--set", "citizens.density=0.99")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .contains("citizens.density (0.99) and officers.density (0.04) must be at most 1 together")
                .contains("Maybe citizens.density of at most 0.96, or officers.density of at most 0.01.");
        assertThat(run("epstein-2002-I", "x", "--cut", "society.fear")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--cut must be left out");
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void a_nation_has_no_switches() {
        assertThat(run("kazakhstan-2022", "x", "--rule", "ratio=floor")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--rule must be left out");
    }

    @Test
    void commands_that_need_a_nation_refuse() {
        String lattice = ROOT.resolve("scenarios/epstein-2002-II").toString();
        for (Object command : List.of(new TwinCommand(), new PlanCommand(), new ClaimsCommand())) {
            String[] args = command instanceof TwinCommand
                    ? new String[] {lattice, "--cut", "society.fear"}
                    : new String[] {lattice};
            assertThat(run(command, args)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err + "" + out).contains("must be of a nation", "Maybe aftermath run epstein-2002-II");
        }
    }

    @Test
    void commands_that_want_a_run_of_a_nation_say_that_this_is_of_a_lattice() {
        run("epstein-2002-I", "r", "--runs", "1", "--variant", "police-cut");
        String folder = temp.resolve("r").toString();
        for (Object command : List.of(new ReportCommand(), new ClaimsCommand())) {
            assertThat(run(command, folder)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("must be of a nation for this, but is of a lattice", "Maybe look at");
        }
        for (Object command : List.of(new TwinCommand(), new PlanCommand(), new CheckCommand())) {
            String[] args =
                    command instanceof TwinCommand ? new String[] {folder, "--cut", "x"} : new String[] {folder};
            assertThat(run(command, args)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err + "" + out)
                    .contains("but this is the folder of a run on a lattice")
                    .contains("Maybe " + temp.resolve("r/scenario"));
        }
        assertThat(run(new CheckCommand(), folder + "/scenario")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void one_world_is_one_world() {
        run("epstein-2002-I", "one", "--runs", "1", "--variant", "police-cut");
        assertThat(out.toString()).contains("over 1 world ").doesNotContain("1 worlds");
        assertThat(temp.resolve("one/report.html"))
                .content()
                .contains("1 world, seed 1")
                .doesNotContain("1 worlds");
    }

    @Test
    void a_lattice_does_not_say_what_acts() {
        String lattice = ROOT.resolve("scenarios/epstein-2002-I").toString();
        assertThat(run(new CheckCommand(), lattice, "--acts")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--acts must be left out", "Maybe aftermath run epstein-2002-I --rule");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void check_tells_what_a_lattice_has() {
        String lattice = ROOT.resolve("scenarios/epstein-2002-I").toString();
        assertThat(run(new CheckCommand(), lattice)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("epstein-2002-I is valid: a lattice, model rebellion, 11 switches");
        assertThat(run(new CheckCommand(), lattice, "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("\"valid\" : true");
    }
}
