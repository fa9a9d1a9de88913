package aftermath.app.cli;

import aftermath.app.scenario.Fault;
import aftermath.app.scenario.Idle;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import aftermath.lab.Acting;
import aftermath.lab.claim.Claims;
import aftermath.lab.record.Fitted;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Validates a scenario: every fault with its place, what is wrong and what would be right.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates a scenario; tells every fault at once, with file, line and column.",
        footer = {"", "Examples:", "  aftermath check kazakhstan-2022", "  aftermath check kazakhstan-2022 --acts"})
public final class CheckCommand implements Callable<Integer> {

    /// Residents per agent in the worlds of `--acts`.
    private static final int COARSE = 100;

    /// What `--json` prints.
    ///
    /// @param notes mechanisms that cannot act in this case, which is no fault
    /// @param idle  with `--acts`, mechanisms that did not; null without
    record Report(
            String schema,
            boolean valid,
            List<Fault> faults,
            List<Idle.Note> notes,
            @Nullable List<Acting.Verdict> idle) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario's name, or the path of its folder.")
    private String scenario = "";

    @Option(names = "--json", description = "Print {schema, valid, faults} as JSON.")
    private boolean json;

    @Option(
            names = "--acts",
            description = "Also run a coarse world without each mechanism in turn and tell which change nothing;"
                    + " takes minutes.")
    private boolean acts;

    @Override
    public Integer call() {
        Path folder = ScenarioFinder.find(scenario);
        if (LatticeReader.knows(folder)) {
            return LatticeCheck.check(
                    folder,
                    json,
                    acts,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        }
        Reading reading = ScenarioReader.read(folder);
        PrintWriter out = spec.commandLine().getOut();
        Scenario read = reading.scenario();
        if (json) {
            Report report = new Report(
                    "aftermath/check/1",
                    reading.valid(),
                    reading.faults(),
                    read == null ? List.of() : Idle.of(read),
                    acts && read != null ? idle(read) : null);
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else if (read != null) {
            out.println(summary(read, reading.claims()));
            Idle.of(read).forEach(note -> out.println(note.text()));
            fit(read, reading.fitted()).forEach(out::println);
            out.flush();
            if (acts) {
                tell(out, idle(read));
            }
        } else {
            printFaults(out, folder, reading.faults());
            spec.commandLine()
                    .getErr()
                    .println(
                            reading.faults().size() == 1
                                    ? "1 fault."
                                    : reading.faults().size() + " faults.");
        }
        out.flush();
        spec.commandLine().getErr().flush();
        return reading.valid() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// What the case's numbers come from, and what was made with others than it has now.
    private static List<String> fit(Scenario read, Fitted fitted) {
        List<String> notes = new ArrayList<>();
        Posterior posterior = read.posterior();
        if (posterior != null) {
            notes.add("Worlds draw " + posterior.names().size() + " parameters from a posterior of "
                    + posterior.particles().size() + " particles.");
        }
        List<String> stale = fitted.stale(read);
        if (!stale.isEmpty()) {
            notes.add("Made with other numbers, tables or summaries than the case has now, and to be made anew: "
                    + String.join(", ", stale) + ".");
        }
        return notes;
    }

    private List<Acting.Verdict> idle(Scenario read) {
        PrintWriter err = spec.commandLine().getErr();
        int mechanisms = Catalogue.ids().size();
        err.println("Running a world of " + Acting.hours(read) + " hours at 1:" + COARSE + ", then without each of "
                + mechanisms + " mechanisms; this takes minutes.");
        try (Progress progress = Progress.on(err, false)) {
            int[] runs = {0};
            int threads = Runtime.getRuntime().availableProcessors();
            return new Acting(
                            read,
                            COARSE,
                            threads,
                            Acting.hours(read),
                            what -> progress.at(Math.min(0.99, runs[0]++ / (mechanisms + 1.0)), what),
                            () -> false)
                    .idle();
        }
    }

    private static void tell(PrintWriter out, List<Acting.Verdict> idle) {
        if (idle.isEmpty()) {
            out.println("Every mechanism acts.");
        }
        for (Acting.Verdict verdict : idle) {
            out.println(verdict.mechanism() + " did not act: without it the world is the same to the bit"
                    + (verdict.variants().isEmpty()
                            ? "."
                            : "; it acts in the variant " + String.join(", ", verdict.variants()) + "."));
        }
    }

    /// Files with the folder before them, so that a terminal or editor can open the place.
    static void printFaults(PrintWriter out, Path folder, List<Fault> faults) {
        for (Fault fault : faults) {
            boolean inside = Files.isDirectory(folder);
            out.println((inside ? folder + "/" : "") + fault.asText());
        }
    }

    private static String told(Claims claims) {
        int tests = claims.claims().stream().mapToInt(c -> c.tests().size()).sum();
        return claims.claims().isEmpty()
                ? "no claims"
                : claims.claims().size() + " claims with " + tests + " tests and "
                        + claims.interventions().size() + " interventions";
    }

    private static String summary(Scenario s, Claims claims) {
        return s.id() + " is valid: " + s.regions().size() + " regions, "
                + s.places().size() + " places, "
                + s.country().population() + " people, " + s.units().size() + " units, "
                + s.params().size() + " parameters, " + s.events().size() + " events, "
                + s.record().days().size() + " daily observations, " + told(claims) + "; hash "
                + s.hash().substring(0, 12) + ".";
    }
}
