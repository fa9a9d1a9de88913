package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Each member weighs what a saved ally is worth against what it costs to go; without the lead power nothing happens.
///
///     agrees ⇔ ΔP·B + reputation − C > 0,   ΔP = (1 − S)·g·T/(g·T + F)
///     announced once the lead and half of the members agree, some hours after the request
///
/// Source: Altfeld & Bueno de Mesquita 1979, doi:10.2307/2600624. Deviation: staying out is the only alternative.
public final class Decide implements Mechanism {
    private static final Parameter HOURS = new Parameter(
            "alliance.decide.hours", "h", 0, 1000, "Hours from the request to the decision");
    private static final Parameter MULTIPLIER = new Parameter(
            "alliance.decide.multiplier", "1", 0, 1000, "How many domestic officers one allied soldier is thought to be worth");
    private static final Parameter REPUTATION = new Parameter(
            "alliance.decide.reputation", "1", -10, 10, "What answering a call is worth by itself, in the lead's cost");

    private static final Contract CONTRACT = new Contract(
            "alliance.decide",
            "Members send troops if a saved ally is worth the cost",
            "Altfeld & Bueno de Mesquita 1979",
            1,
            List.of(Columns.REQUEST, Columns.SURVIVAL, Columns.NATION_FORCES),
            List.of(Columns.DELIBERATION, Columns.CONSENT, Columns.ANNOUNCEMENT),
            List.of(HOURS, MULTIPLIER, REPUTATION));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] request = world.reads(Columns.REQUEST);
        double[] survival = world.reads(Columns.SURVIVAL);
        double[] forces = world.reads(Columns.NATION_FORCES);
        double[] consent = world.writes(Columns.CONSENT);
        double[] announcement = world.writes(Columns.ANNOUNCEMENT);
        List<Scenario.Member> members = world.part(Scenario.class).members();
        double hours = world.number(HOURS);
        double multiplier = world.number(MULTIPLIER);
        double reputation = world.number(REPUTATION);
        double offered = multiplier * members.stream().mapToInt(Scenario.Member::troops).sum();
        double[] waited = world.writes(Columns.DELIBERATION);
        return tick -> {
            if (request[0] == 0 || announcement[0] == 1 || members.isEmpty()) {
                return;
            }
            if (waited[0]++ < hours) {
                return;
            }
            double gain = (1 - survival[0]) * Forms.saturation(offered, Math.max(1, forces[0]));
            boolean leads = true;
            int agree = 0;
            for (int m = 0; m < members.size(); m++) {
                Scenario.Member member = members.get(m);
                consent[m] = gain * member.benefit() + reputation - member.cost() > 0 ? 1 : 0;
                agree += (int) consent[m];
                leads &= !member.lead() || consent[m] == 1;
            }
            if (leads && 2 * agree >= members.size()) {
                announcement[0] = 1;
            }
        };
    }
}
