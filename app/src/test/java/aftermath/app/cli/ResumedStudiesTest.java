package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Studies that are taken up again, begun otherwise or told otherwise. One whole fit stands for all.
@Tag("slow")
class ResumedStudiesTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("aftermath.root", "."), "scenarios", "kazakhstan-2022");
    private static final List<String> SMALL = List.of("--scale", "1:2000", "--until", "+2d");
    private static final List<String> FIT = List.of("--particles", "44", "--budget", "100", "--pilot", "20");

    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void a_whole_fit() {
        var it = new ResumedStudiesTest();
        assertThat(it.call(new CalibrateCommand(), whole, FIT, "--quiet"))
                .as(it.err.toString())
                .isEqualTo(ExitCode.DONE);
    }

    private int call(Callable<Integer> command, Path study, List<String> options, String... more) {
        String[] args = Stream.of(
                        List.of(SHIPPED.toString()),
                        SMALL,
                        options,
                        List.of("--out", study.toString()),
                        Arrays.asList(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setOverwrittenOptionsAllowed(true)
                .execute(args);
    }

    private Path begun(String status) throws IOException {
        Path study = folder.resolve("begun");
        Files.createDirectories(study);
        for (String file : List.of("study.json", "pilot.csv", "attempts.csv")) {
            Files.copy(whole.resolve(file), study.resolve(file));
        }
        Path told = study.resolve("study.json");
        String text = Files.readString(told);
        assertThat(text).contains("\"status\" : \"done\"");
        Files.writeString(told, text.replace("\"status\" : \"done\"", "\"status\" : \"" + status + "\""));
        return study;
    }

    private static String text(Path study, String file) throws IOException {
        return Files.readString(study.resolve(file));
    }

    private static void cut(Path file, double share) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (share * bytes.length)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_fit_that_was_killed_at_any_byte_goes_on_to_the_same_posterior(long seed) throws IOException {
        Random random = new Random(seed);
        Path study = begun(seed % 2 == 0 ? "running" : "interrupted");
        if (seed == 1) {
            Files.delete(study.resolve("attempts.csv"));
            cut(study.resolve("pilot.csv"), random.nextDouble());
        } else {
            cut(study.resolve("attempts.csv"), random.nextDouble());
        }
        assertThat(call(new CalibrateCommand(), study, FIT, "--quiet", "--resume", "--threads", "" + (1 + seed % 3)))
                .as("seed %d: %s", seed, err)
                .isEqualTo(ExitCode.DONE);
        for (String file : List.of("posterior.csv", "calibration.json", "pilot.csv", "attempts.csv")) {
            assertThat(text(study, file)).as("seed %d: %s", seed, file).isEqualTo(text(whole, file));
        }
        assertThat(text(study, "study.json")).contains("\"status\" : \"done\"");
    }

    @Test
    void a_fit_that_is_done_and_taken_up_again_runs_nothing_and_stays_as_it_is() throws IOException {
        Path study = begun("done");
        byte[] before = Files.readAllBytes(study.resolve("attempts.csv"));
        assertThat(call(new CalibrateCommand(), study, FIT, "--quiet", "--resume"))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(study.resolve("attempts.csv"))).isEqualTo(before);
        assertThat(text(study, "posterior.csv")).isEqualTo(text(whole, "posterior.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "--seed 3, --seed (2022)",
        "--scale 1:1000, --scale (1:2000)",
        "--until +3d, --until (48 hours)",
        "--particles 45, --particles (44)",
        "--budget 101, --budget (100)",
        "--pilot 21, --pilot (20)",
        "--replicates 2, --replicates (1)",
        "--variant foreign-hand, --variant (base)"
    })
    void what_decides_the_outcome_cannot_change_half_way(String option, String kept) throws IOException {
        Path study = begun("running");
        String before = text(study, "study.json");
        String[] more = Stream.concat(Stream.of("--quiet", "--resume"), Arrays.stream(option.split(" ", -1)))
                .toArray(String[]::new);
        assertThat(call(new CalibrateCommand(), study, FIT, more)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must keep its " + kept, "Maybe ");
        assertThat(text(study, "study.json")).isEqualTo(before);
        assertThat(study.resolve("posterior.csv")).doesNotExist();
    }

    @Test
    void a_study_of_another_kind_or_none_at_all_cannot_be_taken_up() throws IOException {
        Path study = begun("running");
        List<String> models = List.of("--models", "foreign-hand,base", "--runs", "60");
        assertThat(call(new CompareCommand(), study, models, "--quiet", "--resume"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("A resumed study must keep its");
        assertThat(call(new CalibrateCommand(), folder.resolve("none"), FIT, "--quiet", "--resume"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("is none", "Maybe leave it out");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_folder_that_holds_a_study_says_how_to_take_it_up() throws IOException {
        Path study = begun("running");
        assertThat(call(new CalibrateCommand(), study, FIT, "--quiet")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be new or empty", "Maybe add --resume");
    }

    @Test
    void what_was_written_into_a_study_by_hand_is_refused_with_its_line() throws IOException {
        Path study = begun("running");
        Path rows = study.resolve("attempts.csv");
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(rows));
        lines.set(3, lines.get(3).replaceFirst("^[^,]*", "many"));
        Files.writeString(rows, String.join("\n", lines) + "\n");
        assertThat(call(new CalibrateCommand(), study, FIT, "--quiet", "--resume"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("attempts.csv:4", "many", "Maybe ");
    }

    @Test
    void what_is_told_on_the_way_and_how_leaves_no_trace_in_what_is_found() throws IOException {
        Path loud = folder.resolve("loud");
        assertThat(call(new CalibrateCommand(), loud, FIT, "--json")).isEqualTo(ExitCode.DONE);
        for (String file : List.of("posterior.csv", "calibration.json", "attempts.csv")) {
            assertThat(text(loud, file)).isEqualTo(text(whole, file));
        }
        assertThat(out.toString()).isEqualTo(text(whole, "calibration.json"));
        assertThat(err.toString()).contains("Running 20 worlds from the priors");
    }

    @Test
    void a_quiet_study_says_nothing_on_the_way() throws IOException {
        assertThat(call(new CalibrateCommand(), begun("running"), FIT, "--quiet", "--resume"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"compare, comparison-foreign-hand.json, base-pilot.csv", "validate, validation.json, predicted.csv"})
    void comparisons_and_checks_are_the_same_with_any_threads_and_after_a_kill(String kind, String result, String rows)
            throws IOException {
        List<String> options = kind.equals("compare")
                ? List.of("--models", "foreign-hand,base", "--runs", "60")
                : List.of("--runs", "40", "--table", "0");
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        assertThat(call(study(kind), one, options, "--quiet", "--threads", "1"))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(call(study(kind), three, options, "--quiet", "--threads", "3"))
                .isEqualTo(ExitCode.DONE);
        assertThat(text(three, result)).isEqualTo(text(one, result));
        cut(three.resolve(rows), 0.37);
        Files.delete(three.resolve(result));
        assertThat(call(study(kind), three, options, "--quiet", "--resume")).isEqualTo(ExitCode.DONE);
        assertThat(text(three, result)).isEqualTo(text(one, result));
        assertThat(text(three, rows)).isEqualTo(text(one, rows));
    }

    private static Callable<Integer> study(String kind) {
        return kind.equals("compare") ? new CompareCommand() : new ValidateCommand();
    }

    @Test
    void a_wrong_name_is_answered_with_the_nearest_right_one() {
        assertThat(call(new CalibrateCommand(), folder.resolve("x"), FIT, "--variant", "foreign-hnd"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Variant foreign-hnd must be one of", "Maybe foreign-hand");
        List<String> models = List.of("--models", "base,faction-cop");
        assertThat(call(new CompareCommand(), folder.resolve("x"), models)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Variant faction-cop must be one of", "Maybe faction-coup");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
