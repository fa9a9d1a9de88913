package aftermath.app.store;

import aftermath.app.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of numbers that only grow: one line of CSV for each, in the order in which they were asked for. What is
/// forced to disk stays; a line that a kill cut off is dropped when the ledger is opened again, and made anew. Java
/// writes a double so that reading gives it back to the bit.
public final class Ledger implements AutoCloseable {
    private final List<double[]> rows = new ArrayList<>();
    private final FileChannel channel;
    private final Path file;
    private final int width;

    private Ledger(Path file, FileChannel channel, int width) {
        this.file = file;
        this.channel = channel;
        this.width = width;
    }

    /// Opens a ledger with all its whole rows, or begins one.
    ///
    /// @throws BadInput where it holds something else
    public static Ledger open(Path file, List<String> columns) {
        String header = String.join(",", columns);
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            int whole = text.lastIndexOf('\n') + 1;
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Ledger ledger = new Ledger(file, channel, columns.size());
            String[] lines =
                    whole == 0 ? new String[0] : text.substring(0, whole).split("\n", -1);
            for (int i = 0; i < lines.length - 1; i++) {
                if (i == 0 && !lines[0].equals(header)) {
                    channel.close();
                    throw wrong(file, 1, "must begin with the columns of this study");
                }
                if (i > 0) {
                    ledger.rows.add(ledger.row(lines[i], i + 1));
                }
            }
            channel.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
            channel.position(channel.size());
            if (whole == 0) {
                ledger.write(header + "\n");
            }
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be writable: " + e.getMessage(), e);
        }
    }

    private double[] row(String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != width) {
            throw wrong(file, number, "must have " + width + " numbers");
        }
        double[] row = new double[width];
        for (int i = 0; i < width; i++) {
            try {
                row[i] = Double.parseDouble(cells[i]);
            } catch (NumberFormatException e) {
                throw wrong(file, number, "must hold numbers alone, not " + cells[i]);
            }
        }
        return row;
    }

    private static BadInput wrong(Path file, int line, String demand) {
        return new BadInput(file + ":" + line + ": the row " + demand + ".", "delete the folder and begin anew.");
    }

    /// Rows that are there.
    public int size() {
        return rows.size();
    }

    public double[] row(int number) {
        return rows.get(number).clone();
    }

    /// Adds rows, and returns when they are safe.
    public void add(List<double[]> more) {
        if (more.isEmpty()) {
            return;
        }
        try {
            write(more.stream()
                    .map(row -> Arrays.stream(row).mapToObj(Double::toString).collect(Collectors.joining(",")) + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be writable: " + e.getMessage(), e);
        }
        more.forEach(row -> rows.add(row.clone()));
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be closable: " + e.getMessage(), e);
        }
    }
}
