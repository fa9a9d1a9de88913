package aftermath.sim.population;

import aftermath.sim.engine.Draws;
import java.util.Arrays;

/// Who knows whom, as a pure function: nothing is stored per resident.
///
/// A resident has up to `degree` ties, numbered k. For each k every cell has a keyed permutation of its residents, and
/// the permuted row is cut into stretches, one for each cell that it is tied to. The jth of cell c's stretch for cell d
/// is tied to the jth of cell d's stretch for cell c; inside a cell's own stretch neighbours 2j and 2j + 1 are tied. So
/// every tie has two ends that name each other:
///
///     i ─P(c,k)→ position ─stretch→ position in d ─P(d,k)⁻¹→ i′
///
/// How long the stretches are follows from a weight between cells: homophily inside a place, gravity between places.
///
/// Source: gravity and homophily as in model.md 4 `society.social-proof`; McPherson, Smith-Lovin & Cook 2001,
/// doi:10.1146/annurev.soc.27.1.415. Deviation: degrees are almost equal instead of spread.
public final class Ties {
    /// Where there is no tie.
    public static final long NOBODY = -1;

    private static final int BALANCING_ROUNDS = 40;

    /// Stretches of one kind of tie, cell by cell.
    private record Stretches(int[][] partner, int[][] from) {}

    private final Cells cells;
    private final int near;
    private final int degree;
    private final Stretches nearby;
    private final Stretches faraway;
    private final Permutation[][] permutations;

    /// How strongly two cells are tied, before their sizes.
    @FunctionalInterface
    public interface Affinity {
        /// @return not negative; symmetric
        double between(int cellA, int cellB);
    }

    /// @param cells    who lives where
    /// @param near     ties inside the place, per resident
    /// @param degree   ties in all
    /// @param nearly   affinity between cells of one place
    /// @param distant  affinity between cells of different places
    public Ties(Cells cells, int near, int degree, Affinity nearly, Affinity distant, Draws draws) {
        this.cells = cells;
        this.near = near;
        this.degree = degree;
        long key = draws.key("residents.ties", 0, 0);
        this.nearby = stretches(true, nearly, Draws.bits(key, 1));
        this.faraway = degree > near ? stretches(false, distant, Draws.bits(key, 2)) : new Stretches(new int[0][], new int[0][]);
        this.permutations = new Permutation[degree][cells.count()];
        for (int k = 0; k < degree; k++) {
            for (int c = 0; c < cells.count(); c++) {
                permutations[k][c] = new Permutation(Math.max(1, cells.size(c)), Draws.bits(key, 16L + (long) k * cells.count() + c));
            }
        }
    }

    /// Most ties a resident can have.
    public int degree() {
        return degree;
    }

    /// The other end of a resident's tie k.
    ///
    /// @param id   a resident
    /// @param cell the cell he lives in
    /// @return his partner's cell in the upper and id in the lower half, or [#NOBODY] where he has no such tie
    public long partner(int id, int cell, int k) {
        Stretches stretches = k < near ? nearby : faraway;
        int position = permutations[k][cell].apply(id - cells.start(cell));
        int[] from = stretches.from[cell];
        int s = Arrays.binarySearch(from, position);
        s = s >= 0 ? lastOf(from, s) : -s - 2;
        if (s < 0 || s >= stretches.partner[cell].length) {
            return NOBODY;
        }
        int other = stretches.partner[cell][s];
        int offset = position - from[s];
        int there = other == cell ? from[s] + (offset ^ 1) : start(stretches, other, cell) + offset;
        return (long) other << 32 | (cells.start(other) + permutations[k][other].invert(there));
    }

    // Stretches of length nothing share their start with the next one: the last of them holds the position.
    private static int lastOf(int[] from, int found) {
        int s = found;
        while (s + 1 < from.length && from[s + 1] == from[s]) {
            s++;
        }
        return s;
    }

    private static int start(Stretches stretches, int cell, int partner) {
        return stretches.from[cell][Arrays.binarySearch(stretches.partner[cell], partner)];
    }

    private Stretches stretches(boolean inside, Affinity affinity, long key) {
        int n = cells.count();
        int[][] partner = new int[n][];
        double[][] weight = new double[n][];
        for (int c = 0; c < n; c++) {
            partner[c] = candidates(c, inside);
            weight[c] = new double[partner[c].length];
            for (int s = 0; s < partner[c].length; s++) {
                int d = partner[c][s];
                weight[c][s] = affinity.between(c, d) * cells.size(c) * cells.size(d);
            }
        }
        balance(partner, weight);
        int[][] length = round(partner, weight, key);
        int[][] from = new int[n][];
        for (int c = 0; c < n; c++) {
            from[c] = new int[partner[c].length + 1];
            for (int s = 0; s < partner[c].length; s++) {
                from[c][s + 1] = from[c][s] + length[c][s];
            }
        }
        return new Stretches(partner, from);
    }

    private int[] candidates(int cell, boolean inside) {
        int place = cells.placeOf(cell);
        int groups = cells.groups();
        if (inside) {
            int[] own = new int[groups];
            Arrays.setAll(own, g -> place * groups + g);
            return own;
        }
        int[] others = new int[cells.count() - groups];
        for (int d = 0, s = 0; d < cells.count(); d++) {
            if (cells.placeOf(d) != place) {
                others[s++] = d;
            }
        }
        return others;
    }

    /// Scales rows and columns alike until every cell's ties add up to its residents (symmetric Sinkhorn-Knopp).
    private void balance(int[][] partner, double[][] weight) {
        int n = partner.length;
        double[] factor = new double[n];
        Arrays.fill(factor, 1);
        for (int round = 0; round < BALANCING_ROUNDS; round++) {
            double[] next = new double[n];
            for (int c = 0; c < n; c++) {
                double sum = 0;
                for (int s = 0; s < partner[c].length; s++) {
                    sum += weight[c][s] * factor[partner[c][s]];
                }
                double wanted = sum > 0 ? cells.size(c) / sum : 0;
                next[c] = StrictMath.sqrt(factor[c] * wanted);
            }
            factor = next;
        }
        for (int c = 0; c < n; c++) {
            for (int s = 0; s < partner[c].length; s++) {
                weight[c][s] *= factor[c] * factor[partner[c][s]];
            }
        }
    }

    /// Whole ties, rounded up or down by chance, the same from both ends and never more than a cell has residents.
    private int[][] round(int[][] partner, double[][] weight, long key) {
        int n = partner.length;
        int[] room = new int[n];
        int[][] length = new int[n][];
        for (int c = 0; c < n; c++) {
            room[c] = cells.size(c);
            length[c] = new int[partner[c].length];
        }
        for (int c = 0; c < n; c++) {
            for (int s = 0; s < partner[c].length; s++) {
                int d = partner[c][s];
                if (d < c) {
                    continue;
                }
                double chance = Draws.unit(key, (long) c * n + d);
                if (d == c) {
                    int pairs = (int) Math.min(weight[c][s] / 2 + chance, room[c] / 2);
                    length[c][s] = 2 * pairs;
                    room[c] -= 2 * pairs;
                } else {
                    int ties = (int) Math.min(weight[c][s] + chance, Math.min(room[c], room[d]));
                    length[c][s] = ties;
                    length[d][Arrays.binarySearch(partner[d], c)] = ties;
                    room[c] -= ties;
                    room[d] -= ties;
                }
            }
        }
        return length;
    }
}
