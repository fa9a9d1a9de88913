package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// The troops leave when another day gains less than it costs.
///
///     gain = D = largest crowd of late with its militants, fading by half-life
///     cost = c·days present·(1 + backlash·N),  N = nationalism over all residents
///     once gain < cost, and after the least stay: notice, then a ramp until all have left; both in persons:
///     a danger that lasts holds them in proportion to its size
///     all of it anew with another mission
///     a fixed stay decides for them: the last leaves so many days after the first arrived, at least an hour;
///     the ramp ends then and the decision falls before it, neither earlier than the first arrival
///
/// Source: as in Altfeld & Bueno de Mesquita 1979, doi:10.2307/2600624, turned round; a stay grows dearer with time and
/// with what it stirs up (alliance.backlash). Values set by hand with the record’s 11, 13 and 19 January in view.
public final class Withdraw implements Mechanism {
    private static final Parameter HALF_LIFE = new Parameter(
            "alliance.withdraw.memory", "h", 0, 10000, "Time after which a crowd worries the alliance half as much");
    private static final Parameter COST = new Parameter(
            "alliance.withdraw.cost",
            "persons/d",
            0,
            1e9,
            "Remembered crowd that each day of presence adds to what another must be worth");
    private static final Parameter BACKLASH =
            new Parameter("alliance.withdraw.backlash", "1", 0, 1000, "How much dearer full nationalism makes a stay");
    private static final Parameter LEAST =
            new Parameter("alliance.withdraw.least-stay", "d", 0, 10000, "Days they stay before they may decide to go");
    private static final Parameter STAY = new Parameter(
            "alliance.withdraw.stay",
            "d",
            -1,
            10000,
            "Days from the first arrival to the last departure; below 0 the members decide");
    private static final Parameter NOTICE =
            new Parameter("alliance.withdraw.notice", "h", 0, 1000, "Hours from the decision to the first departure");
    private static final Parameter RAMP =
            new Parameter("alliance.withdraw.ramp", "h", 1, 10000, "Hours from the first departure to the last");

    private static final Contract CONTRACT = new Contract(
            "alliance.withdraw",
            "The troops leave when another day gains less than it costs",
            "Altfeld & Bueno de Mesquita 1979",
            1,
            List.of(
                    Columns.PARTICIPANTS,
                    Columns.NATION_MILITANTS,
                    Columns.ARRIVED,
                    Columns.PRESENCE,
                    NarrativeColumns.NATIONALISM),
            List.of(Columns.ALLIANCE_DANGER, Columns.LEAVING, Columns.DEPARTED),
            List.of(HALF_LIFE, COST, BACKLASH, LEAST, STAY, NOTICE, RAMP));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] militants = world.reads(Columns.NATION_MILITANTS);
        double[] arrived = world.reads(Columns.ARRIVED);
        double[] presence = world.reads(Columns.PRESENCE);
        double[] nationalism = world.reads(NarrativeColumns.NATIONALISM);
        double[] danger = world.writes(Columns.ALLIANCE_DANGER);
        double[] hours = world.writes(Columns.LEAVING);
        double[] departed = world.writes(Columns.DEPARTED);
        double[] share = shares(world.part(Scenario.class).regions());
        double kept = Forms.kept(world.number(HALF_LIFE));
        double cost = world.number(COST) / 24;
        double backlash = world.number(BACKLASH);
        double least = 24 * world.number(LEAST);
        Leaving leaving = Leaving.of(world.number(STAY), world.number(NOTICE), world.number(RAMP));
        return tick -> {
            danger[0] = Math.max(participants[0] + militants[0], danger[0] * kept);
            if (arrived[0] == 0) {
                hours[0] = 0;
                departed[0] = 0;
            }
            if (arrived[0] == 0 || departed[0] == 1) {
                return;
            }
            double stirred = 0;
            for (int r = 0; r < share.length; r++) {
                stirred += share[r] * nationalism[r];
            }
            double dear = cost * presence[0] * (1 + backlash * stirred);
            boolean enough = presence[0] >= least && danger[0] < dear;
            if (hours[0] > 0 || (leaving.fixed() ? presence[0] > leaving.stays() : enough)) {
                hours[0]++;
                departed[0] = leaving.departed(hours[0]);
            }
        };
    }

    /// How they go once they have decided to.
    ///
    /// @param stays  hours of presence before the decision, where it is fixed; −1 where the members decide
    /// @param notice hours from the decision to the first departure
    /// @param ramp   hours from the first departure to the last
    private record Leaving(double stays, double notice, double ramp) {

        /// A stay too short for ramp and notice cuts the notice first.
        static Leaving of(double days, double notice, double ramp) {
            if (days < 0) {
                return new Leaving(-1, notice, ramp);
            }
            double hours = Math.max(1, Math.rint(24 * days));
            double going = Math.min(ramp, hours);
            double told = Math.min(notice, hours - going);
            return new Leaving(hours - going - told, told, going);
        }

        boolean fixed() {
            return stays >= 0;
        }

        double departed(double hours) {
            return Math.clamp((hours - notice) / ramp, 0, 1);
        }
    }

    private static double[] shares(List<Scenario.Region> regions) {
        double all = regions.stream().mapToLong(Scenario.Region::population).sum();
        return regions.stream().mapToDouble(r -> r.population() / all).toArray();
    }
}
