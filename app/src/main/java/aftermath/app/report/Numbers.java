package aftermath.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as people read them.
public final class Numbers {
    private Numbers() {}

    /// Three significant digits, whole from 100 on: more would claim more than a model knows.
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = Math.abs(value) >= 100
                ? exact.round(new MathContext(3)).setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(3));
        return grouped(rounded);
    }

    /// As written in the source, with thousands parted.
    public static String exact(double value) {
        return Double.isFinite(value) ? grouped(BigDecimal.valueOf(value)) : "–";
    }

    public static String range(double lo, double hi) {
        return plain(lo) + " to " + plain(hi);
    }

    static String exactRange(double lo, double hi) {
        return lo == hi ? exact(lo) : exact(lo) + " to " + exact(hi);
    }

    /// A coordinate, to a tenth of a pixel.
    static String px(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value).replace('-', '−');
    }
}
