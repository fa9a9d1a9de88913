package aftermath.app.report;

import java.util.ArrayList;
import java.util.List;

/// A linear axis with round ticks.
///
/// @param bottom the axis's lower end, a multiple of the step
/// @param top    its upper end, a multiple of the step
record Axis(double bottom, double top, double step) {

    /// Holds nought and everything between, with about five ticks.
    ///
    /// @param whole of what is counted: no tick between two whole numbers
    static Axis holding(double least, double most, boolean whole) {
        double low = Math.min(0, least);
        double high = most > 0 || low < 0 ? Math.max(0, most) : 1;
        return between(low, high, whole);
    }

    /// The same, and without nought where all that is shown lies far from it.
    static Axis near(double least, double most, boolean whole) {
        double far = Math.max(Math.abs(least), Math.abs(most));
        double close = Math.min(Math.abs(least), Math.abs(most));
        if (least <= 0 == most >= 0 || close < far / 2) {
            return holding(least, most, whole);
        }
        double pad = Math.max((most - least) / 10, far / 50);
        return between(least - pad, most + pad, whole);
    }

    private static Axis between(double low, double high, boolean whole) {
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

    /// Whole multiples of the step; nought is among them where the axis holds it.
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

    /// A tick as it is written: millions and more in words, so that it stays short.
    static String label(double tick) {
        double size = Math.abs(tick);
        if (size >= 1e12) {
            return Numbers.plain(tick);
        }
        return size >= 1e9
                ? Numbers.exact(tick / 1e9) + " bn"
                : size >= 1e6 ? Numbers.exact(tick / 1e6) + " m" : Numbers.exact(tick);
    }
}
