package aftermath.lab.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/// Numbers in sentences: thousands parted by commas, a true minus sign (U+2212), one person and two persons.
public final class Amount {
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
            "events",
            "entries");

    /// From here on numbers are written as powers of ten.
    private static final double HUGE = 1e12;

    private Amount() {}

    /// Three significant digits, whole from 100 on: more would claim more than a model knows. A dash for no number.
    public static String rounded(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (Math.abs(value) >= HUGE) {
            return power(value);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact.round(new MathContext(3));
        return grouped(Math.abs(value) >= 100 ? rounded.setScale(0, RoundingMode.HALF_EVEN) : rounded);
    }

    /// As written in the source, with thousands parted.
    public static String exact(double value) {
        return !Double.isFinite(value)
                ? "–"
                : Math.abs(value) >= HUGE ? power(value) : grouped(BigDecimal.valueOf(value));
    }

    /// The same with its unit.
    public static String exact(double value, String unit) {
        return withUnit(exact(value), unit);
    }

    /// Rounded, with its unit.
    public static String rounded(double value, String unit) {
        return withUnit(rounded(value), unit);
    }

    /// A number with its unit, in the singular behind 1; shares and pure numbers go without.
    ///
    /// @param number as it is written here
    public static String withUnit(String number, String unit) {
        boolean one = number.equals("1") || number.equals("−1");
        return number
                + switch (unit) {
                    case "", "1", "share" -> "";
                    case "entries" -> one ? " entry" : " entries";
                    default -> " " + (one && singular(unit) ? unit.substring(0, unit.length() - 1) : unit);
                };
    }

    private static boolean singular(String unit) {
        return unit.endsWith("s") && counted(unit);
    }

    /// Whether a unit comes in whole pieces.
    public static boolean counted(String unit) {
        return COUNTED.contains(unit);
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
