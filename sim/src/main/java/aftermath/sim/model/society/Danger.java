package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Portable;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import java.util.List;

/// Violence and deaths of late make the street look dangerous, which keeps peaceful people at home.
///
///     seen_p = v·violence_p + (D_p + c_r·e·(D − D_p))/D½,   danger_p = 1 − e^(−seen_p)
///     D_p = residents killed in the place of late, remembered by half-life;   D = ΣD_p;   c_r = internet
///
/// What it costs is in `society.fear`.
///
/// Source: armed flanks lower participation, Chenoweth & Schock 2015, doi:10.17813/1086-671X-20-4-427; repression by
/// deaths deters in the short run, Lichbach 1987, doi:10.1177/0022002787031002003. Values assumed.
public final class Danger implements Mechanism {
    private static final Parameter VIOLENCE = new Parameter(
            "society.danger.violence", "1", 0, 100, "Danger seen in a wholly violent street, before saturation");
    private static final Parameter HALF = new Parameter(
            "society.danger.deaths", "persons", 0.1, 1e6, "Deaths in one's own place that look as dangerous as 1");
    private static final Parameter ELSEWHERE =
            new Parameter("society.danger.elsewhere", "1", 0, 1, "Weight of a death elsewhere that is heard of");
    private static final Parameter HALF_LIFE =
            new Parameter("society.danger.memory", "h", 0, 10000, "Time until half of a death is out of mind");

    private static final Contract CONTRACT = new Contract(
            "society.danger",
            "Violence and deaths seen keep peaceful people at home",
            "Chenoweth & Schock 2015; Lichbach 1987",
            1,
            List.of(ContestColumns.VIOLENCE, Columns.DEATHS_NOW, Columns.INTERNET),
            List.of(Columns.DANGER, Columns.DEATHS_MEMORY),
            List.of(VIOLENCE, HALF, ELSEWHERE, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] violence = world.reads(ContestColumns.VIOLENCE);
        double[] deaths = world.reads(Columns.DEATHS_NOW);
        double[] internet = world.reads(Columns.INTERNET);
        double[] danger = world.writes(Columns.DANGER);
        double[] memory = world.writes(Columns.DEATHS_MEMORY);
        double perViolence = world.number(VIOLENCE);
        double half = world.number(HALF);
        double elsewhere = world.number(ELSEWHERE);
        double kept = Forms.kept(world.number(HALF_LIFE));
        Geography map = world.part(Geography.class);
        return tick -> {
            double all = 0;
            for (int p = 0; p < memory.length; p++) {
                memory[p] = memory[p] * kept + deaths[p];
                all += memory[p];
            }
            for (int p = 0; p < memory.length; p++) {
                double heard = internet[map.regionOf(p)] * elsewhere * (all - memory[p]);
                double seen = perViolence * violence[p] + (memory[p] + heard) / half;
                danger[p] = seen > 0 ? 1 - Portable.exp(-seen) : 0;
            }
        };
    }
}
