package aftermath.sim.lattice;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// The active citizens by cell, so that an officer finds one in view at random: a count per cell of the padded layout,
/// eight cells to a word, and
/// where there are any a list of them.
final class Actives {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;
    private static final long PAIRS = 0x00FF_00FF_00FF_00FFL;
    private static final long ALL = 0x0001_0001_0001_0001L;

    private final Torus torus;
    private final byte[] counts;
    private final int[] first;
    private final int[] next;
    private final int[] offsets;
    private final long[] masks;

    /// @param view     of those who look
    /// @param citizens how many there are
    Actives(Torus torus, View view, int citizens) {
        this.torus = torus;
        this.counts = new byte[torus.size() + Long.BYTES];
        this.first = new int[torus.size()];
        this.next = new int[citizens];
        List<Integer> at = new ArrayList<>();
        List<Long> lanes = new ArrayList<>();
        for (View.Row row : view.rows()) {
            int left = 2 * row.reach() + 1;
            int cell = row.down() * torus.stride - row.reach();
            for (; left > 0; left -= LANES, cell += LANES) {
                at.add(cell);
                lanes.add(left >= LANES ? -1L : -1L >>> (8 * (LANES - left)));
            }
        }
        this.offsets = at.stream().mapToInt(Integer::intValue).toArray();
        this.masks = lanes.stream().mapToLong(Long::longValue).toArray();
    }

    void enter(int cell, int citizen) {
        if (counts[cell] > 0) {
            next[citizen] = first[cell];
        }
        first[cell] = citizen;
        change(cell, 1);
    }

    void leave(int cell, int citizen) {
        if (counts[cell] > 1) {
            unlink(cell, citizen);
        }
        change(cell, -1);
    }

    private void unlink(int cell, int citizen) {
        if (first[cell] == citizen) {
            first[cell] = next[citizen];
        } else {
            int before = first[cell];
            while (next[before] != citizen) {
                before = next[before];
            }
            next[before] = next[citizen];
        }
    }

    /// How many are in view of a cell.
    int around(int cell) {
        int sum = 0;
        for (int i = 0; i < offsets.length; i++) {
            sum += sum(word(cell, i));
        }
        return sum;
    }

    /// One in view of a cell.
    ///
    /// @param rank which, from 0 to below [#around]
    int pick(int cell, int rank) {
        int left = rank;
        for (int i = 0; i < offsets.length; i++) {
            int here = sum(word(cell, i));
            if (left < here) {
                return within(cell + offsets[i], left);
            }
            left -= here;
        }
        throw new IllegalArgumentException("rank (" + rank + ") must be below " + around(cell) + ".");
    }

    private int within(int padded, int rank) {
        int left = rank;
        int at = padded;
        while (left >= counts[at]) {
            left -= counts[at];
            at++;
        }
        int citizen = first[torus.home(at)];
        for (; left > 0; left--) {
            citizen = next[citizen];
        }
        return citizen;
    }

    private long word(int cell, int i) {
        return (long) WORD.get(counts, cell + offsets[i]) & masks[i];
    }

    /// The sum of eight bytes.
    private static int sum(long word) {
        return (int) ((((word & PAIRS) + (word >>> 8 & PAIRS)) * ALL) >>> 48);
    }

    private void change(int cell, int by) {
        if (by > 0 && counts[cell] == Byte.MAX_VALUE) {
            throw new IllegalStateException("A cell holds at most " + Byte.MAX_VALUE + " active citizens.");
        }
        counts[cell] += (byte) by;
        if (!torus.inside(cell)) {
            int across = torus.across(cell);
            int down = torus.down(cell);
            if (across != 0) {
                counts[cell + across] += (byte) by;
            }
            if (down != 0) {
                counts[cell + down] += (byte) by;
                if (across != 0) {
                    counts[cell + down + across] += (byte) by;
                }
            }
        }
    }
}
