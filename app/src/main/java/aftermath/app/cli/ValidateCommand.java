package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.study.ValidationTable;
import aftermath.lab.Parameters;
import aftermath.lab.RunPlan;
import aftermath.lab.record.DayEntries;
import aftermath.lab.record.SelfFit;
import aftermath.lab.record.Validated;
import aftermath.lab.trial.Trials;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `aftermath validate`: the posterior beside the record, and the fit beside itself.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Holds runs from the posterior against every entry of the record, and fits simulated records.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath validate kazakhstan-2022",
            "  aftermath validate kazakhstan-2022 --runs 100 --table 0",
            "",
            "Forecasts are scored by calibrate, which has the runs that are near what was known on a day."
        })
public final class ValidateCommand implements Callable<Integer> {
    /// Worlds of the table lie far beyond those of the check.
    private static final int TABLE = 1_000_000_000;
    /// Residents per agent of the table: small scale, many runs.
    private static final int COARSE = 200;

    @Mixin
    private StudyOptions asked = new StudyOptions();

    @Option(names = "--runs", paramLabel = "N", description = "Runs from the posterior (200).")
    private int runs = 200;

    @Option(
            names = "--table",
            paramLabel = "N",
            description = "Runs from the priors at 1:200 of which each of the first 200 is fitted as if it were the"
                    + " record; 0 for none (2000).")
    private int table = 2000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, String> settings = Map.of("--runs", Integer.toString(runs), "--table", Integer.toString(table));
        return new StudyCall(spec, asked, "validate", settings)
                .run(
                        (scenario, fitted) -> {
                            StudyCall.mustHavePriors(scenario);
                            StudyCall.mustHaveSummaries(scenario, fitted);
                            Plans.atLeastOne("--runs", runs, 1);
                            if (scenario.posterior() == null) {
                                throw new BadInput(
                                        "Scenario " + scenario.id() + " must have a posterior.",
                                        "run `aftermath calibrate` and name its posterior.csv under `fit:`.");
                            }
                            if (table != 0 && table < 500) {
                                throw new BadInput("--table (" + table + ") must be 0, or 500 or more.", null);
                            }
                        },
                        this::validate);
    }

    private void validate(Study study) {
        RunPlan plan = study.plan();
        DayEntries entries = DayEntries.of(plan.scenario(), plan.ticks());
        Validated validated = new Validated(
                study.basis(),
                plan.seed(),
                plan.scale(),
                plan.ticks() / 24,
                runs,
                entries.told(predicted(study, entries)),
                table == 0 ? List.of() : ranks(study));
        Atomic.write(study.folder().resolve("validation.json"), Json.text(validated));
        study.progress().close();
        PrintWriter out = spec.commandLine().getOut();
        if (asked.json) {
            out.print(Json.text(validated));
        } else {
            ValidationTable.print(out, validated, study.fitted());
        }
        out.flush();
    }

    private List<double[]> predicted(Study study, DayEntries entries) {
        RunPlan plan = study.plan();
        study.progress().stage("Running " + runs + " worlds from the posterior");
        Trials trials = study.trials();
        try (Study.Table its = study.table("predicted", entries.names())) {
            return its.take(
                    runs,
                    world -> trials.run(
                            Parameters.of(plan, world),
                            world,
                            frames -> entries.of(plan.scenario(), frames, plan.scale())),
                    (progress, rows) -> progress.at((double) rows / runs, rows + " of " + runs + " runs"));
        }
    }

    private List<Validated.Ranked> ranks(Study study) {
        RunPlan whole = study.plan();
        RunPlan plan = new RunPlan(
                whole.scenario(),
                1,
                whole.seed(),
                Math.max(COARSE, whole.scale()),
                whole.threads(),
                whole.ticks(),
                List.of(),
                whole.sets());
        SelfFit fit = new SelfFit(plan, study.fitted().summaries());
        study.progress().stage("Running " + table + " worlds from the priors at 1:" + plan.scale());
        Trials trials = study.trials(plan);
        List<double[]> rows;
        try (Study.Table its = study.table("table", study.fitted().summaries().names())) {
            rows = its.take(
                    table,
                    n -> trials.run(fit.numbers(n), TABLE + n, fit::summaries),
                    (progress, done) -> progress.at((double) done / table, done + " of " + table + " runs"));
        }
        return fit.ranks(rows);
    }
}
