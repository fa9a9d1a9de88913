package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The incumbent asks for help when he no longer believes that he can last alone.
///
///     S = F^m / (F^m + (κ·A)^m),   F = forces that hold, A = crowd remembered by half-life;   asks if S < level
///
/// Source: contest success as in Tullock 1980 and Hirshleifer 1989, doi:10.1007/BF00123013; level assumed.
public final class Request implements Mechanism {
    private static final Parameter LEVEL = new Parameter(
            "alliance.request.level", "1", 0, 1, "Believed chance of lasting alone below which help is asked for");
    private static final Parameter WEIGHT = new Parameter(
            "alliance.request.weight", "1", 0, 100, "How many officers it takes to balance a participant");
    private static final Parameter DECISIVENESS = new Parameter(
            "alliance.request.decisiveness", "1", 0.1, 20, "How much superior numbers decide");
    private static final Parameter HALF_LIFE = new Parameter(
            "alliance.request.memory", "h", 0, 1000, "Time until half of a crowd is out of the incumbent's mind");

    private static final Contract CONTRACT = new Contract(
            "alliance.request",
            "The incumbent asks for help when he doubts that he can last alone",
            "Tullock 1980; Hirshleifer 1989",
            1,
            List.of(Columns.CROWD, Columns.FORCES, Columns.HOLDING),
            List.of(Columns.SURVIVAL, Columns.THREAT, Columns.REQUEST),
            List.of(LEVEL, WEIGHT, DECISIVENESS, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] forces = world.reads(Columns.FORCES);
        double[] holding = world.reads(Columns.HOLDING);
        double[] survival = world.writes(Columns.SURVIVAL);
        double[] request = world.writes(Columns.REQUEST);
        double level = world.number(LEVEL);
        double weight = world.number(WEIGHT);
        double decisiveness = world.number(DECISIVENESS);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double[] threat = world.writes(Columns.THREAT);
        return tick -> {
            double loyal = 0;
            double people = 0;
            for (int p = 0; p < crowd.length; p++) {
                loyal += forces[p] * holding[p];
                people += crowd[p];
            }
            threat[0] = people + (threat[0] - people) * kept;
            survival[0] = Forms.contest(loyal, weight * threat[0], decisiveness);
            if (survival[0] < level) {
                request[0] = 1;
            }
        };
    }
}
