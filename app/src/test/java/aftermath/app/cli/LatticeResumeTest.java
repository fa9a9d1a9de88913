package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.app.BadInput;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.store.LatticeFiles;
import aftermath.app.store.LatticeFiles.CourseFile;
import aftermath.app.store.LatticeFiles.LatticeManifest;
import aftermath.lab.lattice.Setup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// A run on a lattice that was stopped, by whatever, ends with the bytes of one that never was.
class LatticeResumeTest {
    private static final Path SCENARIOS =
            Path.of(System.getProperty("aftermath.root", ".")).resolve("scenarios");

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String name, String to, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> args = new ArrayList<>(List.of(
                SCENARIOS.resolve(name).toString(),
                "--quiet",
                "--out",
                temp.resolve(to).toString()));
        args.addAll(List.of(more));
        return new CommandLine(new RunCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    private LatticeFiles files(String to) {
        return new LatticeFiles(temp.resolve(to));
    }

    /// The folder as it is after a stop in which only these worlds were finished.
    private void stopped(String to, Integer... worlds) throws IOException {
        LatticeManifest whole = files(to).manifest();
        List<CourseFile> left = whole.results().stream()
                .filter(file -> List.of(worlds).contains(file.world()))
                .toList();
        for (CourseFile file : whole.results()) {
            if (!left.contains(file)) {
                Files.delete(temp.resolve(to).resolve(file.path()));
            }
        }
        Files.delete(temp.resolve(to).resolve("macro.json"));
        Files.delete(temp.resolve(to).resolve("report.html"));
        files(to).write(whole.again(whole.worlds(), whole.threads(), left));
    }

    private void assertSame(String one, String other) throws IOException {
        Path a = temp.resolve(one);
        Path b = temp.resolve(other);
        List<String> results = results(b);
        assertThat(results(a)).isEqualTo(results);
        for (String file : results) {
            assertThat(a.resolve("results").resolve(file))
                    .hasSameBinaryContentAs(b.resolve("results").resolve(file));
        }
        assertThat(a.resolve("macro.json")).hasSameBinaryContentAs(b.resolve("macro.json"));
        assertThat(page(a)).isEqualTo(page(b));
        assertThat(files(one).manifest().results())
                .isEqualTo(files(other).manifest().results());
        assertThat(files(one).manifest().status()).isEqualTo("done");
    }

    private static List<String> results(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("results"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String page(Path folder) throws IOException {
        return Files.readString(folder.resolve("report.html")).replaceAll("Made by: [^<]*", "Made by");
    }

    @ParameterizedTest
    @CsvSource({"epstein-2002-I, police-cut", "epstein-2002-II, no-peacekeepers"})
    void a_resumed_run_ends_with_the_bytes_of_one_never_stopped(String name, String variant) throws IOException {
        assertThat(run(name, "whole", "--variant", variant, "--runs", "5")).isEqualTo(ExitCode.DONE);
        run(name, "cut", "--variant", variant, "--runs", "5", "--threads", "2");
        stopped("cut", 1, 3);
        Files.writeString(temp.resolve("cut/results/.world-0004.csv.part"), "half");
        Files.writeString(temp.resolve("cut/results/world-0002.csv"), "written, and not named yet");
        long before = Files.getLastModifiedTime(temp.resolve("cut/results/world-0003.csv"))
                .toMillis();
        assertThat(run(name, "cut", "--resume", "--threads", "1"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.getLastModifiedTime(temp.resolve("cut/results/world-0003.csv"))
                        .toMillis())
                .isEqualTo(before);
        assertSame("cut", "whole");
    }

    @Test
    void a_run_may_grow_but_not_change() throws IOException {
        String[] some = {"--variant", "police-cut", "--runs", "2", "--seed", "7", "--set", "vision=5"};
        run("epstein-2002-I", "a", some);
        for (String[] other : List.of(
                new String[] {"--seed", "8"},
                new String[] {"--variant", "base"},
                new String[] {"--rule", "ratio=exact"},
                new String[] {"--set", "vision=6"})) {
            assertThat(run("epstein-2002-I", "a", "--resume", other[0], other[1]))
                    .isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString())
                    .contains("A resumed run must keep its " + other[0])
                    .contains("Maybe start a new folder");
        }
        assertThat(run("epstein-2002-II", "a", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must keep its scenario (epstein-2002-I)");
        assertThat(run("epstein-2002-I", "a", "--resume", "--runs", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must not be less than the folder's 2");
        assertThat(run(
                        "epstein-2002-I",
                        "a",
                        "--resume",
                        "--runs",
                        "3",
                        "--seed",
                        "7",
                        "--rule",
                        "ratio=floor",
                        "--set",
                        "vision=5"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        some[3] = "3";
        run("epstein-2002-I", "b", some);
        assertSame("a", "b");
    }

    @Test
    void a_course_that_was_tampered_with_is_refused_and_a_missing_one_run_again() throws IOException {
        run("epstein-2002-I", "a", "--variant", "police-cut", "--runs", "2");
        Path world = temp.resolve("a/results/world-0001.csv");
        Files.writeString(world, "x");
        assertThat(run("epstein-2002-I", "a", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("SHA-256 differs", "Maybe delete it; --resume then runs world 1 again.");
        Files.delete(world);
        assertThat(run("epstein-2002-I", "a", "--resume")).isEqualTo(ExitCode.DONE);
        run("epstein-2002-I", "b", "--variant", "police-cut", "--runs", "2");
        assertSame("a", "b");
    }

    @Test
    void a_manifest_that_does_not_fit_its_courses_is_told() throws IOException {
        run("epstein-2002-I", "a", "--variant", "police-cut", "--runs", "1");
        Path manifest = temp.resolve("a/manifest.json");
        String text = Files.readString(manifest);
        int results = text.indexOf("\"results\"");
        Files.writeString(
                manifest,
                text.substring(0, results) + text.substring(results).replace("\"ticks\" : 130", "\"ticks\" : 131"));
        assertThat(run("epstein-2002-I", "a", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be a course of 131 ticks", "Maybe delete it");
    }

    @Test
    void a_folder_that_is_there_says_how_to_take_it_up_and_others_are_refused() throws IOException {
        run("epstein-2002-I", "a", "--variant", "police-cut", "--runs", "1");
        assertThat(run("epstein-2002-I", "a")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be new or empty", "Maybe add --resume");
        assertThat(run("epstein-2002-I", "none", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--resume must have a run folder");
        Files.createDirectory(temp.resolve("empty"));
        assertThat(run("epstein-2002-I", "empty", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must hold a readable manifest.json");
        Files.writeString(temp.resolve("empty/manifest.json"), "{\"schema\": \"aftermath/manifest/1\"}");
        assertThat(run("epstein-2002-I", "empty", "--resume")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be of a lattice for this, but is of a nation");
    }

    private static Setup setup() {
        var scenario = Objects.requireNonNull(
                LatticeReader.read(SCENARIOS.resolve("epstein-2002-I")).scenario());
        return scenario.setup(
                Objects.requireNonNull(scenario.variants().get("police-cut")), new TreeMap<>(), new TreeMap<>());
    }

    private LatticeManifest wanting(int worlds) {
        run("epstein-2002-I", "a", "--variant", "police-cut", "--runs", "1");
        return files("a").manifest().again(worlds, 1, List.of());
    }

    @Test
    void a_stop_is_heard_between_ticks_and_keeps_what_is_finished() throws Exception {
        LatticeManifest wanted = wanting(5);
        AtomicInteger asked = new AtomicInteger();
        LatticeJob job = new LatticeJob(
                setup(), files("a"), wanted, new Progress.Silent(), () -> asked.incrementAndGet() > 2 * 131 + 50);
        LatticeManifest kept = job.run();
        assertThat(kept.results()).extracting(CourseFile::world).containsExactly(0, 1);
        assertThat(job.done()).hasSize(2);
        assertThat(job.broken()).isNull();
    }

    @Test
    void a_stop_while_kept_worlds_are_read_forgets_none() throws Exception {
        LatticeManifest wanted = wanting(3);
        LatticeManifest two = new LatticeJob(setup(), files("a"), wanted, new Progress.Silent(), () -> false).run();
        LatticeManifest kept = new LatticeJob(setup(), files("a"), two, new Progress.Silent(), () -> true).run();
        assertThat(kept.results()).isEqualTo(two.results()).hasSize(3);
    }

    @Test
    void a_disk_that_refuses_ends_the_run_and_says_why() throws Exception {
        LatticeManifest wanted = wanting(5);
        LatticeJob job = new LatticeJob(setup(), files("nowhere"), wanted, new Progress.Silent(), () -> false);
        assertThat(job.run().results()).isEmpty();
        assertThat(job.broken()).hasMessageContaining("must be writable");
    }

    @Test
    void what_was_finished_before_the_disk_refused_is_kept() throws Exception {
        LatticeManifest wanted = wanting(5);
        Files.createDirectories(temp.resolve("a/results/.world-0003.csv.part/in-the-way"));
        LatticeJob job = new LatticeJob(setup(), files("a"), wanted, new Progress.Silent(), () -> false);
        assertThat(job.run().results()).extracting(CourseFile::world).containsExactly(0, 1, 2);
        assertThat(job.broken()).hasMessageContaining("world-0003.csv must be writable");
    }

    @Test
    void after_three_failed_worlds_the_rest_is_not_tried() throws Exception {
        Setup whole = setup();
        TreeMap<String, Double> numbers = new TreeMap<>(whole.numbers());
        numbers.remove("vision");
        Setup broken =
                new Setup(whole.kind(), whole.ticks(), whole.dropped(), whole.outburst(), whole.rules(), numbers);
        LatticeJob job = new LatticeJob(broken, files("a"), wanting(9), new Progress.Silent(), () -> false);
        assertThat(job.run().results()).isEmpty();
        assertThat(job.failures())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("World 0: ")
                .contains("vision");
    }

    @Test
    void a_course_that_is_gone_cannot_be_read() {
        LatticeManifest one = wanting(1);
        CourseFile gone = new CourseFile("results/world-0009.csv", 9, 130, false, new TreeMap<>(), "");
        assertThatThrownBy(() -> new LatticeJob(
                                setup(),
                                files("a"),
                                one.holding(List.of(gone)).again(10, 1, List.of(gone)),
                                new Progress.Silent(),
                                () -> false)
                        .run())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("world-0009.csv must be a course of 130 ticks");
    }

    /// The program as a process of its own.
    @Tag("slow")
    @Timeout(120)
    @ParameterizedTest
    @CsvSource({"INT, 130, interrupted", "TERM, 130, interrupted", "KILL, 137, running"})
    void a_signal_loses_no_finished_world(String signal, int code, String status) throws Exception {
        Process process = start();
        while (process.isAlive()
                && (!files("run").areThere()
                        || files("run").manifest().results().isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor()).isEqualTo(code);
        LatticeManifest left = files("run").manifest();
        assertThat(left.status()).isEqualTo(status);
        assertThat(left.results()).hasSizeBetween(1, 23);
        if (code == ExitCode.INTERRUPTED) {
            assertThat(Files.readString(temp.resolve("err")))
                    .contains("Interrupted with " + left.results().size() + " of 24 worlds kept.")
                    .contains("Go on with: aftermath run ", " --resume --out " + temp.resolve("run"));
            assertThat(Files.readString(temp.resolve("out"))).isEmpty();
        }
        assertThat(run("epstein-2002-I", "run", "--resume")).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(run("epstein-2002-I", "whole", "--runs", "24")).isEqualTo(ExitCode.DONE);
        assertSame("run", "whole");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "aftermath.app.Main",
                        "run",
                        SCENARIOS.resolve("epstein-2002-I").toString(),
                        "--threads",
                        "1",
                        "--runs",
                        "24",
                        "--out",
                        temp.resolve("run").toString())
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
    }
}
