package aftermath.app.cli;

import aftermath.app.store.Drawn;
import aftermath.app.store.Manifest.Precise;
import aftermath.lab.claim.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a user can say of an ensemble. A resumed one keeps what it was started with.
final class RunOptions {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A scenario folder, or a name under scenarios/.")
    String scenario = "";

    @Option(names = "--runs", paramLabel = "N", description = "Number of runs, each another world (20).")
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
            description = "One agent for K residents (1:10 where claims are judged, else 1:1, the whole nation).")
    @Nullable
    Scale scale;

    @Option(
            names = "--until",
            paramLabel = "DATE|+DAYS",
            converter = Until.Converter.class,
            description = "The hour after the last, national time, or days from the start (the scenario's own).")
    @Nullable
    Until until;

    @Option(names = "--variant", paramLabel = "NAME", description = "The variant of the scenario to run (base).")
    @Nullable
    String variant;

    @Option(
            names = "--cut",
            paramLabel = "MECHANISM",
            arity = "1..*",
            split = ",",
            description = "Take a mechanism, or a whole layer, out.")
    List<String> cut = List.of();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            arity = "1..*",
            converter = Setting.Converter.class,
            description = "Fix a parameter at a value.")
    List<Setting> set = List.of();

    @Option(
            names = "--rule",
            paramLabel = "SWITCH=WORD",
            arity = "1..*",
            description = "On a lattice: set a switch of the rules, or preset=NAME for all of them.")
    Map<String, String> rules = Map.of();

    @Option(
            names = "--numbers",
            paramLabel = "FROM",
            converter = Numbers.class,
            description = "What worlds draw their parameters from: posterior, priors, or shipped, one value for all"
                    + " (posterior where the scenario has one).")
    @Nullable
    Drawn numbers;

    @Option(
            names = "--claims",
            paramLabel = "ID",
            arity = "1..*",
            split = ",",
            description = "Judge these claims, or none (all that the scenario has).")
    List<String> claims = List.of();

    @Option(
            names = "--until-precise",
            paramLabel = "CLAIM=HALF",
            converter = Precision.class,
            description = "Go on with more worlds until the share of worlds on the claim's side is known to within"
                    + " HALF (0.05: five in a hundred either way), with an interval that may be looked at any time.")
    @Nullable
    Precise precise;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            arity = "1..*",
            split = ",",
            converter = Gate.class,
            description = "Exit with 4 where any claim comes out so: supported, contradicted, undecided, untestable.")
    List<Answer> failOn = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The run folder; new or empty (runs/SCENARIO-TIME-SEED).")
    @Nullable
    Path out;

    @Option(
            names = "--resume",
            description = "Take an unfinished run folder up again; without --out, the newest of the scenario.")
    boolean resume;

    @Option(names = "--json", description = "Print one JSON object instead of the table.")
    boolean json;

    @Option(names = "--quiet", description = "Say nothing of progress.")
    boolean quiet;
}
