package aftermath.sim.lattice;

/// Who keeps others off which cell: a count per cell of the padded layout, mirrored in the margin.
final class Occupancy {
    /// A cell of the margin: an image of another.
    private static final int IMAGE = 0x80;
    private static final int COUNT = 0x7F;

    private final Torus torus;
    private final byte[] counts;

    Occupancy(Torus torus) {
        this.torus = torus;
        this.counts = new byte[torus.size()];
        java.util.Arrays.fill(counts, (byte) IMAGE);
        for (int i = 0; i < torus.width * torus.height; i++) {
            counts[torus.cell(i)] = 0;
        }
    }

    boolean free(int padded) {
        return (counts[padded] & COUNT) == 0;
    }

    /// The cell itself, where one of the margin is meant.
    int home(int padded) {
        return counts[padded] < 0 ? torus.home(padded) : padded;
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
        counts[cell] += (byte) by;
        for (int image : torus.images(cell)) {
            counts[image] += (byte) by;
        }
    }
}
