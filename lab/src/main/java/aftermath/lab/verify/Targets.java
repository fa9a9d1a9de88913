package aftermath.lab.verify;

import java.util.List;
import java.util.stream.Stream;

/// Every target there is, in the order in which it is told.
public final class Targets {
    private Targets() {}

    /// All of them.
    public static List<Target> all() {
        return Stream.of(
                        DrawTargets.of(),
                        FormTargets.of(),
                        GameTargets.of(),
                        CombatTargets.of(),
                        OpinionTargets.of(),
                        CascadeTargets.of(),
                        TwinTargets.of(),
                        EconomyTargets.of())
                .flatMap(List::stream)
                .toList();
    }

    /// Those that rest on a mechanism's part.
    public static List<Target> of(String mechanism) {
        return all().stream()
                .filter(target -> target.cards().contains(mechanism))
                .toList();
    }
}
