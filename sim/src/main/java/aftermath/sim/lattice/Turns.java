package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;
import java.util.Arrays;

/// The turns of a tick in random order, every order as likely as any other but for one part in 2³² of a pack.
///
/// Turns are dealt to packs at random and each pack is shuffled, which is as good as shuffling all of them (Rao 1961;
/// Sandelius 1962) and keeps to memory that is near. A turn is a word: what whoever takes it needs to be known of, who
/// it is and where.
final class Turns {
    /// Turns in a pack, about: 8 KiB.
    private static final int PACK = 1024;
    /// Packs that are dealt to side by side.
    private static final int MOST_PACKS = 1024;

    private static final int WHO_BITS = 31;
    private static final int CELL_BITS = 29;
    private static final int LOW = 32;

    private static final long WHO = (1L << WHO_BITS) - 1;

    private final long[][] packs;
    private final int[] size;
    private final int shift;
    private final long[] draws = new long[Draws.BLOCK];

    /// @param turns that there may be in a tick
    Turns(int turns) {
        int wanted = Math.clamp(turns / PACK, 1, MOST_PACKS);
        int count = Integer.highestOneBit(wanted);
        int room = turns / count + 1;
        this.packs = new long[count][room + room / 4 + 16];
        this.size = new int[count];
        this.shift = LOW - Integer.numberOfTrailingZeros(count);
    }

    /// Takes all turns back.
    void clear() {
        Arrays.fill(size, 0);
    }

    /// Deals a turn to a pack.
    ///
    /// @param bits of a draw, of which the lower half is used
    /// @param mark what is known of who takes it, 0 to 15
    /// @param real 1, or 0 for a turn that nobody takes: it is left out
    void deal(long bits, int mark, int who, int cell, int real) {
        int pack = (int) ((bits & 0xFFFF_FFFFL) >>> shift);
        int at = size[pack];
        long[] turns = packs[pack];
        if (at == turns.length) {
            turns = Arrays.copyOf(turns, 2 * at);
            packs[pack] = turns;
        }
        turns[at] = ((long) mark << (WHO_BITS + CELL_BITS)) | ((long) cell << WHO_BITS) | who;
        size[pack] = at + real;
    }

    int packs() {
        return packs.length;
    }

    int size(int pack) {
        return size[pack];
    }

    /// The turns of a pack, shuffled in their place; the first [#size] count.
    ///
    /// @param key   of the shuffling in this tick
    /// @param first how many turns the packs before it have
    long[] shuffled(int pack, long key, int first) {
        long[] turns = packs[pack];
        for (int to = size[pack]; to > 1; to -= Draws.BLOCK) {
            int from = Math.max(0, to - Draws.BLOCK);
            Draws.bits(key, (long) first + from, to - from, draws);
            for (int i = to - 1; i >= Math.max(1, from); i--) {
                int j = (int) (((draws[i - from] >>> LOW) * (i + 1)) >>> LOW);
                long other = turns[j];
                turns[j] = turns[i];
                turns[i] = other;
            }
        }
        return turns;
    }

    /// A draw for each of some turns, as [Draws#bits(long, long)] of who takes it.
    void draws(long[] shuffled, int from, int count, long key, long[] into) {
        Draws.bits(key, shuffled, WHO, from, count, into);
    }

    static int who(long turn) {
        return (int) (turn & WHO);
    }

    static int cell(long turn) {
        return (int) (turn >>> WHO_BITS) & ((1 << CELL_BITS) - 1);
    }

    /// What was known of who takes the turn when it was dealt.
    static int mark(long turn) {
        return (int) (turn >>> (WHO_BITS + CELL_BITS));
    }
}
