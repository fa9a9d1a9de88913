package aftermath.app.scenario;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds scenarios by path, or by name: first in ./scenarios, then in the installation's.
public final class ScenarioFinder {
    /// System property the launcher sets to the installation's folder.
    public static final String HOME = "aftermath.home";

    private ScenarioFinder() {}

    /// The folder meant; where there is none, the word as a path, so that reading it tells what is missing.
    public static Path find(String word) {
        Path asPath = path(word);
        if (asPath != null && Files.exists(asPath)) {
            // A path to the main file means its folder.
            boolean main = String.valueOf(asPath.getFileName()).equals(ScenarioReader.MAIN_FILE);
            Path parent = asPath.toAbsolutePath().getParent();
            return main && Files.isRegularFile(asPath) && parent != null ? parent : asPath;
        }
        Path named = all().get(word);
        return named != null ? named : asPath != null ? asPath : Path.of("scenarios");
    }

    /// Every scenario that can be named, nearest place first.
    public static SortedMap<String, Path> all() {
        TreeMap<String, Path> found = new TreeMap<>();
        for (Path place : places()) {
            for (Path folder : folders(place)) {
                found.putIfAbsent(String.valueOf(folder.getFileName()), folder);
            }
        }
        return found;
    }

    static String nearestTo(Path root) {
        return Nearest.to(String.valueOf(root.getFileName()), all().keySet());
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        places.add(Path.of("scenarios"));
        String home = System.getProperty(HOME);
        if (home != null && !home.isBlank()) {
            places.add(Path.of(home).resolve("scenarios"));
        }
        // Without the launcher: the jar or class folder stands somewhere below the installation.
        for (Path up = codeLocation(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("scenarios"))) {
                places.add(up.resolve("scenarios"));
                break;
            }
        }
        return places;
    }

    private static List<Path> folders(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(folder -> Files.isRegularFile(folder.resolve(ScenarioReader.MAIN_FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static @Nullable Path codeLocation() {
        CodeSource source = ScenarioFinder.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
