package aftermath.sim.lattice;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What implementations of violence between two groups do differently, or what the text leaves open.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199, Model II; the student replication at ETH Zürich.
///
/// @param ratio      what is done with peacekeepers in view over the violent in view
/// @param self       how often a citizen counts itself among the violent
/// @param allies     whom a citizen counts beside itself among the violent
/// @param shape      how vision is measured
/// @param term       between which numbers of ticks a jail term is drawn
/// @param release    where a prisoner comes back to the lattice
/// @param offspring  what a child takes from its parent beside the group
/// @param death      whether citizens die of age
/// @param activation who acts in one tick
public record GroupRules(
        Rules.Ratio ratio,
        Rules.SelfCount self,
        Allies allies,
        View.Shape shape,
        Rules.Term term,
        Release release,
        Offspring offspring,
        Death death,
        Rules.Activation activation) {

    /// Who counts among the violent in view.
    public enum Allies {
        /// Those of the own group.
        OWN_GROUP,
        /// Those of both.
        ANYONE
    }

    /// Where a prisoner comes back.
    public enum Release {
        /// At the cell of the arrest, or a free one in view of it; where there is none, a tick later.
        WHERE_ARRESTED,
        /// At any free cell of the lattice.
        ANYWHERE
    }

    /// What a child is like.
    public enum Offspring {
        /// Hardship and risk aversion are drawn anew.
        DRAWN,
        /// It has those of its parent.
        INHERITED
    }

    /// Whether citizens die of age.
    public enum Death {
        BY_AGE,
        NEVER
    }

    /// The paper's text where it is clear; a switch each where it is not. A vision of 1.7 cells has a meaning only as a
    /// distance, so that the view is a disc.
    public static final GroupRules PAPER = new GroupRules(
            Rules.Ratio.EXACT,
            Rules.SelfCount.ONCE,
            Allies.ANYONE,
            View.Shape.DISC,
            Rules.Term.FROM_0_TO_MOST,
            Release.WHERE_ARRESTED,
            Offspring.DRAWN,
            Death.BY_AGE,
            Rules.Activation.EVERYONE);

    /// The replication at ETH: one turn per tick, nobody dies of age. Its lattice does not wrap; ours does.
    public static final GroupRules ETH_CODE = new GroupRules(
            Rules.Ratio.EXACT,
            Rules.SelfCount.TWICE,
            Allies.OWN_GROUP,
            View.Shape.DIAMOND,
            Rules.Term.FROM_1_TO_MOST,
            Release.WHERE_ARRESTED,
            Offspring.DRAWN,
            Death.NEVER,
            Rules.Activation.ONE);

    /// Presets by name.
    public static final SortedMap<String, GroupRules> PRESETS =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("paper", PAPER, "eth-code", ETH_CODE)));
}
