package aftermath.app.cli;

import aftermath.app.store.Drawn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a user can say of pairs of worlds.
final class TwinOptions {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A scenario folder, or a name under scenarios/.")
    String scenario = "";

    @Option(
            names = "--numbers",
            paramLabel = "FROM",
            converter = Numbers.class,
            description = "What worlds draw their parameters from: posterior, priors, or shipped, one value for all"
                    + " (posterior where the scenario has one).")
    @Nullable
    Drawn numbers;

    @Option(
            names = "--cut",
            paramLabel = "MECHANISM",
            arity = "1..*",
            split = ",",
            description = "The twin lacks a mechanism, or a whole layer.")
    List<String> cut = List.of();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            arity = "1..*",
            converter = Setting.Converter.class,
            description = "A parameter has this value in the twin.")
    List<Setting> set = List.of();

    @Option(
            names = "--times",
            paramLabel = "PATH=FACTOR",
            arity = "1..*",
            converter = Setting.Converter.class,
            description = "A parameter is so many times its value in the twin.")
    List<Setting> times = List.of();

    @Option(
            names = "--hold",
            paramLabel = "COLUMN[@ENTITY]=VALUE[:FROM..UNTIL]",
            arity = "1..*",
            converter = Holding.Converter.class,
            description = "A column is read as this value in the twin, or with xVALUE as so many times its own; of one"
                    + " entity or all, from one hour to before another.")
    List<Holding> hold = List.of();

    @Option(
            names = "--drop",
            paramLabel = "EVENT",
            arity = "1..*",
            split = ",",
            description = "A scheduled event does not happen in the twin.")
    List<String> drop = List.of();

    @Option(
            names = "--move",
            paramLabel = "EVENT=+6h",
            arity = "1..*",
            converter = Shift.Converter.class,
            description = "A scheduled event happens so many hours (h) or days (d) later, or with - earlier.")
    List<Shift> move = List.of();

    @Option(
            names = "--change",
            paramLabel = "NAME",
            description = "The twin differs as this intervention of the scenario's claims says.")
    @Nullable
    String change;

    @Option(names = "--runs", paramLabel = "N", description = "Number of pairs, each another world (1).")
    @Nullable
    Integer runs;

    @Option(names = "--seed", paramLabel = "S", description = "Fixes, with the world's number, every draw (1).")
    @Nullable
    Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Worker threads; never changes a result (all processors).")
    @Nullable
    Integer threads;

    @Option(
            names = "--scale",
            paramLabel = "1:K",
            converter = Scale.Converter.class,
            description = "One agent for K residents (1:10; 1:1 is the whole nation).")
    @Nullable
    Scale scale;

    @Option(
            names = "--until",
            paramLabel = "DATE|+DAYS",
            converter = Until.Converter.class,
            description = "The hour after the last, national time, or days from the start (the scenario's own).")
    @Nullable
    Until until;

    @Option(names = "--variant", paramLabel = "NAME", description = "The variant that both worlds are of (base).")
    @Nullable
    String variant;

    @Option(names = "--json", description = "Print one JSON object instead of the text.")
    boolean json;

    @Option(names = "--quiet", description = "Say nothing of progress.")
    boolean quiet;

    /// As the run that both worlds are.
    RunOptions run() {
        RunOptions run = new RunOptions();
        run.numbers = numbers;
        run.scenario = scenario;
        run.runs = runs == null ? 1 : runs;
        run.seed = seed;
        run.threads = threads;
        run.scale = scale;
        run.until = until;
        run.variant = variant;
        return run;
    }
}
