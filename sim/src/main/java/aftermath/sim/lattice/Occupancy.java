package aftermath.sim.lattice;

/// Who keeps others off which cell: a count per cell of the padded layout, mirrored in the margin. One byte says all
/// that a step needs to know of a cell, so that the whole of a lattice of 400 × 400 stays in a core's own cache.
final class Occupancy {
    /// A cell of the margin: an image of another.
    private static final int IMAGE = 0x80;
    /// A cell of the torus with images in the margin.
    private static final int EDGE = 0x40;
    private static final int COUNT = 0x3F;

    private final Torus torus;
    private final byte[] counts;

    Occupancy(Torus torus) {
        this.torus = torus;
        this.counts = new byte[torus.size()];
        java.util.Arrays.fill(counts, (byte) IMAGE);
        for (int i = 0; i < torus.width * torus.height; i++) {
            int cell = torus.cell(i);
            counts[cell] = (byte) (torus.images(cell).length > 0 ? EDGE : 0);
        }
    }

    /// 1 where nobody keeps others off the cell, else 0; without a branch.
    int free(int padded) {
        return ((counts[padded] & COUNT) - 1) >>> 31;
    }

    /// The cell itself, where one of the margin is meant.
    int home(int padded) {
        return counts[padded] < 0 ? torus.home(padded) : padded;
    }

    /// Whether the cell shows again in the margin.
    boolean edge(int cell) {
        return (counts[cell] & EDGE) != 0;
    }

    void enter(int cell) {
        if ((counts[cell] & COUNT) == COUNT) {
            throw new IllegalStateException("A cell holds at most " + COUNT + ".");
        }
        change(cell, 1);
    }

    void leave(int cell) {
        change(cell, -1);
    }

    private void change(int cell, int by) {
        byte now = (byte) (counts[cell] + by);
        counts[cell] = now;
        if ((now & EDGE) != 0) {
            for (int image : torus.images(cell)) {
                counts[image] += (byte) by;
            }
        }
    }
}
