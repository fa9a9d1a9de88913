package aftermath.sim.model.information;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The government cuts the internet as crowds grow, keeps it cut while they are in its mind, and then restores it.
///
///     alarm moves towards the crowd, upwards by a short half-life (it is noticed) and downwards by a long one
/// (memory)
///     while alarm > A₀:  internet = min(internet, 1 / (1 + (alarm/C½)^m)), if that takes away more than the
/// least cut, and while the government stands
///     else:              internet moves back towards 1 by half-life
///
/// Source: the course of 4 to 13 January in record/daily.csv gives the shape; levels are assumed.
public final class Blackout implements Mechanism {
    private static final Parameter HALF =
            new Parameter("information.blackout.half", "persons", 1, 1e9, "Crowd at which half of the internet is cut");
    private static final Parameter STEEPNESS = new Parameter(
            "information.blackout.steepness", "1", 0.1, 20, "How sharply the cut deepens around that crowd");
    private static final Parameter LEAST =
            new Parameter("information.blackout.least", "share", 0, 1, "Least share that is worth cutting");
    private static final Parameter NOTICE = new Parameter(
            "information.blackout.notice",
            "h",
            0,
            1000,
            "Time until half of a growing crowd has alarmed the government");
    private static final Parameter HALF_LIFE = new Parameter(
            "information.blackout.memory", "h", 0, 1000, "Time after which a crowd alarms the government half as much");

    private static final Parameter SAFE =
            new Parameter("information.blackout.safe", "persons", 0, 1e9, "Alarm below which the internet is restored");
    private static final Parameter RESTORING =
            new Parameter("information.blackout.restoring", "h", 0.1, 1000, "Time in which half of the cut is undone");

    private static final Contract CONTRACT = new Contract(
            "information.blackout",
            "The government cuts the internet as crowds grow",
            "record/daily.csv (shape), assumed (levels)",
            1,
            List.of(Columns.PARTICIPANTS, EliteColumns.GOVERNMENT),
            List.of(Columns.ALARM, Columns.INTERNET),
            List.of(HALF, STEEPNESS, LEAST, NOTICE, HALF_LIFE, SAFE, RESTORING));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] alarm = world.writes(Columns.ALARM);
        double[] internet = world.writes(Columns.INTERNET);
        double half = world.number(HALF);
        double steepness = world.number(STEEPNESS);
        double least = world.number(LEAST);
        double rising = Forms.kept(world.number(NOTICE));
        double falling = Forms.kept(world.number(HALF_LIFE));
        double safe = world.number(SAFE);
        double stillCut = Forms.kept(world.number(RESTORING));
        return tick -> {
            double crowd = participants[0];
            alarm[0] = crowd + (alarm[0] - crowd) * (crowd > alarm[0] ? rising : falling);
            double wanted = Forms.contest(half, alarm[0], steepness);
            for (int r = 0; r < internet.length; r++) {
                if (alarm[0] <= safe) {
                    internet[r] = 1 - (1 - internet[r]) * stillCut;
                } else if (1 - wanted > least && government[0] == 1) {
                    internet[r] = Math.min(internet[r], wanted);
                }
            }
        };
    }
}
