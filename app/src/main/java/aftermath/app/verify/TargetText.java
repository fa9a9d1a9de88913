package aftermath.app.verify;

import aftermath.lab.verify.Checked;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Target.Expected;
import aftermath.lab.verify.Target.Got;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was expected and what came out, in words.
public final class TargetText {
    private static final String INDENT = "         ";
    private static final int WIDTH = 100;

    private TargetText() {}

    /// One target, as a few lines: verdict, what it is, expected, got, tolerance and why, source, cards.
    public static String block(Checked checked) {
        Target target = checked.target();
        StringBuilder text = new StringBuilder();
        String verdict = checked.verdict() == Checked.Verdict.MISSED
                ? "MISSED"
                : checked.verdict().word();
        text.append(String.format("%-8s %s%n", verdict, target.id()));
        line(text, "", target.title());
        line(text, "expected", expected(target.expected()));
        line(text, "got", got(checked.got()));
        line(
                text,
                "within",
                tolerance(target.expected()) + ": " + target.expected().why());
        line(text, "source", source(target));
        if (!target.cards().isEmpty()) {
            line(text, "cards", String.join(", ", target.cards()));
        }
        if (!checked.note().isEmpty()) {
            line(text, "note", checked.note());
        }
        if (!target.reason().isEmpty()) {
            line(text, "reason", target.reason());
        }
        return text.toString();
    }

    /// What stands behind it, and where that is from.
    public static String source(Target target) {
        return target.kind().word() + ": " + target.source();
    }

    /// The numbers or words that are expected.
    public static String expected(Expected expected) {
        return switch (expected) {
            case Expected.Near near -> numbers(near.values());
            case Expected.Between between -> numbers(between.middles());
            case Expected.Same same -> String.join(" | ", same.values());
        };
    }

    /// How near they must come.
    public static String tolerance(Expected expected) {
        return switch (expected) {
            case Expected.Near near when near.tolerance() == 0 -> "nothing";
            case Expected.Near near when near.relative() -> number(100 * near.tolerance()) + " %";
            case Expected.Near near -> number(near.tolerance());
            case Expected.Between between -> bounds(between);
            case Expected.Same same -> same.values().size() == 1 ? "the same word" : "the same words";
        };
    }

    private static String bounds(Expected.Between between) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < between.least().size(); i++) {
            all.add(number(between.least().get(i)) + " to "
                    + number(between.most().get(i)));
        }
        return String.join(", ", all);
    }

    /// What came out.
    public static String got(@Nullable Got got) {
        return switch (got) {
            case null -> "–";
            case Got.Numbers numbers -> numbers(numbers.values());
            case Got.Words words -> String.join(" | ", words.values());
        };
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(TargetText::number).collect(Collectors.joining(", "));
    }

    /// To ten digits, as the longest printed number has.
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(10)).stripTrailingZeros();
        double size = Math.abs(value);
        return value == 0 ? "0" : size >= 1e-6 && size < 1e9 ? rounded.toPlainString() : rounded.toString();
    }

    /// A labelled text, broken into lines.
    private static void line(StringBuilder text, String label, String said) {
        StringBuilder row = new StringBuilder(INDENT + String.format("%-9s", label));
        if (label.isEmpty()) {
            row = new StringBuilder(INDENT);
        }
        int start = row.length();
        for (String word : said.split(" ")) {
            if (row.length() > start && row.length() + word.length() + 1 > WIDTH) {
                text.append(row.toString().stripTrailing()).append(System.lineSeparator());
                row = new StringBuilder(" ".repeat(start));
            }
            row.append(row.length() > start ? " " : "").append(word);
        }
        text.append(row.toString().stripTrailing()).append(System.lineSeparator());
    }
}
