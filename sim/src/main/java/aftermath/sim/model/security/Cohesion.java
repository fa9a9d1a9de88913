package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// Forces that face a crowd too large for them waver; believed help steadies them.
///
///     hold = L( (θ₀ − κ·q/(1 + q) + signal) / s ),   q = participants per officer
///
/// Source: the logit form stands for the equilibrium of a coordination game (Morris & Shin 2003) and is the variant
/// `no-global-game` once that game is played. Deviation: no private signals, so no unit differs from another.
public final class Cohesion implements Mechanism {
    private static final Parameter STRENGTH = new Parameter(
            "security.cohesion.strength",
            "1",
            -10,
            10,
            "Strength of the state as its forces see it when nobody is on the street");
    private static final Parameter DOUBT =
            new Parameter("security.cohesion.doubt", "1", 0, 10, "How much of that an overwhelming crowd takes away");
    private static final Parameter SPREAD =
            new Parameter("security.cohesion.spread", "1", 1e-3, 10, "How much men differ in what they need to hold");

    private static final Contract CONTRACT = new Contract(
            "security.cohesion",
            "Forces waver before large crowds and steady when help is believed in",
            "logit stand-in for Morris & Shin 2003",
            1,
            List.of(Columns.CROWD, Columns.FORCES, Columns.SIGNAL),
            List.of(Columns.HOLDING),
            List.of(STRENGTH, DOUBT, SPREAD));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] forces = world.reads(Columns.FORCES);
        double[] signal = world.reads(Columns.SIGNAL);
        double[] holding = world.writes(Columns.HOLDING);
        double strength = world.number(STRENGTH);
        double doubt = world.number(DOUBT);
        double spread = world.number(SPREAD);
        return tick -> {
            for (int p = 0; p < holding.length; p++) {
                double pressure = Forms.saturation(crowd[p], Math.max(1, forces[p]));
                holding[p] = Forms.logistic((strength - doubt * pressure + signal[0]) / spread);
            }
        };
    }
}
