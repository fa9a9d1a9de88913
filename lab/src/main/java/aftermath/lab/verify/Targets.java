package aftermath.lab.verify;

import java.util.List;
import java.util.stream.Stream;

/// Every target there is, in the order in which it is told.
public final class Targets {
    private static final List<Target> ALL = Stream.of(
                    DrawTargets.of(),
                    FormTargets.of(),
                    GameTargets.of(),
                    CombatTargets.of(),
                    OpinionTargets.of(),
                    CascadeTargets.of(),
                    TwinTargets.of(),
                    FitTargets.of(),
                    LatticeTargets.of(),
                    RuleTargets.of(),
                    GroupTargets.of(),
                    LifeTargets.of(),
                    EconomyTargets.of(),
                    SocietyTargets.of(),
                    HabitTargets.of(),
                    StrifeTargets.of(),
                    FactionTargets.of(),
                    SecurityTargets.of(),
                    RankTargets.of(),
                    AllianceTargets.of(),
                    VoiceTargets.of(),
                    PersuadeTargets.of(),
                    PowerTargets.of())
            .flatMap(List::stream)
            .toList();

    private Targets() {}

    /// All of them.
    public static List<Target> all() {
        return ALL;
    }

    /// Those that rest on a mechanism's part.
    public static List<Target> of(String mechanism) {
        return ALL.stream().filter(target -> target.cards().contains(mechanism)).toList();
    }
}
