package aftermath.sim.lattice;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// How many of a kind are in view of each cell, kept up to date by those that are seen: whoever comes or goes adds or
/// takes one from every cell of its view, four cells at a time. Those who look read one number.
///
/// Two bytes per cell. Views are symmetrical, so that who sees and who is seen are the same.
final class ViewCounts {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final int LANES = 4;

    private final Torus torus;
    private final Occupancy ground;
    private final byte[] counts;
    private final int[] offsets;
    private final long[] ones;

    ViewCounts(Torus torus, View view, Occupancy ground) {
        this.torus = torus;
        this.ground = ground;
        this.counts = new byte[2 * torus.size() + Long.BYTES];
        List<Integer> at = new ArrayList<>();
        List<Long> lanes = new ArrayList<>();
        for (View.Row row : view.rows()) {
            int left = 2 * row.reach() + 1;
            int cell = row.down() * torus.stride - row.reach();
            for (; left > 0; left -= LANES, cell += LANES) {
                at.add(2 * cell);
                lanes.add(left >= LANES ? ONES : ONES >>> (16 * (LANES - left)));
            }
        }
        this.offsets = at.stream().mapToInt(Integer::intValue).toArray();
        this.ones = lanes.stream().mapToLong(Long::longValue).toArray();
    }

    /// Somebody comes to a cell.
    void add(int cell) {
        byte[] bytes = counts;
        int base = 2 * cell;
        for (int i = 0; i < offsets.length; i++) {
            int at = base + offsets[i];
            WORD.set(bytes, at, (long) WORD.get(bytes, at) + ones[i]);
        }
    }

    /// Somebody leaves a cell.
    void take(int cell) {
        byte[] bytes = counts;
        int base = 2 * cell;
        for (int i = 0; i < offsets.length; i++) {
            int at = base + offsets[i];
            WORD.set(bytes, at, (long) WORD.get(bytes, at) - ones[i]);
        }
    }

    /// How many are in view of a cell.
    int at(int cell) {
        int sum = (short) SHORT.get(counts, 2 * cell) & 0xFFFF;
        if (ground.edge(cell)) {
            for (int image : torus.images(cell)) {
                sum += (short) SHORT.get(counts, 2 * image) & 0xFFFF;
            }
        }
        return sum;
    }
}
