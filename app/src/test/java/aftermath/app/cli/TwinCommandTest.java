package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.twin.Cell;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.engine.Contract;
import aftermath.sim.scenario.Scenario;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwinCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int twin(Simulator simulator, String... options) {
        List<String> args = new ArrayList<>(
                List.of(MadeUpScenario.shipped().toString(), "--quiet", "--scale", "1:5000", "--until", "+4d"));
        args.addAll(List.of(options));
        return new CommandLine(new TwinCommand(simulator, ScenarioSource.shipped()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    /// As the shipped one, but whatever is run fails.
    private static Simulator failing() {
        return new MadeUpSimulator(0) {
            @Override
            public List<Contract> plan(Scenario scenario) {
                return Simulator.shipped().plan(scenario);
            }

            @Override
            public void twins(
                    List<Cell> cells,
                    int threads,
                    Set<String> outcomes,
                    Set<String> shown,
                    TwinWorlds.Keeper keeper,
                    BooleanSupplier stop) {
                keeper.failed(cells.getFirst(), new IllegalStateException("it broke"));
            }
        };
    }

    @Test
    void json_tells_of_each_pair_where_it_parts_and_what_comes_of_it() {
        assertThat(twin(Simulator.shipped(), "--cut", "economy.cap-removal", "--runs", "2", "--json"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("schema").asString()).isEqualTo("aftermath/twin/1");
        assertThat(json.get("scale").asInt()).isEqualTo(5000);
        assertThat(json.get("days").asInt()).isEqualTo(4);
        assertThat(json.at("/change/cuts/0").asString()).isEqualTo("economy.cap-removal");
        assertThat(json.get("pairs")).hasSize(2);
        JsonNode pair = json.at("/pairs/1");
        assertThat(pair.get("world").asInt()).isEqualTo(1);
        assertThat(pair.get("apart").asInt()).isNotNegative();
        assertThat(pair.get("first").asString()).startsWith("region.");
        assertThat(json.at("/outcomes/participants.peak/difference/pairs").asInt())
                .isEqualTo(2);
        assertThat(json.get("regions")).hasSize(17);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_twin_that_never_parts_says_so() {
        assertThat(twin(Simulator.shipped(), "--cut", "alliance.withdraw")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("The twin is the factual run to the bit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cut alliance.signl | Maybe alliance.signal",
                "--set alliance.withdraw.stay=-5 | --set alliance.withdraw.stay (-5.0) must lie between",
                "--set alliance.withdraw.sta=5 | Maybe alliance.withdraw.stay",
                "--times alliance.withdraw.notice=-1 | --times alliance.withdraw.notice (-48.0) must",
                "--times alliance.withdraw.stay=1000000 | must lie between",
                "--times population.degree=1.01 | must be a whole number",
                "--change stay-90 --times alliance.withdraw.stay=1000000 | must lie between",
                "--set alliance.credibility.honoured=30 | must be at most alliance.credibility.requests",
                "--times alliance.withdraw.stayy=2 | Maybe alliance.withdraw.stay",
                "--hold region.internet=7 | must lie in [",
                "--hold region.internet=x-1 | must not be below 0",
                "--hold region.internet=0.5:96..96 | must end (96) after it begins (96)",
                "--hold region.internett=0.5 | Maybe region.internet",
                "--hold region.internet@KZ-ALAA=0.5 | Maybe KZ-ALA",
                "--drop cap-lift | Maybe cap-lifted",
                "--drop cap-lifted,cap-lifted | must be one of the schedule's",
                "--move cap-lifted=+4d | must lie within the run",
                "--move cap-lifted=-90d | must lie within the run",
                "--change no-such-change | must be an intervention",
                "--variant nonsense --cut alliance | --variant (nonsense)",
                "--runs 0 --cut alliance | --runs (0)"
            })
    void what_cannot_be_done_is_refused_before_anything_runs(String options, String told) {
        assertThat(twin(failing(), options.split(" "))).as(err.toString()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(told).doesNotContain("it broke");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_twin_without_a_change_is_refused() {
        assertThat(twin(failing())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must do something differently", "Maybe --cut");
    }

    @Test
    void a_value_that_the_variant_has_too_is_still_what_was_asked() {
        assertThat(twin(
                        Simulator.shipped(),
                        "--variant",
                        "no-global-game",
                        "--set",
                        "security.cohesion.game=1",
                        "--json"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(JsonMapper.shared()
                        .readTree(out.toString())
                        .at("/change/sets")
                        .get("security.cohesion.game")
                        .asDouble())
                .isEqualTo(1);
    }

    @Test
    void what_fails_while_it_runs_is_our_fault() {
        assertThat(twin(failing(), "--cut", "alliance")).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(err.toString()).contains("World 0", "it broke");
    }

    @Test
    void the_dead_of_a_region_are_said_to_be_residents_in_whole_agents() {
        assertThat(twin(Simulator.shipped(), "--cut", "economy.cap-removal")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("residents dead", "Members of the forces are not among the dead of a region.")
                .contains("in steps of 5,000", "For deaths take 1:10 or finer.");
    }
}
