package aftermath.app.scenario;

import java.util.Map;

/// One row of a table. Its name is its first cell, which tables begin with what identifies a row.
///
/// @param ragged has been reported; what its cells say is not worth judging
record Row(Faults faults, String file, CsvText.Line line, Map<String, Integer> header, boolean ragged) {

    Scalar at(String column) {
        Integer index = header.get(column);
        if (index == null || index >= line.cells().size()) {
            return new Scalar(faults, file, mark(), name() + "." + column, null, Scalar.Style.CELL);
        }
        CsvText.Cell cell = line.cells().get(index);
        Mark mark = new Mark(line.number(), cell.column());
        return new Scalar(faults, file, mark, name() + "." + column, cell.text(), Scalar.Style.CELL);
    }

    Mark mark() {
        return new Mark(line.number(), 1);
    }

    String name() {
        String first = line.cells().getFirst().text();
        return first.isBlank() ? "row" : first;
    }

    void fault(String message, String maybe) {
        faults.add(file, mark(), name(), message, maybe);
    }
}
