package aftermath.sim.lattice;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything implementations of civil violence do differently where the paper leaves it open. Each is a switch of its
/// own; a preset is what one implementation does.
///
/// Source: the text of Epstein 2002, doi:10.1073/pnas.092080199; Wilensky 2004, NetLogo's Rebellion; Mesa's
/// `epstein_civil_violence` before and since version 3; a student replication of Model II at ETH Zürich.
///
/// @param ratio        what is done with officers in view over actives in view
/// @param self         how often a citizen counts itself among the actives
/// @param citizens     what a citizen does first
/// @param officers     what an officer does first
/// @param shape        how vision is measured
/// @param term         between which numbers of ticks a jail term is drawn
/// @param countdown    when a term gets shorter
/// @param prisoners    whether a prisoner keeps others off the cell
/// @param pursuit      whether an officer steps onto the cell of the one arrested
/// @param placement    whether the numbers of citizens and officers are given, or each cell draws
/// @param activation   who acts in one tick
public record Rules(
        Ratio ratio,
        SelfCount self,
        First citizens,
        First officers,
        View.Shape shape,
        Term term,
        Countdown countdown,
        Prisoners prisoners,
        Pursuit pursuit,
        Placement placement,
        Activation activation) {

    /// What is done with officers over actives before the chance of arrest is worked out.
    public enum Ratio {
        /// Taken as it is.
        EXACT,
        /// Rounded down, as NetLogo does.
        FLOOR,
        /// Rounded to the nearest whole, halves to the even one, as Mesa does.
        ROUND
    }

    /// How often a citizen counts itself among the actives in view.
    public enum SelfCount {
        /// Only if it is active already; an empty street counts as one.
        AS_IS,
        /// Once, active or not: the paper's text.
        ONCE,
        /// Once, and once more if it is active already, as NetLogo does.
        TWICE
    }

    /// What comes first in a turn.
    public enum First {
        /// Move, then decide or arrest.
        MOVE,
        /// Decide or arrest, then move.
        ACT
    }

    /// Range of a jail term, in ticks, with J the longest of the setting.
    public enum Term {
        /// 0 to J − 1, as NetLogo draws.
        FROM_0_BELOW_MOST,
        /// 0 to J, as the paper says and Mesa draws.
        FROM_0_TO_MOST,
        /// 1 to J.
        FROM_1_TO_MOST;

        /// The term of a draw.
        ///
        /// @param u    in (0, 1)
        /// @param most J; a term of [Setting#FOREVER] has no end
        int of(double u, int most) {
            if (most == Setting.FOREVER) {
                return most;
            }
            return switch (this) {
                case FROM_0_BELOW_MOST -> (int) (u * most);
                case FROM_0_TO_MOST -> (int) (u * (most + 1.0));
                case FROM_1_TO_MOST -> most == 0 ? 0 : 1 + (int) (u * most);
            };
        }
    }

    /// When a jail term gets shorter.
    public enum Countdown {
        /// For all prisoners at the end of a tick, the first one included.
        END_OF_TICK,
        /// At the prisoner's own turn, which is then over.
        OWN_TURN
    }

    /// Whether a prisoner keeps others off the cell.
    public enum Prisoners {
        BLOCK,
        LEAVE_ROOM
    }

    /// What an officer does after an arrest.
    public enum Pursuit {
        STAY,
        /// Steps onto the cell of the one arrested.
        STEP
    }

    /// How many citizens and officers there are.
    public enum Placement {
        /// Density times cells, rounded, at random cells.
        FIXED,
        /// Each cell draws whether it has an officer, a citizen or nobody.
        PER_CELL
    }

    /// Who acts in one tick.
    public enum Activation {
        /// Everyone once, in random order.
        EVERYONE,
        /// One at random.
        ONE
    }

    /// The paper's text, the ratio exact. Vision is so many cells to each side, which is taken for a diamond.
    /// Source: Epstein 2002, doi:10.1073/pnas.092080199.
    public static final Rules PAPER = new Rules(
            Ratio.EXACT,
            SelfCount.ONCE,
            First.MOVE,
            First.MOVE,
            View.Shape.DIAMOND,
            Term.FROM_0_TO_MOST,
            Countdown.END_OF_TICK,
            Prisoners.LEAVE_ROOM,
            Pursuit.STAY,
            Placement.FIXED,
            Activation.EVERYONE);

    /// NetLogo's model library, Rebellion.
    public static final Rules NETLOGO = new Rules(
            Ratio.FLOOR,
            SelfCount.TWICE,
            First.MOVE,
            First.MOVE,
            View.Shape.DISC,
            Term.FROM_0_BELOW_MOST,
            Countdown.END_OF_TICK,
            Prisoners.LEAVE_ROOM,
            Pursuit.STEP,
            Placement.FIXED,
            Activation.EVERYONE);

    /// Mesa since version 3.
    public static final Rules MESA_3 = new Rules(
            Ratio.ROUND,
            SelfCount.ONCE,
            First.ACT,
            First.ACT,
            View.Shape.DIAMOND,
            Term.FROM_0_TO_MOST,
            Countdown.OWN_TURN,
            Prisoners.BLOCK,
            Pursuit.STAY,
            Placement.PER_CELL,
            Activation.EVERYONE);

    /// Mesa before its ratio was rounded, in this alone: its view then reached one cell whatever the vision, of either
    /// shape, and prisoners could count as active. Neither is taken over.
    public static final Rules MESA_2 = MESA_3.with(Ratio.EXACT);

    /// The replication at ETH: one random agent per tick.
    public static final Rules ETH = new Rules(
            Ratio.EXACT,
            SelfCount.TWICE,
            First.MOVE,
            First.MOVE,
            View.Shape.DIAMOND,
            Term.FROM_1_TO_MOST,
            Countdown.END_OF_TICK,
            Prisoners.LEAVE_ROOM,
            Pursuit.STAY,
            Placement.FIXED,
            Activation.ONE);

    /// Presets by name.
    public static final SortedMap<String, Rules> PRESETS = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(
            Map.of("paper", PAPER, "netlogo", NETLOGO, "mesa-3", MESA_3, "mesa-2", MESA_2, "eth-code", ETH)));

    /// The same with another ratio.
    public Rules with(Ratio other) {
        return new Rules(
                other, self, citizens, officers, shape, term, countdown, prisoners, pursuit, placement, activation);
    }
}
