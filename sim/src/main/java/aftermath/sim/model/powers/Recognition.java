package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import java.util.List;

/// Powers that keep their distance from the mission lower the standing of the alliance’s institutions.
///
///     standing ← standing + (1 − distance − standing)·(1 − 2^(−24 h/half-life))
///     distance = weight·Σ w_k·(1 − b_k)/2 while the mission lasts, 0 before and after;  w influence, b backing
///
/// Source: own form: legitimacy of an organisation as what others grant it (Hurd 1999, International Organization
/// 53(2)).
/// Numbers assumed.
public final class Recognition implements Mechanism {
    private static final int DAY = 24;

    private static final Parameter WEIGHT = new Parameter(
            "powers.recognition.weight", "1", 0, 1, "Standing lost where every power opposes the mission outright");
    private static final Parameter HALF_LIFE =
            new Parameter("powers.recognition.half-life", "d", 1, 10000, "Time in which half of the distance is felt");
    private static final Parameter RECOVERY =
            new Parameter("powers.recognition.recovery", "d", 1, 10000, "Time in which half of it is forgotten after");

    private static final Contract CONTRACT = new Contract(
            "powers.recognition",
            "Distance kept from the alliance lowers its standing",
            "Hurd 1999, own form",
            DAY,
            List.of(Columns.ANNOUNCEMENT, Columns.DEPARTED, PowerColumns.BACKING, PowerColumns.INFLUENCE),
            List.of(PowerColumns.STANDING),
            List.of(WEIGHT, HALF_LIFE, RECOVERY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] announcement = world.reads(Columns.ANNOUNCEMENT);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] backing = world.reads(PowerColumns.BACKING);
        double[] influence = world.reads(PowerColumns.INFLUENCE);
        double[] standing = world.writes(PowerColumns.STANDING);
        double weight = world.number(WEIGHT) / 2;
        double felt = 1 - Forms.kept(world.number(HALF_LIFE));
        double forgotten = 1 - Forms.kept(world.number(RECOVERY));
        return tick -> {
            double distance = 0;
            boolean mission = announcement[0] == 1 && departed[0] < 1;
            if (mission) {
                for (int k = 0; k < backing.length; k++) {
                    distance += weight * influence[k] * (1 - backing[k]);
                }
            }
            double gap = 1 - distance - standing[0];
            standing[0] = Math.clamp(standing[0] + gap * (mission ? felt : forgotten), 0, 1);
        };
    }
}
