package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One edit of the shipped case's block `fit:` and its files, and what must be said about it.
class FitFaultsTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("aftermath.root", "."), "scenarios", "kazakhstan-2022");

    @TempDir
    private Path folder;

    private void copied() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Reading edited(String file, String what, String with) throws IOException {
        copied();
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        int at = text.indexOf(what);
        Files.writeString(path, text.substring(0, at) + with + text.substring(at + what.length()));
        return ScenarioReader.read(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "record/summaries.csv;participants.kz.2,participants;participants.kz.2,marchers;record/summaries.csv:2:;must be one of participants",
                "record/summaries.csv;,KZ,2022-01-02,,,;,KZ,2021-01-02,,,;record/summaries.csv:2:;must be a day for which the daily record has participants",
                "record/summaries.csv;,KZ,2022-01-02,,,;,KZ-XX,2022-01-02,,,;record/summaries.csv:2:;must be a region of the scenario",
                "record/summaries.csv;held,KZ,2022-01-04;held,KZ-ALA,2022-01-04;record/summaries.csv:;must be the nation: runs do not have held by region",
                "record/summaries.csv;2022-01-02,,,,,1;2022-01-02,5,,,,1;record/summaries.csv:2:;must be empty: the daily record has it",
                "record/summaries.csv;2022-01-02,,,,,1,log;2022-01-02,,,,,-1,log;record/summaries.csv:2:;must lie within [0, 100]",
                "record/summaries.csv;2022-01-02,,,,,1,log;2022-01-02,,,,,1,logg;record/summaries.csv:2:;must be one of linear, log",
                "record/summaries.csv;participants.kz.3,;participants.kz.2,;record/summaries.csv:3:;must appear once",
                "record/summaries.csv;request.hour,request.hour,,,116,122;request.hour,request.hour,,,126,122;record/summaries.csv:;must not be above hi",
                "record/summaries.csv;request.hour,request.hour;request.hour,request.our;record/summaries.csv:;must be an outcome of this case",
                "record/summaries.csv;request.hour,request.hour,,;request.hour,request.hour,KZ,;record/summaries.csv:;must be empty: outcomes are the nation's",
                "record/forecasts.csv;12000,,9900;many,,9900;record/forecasts.csv:2:;must be a number",
                "record/forecasts.csv;,0,1000,1,0.5;,0,1000,7,0.5;record/forecasts.csv:;must lie within [0, 1]",
                "record/forecasts.csv;deaths-20,deaths;held-13,deaths;record/forecasts.csv:3:;must appear once",
                "fit/posterior.csv;weight,alliance.request.level;weight,alliance.request.levl;fit/posterior.csv:1:;must be weight, or a parameter of the scenario that has a prior",
                "fit/posterior.csv;weight,alliance.request.level;weight,alliance.request.weight;fit/posterior.csv:1:;must be weight, or a parameter of the scenario that has a prior",
                "fit/posterior.csv;weight,alliance.request.level;wait,alliance.request.level;fit/posterior.csv:1:;must be weight, or a parameter",
                "fit/calibration.json;{;{{;fit/calibration.json:1:;must be what a command wrote",
                "fit/calibration.json;\"particles\" : 300;\"particles\" : \"many\";fit/calibration.json:;must be what a command wrote",
                "scenario.yaml;summaries: record/summaries.csv;summaries: record/sumaries.csv;scenario.yaml:;must be a file of the folder",
                "scenario.yaml;  calibration: fit;  calibraton: fit;scenario.yaml:;must be one of calibration",
                "scenario.yaml;  summaries: record/summaries.csv;  validation: record/summaries.csv;scenario.yaml:;must have the key summaries"
            })
    void every_fault_is_told_with_its_place(String file, String what, String with, String place, String message)
            throws IOException {
        Reading reading = edited(file, what, with);
        assertThat(reading.valid()).isFalse();
        assertThat(reading.faultsAsText()).contains(place).contains(message);
    }

    @Test
    void a_value_out_of_its_range_a_negative_weight_and_weights_of_nothing_are_told() throws IOException {
        copied();
        Path file = folder.resolve("fit/posterior.csv");
        String header = Files.readAllLines(file).getFirst();
        String row = Files.readAllLines(file).get(1);
        String rest = row.substring(row.indexOf(','));
        Files.writeString(file, header + "\n-1" + rest + "\n");
        assertThat(ScenarioReader.read(folder).faultsAsText()).contains("fit/posterior.csv:2:1", "must lie within [0,");
        Files.writeString(file, header + "\n0" + rest + "\n");
        assertThat(ScenarioReader.read(folder).faultsAsText()).contains("must be above 0 in one row at least");
        Files.writeString(file, header + "\n1,99" + rest.substring(rest.indexOf(',', 1)) + "\n");
        assertThat(ScenarioReader.read(folder).faultsAsText())
                .contains("fit/posterior.csv:2:3", "must lie within [0.1, 0.9]");
    }

    @Test
    void summaries_that_all_weigh_nothing_are_told() throws IOException {
        copied();
        Path file = folder.resolve("record/summaries.csv");
        String text = Files.readString(file).replaceAll("(?m),[0-9.]+,(log|linear),", ",0,$1,");
        Files.writeString(file, text);
        assertThat(ScenarioReader.read(folder).faultsAsText())
                .contains("record/summaries.csv:2:", "must be above 0 in one row at least");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "weight;must have a column for a parameter that has a prior",
                "weight,alliance.request.level;must have rows below its header",
                "weight,alliance.request.level,weight;must appear once",
                "alliance.request.level;must have the column weight"
            })
    void a_posterior_that_no_world_could_draw_from_is_told(String header, String message) throws IOException {
        copied();
        String row = header.replaceAll("[^,]+", "0.5");
        String text = header.equals("weight,alliance.request.level") ? header + "\n" : header + "\n" + row + "\n";
        Files.writeString(folder.resolve("fit/posterior.csv"), text);
        Reading reading = ScenarioReader.read(folder);
        assertThat(reading.valid()).isFalse();
        assertThat(reading.faultsAsText()).contains("fit/posterior.csv:1:").contains(message);
    }

    /// What is left out would be read as none or nought, and break the report long after the runs.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "calibration.json;basis",
                "calibration.json;stop",
                "calibration.json;effective",
                "sensitivity.json;method",
                "comparison-foreign-hand.json;bound",
                "validation.json;runs"
            })
    void a_result_without_one_of_its_fields_is_told(String name, String field) throws IOException {
        copied();
        Path file = folder.resolve("fit").resolve(name);
        String text = Files.readString(file);
        String without = text.replaceFirst("\"" + field + "\" ?: ?[^,]+,", "");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(file, without);
        assertThat(ScenarioReader.read(folder).faultsAsText())
                .contains("fit/" + name + ":", "must be what a command wrote", field);
        Files.writeString(file, text.replaceFirst("\"" + field + "\" ?: ?[^,]+,", "\"" + field + "\": null,"));
        assertThat(ScenarioReader.read(folder).faultsAsText()).contains("fit/" + name + ":", "must be what");
    }

    @Test
    void a_result_with_a_field_of_a_later_version_is_read_as_before() throws IOException {
        Reading reading = edited("fit/calibration.json", "{", "{\"later\": [1, 2],");
        assertThat(reading.faultsAsText()).isEmpty();
        assertThat(reading.fitted().calibrated())
                .isEqualTo(ScenarioReader.read(SHIPPED).fitted().calibrated());
    }

    @Test
    void the_shipped_case_rests_on_what_it_was_fitted_with() {
        Reading reading = ScenarioReader.read(SHIPPED);
        assertThat(reading.valid()).isTrue();
        assertThat(reading.fitted().stale(java.util.Objects.requireNonNull(reading.scenario())))
                .isEmpty();
        assertThat(reading.fitted().summaries().size()).isGreaterThan(40);
    }
}
