package aftermath.lab.sensitivity;

import aftermath.sim.engine.Draws;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/// Saltelli's design: pairs of points A and B, and for each parameter the point A with that one coordinate of B. A
/// round is A, B, AB₁ … AB_d.
///
/// Source: Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018. The 2d coordinates of a pair are one point of a
/// Sobol sequence (directions of Joe & Kuo 2008, doi:10.1137/070709359) whose bits are turned by a random digital
/// shift, which keeps its evenness and takes away the corner at 0 (L'Ecuyer & Lemieux 2002,
/// doi:10.1007/0-306-48102-2_20); or of a Latin hypercube (McKay, Beckman & Conover 1979, doi:10.2307/1268522).
///
/// @param dimensions parameters
/// @param bases      n, pairs of points; of a Sobol sequence best a power of two
/// @param filling    how pairs fill the cube
/// @param seed       fixes the draws
public record Saltelli(int dimensions, int bases, Filling filling, long seed) {
    private static final String SHIFT = "sensitivity.shift";
    private static final String LATIN = "sensitivity.latin";
    private static final int BITS = 52;
    private static final double STEPS = 0x1.0p52;

    /// How pairs of points fill the cube.
    public enum Filling {
        /// Even, and more pairs can be added later: the first stay as they are.
        SOBOL,
        /// Even in each coordinate by itself; another number of pairs is another design.
        LATIN
    }

    public Saltelli {
        if (dimensions < 1 || bases < 1) {
            throw new IllegalArgumentException(
                    "Dimensions (" + dimensions + ") and bases (" + bases + ") must be at least 1.");
        }
    }

    /// The points, round after round.
    public Points points() {
        double[][] pairs = filling == Filling.SOBOL ? sobol() : latin();
        double[][] rows = new double[Math.multiplyExact(bases, dimensions + 2)][];
        int next = 0;
        for (double[] pair : pairs) {
            double[] a = new double[dimensions];
            double[] b = new double[dimensions];
            System.arraycopy(pair, 0, a, 0, dimensions);
            System.arraycopy(pair, dimensions, b, 0, dimensions);
            rows[next++] = a;
            rows[next++] = b;
            for (int i = 0; i < dimensions; i++) {
                double[] ab = a.clone();
                ab[i] = b[i];
                rows[next++] = ab;
            }
        }
        return new Points(rows, dimensions + 2);
    }

    private double[][] sobol() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * dimensions);
        long key = new Draws(seed, 0).key(SHIFT, 0, 0);
        double[][] pairs = new double[bases][];
        for (int n = 0; n < bases; n++) {
            double[] pair = sequence.nextVector();
            for (int i = 0; i < pair.length; i++) {
                long turned = (long) (pair[i] * STEPS) ^ (Draws.bits(key, i) >>> (Long.SIZE - BITS));
                pair[i] = (turned + 0.5) / STEPS;
            }
            pairs[n] = pair;
        }
        return pairs;
    }

    private double[][] latin() {
        Draws draws = new Draws(seed, 0);
        double[][] pairs = new double[bases][2 * dimensions];
        for (int i = 0; i < 2 * dimensions; i++) {
            long order = draws.key(LATIN, i, 0);
            long within = draws.key(LATIN, i, 1);
            int[] strata = IntStream.range(0, bases)
                    .boxed()
                    .sorted(Comparator.comparingDouble(n -> Draws.unit(order, n)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int n = 0; n < bases; n++) {
                pairs[n][i] = (strata[n] + Draws.unit(within, n)) / bases;
            }
        }
        return pairs;
    }
}
