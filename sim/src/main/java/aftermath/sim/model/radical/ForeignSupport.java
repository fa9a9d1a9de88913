package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import java.util.List;

/// Support from abroad adds organisers, money and arms to what militants have themselves.
///
///     support = s,   weapons an hour in a place = s·ω·militants there
///
/// s is 0 in the base variant: then this mechanism does nothing at all.
///
/// Source: what outside support brings is as in Salehyan, Gleditsch & Cunningham 2011,
/// doi:10.1017/S0020818311000233 (money, training, arms); the form is assumed. Deviation: support does not answer to
/// what happens, and nobody's motives are modelled.
public final class ForeignSupport implements Mechanism {
    private static final Parameter STRENGTH = new Parameter(
            "radical.foreign-support.strength",
            "1",
            0,
            100,
            "Organisers and money from abroad, as a multiple of what groups have themselves");
    private static final Parameter ARMS = new Parameter(
            "radical.foreign-support.arms",
            "1/h",
            0,
            10,
            "Weapons that reach a militant on the street in an hour where the strength is 1");

    private static final Contract CONTRACT = new Contract(
            "radical.foreign-support",
            "Support from abroad adds organisers, money and arms",
            "Salehyan, Gleditsch & Cunningham 2011; assumed form",
            1,
            List.of(Columns.MILITANTS),
            List.of(ContestColumns.FOREIGN_SUPPORT, ContestColumns.FOREIGN_ARMS, ContestColumns.PLACE_FOREIGN_ARMS),
            List.of(STRENGTH, ARMS));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] militants = world.reads(Columns.MILITANTS);
        double[] support = world.writes(ContestColumns.FOREIGN_SUPPORT);
        double[] arms = world.writes(ContestColumns.FOREIGN_ARMS);
        double[] placeArms = world.writes(ContestColumns.PLACE_FOREIGN_ARMS);
        double strength = world.number(STRENGTH);
        double perMilitant = strength * world.number(ARMS);
        return tick -> {
            support[0] = strength;
            if (perMilitant <= 0) {
                return;
            }
            for (int p = 0; p < militants.length; p++) {
                placeArms[p] += perMilitant * militants[p];
                arms[0] += perMilitant * militants[p];
            }
        };
    }
}
