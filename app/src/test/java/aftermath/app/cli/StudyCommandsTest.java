package aftermath.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.store.Json;
import aftermath.lab.record.Compared;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// Studies of the shipped case, made so small that a run takes a fiftieth of a second.
class StudyCommandsTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("aftermath.root", "."), "scenarios", "kazakhstan-2022");

    private static final List<String> SMALL = List.of("--scale", "1:2000", "--until", "+2d", "--quiet");
    private static final List<String> FIT = List.of("--particles", "44", "--budget", "100", "--pilot", "20");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int call(Object command, String scenario, List<String> options, String... more) {
        return plainly(
                command,
                Stream.of(List.of(scenario), SMALL, options, Arrays.asList(more))
                        .flatMap(List::stream)
                        .toList());
    }

    private int plainly(Object command, List<String> args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    private int calibrate(String name, String... more) {
        String[] args = Stream.concat(Stream.of("--out", folder.resolve(name).toString()), Stream.of(more))
                .toArray(String[]::new);
        return call(new CalibrateCommand(), SHIPPED.toString(), FIT, args);
    }

    private String text(String study, String file) throws IOException {
        return Files.readString(folder.resolve(study).resolve(file));
    }

    @Test
    void a_fit_gives_the_same_posterior_with_one_thread_and_with_three() throws IOException {
        assertThat(calibrate("one", "--threads", "1")).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(calibrate("three", "--threads", "3", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(text("three", "posterior.csv")).isEqualTo(text("one", "posterior.csv"));
        assertThat(text("three", "calibration.json")).isEqualTo(text("one", "calibration.json"));
        assertThat(text("one", "posterior.csv").lines().count()).isGreaterThan(22);
        assertThat(out.toString()).contains("Tolerance path", "\"parameters\"");
    }

    @ParameterizedTest
    @CsvSource({"attempts.csv, 0.6", "pilot.csv, 0.5"})
    void a_fit_that_was_killed_goes_on_to_the_same_posterior(String file, double left) throws IOException {
        calibrate("whole");
        calibrate("killed");
        Path killed = folder.resolve("killed");
        byte[] bytes = Files.readAllBytes(killed.resolve(file));
        Files.write(killed.resolve(file), Arrays.copyOf(bytes, (int) (left * bytes.length)));
        if (file.equals("pilot.csv")) {
            Files.delete(killed.resolve("attempts.csv"));
        }
        Files.delete(killed.resolve("posterior.csv"));
        assertThat(calibrate("killed", "--resume", "--threads", "1")).isEqualTo(ExitCode.DONE);
        assertThat(text("killed", "posterior.csv")).isEqualTo(text("whole", "posterior.csv"));
        assertThat(text("killed", "attempts.csv")).isEqualTo(text("whole", "attempts.csv"));
    }

    @Test
    void a_fit_that_is_taken_up_keeps_what_it_was_begun_with() {
        calibrate("begun");
        assertThat(calibrate("begun", "--resume", "--seed", "3")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must keep its --seed (2022)");
        assertThat(calibrate("begun")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must be new or empty");
    }

    @Test
    void a_screening_is_the_same_with_any_threads_and_after_a_kill() throws IOException {
        List<String> design = List.of("--method", "morris", "--rounds", "2", "--outcome", "deaths.total");
        for (String threads : List.of("1", "2")) {
            assertThat(call(
                            new SensitivityCommand(),
                            SHIPPED.toString(),
                            design,
                            "--threads",
                            threads,
                            "--out",
                            folder.resolve(threads).toString()))
                    .as(err.toString())
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(text("2", "sensitivity.csv")).isEqualTo(text("1", "sensitivity.csv"));
        assertThat(text("1", "sensitivity.csv"))
                .contains("outcome,parameter,index,estimate,lo,hi,rounds,left_out,runs_more")
                .contains("deaths.total,population.militants,mu-star");
        Path runs = folder.resolve("2").resolve("runs.csv");
        byte[] bytes = Files.readAllBytes(runs);
        Files.write(runs, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(call(
                        new SensitivityCommand(),
                        SHIPPED.toString(),
                        design,
                        "--resume",
                        "--out",
                        folder.resolve("2").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(text("2", "sensitivity.csv")).isEqualTo(text("1", "sensitivity.csv"));
        assertThat(out.toString()).contains("Morris’s screening", "deaths.total: mean");
    }

    @Test
    void a_comparison_says_the_factor_and_whether_to_trust_it() throws IOException {
        assertThat(call(
                        new CompareCommand(),
                        SHIPPED.toString(),
                        List.of("--models", "no-network,base", "--runs", "60"),
                        "--out",
                        folder.resolve("compared").toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(text("compared", "comparison-no-network.json"))
                .contains("\"variant\" : \"no-network\"", "\"records\" : 120");
        assertThat(out.toString()).contains("Bayes factor", "Of 120 simulated records the true variant was found in");
    }

    /// Arrests of a variant that arrests twenty times as fast are another order of size; what supports militants from
    /// abroad leaves no trace in the first two days.
    @Test
    void the_true_variant_is_found_where_two_visibly_differ_and_odds_are_even_where_they_do_not() throws IOException {
        Path own = folder.resolve("own");
        copy(SHIPPED, own);
        Path main = own.resolve("scenario.yaml");
        Files.writeString(main, Files.readString(main).replace("\nvariants:\n", """

                variants:
                  harsh:
                    meaning: Whoever comes out is arrested soon
                    cuts: []
                    sets: {security.arrest.rate: 0.1, security.arrest.emergency-rate: 0.5}
                """));
        Compared harsh = compared(own, "harsh", "--until", "+5d", "--scale", "1:500");
        assertThat(harsh.recovered()).as("of %d", harsh.records()).isGreaterThanOrEqualTo((int)
                (0.8 * harsh.records()));
        assertThat(harsh.recovers()).isTrue();
        Compared alike = compared(own, "foreign-hand", "--until", "+2d", "--scale", "1:2000");
        assertThat(alike.log10()).isBetween(-0.6, 0.6);
        assertThat(alike.lo()).isLessThan(0);
        assertThat(alike.hi()).isGreaterThan(0);
        assertThat(Math.abs(alike.factors().get(alike.factors().size() / 2))).isLessThan(0.31);
    }

    private Compared compared(Path scenario, String variant, String... more) throws IOException {
        Path study = folder.resolve("of-" + variant);
        List<String> args = Stream.concat(
                        Stream.of(
                                scenario.toString(),
                                "--models",
                                variant + ",base",
                                "--runs",
                                "120",
                                "--quiet",
                                "--out",
                                study.toString()),
                        Stream.of(more))
                .toList();
        assertThat(plainly(new CompareCommand(), args)).as(err.toString()).isEqualTo(ExitCode.DONE);
        return Json.read(Files.readString(study.resolve("comparison-" + variant + ".json")), Compared.class);
    }

    @Test
    void a_check_of_the_posterior_tells_every_entry_that_runs_have() throws IOException {
        assertThat(call(
                        new ValidateCommand(),
                        SHIPPED.toString(),
                        List.of("--runs", "6", "--table", "0"),
                        "--out",
                        folder.resolve("validated").toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("90 % bands meet the record’s range in", "participants");
        assertThat(text("validated", "predicted.csv").lines().count()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--particles 20 --budget 100|must be at least twice the 22 parameters",
                "--particles 44 --budget 10|must be enough for one run of each particle",
                "--pilot 3|must be at least 20",
                "--variant foreign-hnd|must be one of the scenario's",
                "--until +0d|must lie after the start",
                "--threads 0|must be 1 or more",
                "--scale 0|must be 1:K"
            })
    void an_option_that_cannot_be_is_refused_before_anything_is_written(String options, String message) {
        Path study = folder.resolve("refused");
        List<String> args = Stream.concat(
                        Stream.of(SHIPPED.toString(), "--out", study.toString()), Arrays.stream(options.split(" ", -1)))
                .toList();
        assertThat(plainly(new CalibrateCommand(), args)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(message);
        assertThat(study).doesNotExist();
    }

    @Test
    void what_is_no_outcome_or_no_pair_of_variants_is_refused() {
        assertThat(call(
                        new SensitivityCommand(),
                        SHIPPED.toString(),
                        List.of("--outcome", "deaths.totl"),
                        "--out",
                        folder.resolve("x").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--outcome (deaths.totl) must be an outcome", "Maybe deaths.total");
        assertThat(call(
                        new CompareCommand(),
                        SHIPPED.toString(),
                        List.of("--models", "base,base"),
                        "--out",
                        folder.resolve("x").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--models (base,base) must be two variants or more");
    }

    @Test
    void a_case_that_is_held_against_nothing_cannot_be_fitted() throws IOException {
        Path bare = folder.resolve("bare");
        copy(SHIPPED, bare);
        Path main = bare.resolve("scenario.yaml");
        String text = Files.readString(main);
        Files.writeString(main, text.replaceAll("(?ms)^fit:.*?(?=^# name: value)", ""));
        assertThat(call(
                        new CalibrateCommand(),
                        bare.toString(),
                        FIT,
                        "--out",
                        folder.resolve("y").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must say what a fit is made to", "Maybe add `fit:");
        Files.writeString(main, Files.readString(main).replaceAll("(?m)^    prior: .*\n", ""));
        assertThat(call(
                        new SensitivityCommand(),
                        bare.toString(),
                        List.of(),
                        "--out",
                        folder.resolve("y").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must have a parameter with a prior");
    }

    @Test
    void without_priors_or_a_posterior_there_is_nothing_to_fit_or_to_check() throws IOException {
        Path bare = folder.resolve("bare");
        copy(SHIPPED, bare);
        Path main = bare.resolve("scenario.yaml");
        Files.writeString(main, Files.readString(main).replaceFirst("(?m)^  posterior: .*\n", ""));
        List<String> study = List.of("--out", folder.resolve("y").toString());
        assertThat(call(new ValidateCommand(), bare.toString(), study)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("must have a posterior", "Maybe run `aftermath calibrate`");
        Files.writeString(main, Files.readString(main).replaceAll("(?m)^    prior: .*\n", ""));
        for (Object command : List.of(new CalibrateCommand(), new ValidateCommand(), new SensitivityCommand())) {
            err.getBuffer().setLength(0);
            assertThat(call(command, bare.toString(), study)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("must have a parameter with a prior", "Maybe add `prior:");
        }
        assertThat(call(new CompareCommand(), bare.toString(), study, "--models", "foreign-hand,base"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
