package aftermath.lab.record;

import aftermath.lab.CutPrior;
import aftermath.lab.fit.Generation;
import aftermath.lab.fit.Marginal;
import aftermath.lab.fit.Particle;
import aftermath.lab.fit.Population;
import aftermath.lab.fit.Yardstick;
import aftermath.lab.record.Calibrated.Foretold;
import aftermath.lab.record.Calibrated.Seen;
import aftermath.lab.record.Calibrated.Step;
import aftermath.lab.record.Calibrated.Told;
import aftermath.lab.score.Brier;
import aftermath.lab.score.Crps;
import aftermath.lab.stat.Quantiles;
import aftermath.lab.stat.Weighted;
import aftermath.lab.trial.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes of a fit what others read: prior against posterior, and forecasts with their scores.
public final class FitTelling {
    private static final double LOW = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.95;
    /// Members of the ensemble that stands for a weighted sample when it is scored: evenly spaced quantiles.
    private static final int MEMBERS = 200;
    /// Of the attempts of a generation, the share nearest to what was known on a day that its forecasts rest on.
    private static final double NEAR = 0.1;

    private final Space space;
    private final Summaries summaries;
    private final List<Forecast> forecasts;

    /// @param summaries first in each run's numbers
    /// @param forecasts after them, one number each
    public FitTelling(Space space, Summaries summaries, List<Forecast> forecasts) {
        this.space = space;
        this.summaries = summaries;
        this.forecasts = List.copyOf(forecasts);
    }

    public static List<Step> path(List<Generation> path) {
        return path.stream()
                .map(g -> new Step(g.number(), g.tolerance(), g.considered(), g.accepted(), g.effective(), g.kept()))
                .toList();
    }

    /// Each parameter before and after.
    ///
    /// @param units by coordinate
    public List<Told> parameters(Population posterior, List<String> units) {
        Weighted sample = posterior.sample();
        double[] weights = sample.weights();
        List<Told> told = new ArrayList<>();
        for (int k = 0; k < space.dimensions(); k++) {
            CutPrior prior = space.priors().get(k);
            double[] values = new double[sample.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = space.values(sample.point(i))[k];
            }
            Marginal marginal = Marginal.of(sample, k);
            told.add(new Told(
                    space.names().get(k),
                    units.get(k),
                    prior.value(LOW),
                    prior.value(MIDDLE),
                    prior.value(HIGH),
                    Quantiles.weighted(values, weights, LOW),
                    Quantiles.weighted(values, weights, MIDDLE),
                    Quantiles.weighted(values, weights, HIGH),
                    marginal.contraction(),
                    marginal.identified().name().toLowerCase(Locale.ROOT),
                    marginal.because()));
        }
        return told;
    }

    /// Each summary before and after.
    ///
    /// @param pilot runs from the prior
    public List<Seen> summaries(List<double[]> pilot, Population posterior) {
        List<Seen> seen = new ArrayList<>();
        for (int s = 0; s < summaries.size(); s++) {
            Summary summary = summaries.list().get(s);
            int at = s;
            double[] before = pilot.stream().mapToDouble(run -> run[at]).toArray();
            Column after = column(posterior, s);
            double[] even = new double[before.length];
            Arrays.fill(even, 1);
            Column prior = new Column(before, even);
            seen.add(new Seen(
                    summary.name(),
                    summary.unit(),
                    summary.lo(),
                    summary.hi(),
                    summary.guess(),
                    summary.weight(),
                    prior.quantile(LOW),
                    prior.quantile(MIDDLE),
                    prior.quantile(HIGH),
                    after.quantile(LOW),
                    after.quantile(MIDDLE),
                    after.quantile(HIGH),
                    after.told()));
        }
        return seen;
    }

    /// Numbers of runs with weights; runs without one are passed over.
    @SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
    private record Column(double[] values, double[] weights) {
        double quantile(double p) {
            int[] told = told(values);
            return told.length == 0
                    ? Double.NaN
                    : Quantiles.weighted(
                            Arrays.stream(told).mapToDouble(i -> values[i]).toArray(),
                            Arrays.stream(told).mapToDouble(i -> weights[i]).toArray(),
                            p);
        }

        double told() {
            return Arrays.stream(told(values)).mapToDouble(i -> weights[i]).sum()
                    / Arrays.stream(weights).sum();
        }

        private static int[] told(double[] values) {
            return java.util.stream.IntStream.range(0, values.length)
                    .filter(i -> !Double.isNaN(values[i]))
                    .toArray();
        }
    }

