package aftermath.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;

/// Tells how far a long job is; on stderr, or not at all.
interface Progress extends AutoCloseable {
    /// The next part of the job.
    void stage(String text);

    /// @param done share of the stage that is behind us [0..1]
    /// @param text where it stands, "7 of 20 runs"
    void at(double done, String text);

    /// Ends the line that is being drawn, if any.
    @Override
    void close();

    /// A bar on a terminal, a plain line per stage elsewhere, nothing if quiet.
    static Progress on(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new Silent();
        }
        return isTerminal() ? new Bar(err) : new Lines(err);
    }

    /// Java tells of stdin and stdout only; the shell's `test` tells of the stderr we share with it.
    private static boolean isTerminal() {
        if ("dumb".equals(System.getenv("TERM")) || System.getenv("CI") != null) {
            return false;
        }
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// For `--quiet`.
    record Silent() implements Progress {
        @Override
        public void stage(String text) {}

        @Override
        public void at(double done, String text) {}

        @Override
        public void close() {}
    }

    /// For logs: a line per stage and, where it is long, one per tenth of it; no animation, no escape codes.
    final class Lines implements Progress {
        private static final int PARTS = 10;
        /// Least time between two tenths told, so that a short job fills no log.
        private static final Duration APART = Duration.ofSeconds(5);

        private final PrintWriter err;
        private int told;
        private long last = System.nanoTime();

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public synchronized void stage(String text) {
            told = 0;
            last = System.nanoTime();
            err.println(text);
        }

        @Override
        public synchronized void at(double done, String text) {
            int part = (int) (done * PARTS);
            if (part > told && part < PARTS && System.nanoTime() - last > APART.toNanos()) {
                told = part;
                last = System.nanoTime();
                err.println("  " + part * 100 / PARTS + " %, " + text);
            }
        }

        @Override
        public void close() {}
    }
}
