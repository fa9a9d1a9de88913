package aftermath.app.cli;

import aftermath.lab.RunPlan;
import aftermath.lab.fit.Attempt;
import aftermath.lab.fit.Particle;
import aftermath.lab.fit.Progress;
import aftermath.lab.fit.Rejection;
import aftermath.lab.fit.Settings;
import aftermath.lab.fit.Smc;
import aftermath.lab.fit.Trial;
import aftermath.lab.fit.Yardstick;
import aftermath.lab.record.Forecast;
import aftermath.lab.record.Summaries;
import aftermath.lab.trial.Space;
import aftermath.lab.trial.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The fit of one variant: runs from the prior, from which steps are measured, then populations.
final class Fit {
    /// First world of the runs from the prior, far beyond those of attempts.
    private static final int PILOT = 1_000_000_000;

    private final Study study;
    private final String name;
    private final RunPlan plan;
    private final Space space;
    private final Summaries all;

    /// What a fit found.
    ///
    /// @param progress where it ended
    /// @param last     attempts of the last whole generation, accepted or not
    record Found(Progress progress, List<Particle> last) {}

    /// @param name of its tables
    /// @param plan of the variant
    Fit(Study study, String name, RunPlan plan) {
        this.study = study;
        this.name = name;
        this.plan = plan;
        this.space = Space.of(plan.scenario(), plan.sets());
        this.all = all(study.fitted().summaries(), study.fitted().forecasts());
    }

    private static Summaries all(Summaries summaries, List<Forecast> forecasts) {
        return new Summaries(
                Stream.concat(summaries.list().stream(), forecasts.stream().map(Forecast::summary))
                        .toList());
    }

    Space space() {
        return space;
    }

    /// Points of the pilot, in their order.
    List<double[]> points(int count) {
        List<double[]> points = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            points.add(Rejection.point(space.dimensions(), n, ~plan.seed()));
        }
        return points;
    }

    /// Runs from the prior: numbers of the summaries, then of the forecasts.
    List<double[]> pilot(int count) {
        study.progress().stage("Running " + count + " worlds from the priors" + title());
        Trials trials = study.trials(plan);
        List<double[]> points = points(count);
        try (Study.Table table = study.table(name + "pilot", all.names())) {
            return table.take(
                    count,
                    n -> numbers(trials, points.get(n), PILOT + n),
                    (progress, rows) -> progress.at((double) rows / count, rows + " of " + count + " runs"));
        }
    }

    private String title() {
        return name.isEmpty() ? "" : " of " + name.substring(0, name.length() - 1);
    }

    private double[] numbers(Trials trials, double[] point, int world) {
        return trials.run(space.numbers(point), world, frames -> all.of(plan.scenario(), frames, plan.scale()));
    }

    /// Populations, each nearer to the record.
    Found fit(Settings settings, Yardstick yardstick) {
        Smc smc = new Smc(settings, space.dimensions(), plan.seed());
        Trials trials = study.trials(plan);
        study.progress().stage("Fitting" + title() + ", at most " + settings.budget() + " runs");
        try (Study.Table table = study.table(name + "attempts", all.names())) {
            Progress progress = smc.start();
            List<Particle> seen = new ArrayList<>();
            List<Particle> last = List.of();
            while (!progress.over()) {
                List<Attempt> attempts = smc.next(progress);
                List<Trial> held = held(table, trials, attempts, settings, yardstick, progress);
                seen.addAll(smc.weighed(progress, attempts, held));
                Progress next = smc.take(progress, attempts, held);
                if (next.generation() != progress.generation()) {
                    last = next.path().getLast().kept() ? List.copyOf(seen) : last;
                    seen.clear();
                }
                progress = next;
            }
            return new Found(progress, last);
        }
    }

    private List<Trial> held(
            Study.Table table,
            Trials trials,
            List<Attempt> attempts,
            Settings settings,
            Yardstick yardstick,
            Progress progress) {
        int replicates = settings.replicates();
        List<double[]> rows = table.take(
                attempts.size() * replicates,
                n -> {
                    Attempt attempt = attempts.get(n / replicates);
                    return numbers(trials, attempt.point(), attempt.world(n % replicates));
                },
                (told, _) -> tell(told, progress, settings));
        int first = study.fitted().summaries().size();
        List<Trial> held = new ArrayList<>();
        for (int a = 0; a < attempts.size(); a++) {
            double[][] its = rows.subList(a * replicates, (a + 1) * replicates).toArray(double[][]::new);
            double[] distances = new double[replicates];
            Arrays.setAll(
                    distances,
                    r -> yardstick.distance(study.fitted().summaries().compared(Arrays.copyOf(its[r], first))));
            held.add(new Trial(distances, its));
        }
        return held;
    }

    private static void tell(aftermath.app.cli.Progress told, Progress progress, Settings settings) {
        told.at(
                Math.min(1, (double) progress.runs(settings) / settings.budget()),
                String.format(
                        Locale.ROOT,
                        "generation %d, tolerance %.3f, %d of %d particles after %d attempts",
                        progress.generation(),
                        progress.tolerance(),
                        progress.accepted().size(),
                        settings.particles(),
                        progress.considered()));
    }
}
