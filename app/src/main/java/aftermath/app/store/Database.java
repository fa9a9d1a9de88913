package aftermath.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;

/// `results.duckdb`: the runs' files gathered into one table, with views by run, outcome, parameter, hour and day.
public final class Database {
    private Database() {}

    /// Makes the database beside its place, then renames: a reader never meets half of one.
    ///
    /// @param start national time of hour 0
    public static void make(RunFolder folder, List<Path> files, LocalDateTime start) throws SQLException, IOException {
        Path temporary = Atomic.temporary(folder.database());
        Files.deleteIfExists(temporary);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + temporary);
                Statement sql = duck.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("CREATE TABLE series AS FROM " + Sql.parquet(files));
            for (String view : views(start)) {
                sql.execute(view);
            }
            sql.execute("CHECKPOINT");
        }
        Atomic.settle(temporary, folder.database());
    }

    private static List<String> views(LocalDateTime start) {
        String hour0 = "TIMESTAMP " + Sql.quote(start.toString().replace('T', ' '));
        return List.of(
                "CREATE VIEW runs AS SELECT DISTINCT run, world, seed, digest FROM series ORDER BY world",
                single("outcomes", "outcome"),
                single("parameters", "parameter"),
                """
                CREATE VIEW hourly AS
                SELECT run, world, seed, name, entity, unit, hour, %s + to_hours(hour) AS time, value
                FROM (SELECT run, world, seed, name, entity, unit,
                             unnest(range(len(value))) AS hour, unnest(value) AS value
                      FROM series WHERE kind = 'frame' AND grain = 'hour')
                """.formatted(hour0),
                """
                CREATE VIEW daily AS
                SELECT run, world, seed, name, entity, stat, unit, day, (%s)::DATE + day::INTEGER AS date, value
                FROM (SELECT run, world, seed, name, entity, stat, unit,
                             unnest(range(len(value))) AS day, unnest(value) AS value
                      FROM series WHERE kind = 'frame' AND grain = 'day')
                """.formatted(hour0),
                "CREATE VIEW nation_hour AS FROM hourly WHERE name LIKE 'nation.%'",
                "CREATE VIEW region_hour AS FROM hourly WHERE name LIKE 'region.%'",
                "CREATE VIEW place_day AS FROM daily WHERE name LIKE 'place.%'");
    }

    /// One number per run; NULL where the outcome did not occur.
    private static String single(String view, String kind) {
        return """
                CREATE VIEW %s AS
                SELECT run, world, seed, name, unit, CASE WHEN isnan(value[1]) THEN NULL ELSE value[1] END AS value
                FROM series WHERE kind = '%s' ORDER BY world, name
                """.formatted(view, kind);
    }
}
