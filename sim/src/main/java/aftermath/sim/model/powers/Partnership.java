package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Powers that stand together in the crisis come closer, those that stand against each other drift apart.
///
///     p ← p + joint·max(b_a·b_b, 0)·(1 − p) + opposed·min(b_a·b_b, 0)·p + (p₀ − p)·(1 − 2^(−1 d/memory))
///     q ← q + shift·(h_a − h_b)·(1 − q or q) + (q₀ − q)·(1 − 2^(−1 d/memory)),   once a day
///     h = max(b, 0), and for the lead power  + troops/(troops + half):  who carries more is depended on more
///
/// Source: own form after balance theory, where a common stand draws together (Heider 1946; Harary 1959). Numbers
/// assumed. Deviation: pairs move one by one, triads do not act.
public final class Partnership implements Mechanism {
    private static final int DAY = 24;

    private static final Parameter JOINT =
            new Parameter("powers.partnership.joint", "1/d", 0, 1, "Closeness won by a day of a full common stand");
    private static final Parameter OPPOSED =
            new Parameter("powers.partnership.opposed", "1/d", 0, 1, "Closeness lost to a day of fully opposed stands");
    private static final Parameter SHIFT = new Parameter(
            "powers.partnership.shift", "1/d", 0, 1, "Dependence that a day of full help shifts to the one who helps");
    private static final Parameter HALF =
            new Parameter("powers.partnership.half", "persons", 1, 1e6, "Troops that count as half of full help");
    private static final Parameter MEMORY =
            new Parameter("powers.partnership.memory", "d", 1, 10000, "Time in which half of a change is undone");

    private static final Contract CONTRACT = new Contract(
            "powers.partnership",
            "Joint stands bring powers together, opposed ones apart",
            "Heider 1946, own form",
            DAY,
            List.of(PowerColumns.BACKING, Columns.TROOPS),
            List.of(PowerColumns.PARTNERSHIP, PowerColumns.BALANCE),
            List.of(JOINT, OPPOSED, SHIFT, HALF, MEMORY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] backing = world.reads(PowerColumns.BACKING);
        double[] troops = world.reads(Columns.TROOPS);
        double[] partnership = world.writes(PowerColumns.PARTNERSHIP);
        double[] balance = world.writes(PowerColumns.BALANCE);
        Abroad abroad = world.part(Scenario.class).abroad();
        double joint = world.number(JOINT);
        double opposed = world.number(OPPOSED);
        double shift = world.number(SHIFT);
        double half = world.number(HALF);
        double back = 1 - Forms.kept(world.number(MEMORY));
        return tick -> {
            double sent = Forms.saturation(troops[0], half);
            for (int i = 0; i < partnership.length; i++) {
                Abroad.Pair pair = abroad.pairs().get(i);
                double together = backing[pair.a()] * backing[pair.b()];
                double p = partnership[i];
                double moved = together > 0 ? joint * together * (1 - p) : opposed * together * p;
                partnership[i] = Math.clamp(p + moved + (pair.partnership() - p) * back, 0, 1);
                double more = shift
                        * (help(abroad.powers().get(pair.a()), backing[pair.a()], sent)
                                - help(abroad.powers().get(pair.b()), backing[pair.b()], sent));
                double q = balance[i];
                balance[i] = Math.clamp(q + more * (more > 0 ? 1 - q : q) + (pair.balance() - q) * back, 0, 1);
            }
        };
    }

    private static double help(Abroad.Power power, double backing, double sent) {
        return Math.max(0, backing) + (power.leads() ? sent : 0);
    }
}
