package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.store.Atomic;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.ResultFile;
import aftermath.app.store.RunFolder;
import aftermath.sim.engine.Contract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
    private static final String CASE = MadeUpScenario.shipped().toString();

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void json_has_the_documented_shape_and_stands_alone_on_stdout() {
        assertThat(run("--runs", "3", "--json")).isEqualTo(ExitCode.DONE);
        JsonNode json = new JsonMapper().readTree(out.toString());
        assertThat(json.get("schema").asString()).isEqualTo("aftermath/run/1");
        assertThat(json.get("folder").asString()).isEqualTo(folder().toString());
        assertThat(json.get("runs").size()).isEqualTo(3);
        assertThat(json.get("runs").get(2).get("world").asInt()).isEqualTo(2);
        assertThat(json.get("runs").get(2).get("seed").asInt()).isEqualTo(1);
        assertThat(json.get("runs").get(2).get("digest").asString()).hasSize(64);
        JsonNode peak = json.get("outcomes").get("participants.peak");
        assertThat(peak.get("unit").asString()).isEqualTo("persons");
        assertThat(peak.get("lo").asDouble())
                .isLessThanOrEqualTo(peak.get("median").asDouble());
        assertThat(peak.get("hi").asDouble())
                .isGreaterThanOrEqualTo(peak.get("median").asDouble());
        assertThat(json.get("verdicts").isArray()).isTrue();
    }

    @Test
    void an_outcome_that_never_occurred_is_null_not_nought() {
        run("--runs", "2", "--json");
        JsonNode hour =
                new JsonMapper().readTree(out.toString()).get("outcomes").get("announcement.hour");
        assertThat(hour.get("median").isNull()).isTrue();
        assertThat(hour.get("lo").isNull()).isTrue();
    }

    @Test
    void quiet_says_nothing_of_progress_and_a_log_gets_plain_lines() {
        run("--runs", "1", "--quiet");
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("participants.peak")
                .contains("report.html")
                .doesNotContain("\u001b");
    }

    @Test
    void mistakes_are_told_with_what_would_be_right_before_anything_runs() {
        assertThat(run("--cut", "alliance.signl")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("alliance.signl").contains("Maybe alliance.signal");
        assertThat(run("--set", "society.raech=1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Maybe society.reach");
        assertThat(run("--set", "society.fear.k=-1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--variant", "nonsense")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--threads", "100000")).isEqualTo(ExitCode.BAD_INPUT);
        for (String[] wrong : new String[][] {
            {"--scale", "0"}, {"--scale", "2:1"}, {"--until", "soon"}, {"--until", "2021-12-31"}, {"--until", "+0"},
            {"--runs", "0"}, {"--runs", "-3"}, {"--threads", "0"}, {"--set", "society.reach"}, {"--seed", "x"}
        }) {
            assertThat(run(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.BAD_INPUT);
        }
        assertThat(folder()).doesNotExist();
    }

    @Test
    void numbers_that_must_be_whole_or_fit_each_other_are_held_to_it() {
        assertThat(run("--set", "population.degree=8.5")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be a whole number between 1.0 and 16.0");
        assertThat(run("--set", "population.near=12", "--set", "population.degree=8"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Parameter population.near (12.0) must be at most population.degree (8)");
    }

    @Test
    void the_plan_kept_is_of_what_stepped_and_what_was_cut_stands_apart() {
        assertThat(run("--runs", "1", "--cut", "alliance", "--quiet")).isEqualTo(ExitCode.DONE);
        Manifest manifest = new RunFolder(folder()).manifest();
        assertThat(manifest.plan()).extracting(Contract::id).containsExactly("economy.cap-removal", "society.fear");
        assertThat(manifest.left()).containsExactly("alliance.signal");
    }

    @Test
    void a_folder_with_something_in_it_is_refused() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("mine.txt"), "keep");
        assertThat(run("--runs", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder().resolve("mine.txt")).hasContent("keep");
        assertThat(folder().resolve("manifest.json")).doesNotExist();
    }

    @Test
    void a_path_that_cannot_be_a_folder_is_told_before_the_run() throws IOException {
        Files.writeString(temp.resolve("file"), "");
        assertThat(MadeUpProgram.line()
                        .setErr(new PrintWriter(err, true))
                        .execute("run", CASE, "--out", temp.resolve("file/run").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be writable");
    }

    @Test
    void a_resumed_ensemble_ends_with_the_bytes_of_one_never_stopped() throws Exception {
        run("--runs", "4");
        List<String> whole = hashes();
        Files.delete(new RunFolder(folder()).world(1));
        Files.delete(new RunFolder(folder()).world(3));
        Files.writeString(folder().resolve("results/.world-0003.parquet.part"), "half");
        assertThat(run("--resume")).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(hashes()).isEqualTo(whole);
        assertThat(new RunFolder(folder()).manifest().status()).isEqualTo("done");
        assertThat(rows()).isEqualTo(4);
    }

    @Test
    void a_resumed_ensemble_may_grow_but_not_change() {
        run("--runs", "2", "--seed", "7");
        assertThat(run("--resume", "--seed", "8")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--resume", "--runs", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--resume", "--runs", "3")).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(new RunFolder(folder()).manifest().results()).hasSize(3);
    }

    @Test
    void a_result_that_was_tampered_with_is_refused() throws IOException {
        run("--runs", "2");
        Files.writeString(new RunFolder(folder()).world(0), "x");
        assertThat(run("--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("SHA-256");
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        run("--runs", "2", "--threads", "1");
        List<String> one = hashes();
        Path first = folder();
        Files.move(first, temp.resolve("first"));
        run("--runs", "2", "--threads", "2");
        assertThat(hashes()).isEqualTo(one);
    }

    @Test
    void report_draws_the_same_page_from_the_folder_alone() throws IOException {
        run("--runs", "2");
        Path page = new RunFolder(folder()).report();
        String before = Files.readString(page);
        Files.delete(page);
        assertThat(MadeUpProgram.line().setOut(new PrintWriter(out, true)).execute("report", folder().toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(page)).isEqualTo(before);
    }

    private Path folder() {
        return temp.resolve("run");
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of("run", CASE, "--out", folder().toString()));
        args.addAll(List.of(options));
        return MadeUpProgram.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    private List<String> hashes() {
        RunFolder folder = new RunFolder(folder());
        List<String> hashes = new ArrayList<>();
        for (ResultFile result : folder.manifest().results()) {
            Path file = folder.path().resolve(result.path());
            assertThat(Atomic.sha256(file)).isEqualTo(result.sha256());
            hashes.add(result.sha256());
        }
        return hashes;
    }

    private long rows() throws Exception {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:" + new RunFolder(folder()).database());
                var sql = duck.createStatement();
                var rows = sql.executeQuery("SELECT count(*) FROM outcomes WHERE name = 'participants.peak'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
