package aftermath.app.report;

import java.util.ArrayList;
import java.util.List;

/// A linear axis from zero with round ticks.
///
/// @param top the axis's end, a multiple of the step
record Axis(double top, double step) {

    /// Holds everything up to `most`, with about five ticks.
    static Axis upTo(double most) {
        return upTo(most, false);
    }

    /// @param whole of what is counted: no tick between two whole numbers
    static Axis upTo(double most, boolean whole) {
        double rough = (most > 0 ? most : 1) / 4.5;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * magnitude;
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (rough <= nice * magnitude && !(whole && magnitude == 1 && nice == 2.5)) {
                step = nice * magnitude;
                break;
            }
        }
        step = whole ? Math.max(1, step) : step;
        return new Axis(Math.ceil((most > 0 ? most : 1) / step - 1e-9) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
