package aftermath.app.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A new scenario begins as a copy of a valid one, under a name of its own.
public final class ScenarioCopy {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /// Names that some systems keep for devices, whatever follows them.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final Pattern ID_LINE = Pattern.compile("(?m)^id:.*$");
    private static final int LONGEST = 64;

    private ScenarioCopy() {}

    /// What is wrong with a name, or an empty string.
    public static String objection(String name) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            return "be small letters, digits and single hyphens, at most " + LONGEST + " characters";
        }
        return DEVICE.matcher(name).matches() ? "not be a name that some systems keep for devices" : "";
    }

    /// Makes `target` out of the scenario in `source`; nothing is left behind where that fails.
    ///
    /// @throws IOException where a file cannot be read or written, or `target` is there already
    public static void make(Path source, Path target, String id) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent == null ? target.toAbsolutePath() : parent);
        // Written aside and moved at the end, so that a half-made scenario never stands under its name.
        Path draft = Files.createTempDirectory(parent, ".new-");
        try {
            copy(source, draft);
            Path main = draft.resolve(ScenarioReader.MAIN_FILE);
            String text = Files.readString(main, StandardCharsets.UTF_8);
            Files.writeString(main, ID_LINE.matcher(text).replaceFirst(Matcher.quoteReplacement("id: " + id)));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(draft);
        }
    }

    private static void copy(Path source, Path draft) throws IOException {
        Path root = source.toRealPath();
        try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Path to = draft.resolve(root.relativize(file).toString());
                if (!file.toRealPath().startsWith(root)) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (Files.isRegularFile(file)) {
                    Files.copy(file, to);
                }
            }
        }
    }

    private static void remove(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(draft)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
