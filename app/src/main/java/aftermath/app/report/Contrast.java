package aftermath.app.report;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence.Pairs;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.twin.Told;
import org.jspecify.annotations.Nullable;

/// The two worlds of a pair that a card lays side by side.
///
/// @param here  name of the change in the first; empty for the factual run
/// @param there name of the change in the second
record Contrast(String here, String there) {

    /// Null where a test compares no worlds.
    static @Nullable Contrast of(Test test) {
        return switch (test.measure()) {
            case Measure.Effect(String without) -> new Contrast("", without);
            case Measure.Kept(String without) -> new Contrast("", without);
            case Measure.Carried carried -> new Contrast("", carried.both());
            case Measure.Doses doses ->
                new Contrast(doses.doses().getLast(), doses.doses().getFirst());
            case Measure.Level _, Measure.Since _, Measure.Fit _, Measure.Recorded _ -> null;
        };
    }

    Told here(Pairs pairs) {
        return run(pairs, here);
    }

    Told there(Pairs pairs) {
        return run(pairs, there);
    }

    private static Told run(Pairs pairs, String name) {
        return name.isEmpty() ? pairs.factual() : pairs.twin(name);
    }

    /// What a world is called in a legend.
    static String name(Claims claims, String name) {
        if (name.isEmpty()) {
            return "as it is";
        }
        Change change = claims.interventions().get(name);
        return change == null ? name : change.says();
    }
}
