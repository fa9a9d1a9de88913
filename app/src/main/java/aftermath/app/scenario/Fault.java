package aftermath.app.scenario;

import java.util.Comparator;

/// One thing that is wrong with a scenario folder.
///
/// @param file    relative to the folder; the folder itself where no file is at fault
/// @param line    from 1
/// @param column  character column, from 1
/// @param path    the value's address: `clock.until`, `zhanaozen.population`
/// @param message *what (value) must …*
/// @param maybe   what would be right, or empty where nothing can be guessed
public record Fault(String file, int line, int column, String path, String message, String maybe)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::path)
            .thenComparing(Fault::message)
            .thenComparing(Fault::maybe);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /// As a compiler prints it, so that editors can jump to it.
    public String asText() {
        String head = file + ":" + line + ":" + column + ": " + message;
        return maybe.isEmpty() ? head : head + System.lineSeparator() + "  Maybe " + maybe;
    }
}
