package aftermath.sim.lattice;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// How many of a kind are in view of each cell, kept up to date by those that are seen: whoever comes or goes adds or
/// takes one from every cell of its view, eight cells at a time. Those who look read one number.
///
/// A byte per cell; two from the moment on that a count passes 127. Views are symmetrical, so that who sees and who is
/// seen are the same.
final class ViewCounts {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    /// The highest bit of each byte.
    private static final long FULL = 0x8080_8080_8080_8080L;

    private final Torus torus;
    private final View view;
    private byte[] counts;
    private boolean wide;
    private int[] offsets = {};
    private long[] ones = {};

    ViewCounts(Torus torus, View view) {
        this.torus = torus;
        this.view = view;
        this.counts = new byte[torus.size() + Long.BYTES];
        lay();
    }

    /// Where the words lie that hold a view, and a one for every cell of it.
    private void lay() {
        int bytes = wide ? 2 : 1;
        int lanes = Long.BYTES / bytes;
        long all = wide ? 0x0001_0001_0001_0001L : 0x0101_0101_0101_0101L;
        List<Integer> at = new ArrayList<>();
        List<Long> words = new ArrayList<>();
        for (View.Row row : view.rows()) {
            int left = 2 * row.reach() + 1;
            int cell = row.down() * torus.stride - row.reach();
            for (; left > 0; left -= lanes, cell += lanes) {
                at.add(bytes * cell);
                words.add(left >= lanes ? all : all >>> (8 * bytes * (lanes - left)));
            }
        }
        offsets = at.stream().mapToInt(Integer::intValue).toArray();
        ones = words.stream().mapToLong(Long::longValue).toArray();
    }

    /// Somebody comes to a cell.
    void add(int cell) {
        byte[] bytes = counts;
        int base = wide ? 2 * cell : cell;
        long seen = 0;
        for (int i = 0; i < offsets.length; i++) {
            int at = base + offsets[i];
            long word = (long) WORD.get(bytes, at) + ones[i];
            WORD.set(bytes, at, word);
            seen |= word;
        }
        widen(seen);
    }

    /// Somebody leaves a cell.
    void take(int cell) {
        byte[] bytes = counts;
        int base = wide ? 2 * cell : cell;
        for (int i = 0; i < offsets.length; i++) {
            int at = base + offsets[i];
            WORD.set(bytes, at, (long) WORD.get(bytes, at) - ones[i]);
        }
    }

    /// Somebody goes from one cell to another.
    void move(int from, int to) {
        take(from);
        add(to);
    }

    /// How many are in view of a cell.
    int at(int cell) {
        return torus.inside(cell) ? here(cell) : everywhere(cell);
    }

    private int everywhere(int cell) {
        int across = torus.across(cell);
        int down = torus.down(cell);
        return here(cell)
                + (across == 0 ? 0 : here(cell + across))
                + (down == 0 ? 0 : here(cell + down))
                + (across == 0 || down == 0 ? 0 : here(cell + across + down));
    }

    private int here(int padded) {
        return wide ? (short) SHORT.get(counts, 2 * padded) & 0xFFFF : counts[padded];
    }

    /// Gives every count a second byte once one of them fills its first.
    private void widen(long seen) {
        if (wide || (seen & FULL) == 0) {
            return;
        }
        byte[] narrow = counts;
        byte[] broad = new byte[2 * torus.size() + Long.BYTES];
        for (int cell = 0; cell < torus.size(); cell++) {
            SHORT.set(broad, 2 * cell, (short) (narrow[cell] & 0xFF));
        }
        counts = broad;
        wide = true;
        lay();
    }
}
