package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.study.FitTable;
import aftermath.lab.fit.Population;
import aftermath.lab.fit.Settings;
import aftermath.lab.fit.Stop;
import aftermath.lab.fit.Yardstick;
import aftermath.lab.record.Calibrated;
import aftermath.lab.record.FitTelling;
import aftermath.lab.record.Summaries;
import aftermath.lab.stat.Weighted;
import aftermath.lab.trial.Space;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `aftermath calibrate`: the priors of a case, after the record was looked at.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Fits the parameters that have a prior to the record and writes a posterior.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath calibrate kazakhstan-2022",
            "  aftermath calibrate kazakhstan-2022 --particles 100 --budget 2000 --scale 1:100",
            "  aftermath calibrate kazakhstan-2022 --resume",
            "",
            "Ctrl-C keeps every finished run; --resume goes on to the same posterior."
        })
public final class CalibrateCommand implements Callable<Integer> {
    @Mixin
    private StudyOptions asked = new StudyOptions();

    @Option(names = "--variant", paramLabel = "NAME", description = "The variant of the scenario to fit (base).")
    private String variant = "base";

    @Option(names = "--particles", paramLabel = "N", description = "Particles of a population (300).")
    private int particles = 300;

    @Option(names = "--replicates", paramLabel = "R", description = "Runs of each attempt, chance alone apart (1).")
    private int replicates = 1;

    @Option(names = "--budget", paramLabel = "N", description = "Most runs, those of the pilot apart (20000).")
    private int budget = 20_000;

    @Option(names = "--pilot", paramLabel = "N", description = "Runs from the priors that steps are measured by (300).")
    private int pilot = 300;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, String> settings = Map.of(
                "--variant", variant,
                "--particles", Integer.toString(particles),
                "--replicates", Integer.toString(replicates),
                "--budget", Integer.toString(budget),
                "--pilot", Integer.toString(pilot));
        return new StudyCall(spec, asked, "calibrate", settings)
                .run(
                        (scenario, fitted) -> {
                            StudyCall.mustHavePriors(scenario);
                            StudyCall.mustHaveSummaries(scenario, fitted);
                            StudyCall.variant(scenario, variant);
                            Settings its = settings();
                            int dimensions = Space.of(
                                            scenario,
                                            StudyCall.variant(scenario, variant).sets())
                                    .dimensions();
                            if (its.particles() < 2 * dimensions) {
                                throw new BadInput(
                                        "--particles (" + particles + ") must be at least twice the " + dimensions
                                                + " parameters with priors.",
                                        "--particles " + 2 * dimensions);
                            }
                        },
                        this::calibrate);
    }

    private Settings settings() {
        if (pilot < 20) {
            throw new BadInput("--pilot (" + pilot + ") must be at least 20.", null);
        }
        try {
            return Settings.of(particles, budget).withReplicates(replicates);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), null);
        }
    }

    private void calibrate(Study study) {
        Fit fit = new Fit(
                study,
                "",
                StudyCall.of(study.plan(), StudyCall.variant(study.plan().scenario(), variant)));
        List<double[]> prior = fit.pilot(pilot);
        Summaries summaries = study.fitted().summaries();
        Yardstick yardstick = summaries.yardstick(
                prior.stream().map(run -> Arrays.copyOf(run, summaries.size())).toList());
        Settings settings = settings();
        Fit.Found found = fit.fit(settings, yardstick);
        if (found.progress().path().stream().noneMatch(g -> g.kept())) {
            throw new BadInput("No population came about within the budget.", "give a larger --budget.");
        }
        Population posterior = found.progress().posterior();
        FitTelling telling =
                new FitTelling(fit.space(), summaries, study.fitted().forecasts());
        List<String> units = fit.space().names().stream()
                .map(name -> Objects.requireNonNull(
                                study.plan().scenario().params().get(name))
                        .unit())
                .toList();
        Calibrated calibrated = new Calibrated(
                study.basis(),
                study.plan().seed(),
                study.plan().scale(),
                study.plan().ticks() / 24,
                pilot + found.progress().runs(settings),
                posterior.particles().size(),
                posterior.sample().effective(),
                posterior.tolerance(),
                Objects.requireNonNullElse(found.progress().stop(), Stop.BUDGET).words(),
                FitTelling.path(found.progress().path()),
                telling.parameters(posterior, units),
                telling.summaries(prior, posterior),
                telling.forecasts(found.last(), prior));
        Atomic.write(study.folder().resolve("posterior.csv"), csv(fit.space(), posterior.sample()));
        Atomic.write(study.folder().resolve("calibration.json"), Json.text(calibrated));
        study.progress().close();
        PrintWriter out = spec.commandLine().getOut();
        if (asked.json) {
            out.print(Json.text(calibrated));
        } else {
            FitTable.print(out, calibrated, study.folder());
        }
        out.flush();
    }

    /// Values in the parameters' own units, and weights.
    private static String csv(Space space, Weighted sample) {
        StringBuilder csv = new StringBuilder("weight");
        space.names().forEach(name -> csv.append(',').append(name));
        csv.append('\n');
        for (int i = 0; i < sample.size(); i++) {
            csv.append(sample.weight(i));
            for (double value : space.values(sample.point(i))) {
                csv.append(',').append(value);
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
