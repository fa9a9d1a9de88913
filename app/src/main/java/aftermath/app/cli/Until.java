package aftermath.app.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// When a run ends: at an hour of national time, or so many days after the start.
public sealed interface Until {
    /// Hours from the start; less than one where the end is not after the start.
    long ticks(LocalDateTime start);

    /// The hour after the last.
    record At(LocalDateTime end) implements Until {
        @Override
        public long ticks(LocalDateTime start) {
            return Duration.between(start, end).toHours();
        }
    }

    /// So many days.
    record After(int days) implements Until {
        @Override
        public long ticks(LocalDateTime start) {
            return days * 24L;
        }
    }

    /// `2022-01-20`, `2022-01-20T12:00`, `+365d` or `+365`.
    final class Converter implements ITypeConverter<Until> {
        private static final Pattern DAYS = Pattern.compile("\\+(\\d{1,5})d?");

        @Override
        public Until convert(String text) {
            Matcher days = DAYS.matcher(text);
            if (days.matches()) {
                return new After(Integer.parseInt(days.group(1)));
            }
            try {
                return new At(text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("(" + text + ") must be a date, a date with hour, or +days.\n"
                        + "Maybe 2022-01-20, 2022-01-20T12:00 or +365d");
            }
        }
    }
}
