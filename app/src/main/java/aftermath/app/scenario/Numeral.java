package aftermath.app.scenario;

import java.util.regex.Pattern;

/// How a number must be written: digits, a point, an exponent. Everything else that people write is told apart,
/// because reading it anyway would change its size without a word.
final class Numeral {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern THOUSANDS =
            Pattern.compile("-?[1-9][0-9]{0,2}([ ,_'\u00a0\u202f][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)? ?%");
    private static final Pattern SPECIAL = Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRESSED = Pattern.compile("\\+?(-?)0*([0-9]+(\\.[0-9]+)?)");

    private Numeral() {}

    static boolean isNumber(String raw) {
        return NUMBER.matcher(raw).matches() && Double.isFinite(Double.parseDouble(raw)) && !vanishes(raw);
    }

    /// Too small for a double, which would read it as 0.
    private static boolean vanishes(String raw) {
        return Double.parseDouble(raw) == 0 && raw.replaceAll("[eE].*", "").matches(".*[1-9].*");
    }

    static boolean isWhole(String raw) {
        return WHOLE.matcher(raw).matches();
    }

    /// What the text must be, for text that is no number: the end of a sentence *what (value) must …*.
    static String demand(String raw) {
        if (SPECIAL.matcher(raw).matches() || NUMBER.matcher(raw).matches()) {
            return "be a finite number";
        }
        if (THOUSANDS.matcher(raw).matches()) {
            return "be a number without separators between thousands";
        }
        if (COMMA.matcher(raw).matches()) {
            return "be a number with a decimal point, not a comma";
        }
        if (PERCENT.matcher(raw).matches()) {
            return "be a number without a percent sign";
        }
        return "be a number";
    }

    /// The number that was probably meant, or an empty string.
    static String guess(String raw) {
        if (THOUSANDS.matcher(raw).matches()) {
            return raw.replaceAll("[ ,_'\u00a0\u202f]", "");
        }
        if (COMMA.matcher(raw).matches()) {
            return raw.replace(',', '.');
        }
        if (PERCENT.matcher(raw).matches()) {
            String digits = raw.replace("%", "").strip();
            return digits + ", or " + plain(Double.parseDouble(digits) / 100) + " as a share";
        }
        if (DRESSED.matcher(raw).matches()) {
            return DRESSED.matcher(raw).replaceFirst("$1$2");
        }
        return "";
    }

    /// A number as a person writes it: no exponent, no trailing zeros.
    static String plain(double value) {
        String text = new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
        return text.length() > 20 ? Double.toString(value) : text;
    }
}
