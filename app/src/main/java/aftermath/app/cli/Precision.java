package aftermath.app.cli;

import aftermath.app.store.Manifest.Precise;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads on the command line how well a claim is to be known.
final class Precision implements ITypeConverter<Precise> {
    private static final double LEAST = 0.01;
    private static final double MOST = 0.5;

    @Override
    public Precise convert(String text) {
        int sign = text.indexOf('=');
        try {
            double half = Double.parseDouble(text.substring(sign + 1));
            if (sign > 0 && half >= LEAST && half <= MOST) {
                return new Precise(text.substring(0, sign), half);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new TypeConversionException(
                "must be CLAIM=HALF with HALF from 0.01 to 0.5, as price-caps-trigger=0.05 (was '" + text + "')");
    }
}
