package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.study.ComparisonTable;
import aftermath.lab.fit.BayesFactor;
import aftermath.lab.fit.Evidence;
import aftermath.lab.fit.Population;
import aftermath.lab.fit.Recovery;
import aftermath.lab.fit.Settings;
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
            "  aftermath compare kazakhstan-2022 --models faction-coup,base --budget 8000",
            "",
            "Ctrl-C keeps every finished run; --resume goes on to the same factor."
        })
public final class CompareCommand implements Callable<Integer> {
    /// Share of all runs that a simulated record is held against.
    private static final double SHARE = 0.05;

    private static final int BINS = 5;

    @Mixin
    private StudyOptions asked = new StudyOptions();

    @Option(
            names = "--models",
            paramLabel = "A,B",
            split = ",",
            required = true,
            description = "Two variants: the factor is that of the first over the second.")
    private List<String> models = List.of();

    @Option(names = "--particles", paramLabel = "N", description = "Particles of a population (150).")
    private int particles = 150;

    @Option(names = "--budget", paramLabel = "N", description = "Most runs of each fit, the pilot apart (4000).")
    private int budget = 4000;

    @Option(
            names = "--pilot",
            paramLabel = "N",
            description = "Runs of each from the priors: steps are measured by them, and each is taken for the record"
                    + " once (300).")
    private int pilot = 300;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, String> settings = Map.of(
                "--models", String.join(",", models),
                "--particles", Integer.toString(particles),
                "--budget", Integer.toString(budget),
                "--pilot", Integer.toString(pilot));
        return new StudyCall(spec, asked, "compare", settings)
                .run(
                        (scenario, fitted) -> {
                            StudyCall.mustHavePriors(scenario);
                            StudyCall.mustHaveSummaries(scenario, fitted);
                            if (models.size() != 2 || models.get(0).equals(models.get(1))) {
                                throw new BadInput(
                                        "--models (" + String.join(",", models) + ") must be two variants.",
                                        "--models foreign-hand,base");
                            }
                            models.forEach(model -> StudyCall.variant(scenario, model));
                            settings();
                        },
                        this::compare);
    }

    private Settings settings() {
        if (pilot < 20) {
            throw new BadInput("--pilot (" + pilot + ") must be at least 20.", null);
        }
        try {
            return Settings.of(particles, budget);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), null);
        }
    }

    private void compare(Study study) {
        Summaries summaries = study.fitted().summaries();
        int width = summaries.size();
        List<Fit> fits = new ArrayList<>();
        List<List<double[]>> tables = new ArrayList<>();
        for (String model : models) {
            var variant = StudyCall.variant(study.plan().scenario(), model);
            Fit fit = new Fit(study, model + "-", StudyCall.of(study.plan(), variant));
            fits.add(fit);
            tables.add(fit.pilot(pilot).stream()
                    .map(run -> Arrays.copyOf(run, width))
                    .toList());
        }
        Yardstick yardstick =
                summaries.yardstick(tables.stream().flatMap(List::stream).toList());
        Settings settings = settings();
        List<Population> posteriors = new ArrayList<>();
        long runs = 2L * pilot;
        for (Fit fit : fits) {
            Fit.Found found = fit.fit(settings, yardstick);
            runs += found.progress().runs(settings);
            posteriors.add(found.progress().posterior());
        }
        // Each population can speak of its own tolerance and of smaller ones.
        double tolerance =
                posteriors.stream().mapToDouble(Population::tolerance).min().orElseThrow();
        BayesFactor factor = BayesFactor.of(
                Evidence.of(posteriors.get(0)),
                Evidence.of(posteriors.get(1)),
                tolerance,
                study.plan().seed());
        Recovery recovery = recovery(summaries, yardstick, tables);
        Compared compared = told(study, runs, tolerance, factor, recovery);
        Atomic.write(study.folder().resolve("comparison.json"), Json.text(compared));
        study.progress().close();
        PrintWriter out = spec.commandLine().getOut();
        if (asked.json) {
            out.print(Json.text(compared));
        } else {
            ComparisonTable.print(out, compared);
        }
        out.flush();
    }

    /// Every run of the tables is taken for the record once.
    private static Recovery recovery(Summaries summaries, Yardstick yardstick, List<List<double[]>> tables) {
        return Recovery.of(
                tables,
                (run, record) -> summaries.between(yardstick, run, record),
                SHARE,
                tables.getFirst().size());
    }

    private Compared told(Study study, long runs, double tolerance, BayesFactor factor, Recovery recovery) {
        Reliability reliability = recovery.reliability(0, BINS);
        return new Compared(
                study.basis(),
                models.get(0),
                models.get(1),
                study.plan().seed(),
                study.plan().scale(),
                study.plan().ticks() / 24,
                runs,
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
