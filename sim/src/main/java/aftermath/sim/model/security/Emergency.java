package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The government declares a state of emergency when crowds pass what it thinks it can bear, and lifts it when they
/// are forgotten.
///
///     alarm = max(crowd, alarm fading by half-life);   on: alarm ≥ declared,   off: alarm < lifted
///
/// Source: dates of 5 and 13 to 19 January in record/timeline.csv give the shape; levels are assumed.
public final class Emergency implements Mechanism {
    private static final Parameter DECLARED = new Parameter(
            "security.emergency.declared", "persons", 1, 1e9, "Crowd in the nation at which an emergency is declared");
    private static final Parameter LIFTED =
            new Parameter("security.emergency.lifted", "persons", 0, 1e9, "Remembered crowd below which it is lifted");
    private static final Parameter HALF_LIFE = new Parameter(
            "security.emergency.memory", "h", 0, 1000, "Time after which a crowd counts half for lifting it");

    private static final Contract CONTRACT = new Contract(
            "security.emergency",
            "The government declares an emergency as crowds grow",
            "record/timeline.csv (shape), assumed (levels)",
            1,
            List.of(Columns.PARTICIPANTS),
            List.of(Columns.EMERGENCY, Columns.EMERGENCY_MEMORY),
            List.of(DECLARED, LIFTED, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] emergency = world.writes(Columns.EMERGENCY);
        double declared = world.number(DECLARED);
        double lifted = world.number(LIFTED);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double[] memory = world.writes(Columns.EMERGENCY_MEMORY);
        return tick -> {
            memory[0] = Math.max(participants[0], memory[0] * kept);
            if (memory[0] >= declared) {
                emergency[0] = 1;
            } else if (memory[0] < lifted) {
                emergency[0] = 0;
            }
        };
    }
}
