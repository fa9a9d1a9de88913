package aftermath.sim.lattice;

/// Who keeps others off which cell: a bit per cell of the padded layout, mirrored in the margin, so that what a step
/// looks at fits a core's nearest cache for a lattice of 400 × 400. Where more than one stands on a cell, which
/// officers and released prisoners do, the others are counted beside.
final class Occupancy {
    private final Torus torus;
    private final long[] taken;
    /// Cells where it takes more than flipping a bit: those with an image, the images, and where others stand too.
    private final long[] special;
    /// Those beyond the first, by cell.
    private final short[] others;

    Occupancy(Torus torus) {
        this.torus = torus;
        this.taken = new long[(torus.size() >>> 6) + 1];
        this.special = new long[taken.length];
        this.others = new short[torus.size()];
        for (int padded = 0; padded < torus.size(); padded++) {
            if (!torus.inside(padded)) {
                special[padded >>> 6] |= 1L << padded;
            }
        }
    }

    /// 1 where somebody keeps others off the cell, in the lowest bit; the other bits mean nothing.
    long taken(int padded) {
        return taken[padded >>> 6] >>> padded;
    }

    /// Somebody goes to a free cell, which may be the image of one.
    ///
    /// @return the cell itself
    int move(int from, int to) {
        leave(from);
        if ((special[to >>> 6] >>> to & 1) == 0) {
            flip(to);
            return to;
        }
        int home = torus.home(to);
        flipAll(home);
        return home;
    }

    /// Somebody comes to a cell where others may be.
    void enter(int cell) {
        if ((taken(cell) & 1) == 0) {
            flipAll(cell);
        } else if (others[cell] == Short.MAX_VALUE) {
            throw new IllegalStateException("A cell holds at most " + (Short.MAX_VALUE + 1) + ".");
        } else {
            others[cell]++;
            special[cell >>> 6] |= 1L << cell;
        }
    }

    /// Somebody leaves a cell.
    void leave(int cell) {
        if ((special[cell >>> 6] >>> cell & 1) == 0) {
            flip(cell);
        } else {
            leaveSpecial(cell);
        }
    }

    private void leaveSpecial(int cell) {
        if (others[cell] == 0) {
            flipAll(cell);
        } else if (--others[cell] == 0 && torus.inside(cell)) {
            special[cell >>> 6] &= ~(1L << cell);
        }
    }

    /// A cell and its images.
    private void flipAll(int cell) {
        flip(cell);
        if (torus.inside(cell)) {
            return;
        }
        int across = torus.across(cell);
        int down = torus.down(cell);
        if (across != 0) {
            flip(cell + across);
        }
        if (down != 0) {
            flip(cell + down);
            if (across != 0) {
                flip(cell + down + across);
            }
        }
    }

    private void flip(int padded) {
        taken[padded >>> 6] ^= 1L << padded;
    }
}
