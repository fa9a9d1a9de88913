package aftermath.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.cli.ExitCode;
import aftermath.app.cli.ExplainCommand;
import aftermath.sim.model.Catalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final String SHIPPED = Path.of(System.getProperty("aftermath.root", ".."))
            .resolve("scenarios/kazakhstan-2022")
            .toString();

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int call(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(new ExplainCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private static int step(String id) {
        return Catalogue.ids().indexOf(id) + 1;
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void every_name_is_explained_in_words_and_in_json() {
        for (String name : Explanations.names()) {
            Explanation said = Explanations.of(name, null).orElseThrow();
            assertThat(said.text())
                    .as(name)
                    .hasSizeGreaterThan(80)
                    .endsWith("\n")
                    .doesNotContain("null", "<!--");
            assertThat(said.facts())
                    .as(name)
                    .containsEntry("schema", "aftermath/explain/1")
                    .containsEntry("name", name);
        }
    }

    @Test
    void the_plan_is_the_plan_that_runs() {
        assertThat(call("plan")).isEqualTo(ExitCode.DONE);
        int from = 0;
        for (String id : Catalogue.ids()) {
            int at = out.toString().indexOf("  " + id + " ", from);
            assertThat(at).as(id).isGreaterThanOrEqualTo(from);
            from = at;
        }
        assertThat(out.toString())
                .contains("\neconomy\n", "every day", "place.crowd′")
                .doesNotContain("null")
                .matches("(?s).*reads +region.crowd′.*");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 120);
        assertThat(call("plan", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("steps")).hasSameSizeAs(Catalogue.MECHANISMS);
        assertThat(json().get("steps").get(0).get("id").asString()).isEqualTo("economy.strain");
    }

    @Test
    void a_mechanism_shows_its_card_and_its_place_in_the_hour() {
        assertThat(call("society.fear")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains(
                        "1 − exp(−k·κ·F·hold / max(A, 1))",
                        "Epstein 2002",
                        "Step " + step("society.fear") + " of "
                                + Catalogue.ids().size() + ", every hour: after ",
                        "place.forces")
                .contains("society.fear.k  ");
        assertThat(call("society.fear", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("step").asInt()).isEqualTo(step("society.fear"));
        assertThat(json().get("readsOfTheHourBefore").toString()).contains("place.crowd");
        assertThat(json().get("parameters").get(0).get("name").asString()).isEqualTo("society.fear.k");
    }

    @Test
    void a_parameter_shows_who_uses_it_and_its_value_in_a_scenario() {
        assertThat(call("population.fear-weight", "--scenario", SHIPPED)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("population, society.fear", "origin    assumed", "In kazakhstan-2022");
        assertThat(call("society.fear.k", "--scenario", SHIPPED, "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("value").get("origin").asString()).isEqualTo("literature");
    }

    @Test
    void a_column_shows_its_one_writer_and_its_readers() {
        assertThat(call("place.crowd")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains(
                        "society.decide (step " + step("society.decide") + ")",
                        "security.cohesion (step " + step("security.cohesion") + ")",
                        "in every run");
        assertThat(call("place.crowd", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("writer").asString()).isEqualTo("society.decide");
    }

    @Test
    void an_outcome_shows_unit_and_meaning() {
        assertThat(call("participants.peak")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("[persons]", "Most people on the street", "formula  most of nation.participants");
        assertThat(call("participants.peak", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("set").asString()).isEqualTo("nation");
    }

    @Test
    void everything_of_a_kind_can_be_listed() {
        assertThat(call("columns")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("* place.crowd", "  place.fear", "\nsite\n");
        assertThat(call("outcomes", "--scenario", SHIPPED)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Human cost", "* deaths.total", "incumbent-share.at-90d");
        assertThat(call("parameters", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("names")).hasSameSizeAs(Catalogue.parameters().keySet());
    }

    @Test
    void a_layer_lists_its_mechanisms() {
        assertThat(call("alliance")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("alliance.request", "alliance.withdraw");
    }

    @Test
    void a_slip_gets_a_guess() {
        assertThat(call("society.fera")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("(society.fera) must be").contains("Maybe society.fear.");
        assertThat(out.toString()).isEmpty();
        assertThat(call("xyzzyplughxyzzy")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe plan");
    }

    @Test
    void a_scenario_that_is_not_there_is_bad_input() {
        assertThat(call("society.fear.k", "--scenario", temp.resolve("none").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
