package aftermath.sim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The state of everything at one tick: for every set its columns, each an array with one value per entity.
///
/// Residents are too many for columns of doubles; their packed columns are a part of the world like the map.
public final class World {
    private final Draws draws;
    private final Crew crew;
    private final Map<EntitySet, Integer> sizes = new LinkedHashMap<>();
    private final Map<Column, double[]> columns = new LinkedHashMap<>();
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    public World(Draws draws, Crew crew) {
        this.draws = draws;
        this.crew = crew;
    }

    /// Adds a set.
    public World with(EntitySet set, int size) {
        sizes.put(set, size);
        return this;
    }

    /// Adds columns, each at its neutral value.
    public World with(List<Column> added) {
        for (Column column : added) {
            double[] values = new double[size(column.set())];
            Arrays.fill(values, column.neutral());
            columns.put(column, values);
        }
        return this;
    }

    /// Adds a part that mechanisms find by its class.
    public <T> World with(Class<T> kind, T part) {
        parts.put(kind, part);
        return this;
    }

    public int size(EntitySet set) {
        Integer size = sizes.get(set);
        if (size == null) {
            throw new IllegalArgumentException("The set " + set.name() + " must be part of the world.");
        }
        return size;
    }

    /// The live array of a column.
    public double[] column(Column column) {
        double[] values = columns.get(column);
        if (values == null) {
            throw new IllegalArgumentException("The column " + column.name() + " must be part of the world.");
        }
        return values;
    }

    /// Gives every column the values that it has in another world with the same sets and columns.
    void copyColumns(World other) {
        columns.forEach((column, values) -> System.arraycopy(other.column(column), 0, values, 0, values.length));
    }

    public <T> T part(Class<T> kind) {
        Object part = parts.get(kind);
        if (part == null) {
            throw new IllegalArgumentException("The world must have a " + kind.getSimpleName() + ".");
        }
        return kind.cast(part);
    }

    public List<Column> columns() {
        return new ArrayList<>(columns.keySet());
    }

    public Draws draws() {
        return draws;
    }

    public Crew crew() {
        return crew;
    }
}
