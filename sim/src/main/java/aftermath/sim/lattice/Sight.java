package aftermath.sim.lattice;

import java.util.function.IntPredicate;

/// The cells in view of each cell of a torus, the own one included, listed once.
final class Sight {
    private final int[][] around;

    Sight(View view, int width, int height) {
        this.around = new int[width * height][];
        for (int cell = 0; cell < around.length; cell++) {
            int x = cell % width;
            int y = cell / width;
            around[cell] = view.rows().stream()
                    .flatMapToInt(row -> java.util.stream.IntStream.rangeClosed(-row.reach(), row.reach())
                            .map(right ->
                                    Math.floorMod(y + row.down(), height) * width + Math.floorMod(x + right, width)))
                    .toArray();
        }
    }

    int[] around(int cell) {
        return around[cell];
    }

    /// One of those cells in view that are asked for, each with the same chance; −1 where there is none.
    int pick(int cell, double u, IntPredicate asked) {
        int found = 0;
        for (int there : around[cell]) {
            found += asked.test(there) ? 1 : 0;
        }
        int rank = (int) (u * found);
        for (int there : around[cell]) {
            if (asked.test(there) && rank-- == 0) {
                return there;
            }
        }
        return -1;
    }
}
