package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.model.Catalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
    private static final int MECHANISMS = Catalogue.MECHANISMS.size();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int plan(String... options) {
        List<String> args = new ArrayList<>(List.of(MadeUpScenario.shipped().toString()));
        args.addAll(List.of(options));
        return new CommandLine(new PlanCommand(new MadeUpSimulator(0), ScenarioSource.shipped()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    private JsonNode json(String... options) {
        List<String> args = new ArrayList<>(List.of(options));
        args.add("--json");
        assertThat(plan(args.toArray(String[]::new))).as(err.toString()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void every_run_is_counted_once() {
        JsonNode json = json("--runs", "4", "--claims", "price-caps-trigger,arms,psychological-effect");
        assertThat(json.get("schema").asString()).isEqualTo("aftermath/plan/1");
        assertThat(json.get("scale").asInt()).isEqualTo(10);
        assertThat(json.get("runs")).hasSize(1);
        JsonNode base = json.at("/runs/base");
        assertThat(base.get("worlds").asInt()).isEqualTo(4);
        assertThat(base.get("factual").asInt()).isEqualTo(4);
        // Five twins in all worlds; in half of them each mechanism cut, four of which are such twins.
        assertThat(base.get("twins").asInt()).isEqualTo(4 * 5 + 2 * (MECHANISMS - 4));
        assertThat(json.get("twins")).hasSize(5);
        assertThat(json.get("days").asInt()).isEqualTo(31 * (4 + 4 * 5 + 2 * (MECHANISMS - 4)));
    }

    @Test
    void a_twin_that_several_claims_need_is_named_once_and_first() {
        JsonNode twins = json("--claims", "radical-hijack,fair-grounds,arms").get("twins");
        assertThat(twins).hasSize(3);
        assertThat(twins.at("/0/twin").asString()).isEqualTo("no-radicals");
        assertThat(twins.at("/0/claims/0").asString()).isEqualTo("fair-grounds");
        assertThat(twins.at("/0/claims/1").asString()).isEqualTo("radical-hijack");
    }

    @Test
    void sets_of_worlds_stand_in_order_with_the_worlds_themselves_first() {
        assertThat(plan("--runs", "8", "--claims", "arms")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines().filter(line -> line.matches(".*(\\s+\\d+){3}")))
                .map(line -> line.substring(0, 20).strip())
                .containsExactly(
                        "as they are",
                        "shaken inputs",
                        "variant faction-coup",
                        "variant foreign-hand",
                        "variant no-global-ga",
                        "variant no-network");
    }

    @Test
    void without_claims_there_are_only_worlds() {
        JsonNode json = json("--runs", "3", "--claims", "none", "--until", "+10d");
        assertThat(json.at("/runs/base/twins").asInt()).isZero();
        assertThat(json.get("days").asInt()).isEqualTo(30);
        assertThat(json.get("twins")).isEmpty();
    }

    @Test
    void what_only_shows_while_it_runs_is_not_planned() {
        assertThat(plan("--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(plan("--until-precise", "arms=0.1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(plan("--claims", "amrs")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--resume must not", "--until-precise must not", "Maybe arms");
        assertThat(out.toString()).isEmpty();
    }
}
