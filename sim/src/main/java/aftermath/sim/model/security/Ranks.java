package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.population.StandardNormal;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// `security.cohesion` at work. A place is looked at again only when something in it, or what everybody knows, has
/// changed; what is kept between hours besides columns is there to see that, and could be derived again.
final class Ranks implements Mechanism.Step {
    /// What everybody knows is told in thousandths: less would be noise, and quiet hours would never be alike.
    private static final double TOLD = 1000;

    private final Draws draws;
    private final boolean played;
    private final double atRest;
    private final double doubt;
    private final double crowdHalf;
    private final double violence;
    private final double violenceHalf;
    private final double sites;
    private final double sitesHalf;
    private final double nationSitesHalf;
    private final double riftWeight;
    private final double relief;
    private final double reliefHalf;
    private final double kept;
    private final double cost;
    private final double patronageWeight;
    private final double own;
    private final double common;
    private final double rootBeta;
    private final int renewal;
    private final double remnant;
    private final double level;
    private final double spread;
    private final GlobalGame ordinary;
    private final GlobalGame mixed;

    private final double[] crowd;
    private final double[] militants;
    private final double[] participants;
    private final double[] nationMilitants;
    private final double[] sitesLost;
    private final double[] nationSitesLost;
    private final double[] forces;
    private final double[] nationForces;
    private final double[] unitPlace;
    private final double[] present;
    private final double[] signal;
    private final double[] troops;
    private final double[] rift;
    private final double[] patronage;
    private final double[] unitHolding;
    private final double[] holding;
    private final double[] publicLoss;
    private final double[] strength;
    private final double[] belief;
    private final double[] cutoff;
    private final double[] stands;

    private final boolean[] favoured;
    private final double[] view;
    private final boolean[] due;
    private final double[] others;
    private final double[] shirkers;
    private final double[] lastForces;
    private final double[] whoIsThere;
    private final double[] lastThere;
    private final double[] leanOwn;
    private final double[] leanOther;
    private int lastView = Integer.MIN_VALUE;
    private double lastCost = Double.NaN;

    Ranks(Binding world) {
        draws = world.draws();
        played = world.number(Cohesion.GAME) >= 0.5;
        atRest = world.number(Cohesion.STRENGTH);
        doubt = world.number(Cohesion.DOUBT);
        crowdHalf = world.number(Cohesion.CROWD_HALF);
        violence = world.number(Cohesion.VIOLENCE);
        violenceHalf = world.number(Cohesion.VIOLENCE_HALF);
        sites = world.number(Cohesion.SITES);
        sitesHalf = world.number(Cohesion.SITES_HALF);
        nationSitesHalf = world.number(Cohesion.NATION_SITES_HALF);
        riftWeight = world.number(Cohesion.RIFT);
        relief = world.number(Cohesion.RELIEF);
        reliefHalf = world.number(Cohesion.RELIEF_HALF);
        kept = Forms.kept(world.number(Cohesion.HALF_LIFE));
        cost = world.number(Cohesion.COST);
        patronageWeight = world.number(Cohesion.PATRONAGE);
        double shared = world.number(Cohesion.COMMON);
        common = StrictMath.sqrt(shared);
        own = StrictMath.sqrt(1 - shared);
        rootBeta = StrictMath.sqrt(world.number(Cohesion.BETA));
        renewal = (int) world.number(Cohesion.RENEWAL);
        remnant = world.number(Cohesion.REMNANT);
        level = world.number(Cohesion.LEVEL);
        spread = world.number(Cohesion.SPREAD);
        ordinary = new GlobalGame(world.number(Cohesion.ALPHA), world.number(Cohesion.BETA));
        mixed = new GlobalGame(world.number(Cohesion.ALPHA), world.number(Cohesion.BETA));

        crowd = world.reads(Columns.CROWD);
        militants = world.reads(Columns.MILITANTS);
        participants = world.reads(Columns.PARTICIPANTS);
        nationMilitants = world.reads(Columns.NATION_MILITANTS);
        sitesLost = world.reads(ContestColumns.SITES_LOST);
        nationSitesLost = world.reads(ContestColumns.NATION_SITES_LOST);
        forces = world.reads(Columns.FORCES);
        nationForces = world.reads(Columns.NATION_FORCES);
        unitPlace = world.reads(Columns.UNIT_PLACE);
        present = world.reads(Columns.UNIT_PRESENT);
        signal = world.reads(Columns.SIGNAL);
        troops = world.reads(Columns.TROOPS);
        rift = world.reads(EliteColumns.RIFT);
        patronage = world.reads(EliteColumns.PATRONAGE);
        unitHolding = world.writes(Columns.UNIT_HOLDING);
        holding = world.writes(Columns.HOLDING);
        publicLoss = world.writes(Columns.PUBLIC_LOSS);
        strength = world.writes(Columns.STRENGTH);
        belief = world.writes(Columns.PUBLIC_BELIEF);
        cutoff = world.writes(Columns.CUTOFF);
        stands = world.writes(Columns.STANDS);

        List<Scenario.Unit> units = world.part(Scenario.class).units();
        favoured = new boolean[units.size()];
        for (int u = 0; u < favoured.length; u++) {
            favoured[u] = units.get(u).patron().equals(Scenario.PREDECESSOR);
        }
        view = new double[units.size()];
        due = new boolean[holding.length];
        others = new double[holding.length];
        shirkers = new double[holding.length];
        lastForces = new double[holding.length];
        whoIsThere = new double[holding.length];
        lastThere = new double[holding.length];
        leanOwn = new double[holding.length];
        leanOther = new double[holding.length];
    }

