package aftermath.app.cli;

import aftermath.app.scenario.Fault;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import aftermath.sim.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        footer = {"", "Example:", "  aftermath check kazakhstan-2022"})
public final class CheckCommand implements Callable<Integer> {

    /// What `--json` prints.
    record Report(String schema, boolean valid, List<Fault> faults) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario's name, or the path of its folder.")
    private String scenario = "";

    @Option(names = "--json", description = "Print {schema, valid, faults} as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path folder = ScenarioFinder.find(scenario);
        Reading reading = ScenarioReader.read(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Report report = new Report("aftermath/check/1", reading.valid(), reading.faults());
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else if (reading.scenario() != null) {
            out.println(summary(reading.scenario()));
        } else {
            printFaults(out, folder, reading);
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

    /// Files with the folder before them, so that a terminal or editor can open the place.
    static void printFaults(PrintWriter out, Path folder, Reading reading) {
        for (Fault fault : reading.faults()) {
            boolean inside = Files.isDirectory(folder);
            out.println((inside ? folder + "/" : "") + fault.asText());
        }
    }

    private static String summary(Scenario s) {
        return s.id() + " is valid: " + s.regions().size() + " regions, "
                + s.places().size() + " places, "
                + s.country().population() + " people, " + s.units().size() + " units, "
                + s.params().size() + " parameters, " + s.events().size() + " events, "
                + s.record().days().size() + " daily observations; hash "
                + s.hash().substring(0, 12) + ".";
    }
}
