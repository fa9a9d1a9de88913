package aftermath.sim.model;

import static aftermath.sim.model.ColumnList.MANY;
import static aftermath.sim.model.ColumnList.at;
import static aftermath.sim.model.Sets.AUDIENCE;
import static aftermath.sim.model.Sets.BELIEF;
import static aftermath.sim.model.Sets.COHORT;
import static aftermath.sim.model.Sets.FRAME;
import static aftermath.sim.model.Sets.NATION;
import static aftermath.sim.model.Sets.REGION;

import aftermath.sim.engine.Column;
import java.util.List;

/// Columns: Audiences and what they believe, and tension between groups.
public final class NarrativeColumns {
    public static final Column PROTEST_NEWS = at(
            NATION,
            "nation.protest-news",
            "1",
            0,
            MANY,
            0,
            "Crowd that is still talked about, over one that makes news");
    public static final Column ANNEXATION_TALK =
            at(NATION, "nation.annexation-talk", "1", 0, 1, 0, "1 while that stream of messages is on the air");
    public static final Column WESTERN_FRAME =
            at(NATION, "nation.western-frame", "1", 0, 1, 0, "1 while that stream of messages is on the air");
    public static final Column SCEPTICISM =
            at(AUDIENCE, "audience.scepticism", "1", 0, 1, 0, "What is taken off a message without evidence");
    public static final Column BELIEF_LEVEL =
            at(BELIEF, "belief.level", "1", 0, 1, 0, "How far the audience believes the frame");
    public static final Column FRAME_BELIEF =
            at(FRAME, "frame.belief", "1", 0, 1, 0, "Belief in the frame, mean over adults");
    public static final Column LEGITIMACY_OFFSET = at(
            COHORT,
            "cohort.legitimacy-offset",
            "1",
            -1,
            1,
            0,
            "Legitimacy won by what is believed now against beliefs at rest");
    public static final Column ACCEPTANCE =
            at(REGION, "region.acceptance", "1", 0, 1, 0.5, "Acceptance of foreign peacekeepers, mean over adults");
    public static final Column GROUP_ACCEPTANCE =
            at(AUDIENCE, "audience.acceptance", "1", 0, 1, 0.5, "Acceptance of foreign peacekeepers");
    public static final Column ANNEXATION_FEAR = at(
            REGION, "region.annexation-fear", "1", 0, 1, 0, "Fear of annexation over that at rest, mean over adults");
    public static final Column NATIONALISM = at(
            REGION, "region.nationalism", "1", 0, 1, 0, "Nationalism fed by foreign presence, over its level at rest");
    public static final Column TENSION = at(REGION, "region.tension", "1", 0, 1, 0, "Ethnic tension");
    public static final Column INCIDENTS =
            at(REGION, "region.incidents", "incidents", 0, MANY, 0, "Ethnic incidents since the start");
    public static final Column NATION_TENSION =
            at(NATION, "nation.tension", "1", 0, 1, 0, "Ethnic tension, mean over adults");

    /// Every column, in the order of this file.
    public static final List<Column> ALL = List.of(
            PROTEST_NEWS,
            ANNEXATION_TALK,
            WESTERN_FRAME,
            SCEPTICISM,
            BELIEF_LEVEL,
            FRAME_BELIEF,
            LEGITIMACY_OFFSET,
            ACCEPTANCE,
            GROUP_ACCEPTANCE,
            ANNEXATION_FEAR,
            NATIONALISM,
            TENSION,
            INCIDENTS,
            NATION_TENSION);

    /// What is recorded of every run (see [Columns#OBSERVED]).
    public static final List<Column> OBSERVED =
            List.of(FRAME_BELIEF, ACCEPTANCE, ANNEXATION_FEAR, NATIONALISM, TENSION, INCIDENTS, NATION_TENSION);

    private NarrativeColumns() {}
}
