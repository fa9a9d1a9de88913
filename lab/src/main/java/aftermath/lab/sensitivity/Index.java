package aftermath.lab.sensitivity;

import aftermath.lab.twin.Share;

/// One row of a table of sensitivity: what one parameter does to one outcome.
///
/// @param parameter  its name; of [Kind#CHANCE] and [Kind#MU_STAR_OF_CHANCE] "chance" may stand for it
/// @param kind       which index
/// @param estimate   NaN where the outcome does not vary
/// @param interval   90 % interval, by bootstrap over rounds
/// @param n          rounds it rests on
/// @param resolution whether that is enough
public record Index(
        String parameter, Kind kind, double estimate, Share.Interval interval, int n, Resolution resolution) {
    /// What stands for the parameter where it is the model's own noise.
    public static final String CHANCE = "chance";

    /// The indices there are, with the words that tables use.
    public enum Kind {
        /// Mean elementary effect: which way, on balance, and how far over the whole range.
        MU("mu"),
        /// Mean size of an elementary effect: how much a parameter matters at all.
        MU_STAR("mu-star"),
        /// Spread of elementary effects, less that of chance: bends and interactions.
        SIGMA("sigma"),
        /// What mu-star would be if the parameter did nothing and chance all; nothing below it means anything.
        MU_STAR_OF_CHANCE("mu-star-of-chance"),
        /// Share of the variance that goes if the parameter alone is known.
        FIRST("first-order"),
        /// Share of the variance that stays if all other parameters are known.
        TOTAL("total-order"),
        /// Share of a single run's variance that is chance, at whatever parameters.
        CHANCE("chance");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
