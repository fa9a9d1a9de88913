package aftermath.lab.fit;

import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.function.Function;

/// Problems whose posterior is known.
final class Toys {
    private static final long CHANCE = 4711;

    private Toys() {}

    /// Numbers in (0, 1) of one run, by world and place.
    static double unit(int world, int place) {
        return Draws.unit(new Draws(CHANCE, world).key("toy", 0, 0), place);
    }

    static double normal(int world, int place) {
        return StandardNormal.quantile(unit(world, place));
    }

    /// The mean of n normal numbers of variance 1 about θ ~ U(−5, 5); 0 was observed. At tolerance ε the posterior
    /// has the variance 1/n + ε²/3: target CI-13.
    static Function<Attempt, Trial> gaussian(int n) {
        return each((point, world) -> {
            double mean = 10 * point[0] - 5 + normal(world, 0) / Math.sqrt(n);
            return Trial.of(Math.abs(mean), mean);
        });
    }

    /// ½N(θ, 1) + ½N(θ, 0.01), θ ~ U(−10, 10); 0 was observed: target CI-14.
    ///
    /// Source: Sisson, Fan & Tanaka 2007, doi:10.1073/pnas.0607208104.
    static Function<Attempt, Trial> mixture() {
        return each((point, world) -> {
            double sd = unit(world, 1) < 0.5 ? 1 : 0.1;
            double x = 20 * point[0] - 10 + sd * normal(world, 0);
            return Trial.of(Math.abs(x), x);
        });
    }

    /// k of n, each with the chance θ ~ U(0, 1). Of an exact match the posterior is Beta(1 + k, 1 + n − k): target
    /// CI-16.
    static Function<Attempt, Trial> coins(int observed, int n) {
        return each((point, world) -> {
            int k = heads(point[0], n, world);
            return Trial.of(Math.abs(k - observed), k);
        });
    }

    static int heads(double chance, int n, int world) {
        int k = 0;
        long key = new Draws(CHANCE, world).key("toy", 0, 0);
        for (int i = 0; i < n; i++) {
            k += Draws.unit(key, i) < chance ? 1 : 0;
        }
        return k;
    }

    /// One run.
    interface Run {
        Trial of(double[] point, int world);
    }

    /// Every replicate by itself.
    static Function<Attempt, Trial> each(Run run) {
        return attempt -> {
            double[] distances = new double[attempt.replicates()];
            double[][] summaries = new double[attempt.replicates()][];
            for (int r = 0; r < distances.length; r++) {
                Trial trial = run.of(attempt.point(), attempt.world(r));
                distances[r] = trial.distances()[0];
                summaries[r] = trial.summaries()[0];
            }
            return new Trial(distances, summaries);
        };
    }
}
