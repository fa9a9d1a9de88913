package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Amount;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;

/// What a test found, in words.
final class Words {
    private Words() {}

    /// A number with its unit; pure numbers have none.
    static String amount(double value, String unit) {
        return Amount.withUnit(Numbers.plain(value, unit), unit);
    }

    /// The same, with a sign in front of what is above 0 too.
    static String signed(double value, String unit) {
        return (value > 0 && Double.isFinite(value) ? "+" : "") + amount(value, unit);
    }

    /// Two numbers with one unit.
    static String range(double lo, double hi, String unit) {
        return Amount.withUnit(Numbers.range(lo, hi, unit), unit);
    }

    /// What a test measures, in a word or two: the name of its outcome, where it has one.
    static String subject(Test test) {
        return switch (test.measure()) {
            case Measure.Fit _ -> "Bayes factor";
            case Measure.Recorded _ -> "record";
            default -> test.outcome();
        };
    }

    /// The claimed side: “at least 5,000 persons”.
    static String side(Test test) {
        return test.claimed();
    }

    /// A number as its author wrote it.
    static String exact(double value, String unit) {
        return Amount.exact(value, unit);
    }

    static String word(Test.Side side) {
        return side.words();
    }

    /// Whether the number is one world’s less another’s.
    static boolean difference(Test test) {
        return test.measure() instanceof Measure.Effect || test.measure() instanceof Measure.Doses;
    }

    /// Whether a world needs a twin to tell.
    static boolean paired(Test test) {
        return difference(test) || test.measure() instanceof Measure.Kept || test.measure() instanceof Measure.Carried;
    }

    /// What the number of a world is.
    static String number(Test test) {
        return switch (test.measure()) {
            case Measure.Effect _ -> "the difference";
            case Measure.Doses _ -> "the difference between the last dose and the first";
            case Measure.Kept _ -> "what is left without it, as a share,";
            case Measure.Carried _ -> "the share that the path carries";
            case Measure.Since _ -> "the change";
            case Measure.Level _, Measure.Fit _, Measure.Recorded _ -> "it";
        };
    }

    /// “In 18 of 20 paired worlds the difference is at least 5,000 persons.”
    static String reading(Finding finding) {
        Share share = finding.onSide();
        if (share.of() == 0) {
            return finding.numbers().isEmpty() ? "No world was run for it." : "No world can tell.";
        }
        int silent = finding.numbers().size() - share.of();
        return "In " + share.count() + " of " + share.of() + " " + worlds(finding.test(), share.of()) + " "
                + number(finding.test()) + " is " + side(finding.test()) + "."
                + (silent == 0 ? "" : " " + silent + " more cannot tell.");
    }

    /// “paired worlds”
    static String worlds(Test test, int count) {
        return (paired(test) ? "paired " : "") + (count == 1 ? "world" : "worlds");
    }

    /// The median of worlds.
    static String effect(Finding finding) {
        Spread spread = finding.spread();
        if (spread.worlds() == 0) {
            return "";
        }
        String unit = finding.test().unit();
        String median = difference(finding.test()) ? signed(spread.median(), unit) : amount(spread.median(), unit);
        return median;
    }

    /// 90 % of worlds; empty where it reads as the median does.
    static String interval(Finding finding) {
        Spread spread = finding.spread();
        String unit = finding.test().unit();
        String range = Numbers.range(spread.lo(), spread.hi(), unit);
        return spread.worlds() == 0 || range.equals(Numbers.plain(spread.median(), unit)) ? "" : range;
    }

    /// A share and how sure it is: “0.88 (0.70 to 0.96)”.
    static String share(Share share, Share.Interval sure) {
        return share.count() + " of " + share.of() + ", " + two((double) share.count() / Math.max(1, share.of())) + " ("
                + two(sure.lo()) + " to " + two(sure.hi()) + ")";
    }

    /// Two digits after the point: shares of so few worlds have no more.
    static String two(double share) {
        return String.format(java.util.Locale.ROOT, "%.2f", share);
    }

    /// An outcome in words, with its name.
    static String outcome(Manifest manifest, String name) {
        return manifest.outcomes().stream()
                .filter(quantity ->
                        quantity.name().equals(name) && !quantity.meaning().isEmpty())
                .map(quantity -> quantity.meaning() + " (" + name + ")")
                .findFirst()
                .orElse(name);
    }

    /// The unit of an outcome; empty where it is not known.
    static String unitOf(Manifest manifest, String name) {
        return manifest.outcomes().stream()
                .filter(quantity -> quantity.name().equals(name))
                .map(Manifest.Quantity::unit)
                .findFirst()
                .orElse("");
    }

    /// So many of something.
    static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
