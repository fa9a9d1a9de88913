package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// Each member weighs what a saved ally is worth against what it costs to go; without the lead power nothing happens.
///
///     agrees ⇔ ΔP·B + reputation·(1 − credibility) − C > 0
///     ΔP = P(F + g·T, A) − P(F, A),   P(a, b) = a^m/(a^m + b^m)
///     B = the member’s benefit; for the lead power, and stake·(what it has at stake in the country)
///     announced once the lead and at least `quorum` of the members agree, some hours after the request, while the
/// government stands
///     with the request the answer ends too, so that another can follow
///
/// Source: Altfeld & Bueno de Mesquita 1979, doi:10.2307/2600624. Deviation: staying out is the only alternative, and
/// the members judge what all of them together change, not each his own men.
public final class Decide implements Mechanism {
    private static final Parameter HOURS =
            new Parameter("alliance.decide.hours", "h", 0, 1000, "Hours from the request to the decision");
    private static final Parameter MULTIPLIER = new Parameter(
            "alliance.decide.multiplier",
            "1",
            0,
            1000,
            "How many domestic officers one allied soldier is thought to be worth");
    private static final Parameter DECISIVENESS = new Parameter(
            "alliance.decide.decisiveness", "1", 0.1, 20, "How much superior numbers decide, as the members see it");
    private static final Parameter STAKE = new Parameter(
            "alliance.decide.stake", "1", 0, 100, "What a unit of stake adds to the lead power’s benefit");
    private static final Parameter REPUTATION = new Parameter(
            "alliance.decide.reputation",
            "1",
            -10,
            10,
            "What answering a call is worth to an alliance nobody believes in, in the lead’s cost");
    private static final Parameter QUORUM =
            new Parameter("alliance.decide.quorum", "share", 0, 1, "Share of the members that must agree");

    private static final Contract CONTRACT = new Contract(
            "alliance.decide",
            "Members send troops if a saved ally is worth the cost",
            "Altfeld & Bueno de Mesquita 1979",
            1,
            List.of(
                    Columns.REQUEST,
                    Columns.LOYAL,
                    Columns.THREAT,
                    EliteColumns.GOVERNMENT,
                    PowerColumns.CREDIBILITY,
                    PowerColumns.STAKE),
            List.of(
                    Columns.DELIBERATION,
                    Columns.CONSENT,
                    Columns.ANNOUNCEMENT,
                    PowerColumns.SUCCESS,
                    PowerColumns.MEMBER_GAIN),
            List.of(HOURS, MULTIPLIER, DECISIVENESS, STAKE, REPUTATION, QUORUM));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] request = world.reads(Columns.REQUEST);
        double[] loyal = world.reads(Columns.LOYAL);
        double[] threat = world.reads(Columns.THREAT);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] credibility = world.reads(PowerColumns.CREDIBILITY);
        double[] stake = world.reads(PowerColumns.STAKE);
        double[] waited = world.writes(Columns.DELIBERATION);
        double[] consent = world.writes(Columns.CONSENT);
        double[] announcement = world.writes(Columns.ANNOUNCEMENT);
        double[] success = world.writes(PowerColumns.SUCCESS);
        double[] gain = world.writes(PowerColumns.MEMBER_GAIN);
        Scenario scenario = world.part(Scenario.class);
        List<Scenario.Member> members = scenario.members();
        int lead = lead(scenario.abroad().powers());
        double hours = world.number(HOURS);
        double decisiveness = world.number(DECISIVENESS);
        double perStake = world.number(STAKE);
        double reputation = world.number(REPUTATION);
        double quorum = world.number(QUORUM) * members.size();
        double offered = world.number(MULTIPLIER)
                * members.stream().mapToInt(Scenario.Member::troops).sum();
        return tick -> {
            if (request[0] == 0) {
                announcement[0] = 0;
                waited[0] = 0;
                Arrays.fill(consent, 0);
            }
            if (request[0] == 0 || announcement[0] == 1 || government[0] == 0 || members.isEmpty()) {
                return;
            }
            if (waited[0]++ < hours) {
                return;
            }
            success[0] = Forms.contest(loyal[0] + offered, threat[0], decisiveness);
            double name = reputation * (1 - credibility[0]);
            boolean leads = true;
            int agree = 0;
            for (int m = 0; m < members.size(); m++) {
                Scenario.Member member = members.get(m);
                double value = member.benefit() + (member.lead() && lead >= 0 ? perStake * stake[lead] : 0);
                gain[m] = saved(loyal[0], threat[0], offered, decisiveness, value) + name - member.cost();
                consent[m] = gain[m] > 0 ? 1 : 0;
                agree += (int) consent[m];
                leads &= !member.lead() || consent[m] == 1;
            }
            if (leads && agree >= quorum) {
                announcement[0] = 1;
            }
        };
    }

    /// What joining is worth before cost: the chance it adds, times what the ally’s survival is worth.
    public static double saved(double own, double foes, double help, double decisiveness, double value) {
        return (Forms.contest(own + help, foes, decisiveness) - Forms.contest(own, foes, decisiveness)) * value;
    }

    private static int lead(List<Abroad.Power> powers) {
        for (int k = 0; k < powers.size(); k++) {
            if (powers.get(k).leads()) {
                return k;
            }
        }
        return -1;
    }
}
