package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import java.util.ArrayList;
import java.util.List;

/// Audiences average neighbours and outlets, some stubborn. Once a day, at midnight of national time.
///
///     e ← A·(W·e + Σₘ uₘ·eₘ)/(1 + Σₘ uₘ),   uₘ = loudness·airtime·weight·reach·trust·(1 − scepticism, if nothing
///                                            is shown)·(internet, if the outlet is online)
///
/// e is how far a belief has gone from its level at rest towards certainty (1) or disbelief (−1). Beliefs at rest
/// come from the table of frames and are the rest point by construction: if nobody says anything, nothing moves.
///
/// Source: Friedkin & Johnsen 1990, doi:10.1080/0022250X.1990.9990069. Deviation: they average levels, so that groups
/// that think differently would drift towards each other without any news; here what spreads is the departure from
/// rest, and what one is stubborn about is the level at rest (innate departure 0). Both stay in bounds by averaging.
public final class Persuade implements Mechanism {
    private static final Parameter LOUDNESS = new Parameter(
            "narrative.persuade.loudness",
            "1/d",
            0,
            10,
            "Weight of a message that all hear and trust all day, against all talk of that day");
    private static final Parameter RUMOUR = new Parameter(
            "narrative.persuade.rumour", "share", 0, 1, "What is still heard of online outlets while the net is down");
    private static final Parameter NEWSWORTHY = new Parameter(
            "narrative.persuade.newsworthy", "persons", 1, 1e9, "Crowd from which on a protest is talked about");
    private static final Parameter MEMORY = new Parameter(
            "narrative.persuade.memory", "h", 0, 10000, "Time until half of a crowd is no longer talked about");
    private static final Parameter STANDING = new Parameter(
            "narrative.persuade.standing", "1", 0, 2, "Acceptance lost when the alliance has no standing abroad");
    private static final Parameter NATIONALISM =
            new Parameter("narrative.persuade.nationalism", "1", 0, 2, "Acceptance lost where nationalism is full");

    private static final int DAY = 24;

    private static final Contract CONTRACT = new Contract(
            "narrative.persuade",
            "Audiences average neighbours and outlets, some stubborn",
            "Friedkin & Johnsen 1990",
            1,
            reads(),
            List.of(
                    NarrativeColumns.PROTEST_NEWS,
                    NarrativeColumns.BELIEF_LEVEL,
                    NarrativeColumns.FRAME_BELIEF,
                    NarrativeColumns.LEGITIMACY_OFFSET,
                    NarrativeColumns.GROUP_ACCEPTANCE,
                    NarrativeColumns.ACCEPTANCE,
                    NarrativeColumns.ANNEXATION_FEAR),
            parameters());

    private static List<Column> reads() {
        return List.of(
                Columns.PARTICIPANTS,
                Columns.EMERGENCY,
                Columns.TROOPS,
                Columns.INTERNET,
                NarrativeColumns.ANNEXATION_TALK,
                NarrativeColumns.WESTERN_FRAME,
                NarrativeColumns.SCEPTICISM,
                NarrativeColumns.NATIONALISM,
                PowerColumns.STANDING);
    }

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(LOUDNESS, RUMOUR, NEWSWORTHY, MEMORY, STANDING, NATIONALISM));
        all.addAll(Talk.PARAMETERS);
        all.addAll(Diets.PARAMETERS);
        return all;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] news = world.writes(NarrativeColumns.PROTEST_NEWS);
        double newsworthy = world.number(NEWSWORTHY);
        double kept = Forms.kept(world.number(MEMORY));
        Persuasion persuasion = new Persuasion(
                world, world.number(LOUDNESS), world.number(RUMOUR), world.number(STANDING), world.number(NATIONALISM));
        return tick -> {
            news[0] = Math.max(participants[0] / newsworthy, news[0] * kept);
            if (Math.floorMod(tick, DAY) == 0) {
                persuasion.day(tick);
            }
        };
    }
}
