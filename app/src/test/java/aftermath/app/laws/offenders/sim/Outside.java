package aftermath.app.laws.offenders.sim;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

/// Breaks the law that sim asks nothing of the outside, in every way we thought of. Never run.
final class Outside {

    static String readsAFile() throws IOException {
        return Files.readString(Path.of("world.txt"));
    }

    static Socket opensASocket() {
        return new Socket();
    }

    static long asksTheClock() {
        return Clock.systemUTC().millis();
    }

    static int throwsDice() {
        return new Random(1).nextInt();
    }

    static String namesByChance() {
        return UUID.randomUUID().toString();
    }

    static long asksTheTime() {
        return System.currentTimeMillis() + System.nanoTime();
    }

    static double throwsMathDice() {
        return Math.random();
    }

    static String asksTheEnvironment() {
        return String.valueOf(System.getenv("HOME"));
    }

    static String asksAProperty() {
        return String.valueOf(System.getProperty("user.name"));
    }

    private Outside() {}
}
