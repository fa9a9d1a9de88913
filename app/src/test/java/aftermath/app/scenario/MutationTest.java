package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand damaged scenarios: reading never throws, and what is still accepted arrives whole.
class MutationTest {
    private static final List<String> FILES = List.of(
            "scenario.yaml",
            "scenario.yaml",
            "scenario.yaml",
            "scenario.yaml",
            "regions.csv",
            "places.csv",
            "adjacency.csv",
            "economy.csv",
            "prices.csv",
            "units.csv",
            "members.csv",
            "militants.csv",
            "sites.csv",
            "offices.csv",
            "powers.csv",
            "pairs.csv",
            "states.csv",
            "frames.csv",
            "outlets.csv",
            "messages.csv",
            "map.geojson",
            "record/daily.csv",
            "record/timeline.csv");

    private static final String SIGNS = ",\"'#:-&*!|>%@`{}[]\t\n\r 0.eE\u0000é<~?";

    @Test
    @Tag("slow")
    void a_thousand_damaged_scenarios_are_refused_or_read_to_the_letter(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("case");
        Breakage.layOut(folder);
        int refused = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, damaged(sound, random));
            refused += judge(folder, seed, file) ? 0 : 1;
            Files.write(file, sound);
        }
        // Most damage must be seen; the rest are in-range values and other words in free text, such as notes.
        assertThat(refused).isBetween(500, 950);
    }

    private static boolean judge(Path folder, int seed, Path file) throws IOException {
        Reading reading;
        try {
            reading = Breakage.read(folder);
        } catch (RuntimeException | StackOverflowError e) {
            return fail("seed " + seed + ", " + file.getFileName() + ": reading threw", e);
        }
        if (reading.scenario() == null) {
            assertThat(reading.faults()).as("seed %d", seed).isNotEmpty();
            return false;
        }
        assertThat(Leaves.of(reading.scenario()))
                .as("seed %d, %s", seed, file.getFileName())
                .isEqualTo(Leaves.ofFiles(folder));
        return true;
    }

    @Test
    void the_sound_scenario_arrives_to_the_letter() throws IOException {
        Reading reading = Shipped.read(Shipped.FOLDER);
        assertThat(Leaves.of(java.util.Objects.requireNonNull(reading.scenario())))
                .isEqualTo(Leaves.ofFiles(Shipped.FOLDER));
    }

    private static byte[] damaged(byte[] sound, Random random) {
        int at = random.nextInt(sound.length);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(sound, at, 1 << random.nextInt(8));
            case 1 -> without(sound, at, 1);
            case 2 -> without(sound, at, 1 + random.nextInt(Math.min(40, sound.length - at)));
            case 3 -> Arrays.copyOf(sound, at);
            case 4 -> digitChanged(sound, random);
            case 5 -> inserted(sound, at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 6 -> lines(sound, random, (lines, i, j) -> lines.add(j, lines.get(i)));
            case 7 -> lines(sound, random, (lines, i, j) -> lines.remove(i));
            case 8 -> lines(sound, random, Collections::swap);
            default -> lines(sound, random, (lines, i, j) -> lines.set(i, cellsSwapped(lines.get(i), random)));
        };
    }

    private static byte[] flipped(byte[] sound, int at, int bit) {
        byte[] bytes = sound.clone();
        bytes[at] ^= (byte) bit;
        return bytes;
    }

    private static byte[] without(byte[] sound, int at, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sound, 0, at);
        out.write(sound, at + count, sound.length - at - count);
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] sound, int at, char c) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sound, 0, at);
        out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        out.write(sound, at, sound.length - at);
        return out.toByteArray();
    }

    private static byte[] digitChanged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int tries = 0; tries < 1000; tries++) {
            int at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                return bytes;
            }
        }
        return bytes;
    }

    private interface Change {
        void make(List<String> lines, int i, int j);
    }

    private static byte[] lines(byte[] sound, Random random, Change change) {
        List<String> lines = new ArrayList<>(List.of(new String(sound, StandardCharsets.UTF_8).split("\n", -1)));
        change.make(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String cellsSwapped(String line, Random random) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        return String.join(",", cells);
    }
}
