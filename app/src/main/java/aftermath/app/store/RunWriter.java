package aftermath.app.store;

import aftermath.lab.RunResult;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Writes each finished run as one Parquet file: a row per trajectory, its values in a list.
///
/// Small sets are kept by the hour; large ones (the places) by the day, as the day's `max`, `mean` and `last`.
/// One thread and a fixed order of rows make the same run give the same bytes.
public final class RunWriter implements AutoCloseable {
    /// A set with more members than this is kept by the day.
    private static final int HOURLY = 64;

    private final Scenario scenario;
    private final Map<String, String> outcomeUnits;
    private final DuckDBConnection duck;

    /// @param outcomeUnits unit by outcome name
    public RunWriter(Scenario scenario, Map<String, String> outcomeUnits, Path spill) throws SQLException {
        this.scenario = scenario;
        this.outcomeUnits = outcomeUnits;
        this.duck = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (Statement sql = duck.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("SET temp_directory = " + Sql.quote(spill.toString()));
        }
    }

    /// Writes a run and only then gives the file its name.
    public void write(Path target, String run, RunResult result) throws SQLException, IOException {
        Path temporary = Atomic.temporary(target);
        try (Statement sql = duck.createStatement()) {
            sql.execute("CREATE OR REPLACE TABLE series (run VARCHAR, world INTEGER, seed BIGINT, digest VARCHAR,"
                    + " kind VARCHAR, grain VARCHAR, name VARCHAR, entity VARCHAR, stat VARCHAR, unit VARCHAR,"
                    + " value DOUBLE[])");
            try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "series")) {
                append(new Row(rows, run, result), result);
            }
            sql.execute("COPY series TO " + Sql.quote(temporary.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)");
            sql.execute("DROP TABLE series");
        }
        Atomic.settle(temporary, target);
    }

    private void append(Row row, RunResult result) throws SQLException {
        for (Map.Entry<String, Double> outcome : result.outcomes().entrySet()) {
            row.add("outcome", "run", outcome.getKey(), nation(), "value", unitOf(outcome.getKey()), one(outcome));
        }
        SortedMap<String, Double> parameters = result.parameters();
        for (Map.Entry<String, Double> parameter : parameters.entrySet()) {
            var known = scenario.params().get(parameter.getKey());
            row.add(
                    "parameter",
                    "run",
                    parameter.getKey(),
                    nation(),
                    "value",
                    known == null ? "1" : known.unit(),
                    one(parameter));
        }
        Days days = new Days(scenario.clock().start().getHour(), result.frames().ticks());
        for (Column column : result.frames().columns()) {
            append(row, result.frames(), column, days);
        }
    }

    private void append(Row row, Frames frames, Column column, Days days) throws SQLException {
        int size = frames.size(column);
        List<String> ids = Entities.of(scenario, column, size);
        for (int e = 0; e < size; e++) {
            double[] course = frames.course(column, e);
            if (size <= HOURLY) {
                row.add("frame", "hour", column.name(), ids.get(e), "value", column.unit(), course);
            } else {
                row.add("frame", "day", column.name(), ids.get(e), "max", column.unit(), days.fold(course, Days::max));
                row.add(
                        "frame",
                        "day",
                        column.name(),
                        ids.get(e),
                        "mean",
                        column.unit(),
                        days.fold(course, Days::mean));
                row.add(
                        "frame",
                        "day",
                        column.name(),
                        ids.get(e),
                        "last",
                        column.unit(),
                        days.fold(course, Days::last));
            }
        }
    }

    private String nation() {
        return scenario.country().iso();
    }

    private String unitOf(String outcome) {
        return outcomeUnits.getOrDefault(outcome, "1");
    }

    private static double[] one(Map.Entry<String, Double> entry) {
        return new double[] {entry.getValue()};
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }

    /// A row's fixed part.
    private record Row(DuckDBAppender rows, String run, RunResult result) {
        void add(String kind, String grain, String name, String entity, String stat, String unit, double[] values)
                throws SQLException {
            rows.beginRow();
            rows.append(run).append(result.world()).append(result.seed()).append(result.digest());
            rows.append(kind)
                    .append(grain)
                    .append(name)
                    .append(entity)
                    .append(stat)
                    .append(unit)
                    .append(values);
            rows.endRow();
        }
    }
}
