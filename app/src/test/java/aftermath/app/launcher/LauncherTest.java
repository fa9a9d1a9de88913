package aftermath.app.launcher;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the program, in a tree of its own with JDKs and a Maven of paper: they say how they were
/// called.
@Tag("launcher")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /// A Java that prints its arguments, one to a line, and ends with the code behind "exit".
    private static final String PAPER_JAVA = """
            #!/bin/sh
            for arg; do
                case $arg in -XX:AOTCacheOutput=*) echo archive >"${arg#*=}"; exit 0 ;; esac
                printf '%s\\n' "$arg"
            done
            for arg; do [ "${last:-}" = exit ] && exit "$arg"; last=$arg; done
            exit 0
            """;

    /// A Maven that takes a moment to leave one jar, and counts how often it was asked to.
    private static final String PAPER_MAVEN = """
            #!/bin/sh
            [ "$1" = --version ] && exit 0
            [ ! -e broken ] || { echo 'Scenario.java: something is wrong'; exit 1; }
            echo build >>builds
            sleep 1
            mkdir -p app/target/launch/app/lib
            echo jar >app/target/launch/app/lib/aftermath-app-1.jar
            echo jar >app/target/launch/app/lib/other.jar
            """;

    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "grep",
            "find",
            "uname",
            "mkdir",
            "rm",
            "mv",
            "ln",
            "cmp",
            "cat",
            "date",
            "tail",
            "touch",
            "sleep",
            "readlink");

    @TempDir
    private Path temp = Path.of("");

    private Path tree = temp;
    private Path jdks = temp;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void a_tree_with_spaces_in_its_path() throws IOException {
        tree = Files.createDirectories(temp.resolve("a tree with spaces"));
        jdks = Files.createDirectories(temp.resolve("some jdks"));
        var root = Path.of(System.getProperty("aftermath.root", ".."));
        Files.copy(root.resolve("aftermath"), tree.resolve("aftermath"));
        script(tree.resolve("mvnw"), PAPER_MAVEN);
        var longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (var file : List.of("pom.xml", "sim/pom.xml", "lab/pom.xml", "app/pom.xml", "sim/src/main/A.java")) {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.createFile(tree.resolve(file));
            Files.setLastModifiedTime(tree.resolve(file), longAgo);
        }
        var tools = Files.createDirectories(temp.resolve("tools"));
        for (var tool : TOOLS) {
            var found = Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::isExecutable)
                    .findFirst();
            script(tools.resolve(tool), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(found.orElseThrow()));
        }
    }

    @Test
    void builds_on_first_use_and_says_so_once() throws Exception {
        jdk("25.0.3");
        var first = start("check", "x");
        assertThat(first.code).isZero();
        assertThat(first.err)
                .isEqualTo("aftermath: building, once per change of the sources; the log is target/build.log ...\n");
        assertThat(first.out).endsWith("aftermath.app.Main\ncheck\nx\n").contains("-XX:AOTCache=");

        var second = start("check", "x");
        assertThat(second.err).isEmpty();
        assertThat(second.out).isEqualTo(first.out);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void builds_again_after_a_source_has_changed() throws Exception {
        jdk("25.0.3");
        start();
        Files.setLastModifiedTime(
                tree.resolve("sim/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(start().err).contains("building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void two_first_uses_at_once_build_once() throws Exception {
        jdk("25.0.3");
        var started = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            started.add(
                    process(tree, Map.of(), List.of(tree.resolve("aftermath").toString(), "x"), "together" + i));
        }
        for (var process : started) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
        assertThat(tree.resolve(".build/lock")).doesNotExist();
    }

    @Test
    void a_lock_whose_owner_died_holds_nobody() throws Exception {
        jdk("25.0.3");
        var dead = new ProcessBuilder("sh", "-c", "exit 0").start();
        dead.waitFor();
        var host = new String(
                new ProcessBuilder("uname", "-n").start().getInputStream().readAllBytes());
        Files.createDirectories(tree.resolve(".build/lock"));
        Files.writeString(tree.resolve(".build/lock/owner"), dead.pid() + " " + host);
        assertThat(start().code).isZero();
    }

    @Test
    void a_build_that_fails_shows_why_and_is_our_fault() throws Exception {
        jdk("25.0.3");
        Files.createFile(tree.resolve("broken"));
        var outcome = start();
        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.err).contains("something is wrong", "the build failed", "target/build.log");
        assertThat(tree.resolve(".build/lock")).doesNotExist();
    }

    @Test
    void works_through_links_and_from_any_folder() throws Exception {
        jdk("25.0.3");
        var bin = Files.createDirectories(temp.resolve("bin"));
        var elsewhere = Files.createDirectories(temp.resolve("else where"));
        Files.createSymbolicLink(bin.resolve("hop"), Path.of("../a tree with spaces/aftermath"));
        Files.createSymbolicLink(bin.resolve("am"), Path.of("hop"));
        var direct = start("x");
        assertThat(start(elsewhere, Map.of(), bin.resolve("am").toString(), "x").out)
                .isEqualTo(direct.out);
        assertThat(start(bin, Map.of(), "./am", "x").out).isEqualTo(direct.out);
        assertThat(start(elsewhere, Map.of(), "../a tree with spaces/aftermath", "x").out)
                .isEqualTo(direct.out);
        assertThat(start(tree, Map.of(), "sh", "aftermath", "x").out).isEqualTo(direct.out);
    }

    @Test
    void hands_on_arguments_as_they_are() throws Exception {
        jdk("25.0.3");
        assertThat(start("--set", "a b=*", "", "$HOME").out).endsWith("aftermath.app.Main\n--set\na b=*\n\n$HOME\n");
    }

    @Test
    void hands_on_the_exit_code() throws Exception {
        jdk("25.0.3");
        for (int code : new int[] {0, 1, 2, 3, 4, 130}) {
            assertThat(start("exit", String.valueOf(code)).code).isEqualTo(code);
        }
    }

    @Test
    void the_users_flags_come_after_ours() throws Exception {
        jdk("25.0.3");
        var out = start(tree, Map.of("AFTERMATH_JAVA_OPTS", "-Xmx5g -XX:+UseZGC"), "./aftermath").out;
        assertThat(out).containsSubsequence("-Xmx", "-Xmx5g\n", "-XX:+UseZGC\n").doesNotContain("ParallelGC");
    }

    @Test
    void no_jdk_at_all_is_said_with_a_way_out() throws Exception {
        var outcome = start("check");
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err).contains("25 or later", "none was found", "Temurin 25", "AFTERMATH_JAVA_HOME");
    }

    @Test
    void an_old_jdk_is_named() throws Exception {
        var old = jdk("17.0.15");
        var outcome = start("check");
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err).contains("too old: 17.0.15 in " + old, "Temurin 25");
    }

    @Test
    void a_jdk_that_was_asked_for_must_do() throws Exception {
        jdk("25.0.3");
        var old = jdk("21.0.2");
        var tooOld = start(tree, Map.of("AFTERMATH_JAVA_HOME", old.toString()), "./aftermath");
        assertThat(tooOld.code).isEqualTo(2);
        assertThat(tooOld.err).contains("AFTERMATH_JAVA_HOME", "21.0.2");
        var none = start(
                tree, Map.of("AFTERMATH_JAVA_HOME", temp.resolve("nowhere").toString()), "./aftermath");
        assertThat(none.code).isEqualTo(2);
        assertThat(none.err).contains("AFTERMATH_JAVA_HOME", "nowhere");
    }

    @Test
    void an_old_java_home_does_not_hide_a_good_jdk() throws Exception {
        var old = jdk("17.0.15");
        var good = jdk("26");
        assertThat(start(tree, Map.of("JAVA_HOME", old.toString()), "./aftermath", "jdk").out)
                .isEqualTo(good + "\n");
    }

    @Test
    void a_jdk_whose_g1_corrupts_data_runs_without_g1() throws Exception {
        for (var version : List.of("25", "25.0.1", "25.0.2")) {
            var home = jdk(version);
            var outcome = start(tree, Map.of("AFTERMATH_JAVA_HOME", home.toString()), "./aftermath");
            assertThat(outcome.code).isZero();
            assertThat(outcome.out).contains("-XX:+UseParallelGC");
            assertThat(outcome.err).contains("JDK " + version + " corrupts data under G1");
        }
    }

    @Test
    void a_jdk_whose_g1_corrupts_data_is_refused_with_g1() throws Exception {
        jdk("25.0.1");
        for (var variable : List.of("AFTERMATH_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            var outcome = start(tree, Map.of(variable, "-XX:+UseG1GC"), "./aftermath");
            assertThat(outcome.code).isEqualTo(2);
            assertThat(outcome.err).contains("JDK-8377811", "Maybe leave out -XX:+UseG1GC");
        }
    }

    @Test
    void a_sound_jdk_goes_before_one_with_the_fault() throws Exception {
        jdk("25.0.1");
        var sound = jdk("25.0.3");
        jdk("25.0.2");
        assertThat(start("jdk").out).isEqualTo(sound + "\n");
        assertThat(start().err).doesNotContain("G1");
    }

    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(jdks.resolve("jdk " + version));
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), PAPER_JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Paper\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }

    private long builds() throws IOException {
        return Files.readAllLines(tree.resolve("builds")).size();
    }

    private Outcome start(String... args) throws Exception {
        var command = Stream.concat(Stream.of("./aftermath"), Stream.of(args)).toArray(String[]::new);
        return start(tree, Map.of(), command);
    }

    private Outcome start(Path from, Map<String, String> environment, String... command) throws Exception {
        var name = "start"
                + IntStream.range(0, 1000)
                        .filter(i -> Files.notExists(temp.resolve("start" + i + ".out")))
                        .findFirst()
                        .orElseThrow();
        int code = process(from, environment, List.of(command), name).waitFor();
        return new Outcome(
                code, Files.readString(temp.resolve(name + ".out")), Files.readString(temp.resolve(name + ".err")));
    }

    private Process process(Path from, Map<String, String> environment, List<String> command, String name)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(temp.resolve(name + ".out").toFile())
                .redirectError(temp.resolve(name + ".err").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", temp.resolve("tools").toString());
        builder.environment().put("HOME", temp.toString());
        builder.environment().put("AFTERMATH_JDK_DIRS", temp.resolve("nothing here") + ":" + jdks);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
