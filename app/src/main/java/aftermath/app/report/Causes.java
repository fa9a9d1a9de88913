package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Share;
import org.jspecify.annotations.Nullable;

/// Necessity and sufficiency of a cause, with what they are and what they rest on.
final class Causes {
    private Causes() {}

    /// Two entries of a list of terms; nothing where the test has no event.
    static void draw(Html h, Test test, @Nullable Causation causation, Manifest manifest) {
        Test.Event event = test.event();
        if (event == null || causation == null) {
            return;
        }
        one(
                h,
                "Necessary? PN",
                causation.necessity(),
                "of the worlds that have the event with the cause, those that lack it without",
                "no world has the event with the cause");
        one(
                h,
                "Enough? PS",
                causation.sufficiency(),
                "of the worlds that lack the event without the cause, those that have it with",
                "every world has the event without the cause");
        h.element("dt", "The event").open("dd");
        h.text(Words.outcome(manifest, event.outcome()) + ", " + level(event, manifest));
        h.element(
                "small",
                "in both worlds of " + Words.count(causation.both(), "pair", "pairs") + ", with the cause only in "
                        + causation.with() + ", without it only in " + causation.without() + ", in neither of "
                        + causation.neither());
        h.close();
    }

    /// Every moment is at least 0 hours after the start: then the event is that there is one.
    private static String level(Test.Event event, Manifest manifest) {
        String unit = Words.unitOf(manifest, event.outcome());
        boolean ever = event.side() == Test.Side.AT_LEAST && event.level() == 0 && Moments.is(event.outcome(), unit);
        return ever ? "at all" : Words.word(event.side()) + " " + Words.exact(event.level(), unit);
    }

    private static void one(Html h, String term, @Nullable Share share, String meaning, String none) {
        h.element("dt", term).open("dd");
        if (share == null) {
            h.text("cannot be told").element("small", none);
        } else {
            h.element("b", Words.two((double) share.count() / share.of()));
            h.text(" (" + Words.two(share.interval().lo()) + " to "
                    + Words.two(share.interval().hi()) + ")");
            h.element("small", share.count() + " of " + share.of() + ": " + meaning);
        }
        h.close();
    }

    /// What the two are, once for the page.
    static void define(Html h) {
        h.open("p").element("b", "Probability of necessity (PN). ");
        h.text("Of the worlds in which cause and event are both there, the share in which the event is missing once"
                + " the cause is taken out. ");
        h.element("b", "Probability of sufficiency (PS). ");
        h.text("Of the worlds in which neither would be there, the share in which the event comes once the cause is"
                + " put in. Both worlds of a pair are known here, so no cause need be assumed to work in one direction"
                + " only; assumed is the model, and that the two worlds differ by the intervention alone. Intervals:"
                + " central 90 % of Jeffreys’s posterior. Pearl 1999, doi:10.1023/A:1005233831499.");
        h.close();
    }
}
