package aftermath.app.cli;

import aftermath.app.report.Numbers;
import aftermath.app.store.VerdictFile;
import aftermath.lab.claim.Amount;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Judge;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Verdicts on a screen: a line per claim with the test that gave its verdict, what is decided first.
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
        line(
                out,
                "",
                "verdict",
                "claim",
                "tests",
                "on side",
                "moved",
                "PN",
                "PS",
                "deciding test: median (90 %), claimed");
        file.verdicts().stream()
                .sorted(Comparator.comparingInt(one -> ORDER.indexOf(one.verdict())))
                .forEach(one -> row(out, one));
        out.println();
        few(out, file);
        boolean assumed = file.verdicts().stream().anyMatch(VerdictFile.One::assumed);
        out.println(
                "Tests: supported of those that decide. Deciding test: the first that gave the verdict. On side: its"
                        + " worlds on the claimed side.");
        out.println("Moved: worlds with parameters, forces and militants all moved that agree with the verdict. PN, PS:"
                + " probability that the cause was");
        out.println("needed for the event, and that it was enough, in the first test that has one."
                + (assumed ? " *: the answer was put in." : ""));
        omitted(out, file);
    }

    /// Names those that so few worlds decide that a single one more could turn them.
    private static void few(PrintWriter out, VerdictFile file) {
        List<String> few = file.verdicts().stream()
                .filter(one -> {
                    VerdictFile.Weighed test = decisive(one);
                    return test != null
                            && test.onSide().of() > 0
                            && test.onSide().of() <= Judge.LEAST;
                })
                .map(VerdictFile.One::claim)
                .toList();
        if (!few.isEmpty()) {
            out.println("Judged by five worlds or fewer, so that a single one more could turn them: "
                    + (few.size() == file.verdicts().size() ? "all" : String.join(", ", few)) + ".");
        }
    }

    /// The test that gave the verdict; null where there is none.
    private static VerdictFile.@Nullable Weighed decisive(VerdictFile.One one) {
        return one.tests().stream()
                .filter(test -> test.decides() && test.verdict().equals(one.verdict()))
                .findFirst()
                .orElse(null);
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
        VerdictFile.Weighed test = decisive(one);
        line(
                out,
                SIGNS.getOrDefault(one.verdict(), " "),
                one.verdict() + (one.assumed() ? " *" : ""),
                one.claim(),
                tests(one),
                test == null ? "" : worlds(test.onSide().count(), test.onSide().of()),
                test == null ? "" : agreeing(test),
                one.pn() == null ? "" : two(one.pn()),
                one.ps() == null ? "" : two(one.ps()),
                test == null ? "" : measured(test));
    }

    private static String worlds(int count, int of) {
        return of == 0 ? "" : count + " of " + of;
    }

    /// Worlds with every input moved that agree with what was decided.
    private static String agreeing(VerdictFile.Weighed test) {
        VerdictFile.Part moved = test.shaken();
        if (moved == null) {
            return "";
        }
        return switch (test.verdict()) {
            case "supported" -> worlds(moved.count(), moved.of());
            case "contradicted" -> worlds(moved.of() - moved.count(), moved.of());
            default -> "";
        };
    }

    /// “12,300 (9,000 to 20,000), claimed at least 5,000 persons: participants.peak”
    private static String measured(VerdictFile.Weighed test) {
        String effect = effect(test.effect());
        String side =
                (test.side().equals("at-least") ? "at least " : "at most ") + Amount.exact(test.margin(), test.unit());
        return effect + (effect.isEmpty() ? "" : ", ") + "claimed " + side + ": " + subject(test);
    }

    private static String subject(VerdictFile.Weighed test) {
        return test.outcome() != null ? test.outcome() : test.measure().equals("fit") ? "Bayes factor" : "record";
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

    private static String effect(VerdictFile.@Nullable Effect effect) {
        if (effect == null || effect.median() == null || effect.lo() == null || effect.hi() == null) {
            return "";
        }
        String number = Numbers.plain(effect.median(), effect.unit());
        String range = Numbers.range(effect.lo(), effect.hi(), effect.unit());
        return number + (range.equals(number) ? "" : " (" + range + ")");
    }

    private static void omitted(PrintWriter out, VerdictFile file) {
        if (file.omitted().isEmpty()) {
            return;
        }
        out.println();
        out.println("Causes that no claim names and that matter at least as much as one that a claim names:");
        for (VerdictFile.Left left : file.omitted()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-26s %s on %s, the named cause %s",
                    left.mechanism(),
                    middle(left.effect()),
                    left.effect().outcome(),
                    middle(left.named())));
        }
    }

    private static String middle(VerdictFile.Effect effect) {
        Double median = effect.median();
        return median == null ? "–" : Amount.withUnit(Numbers.plain(median, effect.unit()), effect.unit());
    }

    private static void line(
            PrintWriter out,
            String sign,
            String verdict,
            String claim,
            String tests,
            String side,
            String moved,
            String pn,
            String ps,
            String measured) {
        String name = claim.length() <= CLAIM ? claim : claim.substring(0, CLAIM - 1) + "…";
        out.println(String.format(
                        Locale.ROOT,
                        "%-1s %-14s %-26s %-5s %-10s %-9s %4s %4s  %s",
                        sign,
                        verdict,
                        name,
                        tests,
                        side,
                        moved,
                        pn,
                        ps,
                        measured)
                .stripTrailing());
    }

    private static String two(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
