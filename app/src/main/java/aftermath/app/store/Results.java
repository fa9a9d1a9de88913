package aftermath.app.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads finished runs back from their files.
public final class Results implements AutoCloseable {
    private final Connection duck;
    private final String files;

    public Results(List<Path> files) throws SQLException {
        this.duck = DriverManager.getConnection("jdbc:duckdb:");
        this.files = Sql.parquet(files);
    }

    /// One number per run, in the order of worlds; NaN where it did not occur.
    ///
    /// @param kind outcome or parameter
    public SequencedMap<String, double[]> numbers(String kind) throws SQLException {
        SequencedMap<String, double[]> byName = new LinkedHashMap<>();
        try (PreparedStatement query = duck.prepareStatement("SELECT name, list(value[1] ORDER BY world) FROM " + files
                + " WHERE kind = ? GROUP BY name ORDER BY name")) {
            query.setString(1, kind);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byName.put(rows.getString(1), doubles(rows.getArray(2)));
                }
            }
        }
        return byName;
    }

    /// Unit by name of every quantity that was kept.
    public SequencedMap<String, String> units() throws SQLException {
        SequencedMap<String, String> units = new LinkedHashMap<>();
        try (PreparedStatement query =
                        duck.prepareStatement("SELECT DISTINCT name, unit FROM " + files + " ORDER BY name, unit");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                units.put(rows.getString(1), rows.getString(2));
            }
        }
        return units;
    }

    /// Courses by entity, each a list over runs in the order of worlds.
    ///
    /// @param stat `value` for what is kept by the hour; `max`, `mean` or `last` for what is kept by the day
    public SequencedMap<String, List<double[]>> courses(String column, String stat) throws SQLException {
        SequencedMap<String, List<double[]>> byEntity = new LinkedHashMap<>();
        try (PreparedStatement query = duck.prepareStatement("SELECT entity, value FROM " + files
                + " WHERE kind = 'frame' AND name = ? AND stat = ? ORDER BY entity, world")) {
            query.setString(1, column);
            query.setString(2, stat);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byEntity.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                            .add(doubles(rows.getArray(2)));
                }
            }
        }
        return byEntity;
    }

    private static double[] doubles(Array array) throws SQLException {
        Object[] boxed = (Object[]) array.getArray();
        double[] values = new double[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            values[i] = boxed[i] == null ? Double.NaN : (Double) boxed[i];
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
