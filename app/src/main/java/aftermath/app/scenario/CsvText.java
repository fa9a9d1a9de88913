package aftermath.app.scenario;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values after RFC 4180, with one line to a row: so every cell has an exact place, and a lost quote
/// cannot swallow the rows below it.
final class CsvText {
    private final String file;
    private final Faults faults;

    /// @param column where the cell begins, its opening quote included
    record Cell(int column, String text) {}

    record Line(int number, List<Cell> cells) {}

    private CsvText(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<Line> read(String file, String text, Faults faults) {
        CsvText csv = new CsvText(file, faults);
        List<Line> lines = new ArrayList<>();
        String[] parts = text.split("\n", -1);
        // What follows the last line end is no line.
        int count = text.endsWith("\n") ? parts.length - 1 : parts.length;
        for (int i = 0; i < count; i++) {
            if (parts[i].isBlank()) {
                csv.fault(i + 1, 1, "A line must not be blank.", "delete it");
            } else {
                lines.add(new Line(i + 1, csv.cells(i + 1, parts[i])));
            }
        }
        return lines;
    }

    private List<Cell> cells(int line, String text) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            int start = at;
            StringBuilder cell = new StringBuilder();
            at = at < text.length() && text.charAt(at) == '"'
                    ? quoted(line, text, at, cell)
                    : bare(line, text, at, cell);
            cells.add(new Cell(start + 1, cell.toString()));
            if (at >= text.length()) {
                return cells;
            }
            at++;
        }
    }

    /// Reads to the next comma and returns where it is.
    private int bare(int line, String text, int from, StringBuilder cell) {
        int end = text.indexOf(',', from);
        end = end < 0 ? text.length() : end;
        cell.append(text, from, end);
        int quote = cell.indexOf("\"");
        if (quote >= 0) {
            fault(
                    line,
                    from + quote + 1,
                    "A quote must stand at the beginning of its cell.",
                    "put the whole cell in quotes and double those inside");
        }
        return end;
    }

    private int quoted(int line, String text, int from, StringBuilder cell) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else if (at + 1 == text.length() || text.charAt(at + 1) == ',') {
                return at + 1;
            } else {
                fault(line, at + 2, "A comma must follow the closing quote.", "double the quotes inside the cell");
                return bare(line, text, at + 1, cell);
            }
        }
        fault(line, from + 1, "A quoted cell must end with a quote in the same line.", "");
        return at;
    }

    private void fault(int line, int column, String message, String maybe) {
        faults.add(file, new Mark(line, column), "", message, maybe);
    }
}
