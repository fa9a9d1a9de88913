package aftermath.app.cli;

import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioTitle;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Lists the scenarios that can be named.
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "Lists the scenarios that can be named: those in ./scenarios, then the installation's.",
        footer = {"", "Example:", "  aftermath scenarios --json"})
public final class ScenariosCommand implements Callable<Integer> {

    /// One line of the list.
    record Entry(String name, String title, String folder) {}

    /// What `--json` prints.
    record Report(String schema, List<Entry> scenarios) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print {schema, scenarios} as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<Entry> entries = new ArrayList<>();
        ScenarioFinder.all()
                .forEach((name, folder) -> entries.add(new Entry(name, ScenarioTitle.of(folder), folder.toString())));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Report report = new Report("aftermath/scenarios/1", entries);
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            int width = entries.stream().mapToInt(e -> e.name().length()).max().orElse(0);
            entries.forEach(
                    e -> out.println(e.name() + " ".repeat(width - e.name().length() + 2) + e.title()));
        }
        out.flush();
        if (entries.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("No scenario found. Maybe run from a folder that has scenarios/, or give a path.");
            err.flush();
        }
        return ExitCode.DONE;
    }
}
