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

    private static String lattice(String name) {
        return Path.of(System.getProperty("aftermath.root", ".."))
                .resolve("scenarios")
                .resolve(name)
                .toString();
    }

    @Test
    void every_name_on_a_lattice_is_explained() {
        assertThat(LatticeExplanations.names())
                .contains("vision", "ratio", "preset", "netlogo", "rebellion", "lattice", "age.longest");
        for (String name : LatticeExplanations.names()) {
            assertThat(call(name)).as(name).isEqualTo(ExitCode.DONE);
            assertThat(out.toString())
                    .as(name)
                    .hasSizeGreaterThan(80)
                    .endsWith("\n")
                    .doesNotContain("null");
            assertThat(call(name, "--json")).isEqualTo(ExitCode.DONE);
            assertThat(json().get("schema").asString()).isEqualTo("aftermath/explain/1");
            assertThat(json().get("name").asString()).isEqualTo(name);
        }
    }

    @Test
    void a_parameter_on_a_lattice_shows_its_range_and_its_values() {
        assertThat(call("vision")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("vision [cells], a parameter on a lattice", "allowed     0 to 100", "rebellion, groups")
                .contains("In epstein-2002-I:", "variants    deceptive 1.7", "In epstein-2002-II:");
        assertThat(call("vision", "--scenario", lattice("epstein-2002-II"), "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json().at("/values/epstein-2002-II/value").asDouble()).isEqualTo(1.7);
        assertThat(json().get("values").size()).isEqualTo(1);
    }

    @Test
    void a_switch_shows_what_each_word_means_and_who_uses_it() {
        assertThat(call("ratio")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .containsPattern("floor +rounded down")
                .containsPattern("mesa-3 +round\n")
                .containsPattern("stands at +floor\n.*variants .*rounded round");
        assertThat(call("preset")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).containsPattern("switch +eth-code +mesa-2 +mesa-3 +netlogo +paper\n");
    }

    @Test
    void a_scenario_on_a_lattice_is_explained_by_name_or_path() {
        assertThat(call("epstein-2002-I")).isEqualTo(ExitCode.DONE);
        String said = out.toString();
        assertThat(said)
                .contains("a scenario on a lattice, model rebellion", "police-cut", "published: ", "jail.longest")
                .contains("rounded down");
        assertThat(call("--scenario", lattice("epstein-2002-I"))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo(said);
        assertThat(call("epstein-2002-I", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().at("/variants/exact/rules/ratio").asString()).isEqualTo("exact");
    }

    @Test
    void a_name_of_both_is_a_nations_and_says_how_to_ask_for_the_other() {
        assertThat(call("legitimacy.last")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("an outcome")
                .contains("On a lattice it is something else: aftermath explain legitimacy.last --scenario");
        assertThat(call("legitimacy.last", "--scenario", lattice("epstein-2002-I")))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("a parameter on a lattice");
    }

    @Test
    void a_slip_on_a_lattice_gets_a_guess() {
        assertThat(call("visoin")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe vision.");
        assertThat(call("epstein-2002-IV")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe epstein-2002-I");
        assertThat(call("society.fear", "--scenario", lattice("epstein-2002-I")))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be a model, a parameter, a switch or a preset on a lattice");
        assertThat(call("vision", "--scenario", SHIPPED)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("but is of a model on a lattice", "Maybe leave --scenario out");
    }
}
