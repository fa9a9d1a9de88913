package aftermath.app.cli;

import aftermath.app.scenario.Fault;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.ScenarioCopy;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Starts a new scenario from an existing one.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a new scenario as a copy of another; prints its folder.",
        footer = {
            "",
            "Examples:",
            "  aftermath new my-case --from kazakhstan-2022",
            "  aftermath new my-lattice --from epstein-2002-I"
        })
public final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Its name: small letters, digits, hyphens.")
    private String name = "";

    @Option(names = "--from", paramLabel = "SCENARIO", description = "What to copy (default: ${DEFAULT-VALUE}).")
    private String from = "kazakhstan-2022";

    @Option(names = "--out", paramLabel = "DIR", description = "Where to put its folder (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("scenarios");

    @Override
    public Integer call() {
        String objection = ScenarioCopy.objection(name);
        if (!objection.isEmpty()) {
            return refuse("Name (" + name + ") must " + objection + ".", "");
        }
        Path target = out.resolve(name);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return refuse(
                    "Folder " + target + " must not be there yet.",
                    "choose another name, or another folder with --out");
        }
        Path source = ScenarioFinder.find(from);
        boolean lattice = LatticeReader.knows(source);
        List<Fault> faults = lattice
                ? LatticeReader.read(source).faults()
                : ScenarioReader.read(source).faults();
        if (!faults.isEmpty()) {
            CheckCommand.printFaults(spec.commandLine().getErr(), source, faults);
            return refuse("Scenario " + from + " must be valid to be copied.", "");
        }
        try {
            ScenarioCopy.make(source, target, name);
        } catch (IOException e) {
            return refuse(
                    "Folder " + target + " must be writable, but the system says "
                            + e.getClass().getSimpleName() + ".",
                    "");
        }
        spec.commandLine().getOut().println(target);
        spec.commandLine().getOut().flush();
        spec.commandLine()
                .getErr()
                .println("Next: edit its " + (lattice ? "rules and numbers" : "tables") + ", then: aftermath check "
                        + target);
        spec.commandLine().getErr().flush();
        return ExitCode.DONE;
    }

    private int refuse(String message, String maybe) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        if (!maybe.isEmpty()) {
            err.println("  Maybe " + maybe + ".");
        }
        err.flush();
        return ExitCode.BAD_INPUT;
    }
}
