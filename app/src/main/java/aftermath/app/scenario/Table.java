package aftermath.app.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A table with known columns, in any order.
///
/// @param readable false where the file could not be had: then nothing is known of what it names
record Table(String file, boolean readable, List<Row> rows) {

    /// @param columns every column the table must have, and no other
    static Table read(Faults faults, String file, @Nullable String text, List<String> columns) {
        if (text == null) {
            return new Table(file, false, List.of());
        }
        List<CsvText.Line> lines = CsvText.read(file, text, faults);
        if (lines.isEmpty()) {
            return new Table(file, false, List.of());
        }
        Map<String, Integer> header = header(faults, file, lines.getFirst(), columns);
        int width = lines.getFirst().cells().size();
        List<Row> rows = new ArrayList<>();
        for (CsvText.Line line : lines.subList(1, lines.size())) {
            boolean ragged = line.cells().size() != width;
            if (ragged) {
                faults.add(
                        file,
                        new Mark(line.number(), 1),
                        "",
                        "The row must have " + width + " cells, but has "
                                + line.cells().size() + ".",
                        line.cells().size() > width ? "put a cell that holds a comma in quotes" : "");
            }
            rows.add(new Row(faults, file, line, header, ragged));
        }
        if (rows.isEmpty()) {
            faults.add(file, new Mark(1, 1), "", "The table must have rows below its header.", "");
        }
        return new Table(file, header.keySet().containsAll(columns), rows);
    }

    private static Map<String, Integer> header(Faults faults, String file, CsvText.Line line, List<String> columns) {
        Map<String, Integer> header = new LinkedHashMap<>();
        TreeSet<String> absent = new TreeSet<>(columns);
        line.cells().forEach(cell -> absent.remove(cell.text()));
        for (int i = 0; i < line.cells().size(); i++) {
            CsvText.Cell cell = line.cells().get(i);
            Mark mark = new Mark(line.number(), cell.column());
            if (!columns.contains(cell.text())) {
                String guess = Nearest.to(cell.text(), absent);
                String what = "Column " + cell.text() + " must be one of " + String.join(", ", columns) + ".";
                faults.add(file, mark, cell.text(), what, guess);
            } else if (header.putIfAbsent(cell.text(), i) != null) {
                faults.add(file, mark, cell.text(), "Column " + cell.text() + " must appear once.", "");
            }
        }
        for (String column : absent) {
            faults.add(file, new Mark(line.number(), 1), column, "The table must have the column " + column + ".", "");
        }
        return header;
    }
}
