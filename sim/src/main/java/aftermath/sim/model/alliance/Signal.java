package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.PowerColumns;
import java.util.List;

/// The announcement alone, before anybody arrives, adds to the strength that the forces believe in.
///
///     signal = weight·credibility from the hour of the announcement, fading as the troops leave again
///
/// Source: public signals in coordination games, Morris & Shin 2003: what all hear moves what all expect of each other.
public final class Signal implements Mechanism {
    private static final Parameter WEIGHT = new Parameter(
            "alliance.signal.weight", "1", 0, 10, "What a wholly credible announcement adds to believed strength");

    private static final Contract CONTRACT = new Contract(
            "alliance.signal",
            "The announcement alone steadies the forces",
            "Morris & Shin 2003",
            1,
            List.of(Columns.ANNOUNCEMENT, PowerColumns.CREDIBILITY, Columns.DEPARTED),
            List.of(Columns.SIGNAL),
            List.of(WEIGHT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] announcement = world.reads(Columns.ANNOUNCEMENT);
        double[] credibility = world.reads(PowerColumns.CREDIBILITY);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] signal = world.writes(Columns.SIGNAL);
        double weight = world.number(WEIGHT);
        return tick -> signal[0] = announcement[0] == 1 ? weight * credibility[0] * (1 - departed[0]) : 0;
    }
}
