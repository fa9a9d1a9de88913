package aftermath.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A column held, as a user writes it.
///
/// @param entity name, or empty for all
/// @param scaled whether `value` is a factor
/// @param until  hour after the last; the greatest number for the end of the run
record Holding(String column, String entity, boolean scaled, double value, int from, int until) {

    /// For picocli.
    static final class Converter implements ITypeConverter<Holding> {
        private static final Pattern FORM = Pattern.compile(
                "([a-z][a-z.-]*)(?:@([^=]+))?=(x?)(-?\\d+(?:\\.\\d+)?)(?::(\\d{1,6})\\.\\.(\\d{1,6}))?");

        @Override
        public Holding convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException("(" + text + ") must be COLUMN[@ENTITY]=VALUE[:FROM..UNTIL].\n"
                        + "Maybe region.internet@KZ-ALA=0.1:96..120, or region.internet=x0.5");
            }
            return new Holding(
                    form.group(1),
                    form.group(2) == null ? "" : form.group(2),
                    !form.group(3).isEmpty(),
                    Double.parseDouble(form.group(4)),
                    form.group(5) == null ? 0 : Integer.parseInt(form.group(5)),
                    form.group(6) == null ? Integer.MAX_VALUE : Integer.parseInt(form.group(6)));
        }
    }
}