    @Override
    public void takeOver(Mechanism.Step other) {
        Ranks old = (Ranks) other;
        System.arraycopy(old.view, 0, view, 0, view.length);
        System.arraycopy(old.lastForces, 0, lastForces, 0, lastForces.length);
        System.arraycopy(old.lastThere, 0, lastThere, 0, lastThere.length);
        lastView = old.lastView;
        lastCost = old.lastCost;
        ordinary.takeOver(old.ordinary);
    }

    @Override
    public void step(int tick) {
        double z = known();
        double costOther = cost * (1 - patronageWeight * rift[0] * patronage[0]);
        boolean everywhere = lookAround(tick) || z != belief[0] || costOther != lastCost;
        lastCost = costOther;
        if (!findDue(z, everywhere)) {
            return;
        }
        countOthers();
        decideCutoffs(z, costOther, everywhere);
        shirk();
        judge();
    }

    /// What everybody knows of the strength of the state.
    private double known() {
        double loss = doubt * Forms.saturation(participants[0], crowdHalf * nationForces[0])
                + violence * Forms.saturation(nationMilitants[0], violenceHalf * nationForces[0])
                + sites * Forms.saturation(nationSitesLost[0], nationSitesHalf)
                + riftWeight * rift[0];
        publicLoss[0] = loss + (publicLoss[0] - loss) * kept;
        return bounded(Math.rint((atRest - publicLoss[0] + signal[0]) * TOLD) / TOLD);
    }

    /// Far beyond 0 and 1, where the answer is plain, all strengths are alike.
    private static double bounded(double theta) {
        return Math.clamp(theta, -10, 10);
    }

    /// Draws the units' views where they are due.
    private boolean lookAround(int tick) {
        int now = Math.floorDiv(tick, renewal);
        if (now == lastView) {
            return false;
        }
        lastView = now;
        long key = draws.key("security.cohesion", now, 0);
        for (int u = 0; u < view.length; u++) {
            view[u] = StandardNormal.quantile(Draws.unit(key, u));
        }
        return true;
    }

