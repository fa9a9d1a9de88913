package aftermath.lab.fit;

import aftermath.sim.engine.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sequential Monte Carlo for approximate Bayesian computation: populations of particles, each nearer to the record
/// than the one before.
///
/// Generation 0 is drawn from the prior. Attempts of a later one are moved particles of the one before
/// ([Proposal]); those that come within the tolerance are its particles, weighted for where attempts are denser
/// than the prior. The tolerance is a quantile of the distances before.
///
/// Source: Toni et al. 2009, doi:10.1098/rsif.2008.0172; Beaumont et al. 2009, doi:10.1093/biomet/asp052; tolerance
/// by quantile: Lenormand, Jabot & Deffuant 2013, doi:10.1007/s00180-013-0428-3.
///
/// *Same bits.* Attempt n of generation g follows from (seed, g, n) and the population before. Attempts are
/// accepted in the order of their numbers, and those after the last one needed are as if they had never been:
/// neither threads nor batches nor a kill between batches can be seen in the result.
public final class Smc {
    private static final String PICK = "fit.pick";
    private static final String MOVE = "fit.move";

    private final Settings settings;
    private final int dimensions;
    private final long seed;
    /// Made once for all batches of a generation.
    private @Nullable Proposal made;

    private @Nullable Population madeOf;

