package aftermath.app.cli;

import aftermath.app.BuildInfo;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program with made-up runs, as a process of its own for tests that kill it.
///
/// `-Dmadeup.sleep=MS` slows each simulated day; `-Dmadeup.title=TEXT` names the scenario.
@Command(name = "aftermath", versionProvider = BuildInfo.class)
final class MadeUpProgram {
    private MadeUpProgram() {}

    static void main(String[] args) {
        System.exit(call(args));
    }

    static int call(String... args) {
        return line().execute(args);
    }

    /// The program, for a test that looks at what it prints.
    static CommandLine line() {
        var scenarios =
                new MadeUpScenario(System.getProperty("madeup.title", "Kazakhstan, January 2022 (made-up runs)"));
        var simulator = new MadeUpSimulator(Integer.getInteger("madeup.sleep", 0));
        return new CommandLine(new MadeUpProgram())
                .addSubcommand(new RunCommand(simulator, scenarios))
                .addSubcommand(new ReportCommand(scenarios));
    }
}
