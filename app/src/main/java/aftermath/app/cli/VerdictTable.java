package aftermath.app.cli;

import aftermath.app.report.Numbers;
import aftermath.app.store.VerdictFile;
import aftermath.lab.claim.Answer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Verdicts on a screen: a line per claim, what is decided first.
final class VerdictTable {
    private static final Map<String, String> SIGNS =
            Map.of("supported", "+", "contradicted", "-", "undecided", "?", "untestable", "o");
    private static final List<String> ORDER =
            Arrays.stream(Answer.values()).map(Answer::word).toList();
    private static final int CLAIM = 26;

    private VerdictTable() {}

    static void print(PrintWriter out, VerdictFile file) {
        out.println(sentence(file));
        out.println();
        line(out, "", "verdict", "claim", "tests", "main test: median (90 % of worlds)", "claimed side", "PN", "PS");
        file.verdicts().stream()
                .sorted(Comparator.comparingInt(one -> ORDER.indexOf(one.verdict())))
                .forEach(one -> row(out, one));
        boolean assumed = file.verdicts().stream().anyMatch(VerdictFile.One::assumed);
        out.println();
        out.println(
                "Tests: supported of those that decide. Claimed side: worlds on the claimed side of the margin in the main test. PN, PS: probability that the"
                        + " cause was needed for the event, and that it was enough."
                        + (assumed ? " *: the answer was put in." : ""));
        omitted(out, file);
    }

    /// “Of 32 claims, in this model: 9 supported, …”
    static String sentence(VerdictFile file) {
        List<String> counts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            long count = file.verdicts().stream()
                    .filter(one -> one.verdict().equals(answer.word()))
                    .count();
            counts.add(count + " " + answer.word());
        }
        int claims = file.verdicts().size();
        return "Of " + claims + (claims == 1 ? " claim" : " claims") + ", in this model: " + String.join(", ", counts)
                + ".";
    }

    private static void row(PrintWriter out, VerdictFile.One one) {
        VerdictFile.Part side =
                one.tests().isEmpty() ? null : one.tests().getFirst().onSide();
        line(
                out,
                SIGNS.getOrDefault(one.verdict(), " "),
                one.verdict() + (one.assumed() ? " *" : ""),
                one.claim(),
                tests(one),
                effect(one),
                side == null || side.of() == 0 ? "" : side.count() + " of " + side.of(),
                one.pn() == null ? "" : two(one.pn()),
                one.ps() == null ? "" : two(one.ps()));
    }

    /// How many of those that decide are supported.
    private static String tests(VerdictFile.One one) {
        List<VerdictFile.Weighed> deciding =
                one.tests().stream().filter(VerdictFile.Weighed::decides).toList();
        long supported = deciding.stream()
                .filter(test -> test.verdict().equals("supported"))
                .count();
        return deciding.isEmpty() ? "" : supported + "/" + deciding.size();
    }

    private static String effect(VerdictFile.One one) {
        VerdictFile.Effect effect = one.effect();
        if (effect == null || effect.median() == null || effect.lo() == null || effect.hi() == null) {
            return "";
        }
        String unit = effect.unit();
        String number = Numbers.plain(effect.median(), unit);
        String range = Numbers.range(effect.lo(), effect.hi(), unit);
        return number
                + (range.equals(number) ? "" : " (" + range + ")")
                + (unit.equals("1") || unit.equals("share") ? "" : " " + unit);
    }

    private static void omitted(PrintWriter out, VerdictFile file) {
        if (file.omitted().isEmpty()) {
            return;
        }
        out.println();
        out.println("Causes that no claim names and that matter at least as much as one that a claim names:");
        for (VerdictFile.Left left : file.omitted()) {
            VerdictFile.Effect effect = left.effect();
            Double median = effect.median();
            out.println(String.format(
                            Locale.ROOT,
                            "  %-26s %s %s on %s, the named cause %s",
                            left.mechanism(),
                            median == null ? "–" : Numbers.plain(median, effect.unit()),
                            effect.unit().equals("1") ? "" : effect.unit(),
                            effect.outcome(),
                            left.named().median() == null
                                    ? "–"
                                    : Numbers.plain(left.named().median(), effect.unit()))
                    .stripTrailing());
        }
    }

    private static void line(
            PrintWriter out,
            String sign,
            String verdict,
            String claim,
            String tests,
            String effect,
            String side,
            String pn,
            String ps) {
        String name = claim.length() <= CLAIM ? claim : claim.substring(0, CLAIM - 1) + "…";
        out.println(String.format(
                        Locale.ROOT,
                        "%-1s %-14s %-26s %-5s %-38s %-13s %5s %5s",
                        sign,
                        verdict,
                        name,
                        tests,
                        effect,
                        side,
                        pn,
                        ps)
                .stripTrailing());
    }

    private static String two(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
