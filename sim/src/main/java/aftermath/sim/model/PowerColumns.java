package aftermath.sim.model;

import static aftermath.sim.model.ColumnList.MANY;
import static aftermath.sim.model.ColumnList.at;
import static aftermath.sim.model.Sets.MEMBER;
import static aftermath.sim.model.Sets.NATION;
import static aftermath.sim.model.Sets.PAIR;
import static aftermath.sim.model.Sets.POWER;
import static aftermath.sim.model.Sets.STATE;

import aftermath.sim.engine.Column;
import java.util.List;

/// Columns: Outside powers and other states.
public final class PowerColumns {
    /// Bound of a power’s pull, so that its exponential stays a number.
    public static final double MOST_PULL = 50;

    public static final Column CREDIBILITY =
            at(NATION, "nation.credibility", "1", 0, 1, 0.5, "Believed chance that the alliance honours a request");
    public static final Column OPEN_CALL =
            at(NATION, "nation.open-call", "h", 0, MANY, 0, "Hours that a request has stood without an answer");
    public static final Column CALLS = at(
            NATION,
            "nation.calls",
            "1",
            0,
            MANY,
            0,
            "Requests and promises of this run that have been put to the test");
    public static final Column CALLS_KEPT =
            at(NATION, "nation.calls-kept", "1", 0, MANY, 0, "Of these, those that were honoured");
    public static final Column PAST_CALLS =
            at(NATION, "nation.past-calls", "1", 0, MANY, 0, "Of the tested ones, those of requests that have ended");
    public static final Column PAST_CALLS_KEPT =
            at(NATION, "nation.past-calls-kept", "1", 0, MANY, 0, "Of these, those that were honoured");
    public static final Column MEMBER_GAIN =
            at(MEMBER, "member.gain", "1", -10000.0, 10000.0, 0, "What the member expects to gain by agreeing");
    public static final Column SUCCESS =
            at(NATION, "nation.success", "1", 0, 1, 0, "Chance of lasting with the alliance’s help, as members see it");
    public static final Column STAKE =
            at(POWER, "power.stake", "1", 0, 100, 0, "What the power has at stake in the country");
    public static final Column CRISIS_ABROAD =
            at(NATION, "nation.crisis-abroad", "persons", 0, MANY, 0, "Largest crowd that other powers have in mind");
    public static final Column REVOLT_REPORTS =
            at(NATION, "nation.revolt-reports", "sites", 0, MANY, 0, "Sites lost that other powers have in mind");
    public static final Column BACKING =
            at(POWER, "power.backing", "1", -1, 1, 0, "How far the power backs the incumbent");
    public static final Column BACKING_TOTAL = at(
            NATION, "nation.backing", "1", -1, 1, 0, "Outside backing of the incumbent, powers weighted by influence");
    public static final Column PULL =
            at(POWER, "power.pull", "1", -MOST_PULL, MOST_PULL, 0, "What help and harm have added to the power’s pull");
    public static final Column USUAL_FEAR = at(
            NATION,
            "nation.usual-fear",
            "1",
            -1,
            1,
            -1,
            "Fear of annexation that has become usual; -1 before it is first looked at");
    public static final Column INFLUENCE =
            at(POWER, "power.influence", "share", 0, 1, 0, "Share of outside influence in the country");
    public static final Column PARTNERSHIP = at(PAIR, "pair.partnership", "1", 0, 1, 0, "How close two powers stand");
    public static final Column BALANCE = at(
            PAIR,
            "pair.balance",
            "1",
            0,
            1,
            0.5,
            "Share of the dependence that is the second’s on the first; 0.5 between equals");
    public static final Column STANDING =
            at(NATION, "nation.alliance-standing", "1", 0, 1, 1, "Standing of the alliance’s institutions abroad");
    public static final Column INTERVENTION_BELIEF = at(
            STATE, "state.intervention-belief", "1", 0, 1, 0, "Believed chance that the alliance would step in there");
    public static final Column STATE_PROTEST =
            at(STATE, "state.protest", "1", 0, 1, 0, "Protest propensity of its residents");
    public static final Column STATE_WISH =
            at(STATE, "state.wish", "1", 0, 1, 0, "Its rulers’ wish to belong to the alliance");

    /// Every column, in the order of this file.
    public static final List<Column> ALL = List.of(
            OPEN_CALL,
            CALLS,
            CALLS_KEPT,
            PAST_CALLS,
            PAST_CALLS_KEPT,
            CREDIBILITY,
            MEMBER_GAIN,
            SUCCESS,
            STAKE,
            CRISIS_ABROAD,
            REVOLT_REPORTS,
            BACKING,
            BACKING_TOTAL,
            PULL,
            USUAL_FEAR,
            INFLUENCE,
            PARTNERSHIP,
            BALANCE,
            STANDING,
            INTERVENTION_BELIEF,
            STATE_PROTEST,
            STATE_WISH);

    /// What is recorded of every run (see [Columns#OBSERVED]).
    public static final List<Column> OBSERVED = List.of(
            CREDIBILITY,
            BACKING,
            INFLUENCE,
            PARTNERSHIP,
            BALANCE,
            STANDING,
            INTERVENTION_BELIEF,
            STATE_PROTEST,
            STATE_WISH);

    private PowerColumns() {}
}
