package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Force used on peaceful crowds costs legitimacy where people learn of it; lower prices win some back.
///
///     loss += a·(own + c·others)/((own + c·others) + F½) − g·(s − s′),   and fades by half-life
///     own, others = arrests + d·deaths here and elsewhere, c = internet
///     arrests out of crowds in the last hour;   deaths by the forces among those who were no militants
///     s = share of the price rise that an offer takes back, s′ = the share an hour ago: a promise wins once, when made
///
/// Source: Francisco 1995, doi:10.1177/0022002795039002004; Hess & Martin 2006 (backfire); Francisco 2004, "After the
/// massacre", Mobilization 9(2). Deviation: whose fire killed is taken from the risks of the place an hour later, and
/// how many of its dead were no militants from the nation; arrests of militants count like others.
public final class Backlash implements Mechanism {
    private static final Parameter RATE =
            new Parameter("society.backlash.rate", "1/h", 0, 1, "Legitimacy lost per hour of heavy force");
    private static final Parameter HALF = new Parameter(
            "society.backlash.half", "persons", 1, 1e6, "Arrests in an hour at which half of that is lost");
    private static final Parameter DEATH = new Parameter(
            "society.backlash.death", "1", 0, 1e4, "Arrests that a death by the forces weighs as much as");
    private static final Parameter GAIN = new Parameter(
            "society.backlash.concession-gain", "1", 0, 1, "Legitimacy won when the whole price rise is taken back");
    private static final Parameter HALF_LIFE =
            new Parameter("society.backlash.half-life", "h", 1, 1e5, "Time until half of a loss or gain is forgotten");

    private static final Contract CONTRACT = new Contract(
            "society.backlash",
            "Force on peaceful crowds costs legitimacy, concessions win some",
            "Francisco 1995; Hess & Martin 2006",
            1,
            List.of(
                    Columns.STREET_ARRESTS,
                    Columns.DEATHS_NOW,
                    Columns.DEAD_CIVILIANS,
                    ContestColumns.FORCES_SHARE,
                    Columns.INTERNET,
                    Columns.PRICE_OFFER,
                    Columns.MARKET_PRICE),
            List.of(Columns.FORCE_SEEN, Columns.DEAD_COUNTED, Columns.LEGITIMACY_LOSS, Columns.TAKEN_BACK),
            List.of(RATE, HALF, DEATH, GAIN, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] arrests = world.reads(Columns.STREET_ARRESTS);
        double[] deaths = world.reads(Columns.DEATHS_NOW);
        double[] civilians = world.reads(Columns.DEAD_CIVILIANS);
        double[] byForces = world.reads(ContestColumns.FORCES_SHARE);
        double[] force = world.writes(Columns.FORCE_SEEN);
        double[] counted = world.writes(Columns.DEAD_COUNTED);
        double[] internet = world.reads(Columns.INTERNET);
        double[] offer = world.reads(Columns.PRICE_OFFER);
        double[] market = world.reads(Columns.MARKET_PRICE);
        double[] loss = world.writes(Columns.LEGITIMACY_LOSS);
        double rate = world.number(RATE);
        double half = world.number(HALF);
        double gain = world.number(GAIN);
        double[] takenBack = world.writes(Columns.TAKEN_BACK);
        double[] before = new double[loss.length];
        world.part(Scenario.class).prices().forEach(p -> before[p.region()] = p.before());
        double perDeath = world.number(DEATH);
        Geography map = world.part(Geography.class);
        double kept = Forms.kept(world.number(HALF_LIFE));
        return tick -> {
            System.arraycopy(arrests, 0, force, 0, force.length);
            double peaceful = perDeath * share(civilians[0] - counted[0], deaths);
            counted[0] = civilians[0];
            for (int p = 0; p < deaths.length && peaceful > 0; p++) {
                force[map.regionOf(p)] += peaceful * byForces[p] * deaths[p];
            }
            double all = 0;
            for (double f : force) {
                all += f;
            }
            for (int r = 0; r < loss.length; r++) {
                double seen = force[r] + internet[r] * (all - force[r]);
                boolean offered = offer[r] > 0 && market[r] > offer[r] && market[r] > before[r];
                double share = offered ? Math.min(1, (market[r] - offer[r]) / (market[r] - before[r])) : takenBack[r];
                double won = gain * (share - takenBack[r]);
                takenBack[r] = share;
                loss[r] = Math.clamp(loss[r] * kept + rate * Forms.saturation(seen, half) - won, -1, 1);
            }
        };
    }

    /// Share of the dead of the last hour that some of them make up, at most all.
    private static double share(double some, double[] deaths) {
        double all = 0;
        for (double d : deaths) {
            all += d;
        }
        return all > 0 ? Math.clamp(some / all, 0, 1) : 0;
    }
}
