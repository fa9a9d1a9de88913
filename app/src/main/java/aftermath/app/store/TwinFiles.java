package aftermath.app.store;

import aftermath.app.BadInput;
import aftermath.lab.twin.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is kept of twins: `twins/SET/WORLD/TWIN.json`, one file per finished run. It is written anew only where it is
/// run again over more days.
public final class TwinFiles {
    /// No change can be called so: names of changes begin with a letter or digit.
    private static final String FACTUAL = "_factual";

    private final RunFolder folder;

    public TwinFiles(RunFolder folder) {
        this.folder = folder;
    }

    private Path root() {
        return folder.path().resolve("twins");
    }

    private Path file(String set, int world, String twin) {
        return root().resolve(set)
                .resolve(String.format(Locale.ROOT, "%04d", world))
                .resolve((twin.isEmpty() ? FACTUAL : twin.replace(' ', '-')) + ".json");
    }

    /// Keeps a finished run.
    public void keep(Told told) {
        Path file = file(told.set(), told.world(), told.twin());
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be writable: " + e.getMessage(), e);
        }
        Atomic.write(file, Json.line(told));
    }

    /// Everything that is there, by path.
    public List<Told> all() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        List<Told> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root())) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".json")).sorted()::iterator) {
                all.add(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(root() + " must be readable: " + e.getMessage(), e);
        }
        return all;
    }

    private static Told read(Path file) throws IOException {
        try {
            return Json.read(Files.readString(file), Told.class);
        } catch (RuntimeException e) {
            throw new BadInput(
                    file + " must be a file that `aftermath run` wrote, but cannot be read.",
                    "delete it; --resume then runs that twin again.");
        }
    }

    /// Half-made files of a part that was killed.
    void sweep() throws IOException {
        if (!Files.isDirectory(root())) {
            return;
        }
        try (Stream<Path> files = Files.walk(root())) {
            for (Path file : (Iterable<Path>) files.filter(RunFolder::halfMade)::iterator) {
                Files.delete(file);
            }
        }
    }
}
