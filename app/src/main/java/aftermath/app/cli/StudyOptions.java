package aftermath.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a user can say of any study of a scenario: many runs at points of its priors.
final class StudyOptions {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A scenario folder, or a name under scenarios/.")
    String scenario = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Fixes every draw (2022; another than that of runs that are judged).")
    long seed = 2022;

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
            description = "One agent for K residents (1:20).")
    @Nullable
    Scale scale;

    @Option(
            names = "--until",
            paramLabel = "DATE|+DAYS",
            converter = Until.Converter.class,
            description = "The hour after the last, national time, or days from the start (+21d).")
    @Nullable
    Until until;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The study folder; new or empty (studies/KIND-SCENARIO-TIME).")
    @Nullable
    Path out;

    @Option(
            names = "--resume",
            description = "Take an unfinished study folder up again; without --out, the newest of its kind.")
    boolean resume;

    @Option(names = "--json", description = "Print one JSON object instead of the table.")
    boolean json;

    @Option(names = "--quiet", description = "Say nothing of progress.")
    boolean quiet;
}
