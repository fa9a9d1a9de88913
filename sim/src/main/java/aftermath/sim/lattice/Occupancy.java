package aftermath.sim.lattice;

/// Who keeps others off which cell: a bit per cell of the padded layout, mirrored in the margin, so that what a step
/// looks at fits a core's nearest cache for a lattice of 400 × 400. Where more than one stands on a cell, which
/// officers and released prisoners do, the others are counted beside.
final class Occupancy {
    private final Torus torus;
    private final long[] taken;
    private final long[] shared;
    /// Those beyond the first, by cell.
    private final short[] others;

    Occupancy(Torus torus) {
        this.torus = torus;
        this.taken = new long[(torus.size() >>> 6) + 1];
        this.shared = new long[taken.length];
        this.others = new short[torus.size()];
    }

    /// 1 where somebody keeps others off the cell, in the lowest bit; the other bits mean nothing.
    long taken(int padded) {
        return taken[padded >>> 6] >>> padded;
    }

    /// Somebody comes to a cell where others may be.
    void enter(int cell) {
        if ((taken(cell) & 1) == 0) {
            occupy(cell);
        } else if (others[cell] == Short.MAX_VALUE) {
            throw new IllegalStateException("A cell holds at most " + (Short.MAX_VALUE + 1) + ".");
        } else {
            others[cell]++;
            shared[cell >>> 6] |= 1L << cell;
        }
    }

    /// Somebody comes to a free cell.
    void occupy(int cell) {
        flip(cell);
        if (!torus.inside(cell)) {
            flipImages(cell);
        }
    }

    /// Somebody leaves a cell.
    void leave(int cell) {
        if ((shared[cell >>> 6] >>> cell & 1) == 0) {
            occupy(cell);
        } else if (--others[cell] == 0) {
            shared[cell >>> 6] &= ~(1L << cell);
        }
    }

    private void flipImages(int cell) {
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
