package aftermath.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/// Numbers as people read them.
public final class Numbers {
    private static final Set<String> COUNTED = Set.of(
            "persons",
            "person-hours",
            "place-hours",
            "h",
            "d",
            "days",
            "regions",
            "places",
            "sites",
            "weapons",
            "offices",
            "events");

    /// From here on numbers are written as powers of ten.
    private static final double HUGE = 1e12;

    private Numbers() {}

    /// Three significant digits, whole from 100 on: more would claim more than a model knows.
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (Math.abs(value) >= HUGE) {
            return power(value);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = Math.abs(value) >= 100
                ? exact.round(new MathContext(3)).setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(3));
        return grouped(rounded);
    }

    /// As written in the source, with thousands parted.
    public static String exact(double value) {
        return !Double.isFinite(value)
                ? "–"
                : Math.abs(value) >= HUGE ? power(value) : grouped(BigDecimal.valueOf(value));
    }

    /// The same, and nothing after the point where a unit is counted, from ten on.
    public static String plain(double value, String unit) {
        boolean tens = Math.abs(value) >= 10 && Math.abs(value) < 100;
        return plain(tens && counted(unit) ? Math.round(value) : value);
    }

    /// @return one number where the two read the same
    public static String range(double lo, double hi) {
        return range(plain(lo), plain(hi));
    }

    public static String range(double lo, double hi, String unit) {
        return range(plain(lo, unit), plain(hi, unit));
    }

    /// Whether a unit comes in whole pieces.
    static boolean counted(String unit) {
        return COUNTED.contains(unit);
    }

    private static String range(String lo, String hi) {
        return lo.equals(hi) ? lo : lo + " to " + hi;
    }

    static String exactRange(double lo, double hi) {
        return lo == hi ? exact(lo) : exact(lo) + " to " + exact(hi);
    }

    /// A coordinate, to a tenth of a pixel.
    static String px(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    private static String power(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal front = rounded.movePointLeft(exponent).stripTrailingZeros();
        return (front.toPlainString() + "·10^" + exponent).replace('-', '−');
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String text = format.format(value).replace('-', '−');
        return text.equals("−0") ? "0" : text;
    }
}
