package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.NarrativeColumns;
import java.util.List;

/// Talk of annexation reaches audiences, for as long as there are foreign troops to talk about.
///
///     on = 1 while a message of the stream is due and its condition holds, else 0
///
/// Source: the record; that a frame spread by a medium moves opinion: Chong & Druckman 2007,
/// doi:10.1146/annurev.polisci.10.072805.103054. Deviation: outlets do not choose what to say, they follow the record
/// as long as what they speak of is there.
public final class AnnexationTalk implements Mechanism {
    private static final String STREAM = "annexation-talk";

    private static final Contract CONTRACT = new Contract(
            "narrative.annexation-talk",
            "Talk of annexation reaches audiences",
            "the record; Chong & Druckman 2007",
            24,
            Airtime.READS,
            List.of(NarrativeColumns.ANNEXATION_TALK),
            List.of());

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        Airtime airtime = new Airtime(world);
        double[] on = world.writes(NarrativeColumns.ANNEXATION_TALK);
        return tick -> on[0] = airtime.any(STREAM, tick) ? 1 : 0;
    }
}
