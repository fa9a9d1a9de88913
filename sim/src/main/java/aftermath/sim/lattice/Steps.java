package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;

/// Where somebody goes: to a free cell of the view, each with the same chance.
///
/// Cells of the view are drawn until one is free, four to a draw of 64 bits; numbers beyond the last whole round of
/// the view stand for the own cell, which is taken. Where that does not end, the free cells are counted and one of them
/// is drawn.
final class Steps {
    /// Draws of 64 bits after which the free cells are counted.
    private static final int PATIENCE = 32;
    /// All four are taken.
    private static final long ALL = 0xF;
    /// Most of the numbers that may stand for no cell of the view.
    private static final double WASTE = 0.15;

    private static final int MOST_BITS = 16;

    private final Occupancy occupancy;
    private final int[] view;
    /// The view over and over, then the own cell.
    private final int[] ring;
    private final int bits;
    private final long everybody;

    /// @param everybody how many take turns
    Steps(Torus torus, View view, Occupancy occupancy, int everybody) {
        this.occupancy = occupancy;
        this.view = view.offsets(torus.stride);
        this.bits = bits(this.view.length);
        this.ring = new int[1 << bits];
        int used = ring.length - ring.length % this.view.length;
        for (int i = 0; i < used; i++) {
            ring[i] = this.view[i % this.view.length];
        }
        this.everybody = everybody;
    }

    private static int bits(int cells) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(cells - 1));
        while (bits < MOST_BITS && (1 << bits) % cells > WASTE * (1 << bits)) {
            bits++;
        }
        return bits;
    }

    /// Goes to a free cell in view, or stays where there is none.
    ///
    /// The cells of a draw are looked at all together, without a branch between them: the first free one is taken.
    ///
    /// @param firstDraw of this tick's steps for who takes the step
    /// @param key       of this tick's steps
    /// @param who       takes the step; stands on the cell and keeps others off it
    /// @return where it stands then
    int step(int cell, long firstDraw, long key, int who) {
        int to = choose(cell, firstDraw, key, who);
        return to == cell ? cell : occupancy.move(cell, to);
    }

    /// A free cell in view, which may be the image of one, or the own one.
    private int choose(int cell, long firstDraw, long key, int who) {
        long word = firstDraw;
        for (int draw = 1; draw <= PATIENCE; draw++) {
            int first = cell + offset(word);
            int second = cell + offset(word >>> bits);
            int third = cell + offset(word >>> (2 * bits));
            int fourth = cell + offset(word >>> (3 * bits));
            long taken = (occupancy.taken(first) & 1)
                    | ((occupancy.taken(second) & 1) << 1)
                    | ((occupancy.taken(third) & 1) << 2)
                    | ((occupancy.taken(fourth) & 1) << 3);
            if (taken != ALL) {
                return cell + offset(word >>> (Long.numberOfTrailingZeros(~taken) * bits));
            }
            word = Draws.bits(key, who + draw * everybody);
        }
        return counted(cell, Draws.unit(word));
    }

    private int offset(long word) {
        return ring[(int) word & (ring.length - 1)];
    }

    private int counted(int cell, double u) {
        int free = 0;
        for (int offset : view) {
            free += (int) (~occupancy.taken(cell + offset) & 1);
        }
        int rank = (int) (u * free);
        for (int offset : view) {
            if ((occupancy.taken(cell + offset) & 1) == 0 && rank-- == 0) {
                return cell + offset;
            }
        }
        return cell;
    }
}