    /// @param seed fixes every draw; best another than that of the runs which are judged afterwards, so that no
    ///             world is both fitted in and judged
    public Smc(Settings settings, int dimensions, long seed) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("Dimensions (" + dimensions + ") must be at least 1.");
        }
        if (settings.kernel() == Kernel.MULTIVARIATE && settings.particles() < 2 * dimensions) {
            throw new IllegalArgumentException("Particles (" + settings.particles() + ") must be at least twice the "
                    + dimensions + " dimensions. Maybe use the kernel that moves each by itself.");
        }
        this.settings = settings;
        this.dimensions = dimensions;
        this.seed = seed;
    }

    public Progress start() {
        return Progress.begin();
    }

    /// Goes on until the fit is over or somebody wants to stop.
    ///
    /// @param keep called with the progress after every batch
    /// @param stop asked between batches
    public Progress run(Progress from, Evaluator evaluator, Consumer<Progress> keep, BooleanSupplier stop) {
        Progress progress = from;
        while (!progress.over() && !stop.getAsBoolean()) {
            progress = advance(progress, evaluator);
            keep.accept(progress);
        }
        return progress;
    }

    /// To the end.
    public Progress run(Evaluator evaluator) {
        return run(start(), evaluator, progress -> {}, () -> false);
    }

    /// One batch on.
    public Progress advance(Progress progress, Evaluator evaluator) {
        List<Attempt> attempts = next(progress);
        return take(progress, attempts, evaluator.evaluate(attempts));
    }

    /// The attempts of the next batch.
    public List<Attempt> next(Progress progress) {
        Proposal proposal = proposal(progress);
        int count = Math.min(settings.batch(), most(progress) - progress.considered());
        List<Attempt> attempts = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int number = progress.considered() + n;
            int world = (progress.spent() + number) * settings.replicates();
            double[] point = proposal == null
                    ? Rejection.point(dimensions, number, seed)
                    : moved(proposal, progress.generation(), number);
            attempts.add(new Attempt(progress.generation(), number, point, world, settings.replicates()));
        }
        return attempts;
    }

    private double[] moved(Proposal proposal, int generation, int number) {
        Draws draws = new Draws(seed, 0);
        long move = draws.key(MOVE, generation, 0);
        double[] moves = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            moves[k] = Draws.unit(move, (long) number * dimensions + k);
        }
        return proposal.propose(Draws.unit(draws.key(PICK, generation, 0), number), moves);
    }

    private @Nullable Proposal proposal(Progress progress) {
        Population before = progress.before();
        if (before == null) {
            return null;
        }
        Proposal its = made;
        if (its == null || !before.equals(madeOf)) {
            its = new Proposal(before.sample(), settings.kernel());
            made = its;
            madeOf = before;
        }
        return its;
    }

    /// Takes in what came of a batch.
    ///
    /// @param attempts those of [#next(Progress)]
    /// @param trials     of all of them, in their order
    public Progress take(Progress progress, List<Attempt> attempts, List<Trial> trials) {
        Proposal proposal = proposal(progress);
        if (trials.size() != attempts.size()
                || (!attempts.isEmpty() && attempts.getFirst().number() != progress.considered())) {
            throw new IllegalArgumentException("Trials (" + trials.size() + ") must be as many as attempts ("
                    + attempts.size() + "), and these the next to be run.");
        }
        List<Particle> accepted = new ArrayList<>(progress.accepted());
        int looked = 0;
        while (looked < trials.size() && accepted.size() < settings.particles()) {
            Attempt attempt = attempts.get(looked);
            Trial trial = trials.get(looked++);
            if (trial.within(progress.tolerance()) > 0) {
                double logRatio = proposal == null ? 0 : -proposal.logDensity(attempt.point());
                accepted.add(new Particle(attempt.number(), attempt.point(), logRatio, trial));
            }
        }
        Progress filled = progress.with(accepted, progress.considered() + looked);
        boolean full = accepted.size() == settings.particles();
        return full || filled.considered() >= most(filled) ? close(filled, full) : filled;
    }

    /// Attempts of a batch with what importance sampling asks of them, accepted or not: for another record than the
    /// one that they were accepted for, such as what of it was known on a day.
    ///
    /// @param progress from which they were made
    public List<Particle> weighed(Progress progress, List<Attempt> attempts, List<Trial> trials) {
        Proposal proposal = proposal(progress);
        List<Particle> weighed = new ArrayList<>();
        for (int n = 0; n < trials.size(); n++) {
            Attempt attempt = attempts.get(n);
            double logRatio = proposal == null ? 0 : -proposal.logDensity(attempt.point());
            weighed.add(new Particle(attempt.number(), attempt.point(), logRatio, trials.get(n)));
        }
        return weighed;
    }

    /// Most attempts that may be looked at in this generation.
    private int most(Progress progress) {
        return Math.min(affordable(progress), bearable());
    }

    private int affordable(Progress progress) {
        return settings.budget() / settings.replicates() - progress.spent();
    }

    private int bearable() {
        return settings.acceptance() == 0
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, Math.floor(settings.particles() / settings.acceptance()));
    }

    /// Ends a generation. One that had to break off counts if at least half its particles are there: they are
    /// fewer, and just as good.
    private Progress close(Progress progress, boolean full) {
        boolean kept = 2 * progress.accepted().size() >= settings.particles();
        Population found = kept
                ? new Population(
                        progress.generation(), progress.tolerance(), progress.considered(), progress.accepted())
                : null;
        Population last = found == null ? progress.before() : found;
        List<Generation> path = new ArrayList<>(progress.path());
        path.add(new Generation(
                progress.generation(),
                progress.tolerance(),
                progress.considered(),
                progress.accepted().size(),
                found == null ? Double.NaN : found.sample().effective(),
                found == null ? Double.NaN : found.logEvidence(),
                kept));
        int spent = progress.spent() + progress.considered();
        double tolerance = found == null ? Double.NaN : Math.max(found.below(settings.quantile()), settings.target());
        return new Progress(
                progress.generation() + 1,
                tolerance,
                0,
                List.of(),
                last,
                path,
                spent,
                stop(progress, full, tolerance, spent));
    }

    private @Nullable Stop stop(Progress progress, boolean full, double next, int spent) {
        if (progress.tolerance() <= settings.target() && full) {
            return Stop.TOLERANCE;
        }
        if (!full) {
            return progress.considered() >= affordable(progress) ? Stop.BUDGET : Stop.ACCEPTANCE;
        }
        if (progress.generation() + 1 >= settings.generations()) {
            return Stop.GENERATIONS;
        }
        if (spent >= settings.budget() / settings.replicates()) {
            return Stop.BUDGET;
        }
        return Double.isNaN(next) || !(next < progress.tolerance()) ? Stop.STUCK : null;
    }
}
