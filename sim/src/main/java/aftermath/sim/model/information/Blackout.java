package aftermath.sim.model.information;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The government cuts the internet as crowds grow, and restores it as they are forgotten.
///
///     alarm = max(crowd, alarm fading by half-life),   wanted = 1 / (1 + (alarm/C½)^m)
///     internet = wanted where that takes away more than the least cut, else 1
///
/// Source: the course of 4 to 13 January in record/daily.csv gives the shape; levels are assumed.
public final class Blackout implements Mechanism {
    private static final Parameter HALF = new Parameter(
            "information.blackout.half", "persons", 1, 1e9, "Crowd at which half of the internet is cut");
    private static final Parameter STEEPNESS = new Parameter(
            "information.blackout.steepness", "1", 0.1, 20, "How sharply the cut deepens around that crowd");
    private static final Parameter LEAST = new Parameter(
            "information.blackout.least", "share", 0, 1, "Least share that is worth cutting");
    private static final Parameter HALF_LIFE = new Parameter(
            "information.blackout.memory", "h", 0, 1000, "Time after which a crowd alarms the government half as much");

    private static final Contract CONTRACT = new Contract(
            "information.blackout",
            "The government cuts the internet as crowds grow",
            "record/daily.csv (shape), assumed (levels)",
            1,
            List.of(Columns.PARTICIPANTS),
            List.of(Columns.ALARM, Columns.INTERNET),
            List.of(HALF, STEEPNESS, LEAST, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] alarm = world.writes(Columns.ALARM);
        double[] internet = world.writes(Columns.INTERNET);
        double half = world.number(HALF);
        double steepness = world.number(STEEPNESS);
        double least = world.number(LEAST);
        double kept = Forms.kept(world.number(HALF_LIFE));
        return tick -> {
            alarm[0] = Math.max(participants[0], alarm[0] * kept);
            double wanted = Forms.contest(half, alarm[0], steepness);
            double up = 1 - wanted > least ? wanted : 1;
            java.util.Arrays.fill(internet, up);
        };
    }
}
