package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import java.util.List;

/// The announcement alone, before anybody arrives, adds to the strength that the forces believe in.
///
///     signal = weight·credibility from the hour of the announcement, until the troops have left;
///     credibility = (1 + honoured)/(2 + requests), the mean of a Beta belief from an even start
///
/// Source: public signals in coordination games, Morris & Shin 2003; Beta-Bernoulli updating.
public final class Signal implements Mechanism {
    private static final Parameter WEIGHT = new Parameter(
            "alliance.signal.weight", "1", 0, 10, "What a wholly credible announcement adds to believed strength");
    private static final Parameter HONOURED =
            new Parameter("alliance.signal.honoured", "1", 0, 1000, "Earlier requests that were honoured");
    private static final Parameter REQUESTS =
            new Parameter("alliance.signal.requests", "1", 0, 1000, "Earlier requests in all");

    private static final Contract CONTRACT = new Contract(
            "alliance.signal",
            "The announcement alone steadies the forces",
            "Morris & Shin 2003",
            1,
            List.of(Columns.ANNOUNCEMENT, Columns.DEPARTED),
            List.of(Columns.SIGNAL),
            List.of(WEIGHT, HONOURED, REQUESTS));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] announcement = world.reads(Columns.ANNOUNCEMENT);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] signal = world.writes(Columns.SIGNAL);
        double credibility = (1 + world.number(HONOURED)) / (2 + world.number(REQUESTS));
        double strength = world.number(WEIGHT) * credibility;
        return tick -> signal[0] = announcement[0] == 1 ? strength * (1 - departed[0]) : 0;
    }
}
