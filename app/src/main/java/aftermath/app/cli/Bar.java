package aftermath.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// A bar on a terminal that is redrawn in place, with a coarse remaining time.
///
/// It uses the carriage return only, no colour and no escape code: there is nothing for `NO_COLOR` to take away.
final class Bar implements Progress {
    private static final int WIDTH = 28;
    private static final long REDRAW_NANOS = 150_000_000;

    private final PrintWriter err;
    private final boolean blocks;
    private long began = System.nanoTime();
    private long drawn;
    private int length;

    Bar(PrintWriter err) {
        this.err = err;
        this.blocks = System.err.charset().equals(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void stage(String text) {
        clear();
        err.println(text);
        began = System.nanoTime();
    }

    @Override
    public synchronized void at(double done, String text) {
        long now = System.nanoTime();
        if (now - drawn < REDRAW_NANOS && done < 1) {
            return;
        }
        drawn = now;
        int full = (int) Math.round(WIDTH * Math.clamp(done, 0, 1));
        String line = (blocks ? "█" : "#").repeat(full) + (blocks ? "░" : ".").repeat(WIDTH - full) + "  " + text
                + remaining(done, (now - began) / 1e9);
        String padded = line + " ".repeat(Math.max(0, length - line.length()));
        err.print("\r" + padded);
        err.flush();
        length = line.length();
    }

    @Override
    public synchronized void close() {
        clear();
    }

    private void clear() {
        if (length > 0) {
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
            length = 0;
        }
    }

    /// Coarse on purpose: an exact figure that jumps is believed less than a rough one that holds.
    static String remaining(double done, double seconds) {
        if (seconds < 3 || done < 0.01 || done >= 1) {
            return "";
        }
        double left = seconds / done * (1 - done);
        if (left < 50) {
            return ", less than a minute left";
        }
        long minutes = Math.round(left / 60);
        if (minutes <= 1) {
            return ", about a minute left";
        }
        return minutes < 90
                ? ", about " + minutes + " minutes left"
                : ", about " + Math.round(minutes / 60.0) + " hours left";
    }
}
