package aftermath.app.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Text made safe to stand in a statement, where DuckDB takes no parameter.
final class Sql {
    private Sql() {}

    static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// A table function over some files; an empty list is the caller's to avoid.
    static String parquet(List<Path> files) {
        return files.stream()
                .map(file -> quote(file.toString()))
                .collect(Collectors.joining(", ", "read_parquet([", "])"));
    }
}
