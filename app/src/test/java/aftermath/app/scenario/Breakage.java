package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Parameter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// One small edit of a valid scenario and what must be said about it.
///
/// The edit puts `with` for the first `what`. In `with` (or `what`, kept as it is) the sign ¦ marks where the
/// fault must be found, to the column.
///
/// @param message part of the message
/// @param maybe   part of the guess, or empty
record Breakage(String name, String file, String what, String with, String message, String maybe) {

    /// Few parameters, so that the cases below do not depend on what the shipped scenario happens to ask.
    private static final String PARAMETERS = """
            parameters:
              demo.rate:
                value: 0.05
                prior: {lognormal: [0.05, 0.4]}
                unit: 1/h
                range: [0.001, 1]
                origin: assumed
                source: a test
              demo.share:
                value: 0.5
                prior: {uniform: [0.2, 0.8]}
                unit: "1"
                range: [0, 1]
                origin: literature
                source: a test
              demo.memory:
                value: 24
                unit: h
                range: [1, 168]
                origin: assumed
                source: a test
            """;
    private static final String VARIANTS = """
            variants:
              base:
                meaning: the case as told
                cuts: [demo.foreign]
                sets: {}
              other:
                meaning: another way
                cuts: [society]
                sets: {demo.rate: 0.1}

            """;
    static final List<Parameter> KNOWN = List.of(
            new Parameter("demo.rate", "1/h", 0, 1, "a rate"),
            new Parameter("demo.share", "1", 0, 1, "a share"),
            new Parameter("demo.memory", "h", 1, 1000, "a memory"));
    static final List<String> MECHANISMS = List.of("demo.foreign", "society.fear", "society.coverage");

    /// The shipped tables under a main file of our own.
    static void layOut(Path folder) throws IOException {
        Shipped.copy(Shipped.FOLDER, folder);
        Path main = folder.resolve("scenario.yaml");
        String text = Files.readString(main);
        int variants = text.indexOf("variants:");
        Files.writeString(main, text.substring(0, variants) + VARIANTS + PARAMETERS);
    }

    static Reading read(Path folder) {
        return ScenarioReader.read(folder, KNOWN, MECHANISMS);
    }

    void proveIn(Path folder) throws IOException {
        layOut(folder);
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).as("the edit must fit").contains(what);
        int at = text.indexOf(what);
        String broken = text.substring(0, at) + with + text.substring(at + what.length());
        int sign = broken.indexOf('¦');
        assertThat(sign).as("the edit must mark its fault").isNotNegative();
        Mark mark = Mark.at(broken, sign);
        Files.writeString(path, broken.replace("¦", ""));
        prove(read(folder), file, mark, message, maybe);
    }

    static void prove(Reading reading, String file, Mark mark, String message, String maybe) {
        assertThat(reading.scenario()).isNull();
        String told = reading.faultsAsText();
        List<Fault> here = reading.faults().stream()
                .filter(fault -> fault.message().contains(message))
                .collect(Collectors.toList());
        assertThat(here).as(told).hasSize(1);
        Fault fault = here.getFirst();
        assertThat(fault.file() + ":" + fault.line() + ":" + fault.column())
                .as(told)
                .isEqualTo(file + ":" + mark.line() + ":" + mark.column());
        assertThat(fault.maybe()).as(told).contains(maybe);
        assertThat(fault.message()).contains(" must ").endsWith(".");
        assertThat(told).doesNotContain("Exception", "\tat ", "null", "NaN)  ");
        StringWriter text = new StringWriter();
        new PrintWriter(text).println(told);
        assertThat(text.toString()).doesNotContain("tools.jackson", "snakeyaml");
    }

    @Override
    public String toString() {
        return name;
    }
}
