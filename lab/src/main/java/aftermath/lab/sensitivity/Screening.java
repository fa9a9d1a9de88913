package aftermath.lab.sensitivity;

import aftermath.lab.sensitivity.Index.Kind;
import aftermath.lab.stat.Bootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Morris's screening: how far the response moves when one parameter does, from many places.
///
///     eff = (y(x + Δe_i) − y(x))/Δ,   μ = mean eff,   μ* = mean |eff|,   σ² = variance of eff − variance of chance
///
/// Source: Morris 1991, doi:10.1080/00401706.1991.10484804; μ*: Campolongo, Cariboni & Saltelli 2007,
/// doi:10.1016/j.envsoft.2006.10.004.
/// Deviation: the response is the mean over replicates. What is left of chance in an effect is known from how the
/// replicates differ, and is taken off σ². From a mean of sizes it cannot be taken off; what μ* would be of chance
/// alone, the mean of √(2/π) times its standard deviation (that of |z|, z normal), is told beside it.
public final class Screening {
    private static final double MEAN_SIZE = StrictMath.sqrt(2 / Math.PI);

    private final Points points;
    private final List<String> names;
    private final double precision;
    private final Bootstrap bootstrap;

    /// @param points    walks, or any rounds in which neighbours differ in one coordinate
    /// @param names     of the parameters, by coordinate
    /// @param precision widest interval that will do, as a share of the greatest μ*
    /// @param seed      fixes the draws of the bootstrap
    public Screening(Points points, List<String> names, double precision, long seed) {
        Decomposition.expect(points, names);
        this.points = points;
        this.names = List.copyOf(names);
        this.precision = precision;
        this.bootstrap = new Bootstrap(seed);
    }

    /// What the responses say. Points after the last whole round are not looked at.
    public Analysis analyse(Responses responses) {
        int rounds = Math.min(responses.points(), points.size()) / points.round();
        double[][] effects = new double[names.size()][rounds];
        double[][] noises = new double[names.size()][rounds];
        for (double[] row : effects) {
            Arrays.fill(row, Double.NaN);
        }
        int leftOut = 0;
        for (int k = 0; k < rounds; k++) {
            for (int s = 1; s < points.round(); s++) {
                int at = k * points.round() + s;
                int i = changed(at);
                double step = points.at(at, i) - points.at(at - 1, i);
                double[] eff = responses.less(at, at - 1);
                effects[i][k] = mean(eff) / step;
                noises[i][k] = variance(eff) / eff.length / (step * step);
                leftOut += Double.isNaN(effects[i][k]) ? 1 : 0;
            }
        }
        return new Analysis(
                rows(effects, noises, responses.replicates()),
                Moments.mean(responses, rounds * points.round()),
                Moments.variance(responses, rounds * points.round()),
                Moments.chance(responses, rounds * points.round()),
                rounds,
                leftOut);
    }

    private List<Index> rows(double[][] effects, double[][] noises, int replicates) {
        double greatest = 0;
        for (double[] eff : effects) {
            double star = Effects.of(eff, eff, Effects.all(eff)).star();
            greatest = star > greatest ? star : greatest;
        }
        List<Index> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows(rows, names.get(i), effects[i], noises[i], replicates, precision * greatest);
        }
        return rows;
    }

    private void rows(List<Index> rows, String name, double[] effects, double[] noises, int replicates, double width) {
        boolean noisy = replicates > 1;
        double[][] resampled = new double[4][bootstrap.resamples()];
        for (int b = 0; b < bootstrap.resamples(); b++) {
            Effects its = Effects.of(effects, noises, bootstrap.things(b, effects.length));
            resampled[0][b] = its.mu();
            resampled[1][b] = its.star();
            resampled[2][b] = its.sigma(noisy);
            resampled[3][b] = its.size() * MEAN_SIZE;
        }
        Effects whole = Effects.of(effects, noises, Effects.all(effects));
        int cost = points.round() * replicates;
        add(rows, name, Kind.MU, whole.mu(), resampled[0], whole.n(), width, cost);
        add(rows, name, Kind.MU_STAR, whole.star(), resampled[1], whole.n(), width, cost);
        add(rows, name, Kind.SIGMA, whole.sigma(noisy), resampled[2], whole.n(), width, cost);
        if (noisy) {
            add(rows, name, Kind.MU_STAR_OF_CHANCE, whole.size() * MEAN_SIZE, resampled[3], whole.n(), width, cost);
        }
    }

    private static void add(
            List<Index> rows,
            String name,
            Kind kind,
            double estimate,
            double[] resampled,
            int n,
            double width,
            int cost) {
        var interval = Bootstrap.interval(resampled);
        rows.add(new Index(name, kind, estimate, interval, n, Resolution.of(n, interval, width, cost)));
    }

    /// The one coordinate in which a point differs from the one before.
    private int changed(int at) {
        int changed = -1;
        for (int i = 0; i < names.size(); i++) {
            if (points.at(at, i) != points.at(at - 1, i)) {
                if (changed >= 0) {
                    throw new IllegalArgumentException("Points " + (at - 1) + " and " + at
                            + " must differ in one coordinate. Maybe it is no design of trajectories.");
                }
                changed = i;
            }
        }
        if (changed < 0) {
            throw new IllegalArgumentException("Points " + (at - 1) + " and " + at + " must differ.");
        }
        return changed;
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    /// NaN of a single number: 0/0.
    private static double variance(double[] numbers) {
        double mean = mean(numbers);
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return squares / (numbers.length - 1);
    }
}
