package aftermath.sim.model.contest;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/// Sites fall to attackers and are retaken, each by a contest of its own every hour.
///
///     P(lost)    = λ·aⁿ/(aⁿ + dⁿ),   P(retaken) = λ′·fⁿ/(fⁿ + aⁿ)
///     a = (w·armed + other militants + c·crowd·violence)/sites of the place
///     f = σ·forces that hold/sites of the place,   d = walls + guard that holds + f
///
/// Forces and guards that hold are those there times the share that holds, none where the state of the place has
/// given way. A site with nobody left in it is retaken at the full rate as soon as there are forces to do it.
///
/// Source: the ratio form of Tullock 1980 and Hirshleifer 1989, doi:10.1007/BF00123013, as an hourly hazard;
/// guards in sites.csv. Deviation: both sides spread evenly over the sites of a place and choose no target.
public final class SitesContest implements Mechanism {
    private static final Parameter RATE = new Parameter(
            "contest.sites.rate", "1/h", 0, 1, "Chance per hour that a site which nothing defends is lost");
    private static final Parameter RETAKE = new Parameter(
            "contest.sites.retake", "1/h", 0, 1, "Chance per hour that a lost site which nobody holds is retaken");
    private static final Parameter DECISIVENESS =
            new Parameter("contest.sites.decisiveness", "1", 0.1, 20, "How much an advantage in numbers decides");
    private static final Parameter ARMED =
            new Parameter("contest.sites.armed", "1", 0, 1000, "Unarmed militants that one with a weapon stands for");
    private static final Parameter CROWD = new Parameter(
            "contest.sites.crowd", "1", 0, 1, "Militants that a participant of a wholly violent crowd stands for");
    private static final Parameter WALLS =
            new Parameter("contest.sites.walls", "persons", 0, 1e4, "Guards that doors and walls stand for");
    private static final Parameter SHARE =
            new Parameter("contest.sites.share", "share", 0, 1, "Share of the forces of a place that see to its sites");

    private static final Contract CONTRACT = new Contract(
            "contest.sites",
            "Sites fall to attackers and are retaken",
            "Tullock 1980; Hirshleifer 1989",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.FORCES,
                    Columns.HOLDING,
                    Columns.STANDS,
                    ContestColumns.VIOLENCE,
                    ContestColumns.ARMED),
            List.of(
                    ContestColumns.SITE_HELD,
                    ContestColumns.SITES_LOST,
                    ContestColumns.NATION_SITES_LOST,
                    ContestColumns.SITES_FALLEN),
            List.of(RATE, RETAKE, DECISIVENESS, ARMED, CROWD, WALLS, SHARE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Siege(world);
    }

    /// The mechanism at work.
    private static final class Siege implements Step {
        private final Draws draws;
        private final List<Conflict.Site> sites;
        /// Sites of each place, by index; empty where it has none.
        private final List<int[]> sitesOf;

        private final double rate;
        private final double retake;
        private final double decisiveness;
        private final double armedWeight;
        private final double crowdWeight;
        private final double walls;
        private final double share;
        private final double[] crowd;
        private final double[] militants;
        private final double[] forces;
        private final double[] holding;
        private final double[] stands;
        private final double[] violence;
        private final double[] armed;
        private final double[] held;
        private final double[] lost;
        private final double[] nationLost;
        private final double[] fallen;

        Siege(Binding world) {
            draws = world.draws();
            sites = world.part(Scenario.class).conflict().sites();
            rate = world.number(RATE);
            retake = world.number(RETAKE);
            decisiveness = world.number(DECISIVENESS);
            armedWeight = world.number(ARMED);
            crowdWeight = world.number(CROWD);
            walls = world.number(WALLS);
            share = world.number(SHARE);
            crowd = world.reads(Columns.CROWD);
            militants = world.reads(Columns.MILITANTS);
            forces = world.reads(Columns.FORCES);
            holding = world.reads(Columns.HOLDING);
            stands = world.reads(Columns.STANDS);
            violence = world.reads(ContestColumns.VIOLENCE);
            armed = world.reads(ContestColumns.ARMED);
            held = world.writes(ContestColumns.SITE_HELD);
            lost = world.writes(ContestColumns.SITES_LOST);
            nationLost = world.writes(ContestColumns.NATION_SITES_LOST);
            fallen = world.writes(ContestColumns.SITES_FALLEN);
            sitesOf = IntStream.range(0, lost.length).mapToObj(this::sitesIn).toList();
        }

        private int[] sitesIn(int place) {
            return IntStream.range(0, sites.size())
                    .filter(s -> sites.get(s).place() == place)
                    .toArray();
        }

        @Override
        public void step(int tick) {
            for (int p = 0; p < lost.length; p++) {
                if (sitesOf.get(p).length > 0 && (militants[p] > 0 || lost[p] > 0)) {
                    fight(p, tick);
                }
            }
        }

        private void fight(int p, int tick) {
            long key = draws.key("contest.sites", tick, 0);
            int[] here = sitesOf.get(p);
            double withArms = Math.min(armed[p], militants[p]);
            double attackers = armedWeight * withArms + militants[p] - withArms + crowdWeight * crowd[p] * violence[p];
            double steady = holding[p] * stands[p];
            double attack = attackers / here.length;
            double force = share * forces[p] * steady / here.length;
            for (int s : here) {
                boolean ours = held[s] > 0;
                double defence = walls + sites.get(s).guard() * steady + force;
                double chance = ours
                        ? rate * Forms.contest(attack, defence, decisiveness)
                        : force > 0 ? retake * Forms.contest(force, attack, decisiveness) : 0;
                if (chance > 0 && Draws.unit(key, s) < chance) {
                    held[s] = ours ? 0 : 1;
                    lost[p] += ours ? 1 : -1;
                    nationLost[0] += ours ? 1 : -1;
                    fallen[0] += ours ? 1 : 0;
                }
            }
        }
    }
}
