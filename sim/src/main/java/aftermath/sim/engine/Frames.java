package aftermath.sim.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was observed of one run: the observed columns, tick by tick.
///
/// Values are kept as they were in the world, `series[column][tick * size + entity]`. Recording copies and
/// never draws, so a run is the same whether it is watched or not.
public final class Frames {
    private final List<Column> columns;
    private final IdentityHashMap<Column, Integer> places;
    private final int[] sizes;
    private final double[][] values;
    private final int capacity;
    private int ticks;

    /// Where two runs part.
    ///
    /// @param tick   the first at which the column differs
    /// @param entity the first that differs then
    public record Difference(int tick, int entity) {}

    /// @param columns what is observed, in the order that the digest takes
    /// @param sizes   entities in the set of each column
    /// @param capacity ticks the run will have at most
    public Frames(List<Column> columns, int[] sizes, int capacity) {
        this.columns = List.copyOf(columns);
        this.places = places(this.columns);
        this.sizes = sizes.clone();
        this.capacity = capacity;
        this.values = new double[columns.size()][];
        for (int c = 0; c < sizes.length; c++) {
            values[c] = new double[Math.multiplyExact(sizes[c], capacity)];
        }
    }

    /// A view of the first ticks of others.
    private Frames(Frames whole, int ticks) {
        this.columns = whole.columns;
        this.places = whole.places;
        this.sizes = whole.sizes;
        this.values = whole.values;
        this.capacity = ticks;
        this.ticks = ticks;
    }

    /// Columns are compared by what they say only where none is the very same: this is asked for every value.
    private static IdentityHashMap<Column, Integer> places(List<Column> columns) {
        IdentityHashMap<Column, Integer> places = new IdentityHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            places.putIfAbsent(columns.get(c), c);
        }
        return places;
    }

    /// New frames of the same columns that begin with the first ticks of these.
    ///
    /// @param first how many, at most those recorded
    /// @param most  ticks the new frames will have at most
    Frames begun(int first, int most) {
        Frames begun = new Frames(columns, sizes, most);
        for (int c = 0; c < sizes.length; c++) {
            System.arraycopy(values[c], 0, begun.values[c], 0, first * sizes[c]);
        }
        begun.ticks = first;
        return begun;
    }

    /// The first ticks of these, as if the run had ended there. Nothing is copied.
    ///
    /// @param count how many, at most those recorded
    public Frames first(int count) {
        if (count < 0 || count > ticks) {
            throw new IllegalArgumentException("First ticks (" + count + ") must be from 0 to " + ticks + ".");
        }
        return new Frames(this, count);
    }

    /// Appends one tick.
    ///
    /// @param now the columns' arrays in the order given at the start
    void record(double[][] now) {
        if (ticks == capacity) {
            throw new IllegalStateException("Frames of " + capacity + " ticks must not get more.");
        }
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
        int first = common;
        for (int c = 0; c < values.length; c++) {
            int at = mismatch(c, other.values[c], first * sizes[c]);
            first = at < 0 ? first : at / sizes[c];
        }
        return first < common || ticks != other.ticks ? first : -1;
    }

    /// Where a column first differs from the same column of another run with the same sets, in any bit; null
    /// where it does not, over the ticks that both have.
    public @Nullable Difference firstDifference(Column column, Frames other) {
        int c = index(column);
        int theirs = other.index(column);
        if (sizes[c] != other.sizes[theirs]) {
            throw new IllegalArgumentException(
                    "Column " + column.name() + " must have as many entities (" + sizes[c] + ") in the other frames.");
        }
        int at = mismatch(c, other.values[theirs], Math.min(ticks, other.ticks) * sizes[c]);
        return at < 0 ? null : new Difference(at / sizes[c], at % sizes[c]);
    }

    private int mismatch(int c, double[] others, int until) {
        return Arrays.mismatch(values[c], 0, until, others, 0, until);
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

    private int index(Column column) {
        Integer place = places.get(column);
        int c = place != null ? place : columns.indexOf(column);
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
