package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import java.util.List;

/// Militants win over participants.
///
///     chance = ρ·x/(x + x½)·(1 + g·foreign support),   x = militants / people on the street
///
/// society.decide multiplies it by the participant's own grievance and by 1 − his risk aversion.
///
/// Source: militancy passed on by contact, as riots are in Burbeck, Raine & Stark 1978,
/// doi:10.1080/0022250X.1978.9989878. Deviation: saturating in the share instead of proportional to it.
public final class Recruit implements Mechanism {
    private static final Parameter RATE = new Parameter(
            "radical.recruit.rate",
            "1/h",
            0,
            1,
            "Chance per hour that a wholly aggrieved participant without fear joins militants who are all around him");
    private static final Parameter HALF = new Parameter(
            "radical.recruit.half",
            "share",
            1e-6,
            10,
            "Militants' share of those on the street at which it is half of that");
    private static final Parameter MONEY = new Parameter(
            "radical.recruit.money", "1", 0, 100, "How much support from abroad adds, per unit of its strength");

    private static final Contract CONTRACT = new Contract(
            "radical.recruit",
            "Militants win over participants",
            "Burbeck, Raine & Stark 1978",
            1,
            List.of(Columns.CROWD, Columns.MILITANTS, ContestColumns.FOREIGN_SUPPORT),
            List.of(ContestColumns.RECRUIT_CHANCE),
            List.of(RATE, HALF, MONEY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] support = world.reads(ContestColumns.FOREIGN_SUPPORT);
        double[] chance = world.writes(ContestColumns.RECRUIT_CHANCE);
        double rate = world.number(RATE);
        double half = world.number(HALF);
        double money = world.number(MONEY);
        return tick -> {
            double paid = rate * (1 + money * support[0]);
            for (int p = 0; p < chance.length; p++) {
                double share = militants[p] > 0 ? militants[p] / (crowd[p] + militants[p]) : 0;
                chance[p] = Math.min(1, paid * Forms.saturation(share, half));
            }
        };
    }
}
