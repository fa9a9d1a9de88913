package aftermath.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An event moved in time.
///
/// @param hours later; negative for earlier
record Shift(String event, int hours) {
    private static final int DAY = 24;

    /// For picocli.
    static final class Converter implements ITypeConverter<Shift> {
        private static final Pattern FORM = Pattern.compile("([^=]+)=([+-]\\d{1,5})([hd])");

        @Override
        public Shift convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException(
                        "(" + text + ") must be EVENT=+HOURSh or EVENT=-DAYSd.\nMaybe cap-lifted=+24h");
            }
            return new Shift(
                    form.group(1),
                    Integer.parseInt(form.group(2)) * (form.group(3).equals("d") ? DAY : 1));
        }
    }
}
