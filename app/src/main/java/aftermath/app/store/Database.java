package aftermath.app.store;

import aftermath.lab.twin.Cascade;
import aftermath.lab.twin.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// `results.duckdb`: the runs' files gathered into one table, with views by run, outcome, parameter, hour and day.
public final class Database {
    private Database() {}

    /// Makes the database beside its place, then renames: a reader never meets half of one.
    ///
    /// @param start national time of hour 0
    public static void make(RunFolder folder, List<Path> files, List<Told> told, LocalDateTime start)
            throws SQLException, IOException {
        Path temporary = Atomic.temporary(folder.database());
        Files.deleteIfExists(temporary);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + temporary);
                Statement sql = duck.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("CREATE TABLE series AS FROM " + Sql.parquet(files));
            for (String view : views(start)) {
                sql.execute(view);
            }
            if (!told.isEmpty()) {
                twins((DuckDBConnection) duck, sql, told);
            }
            sql.execute("CHECKPOINT");
        }
        Atomic.settle(temporary, folder.database());
    }

    /// `twins`: a row per run of a pair, length and outcome; the factual run has an empty name. `spread`: how each
    /// difference went from column to column.
    private static void twins(DuckDBConnection duck, Statement sql, List<Told> told) throws SQLException {
        sql.execute("CREATE TABLE twins (set VARCHAR, world INTEGER, twin VARCHAR, start INTEGER, apart INTEGER,"
                + " days INTEGER, name VARCHAR, value DOUBLE)");
        sql.execute("CREATE TABLE spread (set VARCHAR, world INTEGER, twin VARCHAR, rank INTEGER, name VARCHAR,"
                + " mechanism VARCHAR, came_from VARCHAR, hour INTEGER, entity INTEGER, felt INTEGER, size DOUBLE)");
        try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "twins")) {
            for (Told run : told) {
                for (var byDays : run.outcomes().entrySet()) {
                    for (var outcome : byDays.getValue().entrySet()) {
                        rows.beginRow();
                        rows.append(run.set()).append(run.world()).append(run.twin());
                        rows.append(run.start()).append(run.apart()).append((int) byDays.getKey());
                        rows.append(outcome.getKey()).append((double) outcome.getValue());
                        rows.endRow();
                    }
                }
            }
        }
        try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "spread")) {
            for (Told run : told) {
                for (int rank = 0; rank < run.cascade().size(); rank++) {
                    Cascade.Step step = run.cascade().get(rank);
                    rows.beginRow();
                    rows.append(run.set())
                            .append(run.world())
                            .append(run.twin())
                            .append(rank);
                    rows.append(step.column()).append(step.mechanism()).append(step.from());
                    rows.append(step.tick())
                            .append(step.entity())
                            .append(step.felt())
                            .append(step.size());
                    rows.endRow();
                }
            }
        }
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
