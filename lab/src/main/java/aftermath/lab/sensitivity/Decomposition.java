package aftermath.lab.sensitivity;

import aftermath.lab.sensitivity.Index.Kind;
import aftermath.lab.stat.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Sobol's decomposition of variance: which share of it each parameter accounts for, alone and with others.
///
///     S_i = E[f(B)·(f(AB_i) − f(A))]/V,   T_i = E[(f(A) − f(AB_i))²]/(2V)
///
/// Source: S_i Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018; T_i Jansen 1999,
/// doi:10.1016/S0010-4655(98)00154-4.
///
/// *f* is the mean response at given parameters. It is known from r runs only, and their noise would count as
/// variance, and as total effect of every parameter. So each product is taken between different replicates
/// ([Products]): the indices are those of *f* whatever the noise, and chance has a share of its own, of the
/// variance of a single run. Sobol indices of the mean response: Hart, Alexanderian & Gremaud 2017,
/// doi:10.1137/16M106193X. That noise biases them, and how replicates should be spent: arXiv:2210.08807. With one
/// replicate the model is taken to be without chance. Why so: adr/0017.
public final class Decomposition {
    private final Points points;
    private final List<String> names;
    private final double precision;
    private final Bootstrap bootstrap;

    /// @param points    of [Saltelli]
    /// @param names     of the parameters, by coordinate
    /// @param precision widest interval of an index that will do
    /// @param seed      fixes the draws of the bootstrap
    public Decomposition(Points points, List<String> names, double precision, long seed) {
        expect(points, names);
        if (points.round() != names.size() + 2) {
            throw new IllegalArgumentException(
                    "Round (" + points.round() + " points) must be two points and one for each parameter.");
        }
        this.points = points;
        this.names = List.copyOf(names);
        this.precision = precision;
        this.bootstrap = new Bootstrap(seed);
    }

    static void expect(Points points, List<String> names) {
        if (names.size() != points.dimensions()) {
            throw new IllegalArgumentException(
                    "Names (" + names.size() + ") must be as many as dimensions (" + points.dimensions() + ").");
        }
    }

    /// What the responses say. Points after the last whole round are not looked at.
    public Analysis analyse(Responses responses) {
        int whole = Math.min(responses.points(), points.size()) / points.round();
        double centre = Moments.mean(responses, whole * points.round());
        List<Round> rounds = new ArrayList<>();
        for (int k = 0; k < whole; k++) {
            Round round = Round.of(responses, k * points.round(), names.size(), centre);
            if (round.told()) {
                rounds.add(round);
            }
        }
        Sums sums = Sums.of(rounds, all(rounds.size()), names.size());
        return new Analysis(
                rows(rounds, sums, responses.replicates()),
                centre + sums.mean(),
                sums.variance(),
                responses.replicates() < 2 ? Double.NaN : sums.chance(),
                rounds.size(),
                whole - rounds.size());
    }

    private List<Index> rows(List<Round> rounds, Sums sums, int replicates) {
        List<Sums> resampled = new ArrayList<>();
        for (int b = 0; b < bootstrap.resamples() && !rounds.isEmpty(); b++) {
            resampled.add(Sums.of(rounds, bootstrap.things(b, rounds.size()), names.size()));
        }
        int cost = points.round() * replicates;
        List<Index> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int parameter = i;
            rows.add(row(names.get(i), Kind.FIRST, sums, resampled, s -> s.first(parameter), cost));
            rows.add(row(names.get(i), Kind.TOTAL, sums, resampled, s -> s.total(parameter), cost));
        }
        if (replicates > 1) {
            rows.add(row(Index.CHANCE, Kind.CHANCE, sums, resampled, Sums::chanceShare, cost));
        }
        return rows;
    }

    private Index row(String name, Kind kind, Sums sums, List<Sums> resampled, ToDoubleFunction<Sums> index, int cost) {
        var interval = Bootstrap.interval(resampled.stream().mapToDouble(index).toArray());
        var resolution = Resolution.of(sums.rounds(), interval, precision, cost);
        return new Index(name, kind, index.applyAsDouble(sums), interval, sums.rounds(), resolution);
    }

    private static int[] all(int n) {
        return IntStream.range(0, n).toArray();
    }
}
