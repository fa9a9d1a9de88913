package aftermath.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How many residents one agent stands for.
public record Scale(int residents) {

    /// `1:50` or `50`.
    static final class Converter implements ITypeConverter<Scale> {
        private static final Pattern FORM = Pattern.compile("(?:1:)?([1-9]\\d{0,6})");

        @Override
        public Scale convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException("(" + text + ") must be 1:K, K a whole number of 1 or more.\n"
                        + "Maybe 1:50: one agent for fifty residents");
            }
            return new Scale(Integer.parseInt(form.group(1)));
        }
    }
}
