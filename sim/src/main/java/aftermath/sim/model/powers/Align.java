package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Portable;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// The incumbent leans towards who helps and away from who harms, and does not like to depend on one.
///
///     w_k = s_k·e^(d_k)/Σ s·e^d,   s shares of trade
///     once a day  d_k ← d_k·2^(−24 h/memory) + help·max(b_k, 0) − harm·max(−b_k, 0) − 2κ·(w_k − s_k),
///     and for the lead power  + troops·presence·credibility − fear·(rise of the fear of annexation)
///
/// Source: quantal choice among patrons, w ∝ exp(u); 2κ·w is the slope of the taste for balance κ·Σw². The start is
/// taken to be what that taste had settled on. The equation is our own, its numbers assumed.
public final class Align implements Mechanism {
    private static final int DAY = 24;

    private static final Parameter HELP =
            new Parameter("powers.align.help", "1/d", 0, 1, "Pull that a day of full backing adds");
    private static final Parameter TROOPS = new Parameter(
            "powers.align.troops", "1/d", 0, 1, "Pull that a day of troops adds to a lead power wholly believed in");
    private static final Parameter HALF =
            new Parameter("powers.align.half", "persons", 1, 1e6, "Troops at which that counts one half");
    private static final Parameter HARM =
            new Parameter("powers.align.harm", "1/d", 0, 1, "Pull that a day of full opposition takes away");
    private static final Parameter FEAR = new Parameter(
            "powers.align.fear", "1/d", 0, 10, "Pull that a day of full fear of annexation takes from the lead power");
    private static final Parameter FAMILIAR = new Parameter(
            "powers.align.familiar", "d", 1, 10000, "Time in which half of a fear of annexation has become usual");
    private static final Parameter BALANCE =
            new Parameter("powers.align.balance", "1/d", 0, 1, "Taste for balance: daily push against concentration");
    private static final Parameter MEMORY =
            new Parameter("powers.align.memory", "d", 1, 10000, "Time in which half of a pull is forgotten");

    private static final Contract CONTRACT = new Contract(
            "powers.align",
            "Influence follows help, harm and credibility, against a taste for balance",
            "quantal choice; own form",
            DAY,
            List.of(PowerColumns.BACKING, Columns.TROOPS, PowerColumns.CREDIBILITY, NarrativeColumns.ANNEXATION_FEAR),
            List.of(PowerColumns.PULL, PowerColumns.USUAL_FEAR, PowerColumns.INFLUENCE),
            List.of(HELP, TROOPS, HALF, HARM, FEAR, FAMILIAR, BALANCE, MEMORY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] backing = world.reads(PowerColumns.BACKING);
        double[] troops = world.reads(Columns.TROOPS);
        double[] credibility = world.reads(PowerColumns.CREDIBILITY);
        double[] regionFear = world.reads(NarrativeColumns.ANNEXATION_FEAR);
        double[] pull = world.writes(PowerColumns.PULL);
        double[] usual = world.writes(PowerColumns.USUAL_FEAR);
        double[] influence = world.writes(PowerColumns.INFLUENCE);
        Scenario scenario = world.part(Scenario.class);
        List<Abroad.Power> powers = scenario.abroad().powers();
        double[] people = scenario.regions().stream()
                .mapToDouble(Scenario.Region::population)
                .toArray();
        double[] trade = powers.stream().mapToDouble(Abroad.Power::trade).toArray();
        double[] start = trade.clone();
        share(trade, new double[trade.length], start);
        double help = world.number(HELP);
        double perTroops = world.number(TROOPS);
        double half = world.number(HALF);
        double harm = world.number(HARM);
        double perFear = world.number(FEAR);
        double familiar = 1 - Forms.kept(world.number(FAMILIAR));
        double balance = 2 * world.number(BALANCE);
        double kept = Forms.kept(world.number(MEMORY));
        return tick -> {
            double fear = mean(regionFear, people);
            if (usual[0] < 0) {
                usual[0] = fear;
            }
            double risen = Math.max(0, fear - usual[0]);
            usual[0] += (fear - usual[0]) * familiar;
            double present = perTroops * Forms.saturation(troops[0], half) * credibility[0];
            for (int k = 0; k < pull.length; k++) {
                double moved = (backing[k] > 0 ? help : harm) * backing[k] - balance * (influence[k] - start[k]);
                moved += powers.get(k).leads() ? present - perFear * risen : 0;
                pull[k] = Math.clamp(pull[k] * kept + moved, -PowerColumns.MOST_PULL, PowerColumns.MOST_PULL);
            }
            share(trade, pull, influence);
        };
    }

    /// Shares in proportion to weight·e^pull.
    static void share(double[] weight, double[] pull, double[] shares) {
        double sum = 0;
        for (int k = 0; k < weight.length; k++) {
            shares[k] = weight[k] * Portable.exp(pull[k]);
            sum += shares[k];
        }
        for (int k = 0; k < weight.length; k++) {
            shares[k] /= sum;
        }
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            all += weights[i];
        }
        return sum / all;
    }
}
