package aftermath.lab.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a cause was needed for an event, and whether it was enough, from pairs of worlds that share every draw.
///
///     PN = P(no event without the cause | event with it)      probability of necessity
///     PS = P(event with the cause | no event without it)      probability of sufficiency
///
/// Source: Pearl 1999, "Probabilities of causation", doi:10.1023/A:1005233831499. Both worlds of a pair are known here,
/// so
/// no assumption of monotony is needed; what is assumed is the model, and that nothing but the intervention differs.
///
/// @param both    pairs with the event in either world
/// @param with    pairs with the event with the cause only
/// @param without pairs with the event without the cause only
/// @param neither pairs without it
public record Causation(int both, int with, int without, int neither) {

    /// Whether an event happened in the two worlds of a pair.
    ///
    /// @param with    in the factual world
    /// @param without in the twin, which lacks the cause
    public record Pair(boolean with, boolean without) {}

    /// Counts.
    public static Causation of(List<Pair> pairs) {
        int[] count = new int[4];
        for (Pair pair : pairs) {
            count[(pair.with ? 0 : 2) + (pair.without ? 0 : 1)]++;
        }
        return new Causation(count[0], count[1], count[2], count[3]);
    }

    /// Of the worlds with cause and event, those that lack the event without the cause; null where no world has both.
    public @Nullable Share necessity() {
        return both + with == 0 ? null : new Share(with, both + with);
    }

    /// Of the worlds without cause and event, those that have the event with the cause; null where no world lacks both.
    public @Nullable Share sufficiency() {
        return with + neither == 0 ? null : new Share(with, with + neither);
    }
}
