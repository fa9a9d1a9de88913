package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.claim.ClaimFacts;
import aftermath.app.claim.ClaimPages;
import aftermath.app.scenario.Nearest;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import aftermath.app.store.Json;
import aftermath.app.store.RunFolder;
import aftermath.app.store.VerdictFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `aftermath claims`: what is said about a case, and the tests that would decide it.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description =
                "Lists the claims about a scenario with the tests that would decide them, or the verdicts of a run.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath claims kazakhstan-2022",
            "  aftermath claims runs/kazakhstan-2022-…",
            "  aftermath explain price-caps-trigger"
        })
public final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario's name, the path of its folder, or a run folder.")
    private String scenario = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Path found = ScenarioFinder.find(scenario);
            if (!Files.exists(found)) {
                throw new BadInput(
                        "SCENARIO (" + scenario + ") must be a scenario or a run folder; there is none.",
                        Nearest.to(scenario, ScenarioFinder.all().keySet()));
            }
            RunFolder run = new RunFolder(found);
            if (Files.isRegularFile(run.manifestFile()) && run.manifest().judging() != null) {
                verdicts(out, run);
                return ExitCode.DONE;
            }
            Reading reading = ScenarioReader.read(folder());
            if (reading.scenario() == null) {
                throw new BadInput(reading.faultsAsText(), null);
            }
            out.print(
                    json
                            ? Json.text(new ClaimFacts(reading.scenario(), reading.claims()).all())
                            : new ClaimPages(reading.scenario(), reading.claims()).all());
            out.flush();
            return ExitCode.DONE;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    /// What a run said of them.
    private void verdicts(PrintWriter out, RunFolder run) {
        VerdictFile file = VerdictFile.read(run);
        if (json) {
            out.print(Json.text(file));
        } else {
            VerdictTable.print(out, file);
        }
        out.flush();
    }

    /// A run folder holds a copy of its scenario.
    private Path folder() {
        Path found = ScenarioFinder.find(scenario);
        RunFolder run = new RunFolder(found);
        return Files.isRegularFile(run.manifestFile()) ? run.scenario() : found;
    }
}
