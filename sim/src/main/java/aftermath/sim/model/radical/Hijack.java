package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import java.util.List;

/// Militants turn a crowd violent.
///
///     v → r/(r + r½) · m/(m + m½) with a half-life,   r = militants m per participant
///
/// The second factor keeps a handful from counting. Without militants there is no violence but what is left of that
/// of the last hours.
///
/// Source: most of what is done in a riot is done by few, while the rest look on (Collins 2008, Violence, ch. 10).
/// The functional form is assumed. That peaceful participants leave as violence grows is society.danger.
public final class Hijack implements Mechanism {
    /// Violence below which there is none.
    private static final double LEAST = 1e-3;

    private static final Parameter HALF = new Parameter(
            "radical.hijack.half", "1", 1e-6, 1e6, "Militants per participant at whom half of what happens is violent");
    private static final Parameter FEW = new Parameter(
            "radical.hijack.few", "persons", 0, 1e6, "Militants who, by their number alone, make half of that");
    private static final Parameter MEMORY = new Parameter(
            "radical.hijack.memory", "h", 0, 240, "Time until half of a change of the violence has come about");

    private static final Contract CONTRACT = new Contract(
            "radical.hijack",
            "Militants turn a crowd violent",
            "Collins 2008; assumed form",
            1,
            List.of(Columns.CROWD, Columns.MILITANTS),
            List.of(ContestColumns.VIOLENCE),
            List.of(HALF, FEW, MEMORY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] violence = world.writes(ContestColumns.VIOLENCE);
        double half = world.number(HALF);
        double few = world.number(FEW);
        double kept = Forms.kept(world.number(MEMORY));
        return tick -> {
            for (int p = 0; p < violence.length; p++) {
                double m = militants[p];
                if (m <= 0 && violence[p] <= 0) {
                    continue;
                }
                double now = Forms.saturation(m, half * crowd[p]) * Forms.saturation(m, few);
                double next = now + (violence[p] - now) * kept;
                violence[p] = m <= 0 && next < LEAST ? 0 : next;
            }
        };
    }
}
