package aftermath.lab.claim;

import aftermath.lab.record.Compared;
import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Spread;
import java.util.Locale;
import java.util.Optional;

/// Questions of fit: what a comparison of two variants says to a margin of the Bayes factor.
///
/// The whole interval must lie on a side. A margin away from even odds (at least 10, at most 1/10) asks for evidence:
/// then only as much evidence for the opposite contradicts, and a factor near 1 leaves the claim undecided. A margin on
/// the near side (at most 10, at least 1/10) asks for the want of it, and a factor beyond contradicts. Why: adr/0020.
final class Fitting {
    private Fitting() {}

    static Finding finding(Test test, Fitted fitted, String variant, String against) {
        Optional<Compared> compared = fitted.comparison(variant, against);
        if (compared.isEmpty()) {
            return Judge.told(
                    test,
                    Answer.UNDECIDED,
                    "Not yet compared: whether the record needs the variant " + variant + " rather than " + against
                            + " is for model comparison to say.",
                    Spread.of(new double[0]));
        }
        Compared c = compared.get();
        Answer answer = answer(test, c);
        return Judge.told(
                test, answer, because(c, answer), new Spread(c.log10(), c.lo(), c.hi(), c.within() + c.withinOther()));
    }

    private static Answer answer(Test test, Compared c) {
        boolean atLeast = test.side() == Test.Side.AT_LEAST;
        double lo = atLeast ? c.lo() : -c.hi();
        double hi = atLeast ? c.hi() : -c.lo();
        double margin = atLeast ? test.margin() : -test.margin();
        if (!trusted(c, margin > 0)) {
            return Answer.UNDECIDED;
        }
        if (lo >= margin) {
            return Answer.SUPPORTED;
        }
        return hi < Math.min(margin, -margin) ? Answer.CONTRADICTED : Answer.UNDECIDED;
    }

    /// Evidence is believed only where simulated records show that the true variant is found; that there is none, also
    /// where they show that it cannot be.
    private static boolean trusted(Compared c, boolean evidence) {
        return !c.bound().equals("unknown") && (!evidence || c.recovers());
    }

    private static String because(Compared c, Answer answer) {
        String factor = String.format(
                Locale.ROOT,
                "The Bayes factor of %s over %s is 10^%.2f (90 %%: 10^%.2f to 10^%.2f)",
                c.variant(),
                c.against(),
                c.log10(),
                c.lo(),
                c.hi());
        String recovery = String.format(
                Locale.ROOT,
                "; of simulated records the true variant is found in %d of %d",
                c.recovered(),
                c.records());
        return factor + recovery + (answer == Answer.UNDECIDED && !c.recovers() ? ", too few to tell." : ".");
    }
}