    private boolean findDue(double z, boolean everywhere) {
        lookWhoIsThere();
        double quiet = atRest - riftWeight * rift[0] + relief * Forms.saturation(troops[0], reliefHalf);
        boolean any = false;
        for (int p = 0; p < due.length; p++) {
            double theta = quiet;
            if (crowd[p] + militants[p] + sitesLost[p] > 0) {
                theta -= doubt * Forms.saturation(crowd[p], crowdHalf * forces[p])
                        + violence * Forms.saturation(militants[p], violenceHalf * forces[p])
                        + sites * Forms.saturation(sitesLost[p], sitesHalf);
            }
            theta = bounded(theta);
            due[p] = everywhere || theta != strength[p] || forces[p] != lastForces[p] || whoIsThere[p] != lastThere[p];
            if (due[p]) {
                any = true;
                strength[p] = theta;
                belief[p] = z;
                lastForces[p] = forces[p];
                lastThere[p] = whoIsThere[p];
            }
        }
        return any;
    }

    /// A number per place that changes whenever a unit comes, goes, or has another strength there.
    private void lookWhoIsThere() {
        Arrays.fill(whoIsThere, 0);
        for (int u = 0; u < view.length; u++) {
            if (unitPlace[u] >= 0) {
                whoIsThere[(int) unitPlace[u]] += present[u] * (u + 1);
            }
        }
    }

    /// Men under the predecessor's patronage in the places that are due.
    private void countOthers() {
        Arrays.fill(others, 0);
        for (int u = 0; u < view.length; u++) {
            if (favoured[u] && unitPlace[u] >= 0) {
                others[(int) unitPlace[u]] += present[u];
            }
        }
    }

    private void decideCutoffs(double z, double costOther, boolean everywhere) {
        if (played && everywhere) {
            ordinary.solve(z, 0, cost, cost);
        }
        for (int p = 0; p < due.length; p++) {
            if (!due[p]) {
                continue;
            }
            if (!played) {
                cutoff[p] = Math.clamp(level, 0, 1);
                continue;
            }
            GlobalGame game = ordinary;
            if (others[p] > 0) {
                mixed.solve(z, Math.min(1, others[p] / forces[p]), cost, costOther);
                game = mixed;
            }
            cutoff[p] = game.nearest(cutoff[p]);
            leanOwn[p] = game.lean(cutoff[p], z, cost);
            leanOther[p] = game.lean(cutoff[p], z, costOther);
        }
    }

    /// Share of each unit that would hold, and how many men of each place would not.
    private void shirk() {
        Arrays.fill(shirkers, 0);
        for (int u = 0; u < view.length; u++) {
            int p = (int) unitPlace[u];
            if (p < 0 || !due[p]) {
                continue;
            }
            double share = played
                    ? played(p, favoured[u] ? leanOther[p] : leanOwn[p], view[u])
                    : 1 - Forms.logistic((strength[p] + signal[0] - level) / spread);
            unitHolding[u] = 1 - share;
            shirkers[p] += present[u] * share;
        }
    }

    private double played(int p, double lean, double noise) {
        double below = lean + rootBeta * (cutoff[p] - strength[p]);
        return StandardNormal.cumulative((below - common * noise) / own);
    }

    /// Where the state of a place gives way, and what is left of its forces then.
    private void judge() {
        for (int p = 0; p < due.length; p++) {
            if (due[p] && forces[p] > 0) {
                double share = Math.min(1, shirkers[p] / forces[p]);
                stands[p] = share < strength[p] ? 1 : 0;
                holding[p] = (1 - share) * (stands[p] == 1 ? 1 : remnant);
            } else if (due[p]) {
                stands[p] = crowd[p] + militants[p] > 0 && strength[p] <= 0 ? 0 : 1;
                holding[p] = 1;
            }
        }
        for (int u = 0; u < view.length; u++) {
            int p = (int) unitPlace[u];
            if (p >= 0 && due[p] && stands[p] == 0) {
                unitHolding[u] *= remnant;
            }
        }
    }
}
