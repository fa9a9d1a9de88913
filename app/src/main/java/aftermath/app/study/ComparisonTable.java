package aftermath.app.study;

import aftermath.lab.record.Compared;
import java.io.PrintWriter;
import java.util.Locale;

/// A comparison of two variants as text.
public final class ComparisonTable {
    private ComparisonTable() {}

    public static void print(PrintWriter out, Compared c) {
        out.printf("%s against %s%n%n", c.variant(), c.against());
        out.println("In this model, " + factor(c));
        out.printf(
                Locale.ROOT,
                "Runs within %.3f steps of the record: %d of %s, %d of %s; %,d runs in all at 1:%d.%n",
                c.tolerance(),
                c.within(),
                c.variant(),
                c.withinOther(),
                c.against(),
                c.runs(),
                c.scale());
        out.println(recovery(c));
        out.println("Probabilities on simulated records, said and come true:");
        for (int i = 0; i < c.said().size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "  %.2f said, %.2f came%n",
                    c.said().get(i),
                    c.came().get(i));
        }
        out.println("A factor of summaries can mislead however much is run (doi:10.1073/pnas.1102900108).");
    }

    /// The Bayes factor in words.
    public static String factor(Compared c) {
        String interval = String.format(
                Locale.ROOT,
                "10^%.2f (90 %% interval over what was run: 10^%.2f to 10^%.2f)",
                c.log10(),
                c.lo(),
                c.hi());
        return switch (c.bound()) {
            case "at-least" ->
                "the Bayes factor is at least " + interval + ": no run of " + c.against() + " came near.";
            case "at-most" -> "the Bayes factor is at most " + interval + ": no run of " + c.variant() + " came near.";
            case "unknown" -> "nothing can be said: no run of either came near.";
            default -> "the Bayes factor is " + interval + ".";
        };
    }

    /// Whether to trust it.
    public static String recovery(Compared c) {
        if (c.records() == 0) {
            return "No record was simulated to see whether the true variant is found.";
        }
        double middle =
                c.factors().isEmpty() ? Double.NaN : c.factors().get(c.factors().size() / 2);
        return String.format(
                Locale.ROOT,
                "Of %d simulated records the true variant was found in %d (%.0f %%); the factor it was given is 10^%.2f in"
                        + " the middle%s.",
                c.records(),
                c.recovered(),
                100.0 * c.recovered() / c.records(),
                middle,
                c.recovers() ? "" : ": these summaries hardly tell the two apart");
    }
}
