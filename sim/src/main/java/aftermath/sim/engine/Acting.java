package aftermath.sim.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mechanism at work in a run, with the first tick at which it did anything.
final class Acting {
    final Contract contract;
    final Mechanism.Step step;
    /// The held ones among the columns it writes.
    final List<HeldColumn> held;

    private final double[][] written;
    private double @Nullable [][] untouched;
    private int onset;

    /// @param untouched what its columns were before it was settled; null once it has done something
    /// @param onset     the tick of that
    Acting(
            Contract contract,
            Mechanism.Step step,
            List<HeldColumn> held,
            double[][] written,
            double @Nullable [][] untouched,
            int onset) {
        this.contract = contract;
        this.step = step;
        this.held = held;
        this.written = written;
        this.untouched = untouched;
        this.onset = onset;
    }

    boolean isDue(int tick) {
        return Math.floorMod(tick, contract.cadence()) == 0;
    }

    boolean hasActed() {
        return untouched == null;
    }

    /// First tick at which its columns were not, to the bit, what they had always been.
    int onset() {
        return onset;
    }

    /// The columns as they were before it did anything; null once it has.
    double @Nullable [][] untouched() {
        return untouched;
    }

    /// Looks whether it has done anything by now. Once it has, it is never looked at again.
    void look(int tick) {
        double[][] before = untouched;
        if (before == null) {
            return;
        }
        for (int c = 0; c < written.length; c++) {
            if (!Arrays.equals(written[c], before[c])) {
                untouched = null;
                onset = tick;
                return;
            }
        }
    }
}
