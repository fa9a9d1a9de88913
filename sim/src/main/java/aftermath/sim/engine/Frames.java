package aftermath.sim.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What was observed of one run: the observed columns, tick by tick.
///
/// Values are kept as they were in the world, `series[column][tick * size + entity]`. Recording copies and
/// never draws, so a run is the same whether it is watched or not.
public final class Frames {
    private final List<Column> columns;
    private final int[] sizes;
    private final double[][] values;
    private int ticks;

    /// @param columns what is observed, in the order that the digest takes
    /// @param sizes   entities in the set of each column
    /// @param capacity ticks the run will have at most
    public Frames(List<Column> columns, int[] sizes, int capacity) {
        this.columns = List.copyOf(columns);
        this.sizes = sizes.clone();
        this.values = new double[columns.size()][];
        for (int c = 0; c < sizes.length; c++) {
            values[c] = new double[Math.multiplyExact(sizes[c], capacity)];
        }
    }

    /// Appends one tick.
    ///
    /// @param now the columns' arrays in the order given at the start
    void record(double[][] now) {
        for (int c = 0; c < values.length; c++) {
            System.arraycopy(now[c], 0, values[c], ticks * sizes[c], sizes[c]);
        }
        ticks++;
    }

    public List<Column> columns() {
        return columns;
    }

    /// Ticks recorded so far.
    public int ticks() {
        return ticks;
    }

    /// Entities in the column's set.
    public int size(Column column) {
        return sizes[index(column)];
    }

    public double value(Column column, int tick, int entity) {
        int c = index(column);
        return values[c][tick * sizes[c] + entity];
    }

    /// One entity's course over all ticks.
    public double[] course(Column column, int entity) {
        int c = index(column);
        double[] course = new double[ticks];
        for (int t = 0; t < ticks; t++) {
            course[t] = values[c][t * sizes[c] + entity];
        }
        return course;
    }

    /// The sum over the set at each tick, folded in the order of entities.
    public double[] total(Column column) {
        int c = index(column);
        double[] total = new double[ticks];
        for (int t = 0; t < ticks; t++) {
            double sum = 0;
            for (int e = 0; e < sizes[c]; e++) {
                sum += values[c][t * sizes[c] + e];
            }
            total[t] = sum;
        }
        return total;
    }

    /// First tick at which the two differ in any bit of any column, or -1 where they do not. A run that ended
    /// earlier differs at the first tick it lacks.
    public int firstDifference(Frames other) {
        if (!columns.equals(other.columns) || !Arrays.equals(sizes, other.sizes)) {
            return 0;
        }
        int common = Math.min(ticks, other.ticks);
        for (int t = 0; t < common; t++) {
            for (int c = 0; c < values.length; c++) {
                for (int e = t * sizes[c]; e < (t + 1) * sizes[c]; e++) {
                    if (Double.doubleToRawLongBits(values[c][e]) != Double.doubleToRawLongBits(other.values[c][e])) {
                        return t;
                    }
                }
            }
        }
        return ticks == other.ticks ? -1 : common;
    }

    /// SHA-256 over every value's bits (IEEE 754, big-endian), tick by tick, column by column, entity by entity;
    /// lower-case hexadecimal.
    public String digest() {
        MessageDigest sha = sha256();
        for (int t = 0; t < ticks; t++) {
            for (int c = 0; c < values.length; c++) {
                ByteBuffer bytes = ByteBuffer.allocate(sizes[c] * Double.BYTES);
                bytes.asDoubleBuffer().put(values[c], t * sizes[c], sizes[c]);
                sha.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /// Columns are compared by what they say only where none is the very same: this is asked for every value.
    @SuppressWarnings("ReferenceEquality")
    private int index(Column column) {
        for (int c = 0; c < values.length; c++) {
            if (columns.get(c) == column) {
                return c;
            }
        }
        int c = columns.indexOf(column);
        if (c < 0) {
            throw new IllegalArgumentException("Column " + column.name() + " must be observed to be read from frames.");
        }
        return c;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
