package aftermath.lab.fit;

import aftermath.sim.engine.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Approximate Bayesian computation by rejection: draw from the prior, run, keep what comes near.
///
/// Source: Pritchard et al. 1999, doi:10.1093/oxfordjournals.molbev.a026091. Wasteful, and sure: nothing is
/// adapted, so that a table of runs serves any record and any tolerance, as model choice and its checks need.
public final class Rejection {
    private static final String DRAW = "fit.prior";

    private Rejection() {}

    /// Draw n from the prior: also what generation 0 of [Smc] begins with.
    public static double[] point(int dimensions, int number, long seed) {
        long key = new Draws(seed, 0).key(DRAW, 0, 0);
        double[] point = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            point[k] = Draws.unit(key, (long) number * dimensions + k);
        }
        return point;
    }

    /// Draws from the prior, by number.
    ///
    /// @param from  number of the first
    /// @param count how many
    public static List<Attempt> attempts(int dimensions, int from, int count, int replicates, long seed) {
        List<Attempt> attempts = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            attempts.add(new Attempt(0, number, point(dimensions, number, seed), number * replicates, replicates));
        }
        return attempts;
    }

    /// Those that came within a tolerance.
    ///
    /// @param trials of the attempts, in their order
    public static Population keep(List<Attempt> attempts, List<Trial> trials, double tolerance) {
        List<Particle> kept = new ArrayList<>();
        for (int n = 0; n < attempts.size(); n++) {
            if (trials.get(n).within(tolerance) > 0) {
                kept.add(new Particle(attempts.get(n).number(), attempts.get(n).point(), 0, trials.get(n)));
            }
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Tolerance (" + tolerance
                    + ") must be such that a run comes within it. Maybe use the best hundredth of all runs.");
        }
        return new Population(0, tolerance, attempts.size(), kept);
    }

    /// The tolerance within which a share of all runs comes; at least one.
    public static double tolerance(List<Trial> trials, double share) {
        double[] distances = trials.stream()
                .flatMapToDouble(trial -> Arrays.stream(trial.distances()))
                .map(d -> Double.isNaN(d) ? Double.POSITIVE_INFINITY : d)
                .sorted()
                .toArray();
        return distances[Math.max(0, (int) Math.ceil(share * distances.length) - 1)];
    }
}
