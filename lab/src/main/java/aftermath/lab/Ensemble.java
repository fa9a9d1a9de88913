package aftermath.lab;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Runs the worlds of a plan, one after the other, each on all threads.
public final class Ensemble {
    private Ensemble() {}

    /// @param plan what to run
    /// @param from first world to run, for a plan that is taken up again
    /// @param done called with each finished run, in the order of worlds
    /// @param stop asked between ticks; once true, no further result is handed on
    public static void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop) {
        throw new UnsupportedOperationException("The engine is being built.");
    }
}
