package aftermath.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A parameter fixed at another value.
public record Setting(String path, double value) {

    /// `society.fear.k=2.3`.
    static final class Converter implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String text) {
            int equals = text.indexOf('=');
            try {
                double value = Double.parseDouble(text.substring(equals + 1).strip());
                if (equals > 0 && Double.isFinite(value)) {
                    return new Setting(text.substring(0, equals).strip(), value);
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new TypeConversionException("(" + text
                    + ") must be PATH=NUMBER.\nMaybe society.fear.k=2.3: the parameter's name, then its value");
        }
    }
}
