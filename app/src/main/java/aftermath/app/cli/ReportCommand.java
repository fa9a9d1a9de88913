package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.report.Judged;
import aftermath.app.report.Report;
import aftermath.app.report.VerdictJson;
import aftermath.app.store.Manifest;
import aftermath.app.store.Results;
import aftermath.app.store.RunFolder;
import aftermath.app.store.TwinFiles;
import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Told;
import aftermath.sim.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `aftermath report`: the page of a run folder, made again from the folder's files alone.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Writes report.html of a run folder anew, from its files alone.")
public final class ReportCommand implements Callable<Integer> {
    private final ScenarioSource scenarios;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run folder.")
    private Path run = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// For picocli.
    public ReportCommand() {
        this(ScenarioSource.shipped());
    }

    ReportCommand(ScenarioSource scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() throws Exception {
        try {
            RunFolder folder = new RunFolder(run);
            Manifest manifest = folder.manifest();
            List<Path> files = manifest.results().stream()
                    .map(result -> run.resolve(result.path()))
                    .toList();
            if (files.isEmpty()) {
                throw new BadInput("Run folder " + run + " must hold a finished run.", "go on with --resume first.");
            }
            try (Results results = new Results(files)) {
                Scenario scenario = scenarios.read(folder.scenario());
                List<Told> told = new TwinFiles(folder).all();
                Fitted fitted = scenarios.fitted(folder.scenario());
                Judged judged = Judged.of(manifest, scenario, scenarios.claims(folder.scenario()), fitted, told);
                if (manifest.judging() != null) {
                    VerdictJson.of(judged, manifest).write(folder);
                }
                Report.write(folder, manifest, scenario, results, judged, fitted);
            }
            spec.commandLine().getOut().println(folder.report());
            return ExitCode.DONE;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }
}
