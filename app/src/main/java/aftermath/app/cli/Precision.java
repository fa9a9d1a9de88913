package aftermath.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How well a claim is to be known.
///
/// @param claim id
/// @param half  half the width that the interval of its share may have, 0.01..0.5
record Precision(String claim, double half) {
    private static final double LEAST = 0.01;
    private static final double MOST = 0.5;

    /// For picocli.
    static final class Converter implements ITypeConverter<Precision> {
        @Override
        public Precision convert(String text) {
            int sign = text.indexOf('=');
            try {
                double half = Double.parseDouble(text.substring(sign + 1));
                if (sign > 0 && half >= LEAST && half <= MOST) {
                    return new Precision(text.substring(0, sign), half);
                }
            } catch (NumberFormatException e) {
                // Told below.
            }
            throw new TypeConversionException(
                    "must be CLAIM=HALF with HALF from 0.01 to 0.5, as price-caps-trigger=0.05 (was '" + text + "')");
        }
    }
}
