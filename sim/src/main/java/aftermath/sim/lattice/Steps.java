package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;

/// Where somebody goes: to a free cell of the view, each with the same chance.
///
/// Cells of the view are drawn until one is free, several to a draw of 64 bits; numbers beyond the view stand for the
/// own
/// cell, which is taken. Where that does not end, the free cells are counted and one of them is drawn.
final class Steps {
    /// Draws of 64 bits after which the free cells are counted.
    private static final int PATIENCE = 16;
    /// Cells looked at together.
    private static final int MOST = 8;

    private final Occupancy occupancy;
    private final int[] view;
    private final int[] ring;
    private final int bits;
    private final int perDraw;
    private final long everybody;

    /// @param everybody how many take turns
    Steps(Torus torus, View view, Occupancy occupancy, int everybody) {
        this.occupancy = occupancy;
        this.view = view.offsets(torus.stride);
        this.bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(this.view.length - 1));
        this.ring = java.util.Arrays.copyOf(this.view, 1 << bits);
        this.perDraw = Math.min(MOST, Long.SIZE / bits);
        this.everybody = everybody;
    }

    /// A free cell in view, or the own one where there is none.
    ///
    /// The cells of a draw are looked at all together, without a branch between them: the first free one is taken.
    ///
    /// @param key of this tick's steps
    /// @param who takes the step; stands on the cell and keeps others off it
    int from(int cell, long key, int who) {
        int mask = ring.length - 1;
        for (int draw = 0; draw < PATIENCE; draw++) {
            long word = Draws.bits(key, who + draw * everybody);
            long rest = word;
            int free = 0;
            for (int i = 0; i < perDraw; i++) {
                free |= occupancy.free(cell + ring[(int) rest & mask]) << i;
                rest >>>= bits;
            }
            if (free != 0) {
                int first = Integer.numberOfTrailingZeros(free);
                return occupancy.home(cell + ring[(int) (word >>> (first * bits)) & mask]);
            }
        }
        return counted(cell, Draws.unit(key, who + PATIENCE * everybody));
    }

    private int counted(int cell, double u) {
        int free = 0;
        for (int offset : view) {
            free += occupancy.free(cell + offset);
        }
        int rank = (int) (u * free);
        for (int offset : view) {
            if (occupancy.free(cell + offset) != 0 && rank-- == 0) {
                return occupancy.home(cell + offset);
            }
        }
        return cell;
    }
}
