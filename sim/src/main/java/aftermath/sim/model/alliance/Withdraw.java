package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// The troops leave when another day gains less than it costs.
///
///     gain = D/(D + D½),  D = largest crowd of late, fading by half-life;   cost = c·days present
///     once gain < cost: notice, then a ramp until all have left
///
/// Source: as in Altfeld & Bueno de Mesquita 1979, turned round; a stay grows dearer with time
/// (alliance.backlash is to
/// say by how much). Values assumed; the record's dates are 11, 13 and 19 January.
public final class Withdraw implements Mechanism {
    private static final Parameter HALF = new Parameter(
            "alliance.withdraw.half",
            "persons",
            1,
            1e9,
            "Remembered crowd at which another day is worth half of the most");
    private static final Parameter HALF_LIFE = new Parameter(
            "alliance.withdraw.memory", "h", 0, 10000, "Time after which a crowd worries the alliance half as much");
    private static final Parameter COST = new Parameter(
            "alliance.withdraw.cost", "1/d", 0, 10, "What each day of presence adds to the cost of the next");
    private static final Parameter NOTICE =
            new Parameter("alliance.withdraw.notice", "h", 0, 1000, "Hours from the decision to the first departure");
    private static final Parameter RAMP =
            new Parameter("alliance.withdraw.ramp", "h", 1, 10000, "Hours from the first departure to the last");

    private static final Contract CONTRACT = new Contract(
            "alliance.withdraw",
            "The troops leave when another day gains less than it costs",
            "Altfeld & Bueno de Mesquita 1979",
            1,
            List.of(Columns.PARTICIPANTS, Columns.ARRIVED),
            List.of(Columns.ALLIANCE_DANGER, Columns.PRESENCE, Columns.LEAVING, Columns.DEPARTED),
            List.of(HALF, HALF_LIFE, COST, NOTICE, RAMP));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] arrived = world.reads(Columns.ARRIVED);
        double[] departed = world.writes(Columns.DEPARTED);
        double half = world.number(HALF);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double cost = world.number(COST);
        double notice = world.number(NOTICE);
        double ramp = world.number(RAMP);
        double[] danger = world.writes(Columns.ALLIANCE_DANGER);
        double[] present = world.writes(Columns.PRESENCE);
        double[] leaving = world.writes(Columns.LEAVING);
        return tick -> {
            danger[0] = Math.max(participants[0], danger[0] * kept);
            if (arrived[0] == 0) {
                return;
            }
            present[0] += departed[0] < 1 ? 1 : 0;
            if (leaving[0] > 0 || Forms.saturation(danger[0], half) < cost * present[0] / 24) {
                leaving[0]++;
                departed[0] = Math.clamp((leaving[0] - notice) / ramp, 0, 1);
            }
        };
    }
}
