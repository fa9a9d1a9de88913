package aftermath.app.laws.offenders.sim.model.crowds;

import aftermath.app.laws.offenders.app.Screen;
import aftermath.app.laws.offenders.sim.model.forces.Forces;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// A mechanism that knows another, starts threads and draws on the screen. Never run.
public final class Crowds {

    static int knowsAnother() {
        return Forces.strength();
    }

    static Thread startsAThread() {
        return new Thread(Crowds::knowsAnother);
    }

    static ExecutorService makesAnExecutor() {
        return Executors.newFixedThreadPool(1);
    }

    static int sumsInParallel() {
        return IntStream.range(0, 10).parallel().sum();
    }

    static void draws() {
        Screen.draw();
    }

    private Crowds() {}
}
