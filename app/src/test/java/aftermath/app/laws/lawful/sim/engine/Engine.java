package aftermath.app.laws.lawful.sim.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The engine alone may have threads.
public final class Engine {

    public static int strides() {
        return 1;
    }

    static ExecutorService threads() {
        return Executors.newFixedThreadPool(1);
    }

    private Engine() {}
}
