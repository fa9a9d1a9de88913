package aftermath.app.report;

import java.util.ArrayList;
import java.util.List;

/// A linear axis that holds zero, with round ticks.
///
/// @param bottom the axis's lower end, a multiple of the step; 0 unless something is negative
/// @param top    its upper end, a multiple of the step
record Axis(double bottom, double top, double step) {

    /// Holds everything between, with about five ticks.
    ///
    /// @param whole of what is counted: no tick between two whole numbers
    static Axis holding(double least, double most, boolean whole) {
        double low = Math.min(0, least);
        double high = most > 0 || low < 0 ? Math.max(0, most) : 1;
        double rough = (high - low) / 4.5;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * magnitude;
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (rough <= nice * magnitude && !(whole && magnitude == 1 && nice == 2.5)) {
                step = nice * magnitude;
                break;
            }
        }
        step = whole ? Math.max(1, step) : step;
        return new Axis(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /// Whole multiples of the step, zero among them.
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(bottom / step); i <= Math.round(top / step); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// Where a value lies between the ends, 0 at the bottom and 1 at the top.
    double share(double value) {
        return (value - bottom) / (top - bottom);
    }
}
