package aftermath.app.store;

import aftermath.app.BadInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of one ensemble.
///
/// ```
/// manifest.json      what was run, how far it got, the digest of every result
/// scenario/          the case, copied, so that the folder explains itself
/// results/           world-0000.parquet, …: one file per finished run, never changed
/// twins/             SET/WORLD/TWIN.json: what is kept of each twin, where claims were judged
/// verdicts.json      what became of the claims
/// results.duckdb     tables and views over all of them
/// report.html        the page
/// ```
public record RunFolder(Path path) {

    public Path manifestFile() {
        return path.resolve("manifest.json");
    }

    public Path scenario() {
        return path.resolve("scenario");
    }

    public Path results() {
        return path.resolve("results");
    }

    public Path database() {
        return path.resolve("results.duckdb");
    }

    public Path report() {
        return path.resolve("report.html");
    }

    public Path verdicts() {
        return path.resolve("verdicts.json");
    }

    public Path world(int world) {
        return results().resolve(String.format(Locale.ROOT, "world-%04d.parquet", world));
    }

    public Manifest manifest() {
        try {
            String text = Files.readString(manifestFile());
            if (text.contains(LatticeFiles.LatticeManifest.SCHEMA)) {
                throw new BadInput(
                        "Run folder " + path + " must be of a nation for this, but is of a lattice.",
                        Files.exists(report())
                                ? "look at its report.html and macro.json."
                                : "go on with aftermath run --resume first, then look at its report.html.");
            }
            return Json.read(text, Manifest.class);
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw noManifest(path);
        }
    }

    static BadInput noManifest(Path path) {
        return new BadInput(
                "Run folder " + path + " must hold a readable manifest.json.",
                "point to a folder that `aftermath run` made.");
    }

    public void write(Manifest manifest) {
        Atomic.write(manifestFile(), Json.text(manifest));
    }

    /// Makes the folder and proves that it can be written to, before any hour is simulated.
    public void prepare() {
        try {
            Files.createDirectories(results());
            Path probe = path.resolve(".probe");
            Files.writeString(probe, "can be written");
            Files.delete(probe);
        } catch (IOException e) {
            throw new BadInput(
                    "Run folder " + path + " must be writable (" + e + ").", "give another folder with --out.");
        }
    }

    /// @throws BadInput unless nothing is there yet
    public void mustBeNew() {
        if (Files.isDirectory(path) && isEmpty()) {
            return;
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput(
                    "Run folder " + path + " must be new or empty.",
                    Files.exists(manifestFile()) ? "add --resume to take it up again." : "give another with --out.");
        }
    }

    /// Copies the case beside its results.
    public void keepScenario(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path copy = scenario().resolve(source.relativize(file).toString());
                Files.createDirectories(parent(copy));
                if (!Files.exists(copy)) {
                    Path temporary = Atomic.temporary(copy);
                    Files.copy(file, temporary, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    Files.move(temporary, copy, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario's files must be copied to " + scenario(), e);
        }
    }

    /// Half-made files of a part that was killed.
    public void sweep() {
        for (Path folder : List.of(path, results())) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files.filter(RunFolder::halfMade)::iterator) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Half-made files in " + folder + " must be removable", e);
            }
        }
        try {
            new TwinFiles(this).sweep();
        } catch (IOException e) {
            throw new UncheckedIOException("Half-made files of twins must be removable", e);
        }
    }

    /// One writer at a time. The lock goes with the process, also when it is killed.
    ///
    /// @return closes to let go
    public Closeable lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new BadInput(
                        "Run folder " + path + " must not be in use by another run.",
                        "wait for it, or give another folder with --out.");
            }
            return channel;
        } catch (IOException e) {
            throw new BadInput("Run folder " + path + " must be writable (" + e + ").", "give another with --out.");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static boolean halfMade(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && (name.endsWith(".part") || name.endsWith(".part.wal"));
    }

    private boolean isEmpty() {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new BadInput("Run folder " + path + " must be readable (" + e + ").", "give another with --out.");
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
