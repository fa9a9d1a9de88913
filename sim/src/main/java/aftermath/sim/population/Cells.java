package aftermath.sim.population;

import aftermath.sim.engine.Draws;

/// Who lives where: residents are numbered by place, within a place by group. A cell is one group in one place.
///
/// Layout of ids:
///
///     place 0                     place 1
///     ├ group 0 ┼ group 1 ┼ … ┤├ group 0 ┼ …
///     start[0]  start[1]        start[groups]
public final class Cells {
    private final int places;
    private final int groups;
    private final int[] start;

    private Cells(int places, int groups, int[] start) {
        this.places = places;
        this.groups = groups;
        this.start = start;
    }

    /// Takes a sample of one in `scale` residents from every cell. What does not divide is rounded up or down by chance, so
    /// that counts stay unbiased.
    ///
    /// @param adults persons by cell, `adults[place * groups + group]`
    public static Cells sample(long[] adults, int groups, int scale, Draws draws) {
        long key = draws.key("residents.sample", 0, 0);
        int[] start = new int[adults.length + 1];
        for (int c = 0; c < adults.length; c++) {
            long whole = adults[c] / scale;
            double rest = (double) (adults[c] % scale) / scale;
            long taken = whole + (Draws.unit(key, c) < rest ? 1 : 0);
            start[c + 1] = Math.toIntExact(start[c] + taken);
        }
        return new Cells(adults.length / groups, groups, start);
    }

    public int places() {
        return places;
    }

    public int groups() {
        return groups;
    }

    /// Number of cells.
    public int count() {
        return start.length - 1;
    }

    /// First id of a cell; of the cell after the last, the number of residents.
    public int start(int cell) {
        return start[cell];
    }

    public int size(int cell) {
        return start[cell + 1] - start[cell];
    }

    /// The cell an id lives in.
    public int of(int id) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start[middle] <= id) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public int placeOf(int cell) {
        return cell / groups;
    }

    public int groupOf(int cell) {
        return cell % groups;
    }

    /// All residents.
    public int residents() {
        return start[count()];
    }
}