    /// One number of every replicate that is near enough, with its share of the particle's weight.
    private static Column column(Population population, int number) {
        Weighted sample = population.sample();
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            var trial = population.particles().get(i).trial();
            int within = trial.within(population.tolerance());
            for (int r = 0; r < trial.replicates(); r++) {
                if (trial.distances()[r] <= population.tolerance()) {
                    values.add(trial.summaries()[r][number]);
                    weights.add(sample.weight(i) / within);
                }
            }
        }
        return new Column(
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// What runs near the record as it was known on each day say of the days after.
    ///
    /// @param attempts of one generation, accepted or not, with their weights as importance samples
    /// @param pilot    runs from the prior, for the yardstick
    public List<Foretold> forecasts(List<Particle> attempts, List<double[]> pilot) {
        List<Foretold> foretold = new ArrayList<>();
        for (int f = 0; f < forecasts.size(); f++) {
            Forecast forecast = forecasts.get(f);
            Population near = near(attempts, pilot, forecast.issued());
            Column column = column(near, summaries.size() + f);
            foretold.add(foretold(forecast, column, near.sample().effective()));
        }
        return foretold;
    }

    /// The tenth of the attempts that is nearest to what was known at the end of a day; all of them where nothing that
    /// counts was known yet.
    Population near(List<Particle> attempts, List<double[]> pilot, LocalDate day) {
        Summaries known = summaries.knownOn(day);
        if (known.list().stream().noneMatch(summary -> summary.weight() > 0)) {
            return new Population(
                    0,
                    0,
                    attempts.size(),
                    attempts.stream().map(FitTelling::alike).toList());
        }
        int[] at = known.in(summaries);
        Yardstick yardstick =
                known.yardstick(pilot.stream().map(run -> picked(run, at)).toList());
        List<Particle> held = attempts.stream()
                .map(p -> new Particle(p.number(), p.point(), p.logRatio(), again(p, at, known, yardstick)))
                .toList();
        double[] distances = held.stream()
                .flatMapToDouble(p -> Arrays.stream(p.trial().distances()))
                .sorted()
                .toArray();
        double tolerance = distances[Math.max(0, (int) Math.ceil(NEAR * distances.length) - 1)];
        return new Population(
                0,
                tolerance,
                held.size(),
                held.stream().filter(p -> p.trial().within(tolerance) > 0).toList());
    }

    /// An attempt of which every run is as near as any.
    private static Particle alike(Particle p) {
        double[][] rows = p.trial().summaries();
        return new Particle(
                p.number(), p.point(), p.logRatio(), new aftermath.lab.fit.Trial(new double[rows.length], rows));
    }

    private static aftermath.lab.fit.Trial again(Particle p, int[] at, Summaries known, Yardstick yardstick) {
        double[][] rows = p.trial().summaries();
        double[] distances = new double[rows.length];
        Arrays.setAll(distances, r -> yardstick.distance(known.compared(picked(rows[r], at))));
        return new aftermath.lab.fit.Trial(distances, rows);
    }

    private static double[] picked(double[] run, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> run[i]).toArray();
    }

    private static Foretold foretold(Forecast f, Column column, double effective) {
        Double limit = f.threshold();
        double probability = Double.NaN;
        double score;
        double persistence;
        double baseRate;
        if (limit == null) {
            score = crps(column, f.observed());
            persistence = Math.abs(f.persistence() - f.observed());
            baseRate = Math.abs(f.baseRate() - f.observed());
        } else {
            probability = atMost(column, limit);
            boolean came = f.came(limit);
            score = Brier.score(probability, came);
            persistence = Brier.score(f.persistence(), came);
            baseRate = Brier.score(f.baseRate(), came);
        }
        return new Foretold(
                f.name(),
                f.asks(),
                f.issued().toString(),
                f.unit(),
                column.quantile(LOW),
                column.quantile(MIDDLE),
                column.quantile(HIGH),
                f.observed(),
                limit == null ? Double.NaN : limit,
                probability,
                score,
                persistence,
                baseRate,
                effective);
    }

    private static double crps(Column column, double observed) {
        double[] ensemble = new double[MEMBERS];
        Arrays.setAll(ensemble, k -> column.quantile((k + 0.5) / MEMBERS));
        return Double.isNaN(ensemble[0]) ? Double.NaN : Crps.plain(ensemble, observed);
    }

    /// Weight of the runs at most at a limit; a run without a number is not.
    private static double atMost(Column column, double limit) {
        double below = 0;
        double all = 0;
        for (int i = 0; i < column.values().length; i++) {
            below += column.values()[i] <= limit ? column.weights()[i] : 0;
            all += column.weights()[i];
        }
        return Math.clamp(below / all, 0, 1);
    }
}
