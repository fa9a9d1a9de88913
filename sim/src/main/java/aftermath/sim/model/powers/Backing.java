package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Each power says and gives what its stake, its outlook and the kind of challenge make of the crisis.
///
///     b ← b + (c·clamp(lean, −1, 1) − b)·(1 − 2^(−6 h/pace))
///     lean = stance + r·(stake·its stake + outlook·(2·similarity − 1)) − rights·(1 − similarity)·dead/(dead + half)
///     c = x/(x + half crisis),  x = largest crowd of late beyond what is noticed abroad
///     r = chance that it is a revolt:  odds = odds before·(seen in a revolt/seen in a protest)^(sites lost of late)
///
/// Source: the odds are Bayes’ rule for independent reports; that outlook follows votes in the General Assembly:
/// Bailey, Strezhnev & Voeten 2017, doi:10.1177/0022002715595700. The sum itself is our own, its weights assumed.
public final class Backing implements Mechanism {
    private static final int HOURS = 6;

    private static final Parameter NOTICED =
            new Parameter("powers.backing.noticed", "persons", 0, 1e9, "Crowd below which no power says anything");
    private static final Parameter HALF = new Parameter(
            "powers.backing.half", "persons", 1, 1e9, "Crowd beyond that at which they speak half as loud as they can");
    private static final Parameter MEMORY =
            new Parameter("powers.backing.memory", "h", 1, 10000, "Time after which a crisis is half forgotten abroad");
    private static final Parameter PACE =
            new Parameter("powers.backing.pace", "h", 1, 10000, "Time in which a power comes half way to its position");
    private static final Parameter STAKE = new Parameter(
            "powers.backing.stake", "1", 0, 10, "How much a unit of stake speaks for backing in a revolt");
    private static final Parameter OUTLOOK =
            new Parameter("powers.backing.outlook", "1", 0, 10, "How much a like outlook speaks for it in a revolt");
    private static final Parameter RIGHTS =
            new Parameter("powers.backing.rights", "1", 0, 10, "How much many dead speak against it, outlooks apart");
    private static final Parameter DEAD =
            new Parameter("powers.backing.dead", "persons", 1, 1e6, "Residents killed at which that counts one half");
    private static final Parameter REVOLT =
            new Parameter("powers.backing.revolt", "1", 0.001, 0.999, "Chance given to a revolt before any report");
    private static final Parameter TRUE_REPORT =
            new Parameter("powers.backing.true-report", "1", 0.001, 1, "Chance of such a report where it is a revolt");
    private static final Parameter FALSE_REPORT = new Parameter(
            "powers.backing.false-report", "1", 0.001, 1, "Chance of such a report where it is a protest");

    private static final Contract CONTRACT = new Contract(
            "powers.backing",
            "Outside powers back the incumbent or not",
            "Bayes’ rule; Bailey, Strezhnev & Voeten 2017",
            HOURS,
            List.of(
                    Columns.PARTICIPANTS,
                    Columns.NATION_MILITANTS,
                    ContestColumns.NATION_SITES_LOST,
                    Columns.DEAD_MILITANTS,
                    Columns.DEAD_CIVILIANS,
                    PowerColumns.STAKE,
                    PowerColumns.INFLUENCE),
            List.of(
                    PowerColumns.CRISIS_ABROAD,
                    PowerColumns.REVOLT_REPORTS,
                    PowerColumns.BACKING,
                    PowerColumns.BACKING_TOTAL),
            List.of(NOTICED, HALF, MEMORY, PACE, STAKE, OUTLOOK, RIGHTS, DEAD, REVOLT, TRUE_REPORT, FALSE_REPORT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] militants = world.reads(Columns.NATION_MILITANTS);
        double[] sitesLost = world.reads(ContestColumns.NATION_SITES_LOST);
        double[] deadMilitants = world.reads(Columns.DEAD_MILITANTS);
        double[] deadCivilians = world.reads(Columns.DEAD_CIVILIANS);
        double[] stake = world.reads(PowerColumns.STAKE);
        double[] influence = world.reads(PowerColumns.INFLUENCE);
        double[] crisis = world.writes(PowerColumns.CRISIS_ABROAD);
        double[] reports = world.writes(PowerColumns.REVOLT_REPORTS);
        double[] backing = world.writes(PowerColumns.BACKING);
        double[] total = world.writes(PowerColumns.BACKING_TOTAL);
        List<Abroad.Power> powers = world.part(Scenario.class).abroad().powers();
        double noticed = world.number(NOTICED);
        double half = world.number(HALF);
        double kept = Forms.kept(world.number(MEMORY) / HOURS);
        double step = 1 - Forms.kept(world.number(PACE) / HOURS);
        double perStake = world.number(STAKE);
        double perOutlook = world.number(OUTLOOK);
        double perRights = world.number(RIGHTS);
        double halfDead = world.number(DEAD);
        double revolt = world.number(REVOLT);
        double trueReport = world.number(TRUE_REPORT);
        double falseReport = world.number(FALSE_REPORT);
        return tick -> {
            crisis[0] = Math.max(participants[0] + militants[0], crisis[0] * kept);
            reports[0] = Math.max(sitesLost[0], reports[0] * kept);
            double loud = Forms.saturation(crisis[0] - noticed, half);
            double armed = posterior(revolt, reports[0], trueReport, falseReport);
            double killed = perRights * Forms.saturation(deadMilitants[0] + deadCivilians[0], halfDead);
            double sum = 0;
            for (int k = 0; k < backing.length; k++) {
                Abroad.Power power = powers.get(k);
                double interest = perStake * stake[k] + perOutlook * (2 * power.similarity() - 1);
                double lean = power.stance() + armed * interest - (1 - power.similarity()) * killed;
                backing[k] += (loud * Math.clamp(lean, -1, 1) - backing[k]) * step;
                sum += influence[k] * backing[k];
            }
            total[0] = sum;
        };
    }

    /// Belief after so many independent reports, each of a known chance where it is true and where it is not.
    public static double posterior(double prior, double reports, double ifTrue, double ifNot) {
        double odds = prior / (1 - prior) * StrictMath.pow(ifTrue / ifNot, reports);
        return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    }
}
