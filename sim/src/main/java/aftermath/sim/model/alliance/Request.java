package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The incumbent asks for help when he no longer believes that he can last alone.
///
///     S = F^m/(F^m + A^m),   asks once S < level, while his government stands
///     a request stands until the last troops have left, and is repeated `pause` days after that at the earliest
///     F = Σ forces·holding over places, counted `fallen` times where the state of the place has given way
///     A remembers by half-life:  crowd·weight + militants unarmed·militant + armed·armed + sites lost·site
///
/// Source: contest success as in Tullock 1980 and Hirshleifer 1989, doi:10.1007/BF00123013; what goes into the two
/// sides and the level are assumed.
public final class Request implements Mechanism {
    private static final Parameter LEVEL = new Parameter(
            "alliance.request.level", "1", 0, 1, "Believed chance of lasting alone below which help is asked for");
    private static final Parameter WEIGHT = new Parameter(
            "alliance.request.weight", "1", 0, 100, "How many officers it takes to balance a peaceful participant");
    private static final Parameter MILITANT = new Parameter(
            "alliance.request.militant", "1", 0, 100, "How many officers it takes to balance an unarmed militant");
    private static final Parameter ARMED = new Parameter(
            "alliance.request.armed", "1", 0, 100, "How many officers it takes to balance an armed militant");
    private static final Parameter SITE = new Parameter(
            "alliance.request.site", "persons", 0, 1e6, "How many officers the loss of a site weighs as much as");
    private static final Parameter FALLEN = new Parameter(
            "alliance.request.fallen", "share", 0, 1, "How far forces still count where the state has given way");
    private static final Parameter DECISIVENESS =
            new Parameter("alliance.request.decisiveness", "1", 0.1, 20, "How much superior numbers decide");
    private static final Parameter HALF_LIFE = new Parameter(
            "alliance.request.memory", "h", 0, 1000, "Time until half of a change has sunk in with the incumbent");
    private static final Parameter PAUSE = new Parameter(
            "alliance.request.pause", "d", 0, 10000, "Days after the last troops left before help is asked for again");

    private static final Contract CONTRACT = new Contract(
            "alliance.request",
            "The incumbent asks for help when he doubts that he can last alone",
            "Tullock 1980; Hirshleifer 1989",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    ContestColumns.ARMED,
                    ContestColumns.NATION_SITES_LOST,
                    Columns.FORCES,
                    Columns.HOLDING,
                    Columns.STANDS,
                    EliteColumns.GOVERNMENT,
                    Columns.DEPARTED),
            List.of(Columns.LOYAL, Columns.THREAT, Columns.SURVIVAL, Columns.REQUEST, Columns.REQUEST_PAUSE),
            List.of(LEVEL, WEIGHT, MILITANT, ARMED, SITE, FALLEN, DECISIVENESS, HALF_LIFE, PAUSE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] armed = world.reads(ContestColumns.ARMED);
        double[] sitesLost = world.reads(ContestColumns.NATION_SITES_LOST);
        double[] forces = world.reads(Columns.FORCES);
        double[] holding = world.reads(Columns.HOLDING);
        double[] stands = world.reads(Columns.STANDS);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] loyal = world.writes(Columns.LOYAL);
        double[] threat = world.writes(Columns.THREAT);
        double[] survival = world.writes(Columns.SURVIVAL);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] request = world.writes(Columns.REQUEST);
        double[] pause = world.writes(Columns.REQUEST_PAUSE);
        double level = world.number(LEVEL);
        double weight = world.number(WEIGHT);
        double perMilitant = world.number(MILITANT);
        double perArmed = world.number(ARMED);
        double perSite = world.number(SITE);
        double fallen = world.number(FALLEN);
        double decisiveness = world.number(DECISIVENESS);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double rest = Math.rint(24 * world.number(PAUSE));
        return tick -> {
            double own = 0;
            double against = perSite * sitesLost[0];
            for (int p = 0; p < crowd.length; p++) {
                own += forces[p] * holding[p] * (stands[p] == 1 ? 1 : fallen);
                double withArms = Math.min(armed[p], militants[p]);
                against += weight * crowd[p] + perMilitant * (militants[p] - withArms) + perArmed * withArms;
            }
            loyal[0] = own;
            threat[0] = against + (threat[0] - against) * kept;
            survival[0] = Forms.contest(own, threat[0], decisiveness);
            boolean over = departed[0] == 1;
            pause[0] = over ? rest : Math.max(0, pause[0] - 1);
            if (over) {
                request[0] = 0;
            } else if (survival[0] < level && government[0] == 1 && pause[0] == 0) {
                request[0] = 1;
            }
        };
    }
}
