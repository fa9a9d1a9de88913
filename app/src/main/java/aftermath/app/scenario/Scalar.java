package aftermath.app.scenario;

import aftermath.sim.scenario.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One value as written, with its place; each question checks it and reports what is wrong.
///
/// An answer after a fault is only a filler (0, NaN, ""): no scenario is built once there are faults.
///
/// @param raw   the text; null where the value is missing, which has been reported by whoever looked for it
/// @param style tells a quoted "5" from the number 5; cells of a table are neither
record Scalar(
        Faults faults,
        String file,
        Mark mark,
        String path,
        @Nullable String raw,
        Style style) {
    enum Style {
        PLAIN,
        QUOTED,
        CELL
    }

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /// What YAML 1.2 reads as a number, truth value or nothing when it stands without quotes.
    private static final Pattern NO_TEXT = Pattern.compile("[-+]?([0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
            + "|true|True|TRUE|false|False|FALSE|~|null|Null|NULL");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> ORIGINS = Arrays.stream(Origin.values())
            .map(o -> o.name().toLowerCase(Locale.ROOT))
            .toList();

    /// Reports *path (value) must …*.
    void must(String demand, String maybe) {
        faults.add(file, mark, path, path + " (" + shown() + ") must " + demand + ".", maybe);
    }

    boolean missing() {
        return raw == null;
    }

    boolean blank() {
        return raw == null || raw.isEmpty();
    }

    String text() {
        if (raw == null) {
            return "";
        }
        if (raw.isBlank()) {
            must("say something", "");
        } else if (!raw.equals(raw.strip())) {
            must("not begin or end with a blank", raw.strip());
        } else if (style == Style.PLAIN && NO_TEXT.matcher(raw).matches()) {
            must("be text", '"' + raw + '"');
        }
        return raw;
    }

    /// Text that may be left out.
    String textOrEmpty() {
        return blank() ? "" : text();
    }

    String matching(Pattern form, String demand) {
        String text = text();
        if (!text.isBlank() && !form.matcher(text).matches()) {
            must(demand, "");
        }
        return text;
    }

    /// A short name: small letters, digits, hyphens.
    String slug() {
        String text = text();
        if (!text.isBlank() && !SLUG.matcher(text).matches()) {
            String guess = text.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            must("be small letters, digits and single hyphens", guess);
        }
        return text;
    }

    double number() {
        if (raw == null) {
            return Double.NaN;
        }
        if (style == Style.QUOTED) {
            must("be a number, not text in quotes", Numeral.isNumber(raw) ? raw : "");
            return Double.NaN;
        }
        if (!Numeral.isNumber(raw)) {
            must(Numeral.demand(raw), Numeral.guess(raw));
            return Double.NaN;
        }
        return Double.parseDouble(raw);
    }

    /// NaN where nothing is written.
    double numberOrNaN() {
        return blank() ? Double.NaN : number();
    }

    double number(double lo, double hi) {
        double value = number();
        if (value < lo || value > hi) {
            must("lie within [" + Numeral.plain(lo) + ", " + Numeral.plain(hi) + "]", "");
        }
        return value;
    }

    /// A share from 0 to 1; a percentage is told apart.
    double share() {
        double value = number();
        if (value > 1 && value <= 100) {
            must("be a share within [0, 1], not a percentage", Numeral.plain(value / 100));
        } else if (value < 0 || value > 1) {
            must("be a share within [0, 1]", "");
        }
        return value;
    }

    long whole(long lo, long hi) {
        double value = number();
        if (Double.isNaN(value) || raw == null) {
            return lo;
        }
        if (!Numeral.isWhole(raw)) {
            must("be a whole number", value == Math.rint(value) ? Numeral.plain(value) : "");
            return lo;
        }
        long whole = Long.parseLong(raw);
        if (whole < lo || whole > hi) {
            must("lie within [" + lo + ", " + hi + "]", "");
        }
        return whole;
    }

    boolean flag() {
        return oneOf(List.of("true", "false")).equals("true");
    }

    String oneOf(Collection<String> names) {
        if (raw == null) {
            return "";
        }
        if (!names.contains(raw)) {
            must("be one of " + String.join(", ", names), Nearest.to(raw, names));
        }
        return raw;
    }

    Origin origin() {
        String name = oneOf(ORIGINS);
        return ORIGINS.contains(name) ? Origin.valueOf(name.toUpperCase(Locale.ROOT)) : Origin.ASSUMED;
    }

    /// An index into what was named before; -1 where it is not among it.
    int reference(Ids ids) {
        return raw == null ? -1 : ids.indexOf(this);
    }

    LocalDate date() {
        if (raw != null) {
            try {
                return LocalDate.parse(raw, DATE);
            } catch (DateTimeException e) {
                must("be a date as 2022-01-31", "");
            }
        }
        return LocalDate.EPOCH;
    }

    /// What is returned where a time cannot be read; the fault has been told.
    static final LocalDateTime NO_HOUR = LocalDate.EPOCH.atStartOfDay();

    /// A full hour; ticks are hours.
    LocalDateTime hour() {
        if (raw != null) {
            try {
                LocalDateTime time = LocalDateTime.parse(raw, TIME);
                if (time.getMinute() != 0) {
                    must("be a full hour", TIME.format(time.withMinute(0)));
                }
                return time;
            } catch (DateTimeException e) {
                must("be a time as 2022-01-31T18:00", "");
            }
        }
        return NO_HOUR;
    }

    private String shown() {
        String text = raw == null ? "" : raw;
        return text.isEmpty() ? "nothing" : text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
