package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.store.Manifest;
import aftermath.app.store.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, stopped in the middle.
@Tag("slow")
@Timeout(120)
class StoppedRunTest {
    private static final int RUNS = 6;

    @TempDir
    Path temp;

    @Test
    void kill_9_loses_no_finished_run() throws Exception {
        Process process = start("run", "--runs", "" + RUNS);
        await(2, process);
        process.destroyForcibly().waitFor();
        int kept = folder().manifest().results().size();
        assertThat(kept).isBetween(2, RUNS - 1);
        goes_on_to_the_bytes_of_one_never_stopped();
    }

    @Test
    void ctrl_c_keeps_what_is_done_and_says_how_to_go_on() throws Exception {
        Process process = start("run", "--runs", "" + RUNS);
        await(1, process);
        signal(process, "INT");
        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        Manifest manifest = folder().manifest();
        assertThat(manifest.status()).isEqualTo("interrupted");
        assertThat(manifest.results()).isNotEmpty();
        assertThat(Files.readString(temp.resolve("err")))
                .contains("--resume", manifest.judging() == null ? "finished worlds are kept" : "every finished twin")
                .doesNotContain("\u001b", "\r");
        assertThat(Files.readString(temp.resolve("out"))).isEmpty();
        goes_on_to_the_bytes_of_one_never_stopped();
    }

    private void goes_on_to_the_bytes_of_one_never_stopped() throws Exception {
        Process resumed = start("run", "--resume");
        assertThat(resumed.waitFor()).as(Files.readString(temp.resolve("err"))).isEqualTo(ExitCode.DONE);
        Manifest whole = folder().manifest();
        assertThat(MadeUpProgram.call(
                        "run",
                        MadeUpScenario.shipped().toString(),
                        "--quiet",
                        "--json",
                        "--runs",
                        "" + RUNS,
                        "--out",
                        temp.resolve("other").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(whole.results())
                .isEqualTo(new RunFolder(temp.resolve("other")).manifest().results());
    }

    private RunFolder folder() {
        return new RunFolder(temp.resolve("run"));
    }

    private Process start(String command, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Dmadeup.sleep=10",
                "-Daftermath.root=" + System.getProperty("aftermath.root", "."),
                "-cp",
                System.getProperty("java.class.path"),
                MadeUpProgram.class.getName(),
                command,
                MadeUpScenario.shipped().toString(),
                "--out",
                temp.resolve("run").toString()));
        line.addAll(List.of(options));
        return new ProcessBuilder(line)
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
    }

    private void await(int finished, Process process) throws Exception {
        while (process.isAlive()) {
            if (Files.exists(folder().manifestFile())
                    && folder().manifest().results().size() >= finished) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("ended too early: " + Files.readString(temp.resolve("err")));
    }

    private static void signal(Process process, String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
