package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Militancy;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// Organised militants come out where a crowd gives cover, and go home as it goes.
///
///     M     = max(0, (crowd + militants)/villages − least),   villages = 1 in a town
///     cover = Mⁿ/(Mⁿ + M½ⁿ) · q/(q + q½),   q = (crowd + militants) / max(1, forces that hold)
///     out   : λ·cover an hour, times the factor of the group
///     home  : stay + (leave − stay)·(1 − cover) + m·(chance of being killed in the last hour)
///     factor: (1 + steering) for the factional group, 1 for others, all times (1 + foreign support)
///
/// Below `least` nobody comes out: a quiet year has no militants. Forces that hold are the forces present times the
/// share that holds, none where the state of the place has given way. The rural rest of a region is one place of many
/// villages: its people are not in one crowd.
///
/// Source: a violent few who act under cover of many as in Collins 2008, Violence, ch. 10; numbers as cover and
/// force as its counterweight as in DeNardo 1985, Power in Numbers. The functional form is assumed.
public final class Mobilise implements Mechanism {
    private static final Parameter RATE = new Parameter(
            "radical.mobilise.rate", "1/h", 0, 1, "Chance per hour that a militant under full cover comes out");
    private static final Parameter LEAST = new Parameter(
            "radical.mobilise.least", "persons", 0, 1e6, "People on the street below whom there is no cover at all");
    private static final Parameter HALF = new Parameter(
            "radical.mobilise.half",
            "persons",
            1,
            1e7,
            "People beyond the least at whom numbers give half their cover");
    private static final Parameter STEEPNESS =
            new Parameter("radical.mobilise.steepness", "1", 0.1, 20, "How sharply cover rises about that number");
    private static final Parameter OFFICERS = new Parameter(
            "radical.mobilise.officers",
            "1",
            1e-6,
            1e6,
            "People per officer who holds at whom forces take away half of the cover");
    private static final Parameter VILLAGES = new Parameter(
            "radical.mobilise.villages", "1", 1, 1e6, "Separate crowds that people of a rural place form");
    private static final Parameter STAY = new Parameter(
            "radical.mobilise.stay", "1/h", 0, 1, "Chance per hour that a militant under full cover goes home");
    private static final Parameter LEAVE = new Parameter(
            "radical.mobilise.leave", "1/h", 0, 1, "Chance per hour that a militant without cover goes home");
    private static final Parameter MORTAL = new Parameter(
            "radical.mobilise.mortal",
            "1",
            0,
            1000,
            "How many times over the risk of being killed sends militants home");

    private static final Contract CONTRACT = new Contract(
            "radical.mobilise",
            "Organised militants come out where a crowd gives cover",
            "Collins 2008; DeNardo 1985; assumed form",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.FORCES,
                    Columns.HOLDING,
                    Columns.STANDS,
                    ContestColumns.MILITANT_DEATH_CHANCE,
                    ContestColumns.FOREIGN_SUPPORT,
                    EliteColumns.STEERING),
            List.of(ContestColumns.MOBILISE_CHANCE, ContestColumns.GROUP_FACTOR, ContestColumns.STAND_DOWN_CHANCE),
            List.of(RATE, LEAST, HALF, STEEPNESS, OFFICERS, VILLAGES, STAY, LEAVE, MORTAL));

    private static final int FACTIONAL = Militancy.GROUPS.indexOf("factional");

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] forces = world.reads(Columns.FORCES);
        double[] holding = world.reads(Columns.HOLDING);
        double[] stands = world.reads(Columns.STANDS);
        double[] killed = world.reads(ContestColumns.MILITANT_DEATH_CHANCE);
        double[] support = world.reads(ContestColumns.FOREIGN_SUPPORT);
        double[] steering = world.reads(EliteColumns.STEERING);
        double[] out = world.writes(ContestColumns.MOBILISE_CHANCE);
        double[] factor = world.writes(ContestColumns.GROUP_FACTOR);
        double[] home = world.writes(ContestColumns.STAND_DOWN_CHANCE);
        double rate = world.number(RATE);
        double least = world.number(LEAST);
        double half = world.number(HALF);
        double steepness = world.number(STEEPNESS);
        double officers = world.number(OFFICERS);
        double[] crowds = crowds(world.part(Scenario.class), world.number(VILLAGES));
        double stay = world.number(STAY);
        double leave = Math.max(stay, world.number(LEAVE));
        double mortal = world.number(MORTAL);
        return tick -> {
            Arrays.fill(factor, 1 + support[0]);
            factor[FACTIONAL] = Math.min(1000, (1 + steering[0]) * (1 + support[0]));
            for (int p = 0; p < out.length; p++) {
                double street = crowd[p] + militants[p];
                double together = street / crowds[p] - least;
                double cover = 0;
                if (together > 0) {
                    double perOfficer = street / Math.max(1, forces[p] * holding[p] * stands[p]);
                    cover = Forms.contest(together, half, steepness) * Forms.saturation(perOfficer, officers);
                }
                out[p] = rate * cover;
                home[p] = Math.min(1, stay + (leave - stay) * (1 - cover) + mortal * killed[p]);
            }
        };
    }

    /// How many crowds the people on the street of each place form.
    private static double[] crowds(Scenario scenario, double villages) {
        return scenario.places().stream()
                .mapToDouble(place -> place.kind().equals("rural") ? villages : 1)
                .toArray();
    }
}
