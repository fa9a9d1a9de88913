package aftermath.app;

import aftermath.app.cli.CalibrateCommand;
import aftermath.app.cli.CheckCommand;
import aftermath.app.cli.ClaimsCommand;
import aftermath.app.cli.CompareCommand;
import aftermath.app.cli.ExitCode;
import aftermath.app.cli.ExplainCommand;
import aftermath.app.cli.NewCommand;
import aftermath.app.cli.PlanCommand;
import aftermath.app.cli.ReportCommand;
import aftermath.app.cli.RunCommand;
import aftermath.app.cli.ScenariosCommand;
import aftermath.app.cli.SensitivityCommand;
import aftermath.app.cli.TwinCommand;
import aftermath.app.cli.ValidateCommand;
import aftermath.app.cli.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program. Data goes to stdout, everything else to stderr; the exit code is one of `cli.ExitCode`.
@Command(
        name = "aftermath",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Simulates a documented political crisis, one agent per adult resident.",
        subcommands = {
            RunCommand.class,
            PlanCommand.class,
            TwinCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            ClaimsCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CalibrateCommand.class,
            SensitivityCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            NewCommand.class,
            ScenariosCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    static void main(String[] args) {
        System.exit(call(args));
    }

    /// One call of the program without leaving the JVM: what tests use.
    public static int call(String... args) {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((fault, given) -> refused(fault))
                .execute(args);
    }

    /// One line that says what is wrong, one where to look; the whole help would bury both.
    private static int refused(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(fault.getMessage());
        if (command.getParent() == null) {
            command.usage(command.getErr());
        } else if (!UnmatchedArgumentException.printSuggestions(fault, command.getErr())) {
            command.getErr()
                    .println("Maybe " + command.getCommandSpec().qualifiedName() + " --help tells what is possible.");
        }
        return ExitCode.BAD_INPUT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
