package aftermath.app.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of one folder, and nothing outside it. Every file asked for counts towards the hash.
final class ScenarioFolder {
    /// Far above any table of a country; beyond it a file is refused unread.
    static final int LIMIT = 32 << 20;

    private final Path root;
    private final Faults faults;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();

    ScenarioFolder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /// What the folder is called.
    String name() {
        return String.valueOf(root.toAbsolutePath().normalize().getFileName());
    }

    /// The text of a file that `asked` names, or null, reported, where it cannot be had.
    @Nullable
    String read(Scalar asked) {
        String name = asked.text();
        if (name.isBlank()) {
            return null;
        }
        try {
            Path path = inside(asked, name);
            byte[] bytes = path == null ? null : bytes(asked, name, path);
            if (bytes == null) {
                return null;
            }
            contents.put(name, bytes);
            return text(name, bytes);
        } catch (IOException e) {
            asked.must(
                    "be a file that can be read, but the system says "
                            + e.getClass().getSimpleName(),
                    "");
            return null;
        }
    }

    private @Nullable Path inside(Scalar asked, String name) throws IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            asked.must("be the name of a file", "");
            return null;
        }
        boolean up = Stream.of(name.split("[/\\\\]", -1)).anyMatch(part -> part.equals(".."));
        if (up || path.isAbsolute() || name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*")) {
            asked.must("stay inside the scenario's folder", String.valueOf(path.getFileName()));
            return null;
        }
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            isMissing(asked, name);
            return null;
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            asked.must("stay inside the scenario's folder, but links out of it", "copy the file into the folder");
            return null;
        }
        if (Files.isDirectory(file)) {
            asked.must("be a file, but is a folder", "");
            return null;
        }
        if (!Files.isRegularFile(file)) {
            asked.must("be an ordinary file", "");
            return null;
        }
        return file;
    }

    /// A run folder is easily given for the scenario that was run in it.
    private void isMissing(Scalar asked, String name) throws IOException {
        Path copied = root.resolve("scenario");
        if (name.equals(ScenarioReader.MAIN_FILE) && Files.isRegularFile(copied.resolve(name))) {
            asked.must(
                    "be a file of the folder, but this is the folder of a run"
                            + (LatticeReader.knows(copied) ? " on a lattice" : ""),
                    copied + ", the case that was run there");
        } else {
            asked.must("be a file of the folder", Nearest.to(name, names()));
        }
    }

    private byte @Nullable [] bytes(Scalar asked, String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size > LIMIT) {
            asked.must("be at most " + (LIMIT >> 20) + " MB, but has " + (size >> 20) + " MB", "");
            return null;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LIMIT);
        }
        if (bytes.length == 0) {
            faults.add(name, Mark.START, "", "The file must not be empty.", "");
            return null;
        }
        return bytes;
    }

    private @Nullable String text(String name, byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            faults.add(
                    name,
                    Mark.START,
                    "",
                    "The file must not begin with a byte order mark (BOM).",
                    "save it as UTF-8 without BOM");
            return null;
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        if (result.isError()) {
            Mark mark = Mark.at(chars, chars.length());
            faults.add(name, mark, "", "The file must be UTF-8, but is not from here on.", "save it as UTF-8");
            return null;
        }
        String text = chars.toString().replace("\r\n", "\n");
        return clean(name, text) ? text : null;
    }

    /// Control characters hide in editors and read differently in each library: none but line ends.
    private boolean clean(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                faults.add(
                        name, Mark.at(text, i), "", "The file must not hold tabs.", "use spaces, or commas in a table");
                return false;
            }
            if (c != '\n' && Character.isISOControl(c)) {
                String code = String.format("U+%04X", (int) c);
                faults.add(
                        name,
                        Mark.at(text, i),
                        "",
                        "The file must not hold the control character " + code + ".",
                        "delete it");
                return false;
            }
        }
        return true;
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        // Two levels: a folder's own files and those of record/.
        try (Stream<Path> files = Files.walk(root, 2)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .forEach(names::add);
        }
        return names;
    }

    /// SHA-256 over name, length and bytes of each file read, by name.
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, bytes) -> {
                byte[] head = (name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8);
                digest.update(head);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
