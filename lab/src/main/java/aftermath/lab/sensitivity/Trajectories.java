package aftermath.lab.sensitivity;

import aftermath.sim.engine.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Morris's design: walks over a grid, each of d + 1 points, each step changing one parameter by Δ = p/(2(p − 1)).
///
/// Source: Morris 1991, doi:10.1080/00401706.1991.10484804. With more walks in the pool than are taken, those are
/// taken that lie far apart: Campolongo, Cariboni & Saltelli 2007, doi:10.1016/j.envsoft.2006.10.004.
/// Deviation: they look for the best set of all, here one walk is added after the other, which costs less and puts
/// walks in an order of which every beginning is spread out.
///
/// @param dimensions parameters
/// @param count      walks to take
/// @param levels     p, levels of the grid: even, so that every level is reached alike
/// @param pool       walks to choose from; as many as are taken: plain
/// @param seed       fixes the draws
public record Trajectories(int dimensions, int count, int levels, int pool, long seed) {
    private static final String DRAW = "sensitivity.trajectory";
    private static final int BASE = 0;
    private static final int RISES = 1;
    private static final int ORDER = 2;

    public Trajectories {
        if (dimensions < 1 || count < 1) {
            throw new IllegalArgumentException(
                    "Dimensions (" + dimensions + ") and trajectories (" + count + ") must be at least 1.");
        }
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("Levels (" + levels + ") must be even and at least 2. Maybe use 4.");
        }
        if (pool < count) {
            throw new IllegalArgumentException(
                    "Pool (" + pool + ") must be at least as many as trajectories (" + count + ").");
        }
    }

    /// Walks as they are drawn, on four levels.
    public static Trajectories plain(int dimensions, int count, long seed) {
        return new Trajectories(dimensions, count, 4, count, seed);
    }

    /// The points, walk after walk.
    public Points points() {
        List<double[][]> walks = IntStream.range(0, pool).mapToObj(this::walk).toList();
        double[][] rows = (pool == count ? walks : spread(walks))
                .stream().flatMap(Arrays::stream).toArray(double[][]::new);
        return new Points(rows, dimensions + 1);
    }

    private double[][] walk(int number) {
        Draws draws = new Draws(seed, 0);
        long base = draws.key(DRAW, number, BASE);
        long rises = draws.key(DRAW, number, RISES);
        int jump = levels / 2;
        int[] level = new int[dimensions];
        boolean[] up = new boolean[dimensions];
        for (int i = 0; i < dimensions; i++) {
            up[i] = Draws.unit(rises, i) < 0.5;
            level[i] = (int) (Draws.unit(base, i) * jump) + (up[i] ? 0 : jump);
        }
        double[][] walk = new double[dimensions + 1][];
        walk[0] = place(level);
        int[] order = order(draws.key(DRAW, number, ORDER));
        for (int s = 0; s < dimensions; s++) {
            level[order[s]] += up[order[s]] ? jump : -jump;
            walk[s + 1] = place(level);
        }
        return walk;
    }

    private double[] place(int[] level) {
        return Arrays.stream(level).mapToDouble(l -> (double) l / (levels - 1)).toArray();
    }

    private int[] order(long key) {
        return IntStream.range(0, dimensions)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Draws.unit(key, i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The first walk, then always the one that is farthest from those taken, by the sum of squared distances.
    private List<double[][]> spread(List<double[][]> walks) {
        double[] far = new double[walks.size()];
        boolean[] taken = new boolean[walks.size()];
        List<double[][]> chosen = new ArrayList<>();
        int next = 0;
        while (chosen.size() < count) {
            taken[next] = true;
            chosen.add(walks.get(next));
            int farthest = -1;
            for (int w = 0; w < far.length; w++) {
                if (!taken[w]) {
                    double distance = distance(walks.get(w), chosen.getLast());
                    far[w] += distance * distance;
                    farthest = farthest < 0 || far[w] > far[farthest] ? w : farthest;
                }
            }
            next = farthest;
        }
        return chosen;
    }

    /// Sum over all pairs of points of two walks.
    private static double distance(double[][] one, double[][] other) {
        double sum = 0;
        for (double[] p : one) {
            for (double[] q : other) {
                double squares = 0;
                for (int i = 0; i < p.length; i++) {
                    squares += (p[i] - q[i]) * (p[i] - q[i]);
                }
                sum += StrictMath.sqrt(squares);
            }
        }
        return sum;
    }
}
