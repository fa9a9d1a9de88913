package aftermath.lab.claim;

import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a test said.
///
/// @param test      that was made
/// @param answer    what it comes to
/// @param because   why, in a sentence
/// @param fixed     why an input or the model’s build fixes the answer; empty where it does not
/// @param numbers   one per world, in the order of worlds; NaN where the world does not tell
/// @param spread    how they lie
/// @param onSide    worlds on the claimed side of the margin, of those that tell
/// @param differing worlds whose number is not exactly 0, where the number is a difference; else those that tell
/// @param causation counts for necessity and sufficiency; null where the test has no event
/// @param doses     by size of the dose, how the outcome lies
/// @param shaken    worlds with every input moved that lie on the claimed side; null where there are none
/// @param variants  the same by variant
public record Finding(
        Test test,
        Answer answer,
        String because,
        String fixed,
        List<Double> numbers,
        Spread spread,
        Share onSide,
        int differing,
        @Nullable Causation causation,
        SortedMap<Double, Spread> doses,
        @Nullable Share shaken,
        SortedMap<String, Share> variants) {

    public Finding {
        numbers = List.copyOf(numbers);
        doses = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(doses));
        variants = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    /// Whether the answer was put in rather than found.
    public boolean assumed() {
        return !fixed.isEmpty();
    }

    /// Worlds with every input moved that agree with the answer; null where nothing was decided or no such world tells.
    public @Nullable Share agreeing() {
        if (shaken == null || shaken.of() == 0) {
            return null;
        }
        return switch (answer) {
            case SUPPORTED -> shaken;
            case CONTRADICTED -> new Share(shaken.of() - shaken.count(), shaken.of());
            case UNDECIDED, UNTESTABLE -> null;
        };
    }

    /// Whether so few worlds tell that one more on the other side would leave undecided what they decide.
    public boolean few() {
        return onSide.of() > 0 && onSide.of() <= Judge.LEAST;
    }
}
