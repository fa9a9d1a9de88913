package aftermath.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Files that are either whole or not there.
public final class Atomic {
    private Atomic() {}

    /// Writes text beside the target, then renames.
    public static void write(Path target, String text) {
        try {
            Path temporary = temporary(target);
            Files.writeString(temporary, text, StandardCharsets.UTF_8);
            settle(temporary, target);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " must be writable: " + e.getMessage(), e);
        }
    }

    /// Where a file is made before it gets its name. A name no reader of a run folder looks at.
    public static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /// Forces the temporary file to disk and gives it its name in one step.
    public static void settle(Path temporary, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// SHA-256 of a file's bytes, lower-case hexadecimal.
    public static String sha256(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be readable: " + e.getMessage(), e);
        }
    }

    /// SHA-256, lower-case hexadecimal.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
