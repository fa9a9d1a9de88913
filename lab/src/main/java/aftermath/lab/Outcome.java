package aftermath.lab;

import aftermath.sim.engine.Frames;

/// A named quantity of a run, one number over its whole length.
///
/// @param group   what it belongs to, by which tables are arranged
/// @param name    as others rely on it, `participants.peak`
/// @param unit    unit of the number
/// @param set     the set of entities it is reckoned over
/// @param meaning one sentence, no full stop
/// @param rule    how it follows from the recorded columns, in words and signs
/// @param key     whether a short table shows it; a long one shows all
/// @param formula from what was observed; NaN where it did not occur
public record Outcome(
        Group group, String name, String unit, String set, String meaning, String rule, boolean key, Formula formula) {

    /// What outcomes are about, in the order in which they are shown.
    public enum Group {
        COST("Human cost"),
        PROTEST("People on the street"),
        CONTEST("Militants, sites and arms"),
        STATE("Government and forces"),
        ELITE("Power at the top"),
        ALLIANCE("Alliance"),
        OPINION("Beliefs, nationalism, tension"),
        ABROAD("Powers and other states");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /// For a heading.
        public String title() {
            return title;
        }
    }

    /// A number from what was observed.
    @FunctionalInterface
    public interface Formula {
        /// @param scale residents per agent
        /// @return NaN where it did not occur or cannot be told at this scale
        double of(Frames frames, int scale);
    }
}
