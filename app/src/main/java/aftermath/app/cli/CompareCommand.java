package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.study.ComparisonTable;
import aftermath.lab.fit.BayesFactor;
import aftermath.lab.fit.Evidence;
import aftermath.lab.fit.ModelChoice;
import aftermath.lab.fit.Recovery;
import aftermath.lab.fit.Trial;
import aftermath.lab.fit.Yardstick;
import aftermath.lab.record.Compared;
import aftermath.lab.record.Summaries;
import aftermath.lab.score.Reliability;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `aftermath compare`: which of two variants the record needs.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Weighs two variants of a scenario against the record: a Bayes factor, and whether to trust it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath compare kazakhstan-2022 --models foreign-hand,base",
            "  aftermath compare kazakhstan-2022 --models foreign-hand,faction-coup,base --runs 4000",
            "",
            "Ctrl-C keeps every finished run; --resume goes on to the same factor."
        })
public final class CompareCommand implements Callable<Integer> {
    /// Share of all runs of two variants that counts as near the record, or near a simulated one.
    private static final double NEAR = 0.02;

    private static final int BINS = 5;
    /// Runs of each variant that are taken for the record, to see whether the true variant is found.
    private static final int RECORDS = 300;

    private static final int LEAST = 50;

    @Mixin
    private StudyOptions asked = new StudyOptions();

    @Option(
            names = "--models",
            paramLabel = "A,B",
            split = ",",
            required = true,
            description = "Variants: the factor is that of each over the last.")
    private List<String> models = List.of();

    @Option(names = "--runs", paramLabel = "N", description = "Runs of each variant, from the priors (3000).")
    private int runs = 3000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, String> settings = Map.of("--models", String.join(",", models), "--runs", Integer.toString(runs));
        return new StudyCall(spec, asked, "compare", settings)
                .run(
                        (scenario, fitted) -> {
                            StudyCall.mustHavePriors(scenario);
                            StudyCall.mustHaveSummaries(scenario, fitted);
                            if (models.size() < 2 || Set.copyOf(models).size() < models.size()) {
                                throw new BadInput(
                                        "--models (" + String.join(",", models)
                                                + ") must be two variants or more, each once.",
                                        "--models foreign-hand,base");
                            }
                            models.forEach(model -> StudyCall.variant(scenario, model));
                            if (runs < LEAST) {
                                throw new BadInput("--runs (" + runs + ") must be at least " + LEAST + ".", null);
                            }
                        },
                        this::compare);
    }

    private void compare(Study study) {
        int width = study.fitted().summaries().size();
        List<List<double[]>> tables = new ArrayList<>();
        for (String model : models) {
            var variant = StudyCall.variant(study.plan().scenario(), model);
            Fit fit = new Fit(study, model + "-", StudyCall.of(study.plan(), variant));
            tables.add(fit.pilot(runs).stream()
                    .map(run -> Arrays.copyOf(run, width))
                    .toList());
        }
        study.progress().stage("Weighing " + String.join(", ", models));
        List<Compared> compared = new ArrayList<>();
        for (int m = 0; m + 1 < models.size(); m++) {
            compared.add(compared(study, models.get(m), List.of(tables.get(m), tables.getLast())));
        }
        for (Compared one : compared) {
            Atomic.write(study.folder().resolve("comparison-" + one.variant() + ".json"), Json.text(one));
        }
        study.progress().close();
        PrintWriter out = spec.commandLine().getOut();
        if (asked.json) {
            out.print(Json.text(compared));
        } else {
            compared.forEach(one -> ComparisonTable.print(out, one));
        }
        out.flush();
    }

    /// The factor of one variant over the last, at the tolerance within which a share of the runs of both comes.
    private Compared compared(Study study, String variant, List<List<double[]>> tables) {
        Summaries summaries = study.fitted().summaries();
        Yardstick yardstick =
                summaries.yardstick(tables.stream().flatMap(List::stream).toList());
        List<List<Trial>> trials = tables.stream()
                .map(table -> table.stream()
                        .map(run -> Trial.of(yardstick.distance(summaries.compared(run)), run))
                        .toList())
                .toList();
        double tolerance = ModelChoice.tolerance(trials, NEAR);
        BayesFactor factor = BayesFactor.of(
                Evidence.of(trials.get(0)),
                Evidence.of(trials.get(1)),
                tolerance,
                study.plan().seed());
        Recovery recovery = Recovery.of(
                tables, (run, record) -> summaries.between(yardstick, run, record), NEAR, Math.min(RECORDS, runs));
        return told(study, variant, tolerance, factor, recovery);
    }

    private Compared told(Study study, String variant, double tolerance, BayesFactor factor, Recovery recovery) {
        Reliability reliability = recovery.reliability(0, BINS);
        return new Compared(
                study.basis(),
                variant,
                models.getLast(),
                study.plan().seed(),
                study.plan().scale(),
                study.plan().ticks() / 24,
                2L * runs,
                tolerance,
                factor.log10(),
                factor.interval().lo(),
                factor.interval().hi(),
                factor.first(),
                factor.second(),
                factor.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                recovery.recovered().count(),
                recovery.recovered().of(),
                Arrays.stream(recovery.log10Factors()).boxed().toList(),
                reliability.bins().stream().map(Reliability.Bin::said).toList(),
                reliability.bins().stream()
                        .map(bin -> (double) bin.came().count() / bin.came().of())
                        .toList());
    }
}
