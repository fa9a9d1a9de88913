package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.app.store.Atomic;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Precise;
import aftermath.app.store.RunFolder;
import aftermath.app.store.VerdictFile;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Told;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.engine.Contract;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The whole job on a small scale: few residents, few days, two claims; broken off between files, as a kill does.
@Tag("slow")
class ResumedVerdictsTest {
    private static final String CASE = MadeUpScenario.shipped().toString();
    private static final List<String> SMALL =
            List.of("--scale", "1:2000", "--until", "+6d", "--claims", "rival-loyalties,credibility-restored");
    private static final List<String> PRECISELY = List.of("--until-precise", "rival-loyalties=0.3");

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private final StringWriter err = new StringWriter();

    /// Never stopped: three worlds; two worlds, then more for one claim.
    @BeforeAll
    static void run_whole() {
        ResumedVerdictsTest test = new ResumedVerdictsTest();
        assertThat(test.run(Simulator.shipped(), shared.resolve("plain"), with(SMALL, "--runs", "3")))
                .as(test.err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(test.run(Simulator.shipped(), shared.resolve("precise"), with(precisely(), "--runs", "2")))
                .as(test.err.toString())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_run_killed_amid_twins_resumes_to_the_bytes_of_one_never_stopped() throws IOException {
        dies(9, with(SMALL, "--runs", "3"));
        assertThat(manifest().status()).isEqualTo("running");
        assertThat(run(Simulator.shipped(), folder(), "--resume"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertSame("plain");
    }

    @Test
    void one_killed_while_a_claim_is_made_precise_goes_on_with_that_by_itself() throws IOException {
        dies(62, with(precisely(), "--runs", "2"));
        assertThat(manifest().worlds()).isEqualTo(12);
        assertThat(manifest().results()).hasSizeBetween(3, 11);
        assertThat(run(Simulator.shipped(), folder(), "--resume"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertSame("precise");
        Judging judging = manifest().judging();
        assertThat(judging).isNotNull();
        assertThat(judging.pairs()).isEqualTo(2);
        assertThat(judging.precise()).isEqualTo(new Precise("rival-loyalties", 0.3));
    }

    @Test
    void a_folder_that_grows_becomes_what_a_fresh_one_of_that_size_is() throws IOException {
        assertThat(run(Simulator.shipped(), folder(), with(SMALL, "--runs", "2")))
                .isEqualTo(ExitCode.DONE);
        assertThat(run(Simulator.shipped(), folder(), "--resume", "--runs", "3"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertSame("plain");
        assertThat(manifest().judging())
                .isEqualTo(new RunFolder(shared.resolve("plain")).manifest().judging());
    }

    @Test
    void worlds_run_for_one_claim_change_no_verdict_on_another() {
        assertThat(run(Simulator.shipped(), folder(), with(SMALL, "--runs", "2")))
                .isEqualTo(ExitCode.DONE);
        VerdictFile plain = VerdictFile.read(new RunFolder(folder()));
        VerdictFile precise = VerdictFile.read(new RunFolder(shared.resolve("precise")));
        assertThat(precise.worlds()).isEqualTo(plain.worlds());
        assertThat(one(precise, "credibility-restored")).isEqualTo(one(plain, "credibility-restored"));
        assertThat(precise.omitted()).isEqualTo(plain.omitted());
        VerdictFile.Part known =
                one(precise, "rival-loyalties").tests().getFirst().onSide();
        assertThat(known.of()).isGreaterThan(2);
        assertThat((known.anytimeHi() - known.anytimeLo()) / 2).isLessThanOrEqualTo(0.3);
    }

    @Test
    void the_page_tells_how_to_judge_a_claim_again_as_it_was_judged() throws IOException {
        String page = Files.readString(new RunFolder(shared.resolve("precise")).report());
        String base = " --runs 2 --seed 1 --scale 1:2000 --until +6d";
        assertThat(page)
                .contains("--claims rival-loyalties --until-precise rival-loyalties=0.3" + base)
                .contains("--claims credibility-restored" + base);
    }

    @Test
    void a_gate_that_is_met_ends_in_four() {
        assertThat(run(Simulator.shipped(), folder(), with(SMALL, "--runs", "1", "--fail-on", "undecided")))
                .isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(err.toString()).contains("A gate was not met", "rival-loyalties is undecided");
        assertThat(run(Simulator.shipped(), folder(), "--resume", "--fail-on", "supported"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void what_was_asked_of_claims_cannot_be_changed_on_the_way() {
        Path precise = shared.resolve("precise");
        for (String[] other : new String[][] {
            {"--claims", "rival-loyalties"},
            {"--claims", "none"},
            {"--variant", "no-network"},
            {"--until-precise", "rival-loyalties=0.2"},
            {"--runs", "1"}
        }) {
            assertThat(run(Simulator.shipped(), precise, with(List.of(other), "--resume")))
                    .as(String.join(" ", other))
                    .isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains(other[0], "Maybe");
        }
        assertThat(run(
                        Simulator.shipped(),
                        shared.resolve("plain"),
                        "--resume",
                        "--until-precise",
                        "rival-loyalties=0.3"))
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_folder_that_judges_nothing_has_no_gate_and_keeps_its_variant() {
        assertThat(run(
                        Simulator.shipped(),
                        folder(),
                        "--claims",
                        "none",
                        "--scale",
                        "1:2000",
                        "--until",
                        "+1d",
                        "--runs",
                        "1",
                        "--variant",
                        "no-network"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(manifest().variant()).isEqualTo("no-network");
        assertThat(run(Simulator.shipped(), folder(), "--resume", "--variant", "base"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run(Simulator.shipped(), folder(), "--resume", "--fail-on", "undecided"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("the folder judges none");
        assertThat(run(Simulator.shipped(), folder(), "--resume", "--variant", "no-network"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void mistakes_about_claims_are_told_before_anything_runs() {
        assertThat(run(Simulator.shipped(), folder(), "--claims", "rival-loyaltys"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--claims (rival-loyaltys)", "Maybe rival-loyalties");
        for (String claim : List.of("coup-attempt", "allies-acted", "foundations-fund")) {
            assertThat(run(Simulator.shipped(), folder(), "--until-precise", claim + "=0.1"))
                    .as(claim)
                    .isEqualTo(ExitCode.BAD_INPUT);
        }
        assertThat(run(Simulator.shipped(), folder(), "--until-precise", "shift-east=0.1", "--until", "+31d"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("runs of 31 days can decide", "Maybe leave --until out");
        assertThat(folder()).doesNotExist();
    }

    private static VerdictFile.One one(VerdictFile file, String claim) {
        return file.verdicts().stream()
                .filter(verdict -> verdict.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private void assertSame(String whole) throws IOException {
        SortedMap<String, String> expected = bytes(shared.resolve(whole));
        assertThat(expected.keySet())
                .anyMatch(file -> file.endsWith("_factual.json"))
                .contains("verdicts.json");
        assertThat(bytes(folder())).isEqualTo(expected);
    }

    /// SHA-256 of every file that says what came of the run, by path.
    private static SortedMap<String, String> bytes(Path run) throws IOException {
        TreeMap<String, String> bytes = new TreeMap<>();
        for (String part : List.of("verdicts.json", "results", "twins")) {
            try (Stream<Path> files = Files.walk(run.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> bytes.put(run.relativize(file).toString(), Atomic.sha256(file)));
            }
        }
        return bytes;
    }

    private void dies(int after, String... options) {
        assertThatThrownBy(() ->
                        run(new Dying(Simulator.shipped(), after), folder(), with(List.of(options), "--threads", "1")))
                .isInstanceOf(Killed.class);
    }

    private Path folder() {
        return temp.resolve("run");
    }

    private Manifest manifest() {
        return new RunFolder(folder()).manifest();
    }

    private static List<String> precisely() {
        return List.of(with(SMALL, PRECISELY.toArray(String[]::new)));
    }

    private static String[] with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int run(Simulator simulator, Path folder, String... options) {
        List<String> args = new ArrayList<>(List.of(CASE, "--quiet", "--out", folder.toString()));
        args.addAll(List.of(options));
        return new CommandLine(new RunCommand(simulator, ScenarioSource.shipped()))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    /// What nothing in the program catches.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// Hands on so many runs with their twins, then dies.
    private static final class Dying implements Simulator {
        private final Simulator whole;
        private int left;

        Dying(Simulator whole, int after) {
            this.whole = whole;
            this.left = after;
        }

        @Override
        public List<Contract> plan(Scenario scenario) {
            return whole.plan(scenario);
        }

        @Override
        public List<Outcome> outcomes(Scenario scenario) {
            return whole.outcomes(scenario);
        }

        @Override
        public void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop) {
            whole.run(plan, from, done, stop);
        }

        @Override
        public void twins(
                List<Cell> cells,
                int threads,
                Set<String> outcomes,
                Set<String> shown,
                TwinWorlds.Keeper keeper,
                BooleanSupplier stop) {
            whole.twins(cells, threads, outcomes, shown, dying(keeper), stop);
        }

        private TwinWorlds.Keeper dying(TwinWorlds.Keeper keeper) {
            return new TwinWorlds.Keeper() {
                @Override
                public boolean has(Cell cell, String twin) {
                    return keeper.has(cell, twin);
                }

                @Override
                public void factual(RunResult result) {
                    keeper.factual(result);
                }

                @Override
                public void told(Told told) {
                    if (left-- == 0) {
                        throw new Killed();
                    }
                    keeper.told(told);
                }

                @Override
                public void failed(Cell cell, Throwable why) {
                    keeper.failed(cell, why);
                }
            };
        }
    }
}
