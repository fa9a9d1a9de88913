package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Arriving troops take over guard duty and free domestic officers, about man for man.
///
///     arrived = troops promised·clamp((a − first)/ramp, 0, 1)
///     a = hours since the announcement, its own hour counting as the first
///     troops = arrived·(1 − departed),   freed = ratio·troops, at most what is tied down
///     all of it 0 again when the announcement is, until another mission
///
/// Source: 2,030 troops within four days, 1,600 officers freed (record/timeline.csv, 9 and 13 January).
public final class Relief implements Mechanism {
    private static final Parameter FIRST =
            new Parameter("alliance.relief.first", "h", 0, 1000, "Hours from the announcement to the first arrivals");
    private static final Parameter RAMP =
            new Parameter("alliance.relief.ramp", "h", 1, 1000, "Hours from the first arrivals to full strength");
    private static final Parameter RATIO =
            new Parameter("alliance.relief.ratio", "1", 0, 10, "Domestic officers freed per allied soldier");

    private static final Contract CONTRACT = new Contract(
            "alliance.relief",
            "Allied troops take over guard duty and free domestic officers",
            "record/timeline.csv",
            1,
            List.of(Columns.ANNOUNCEMENT, Columns.CONSENT, Columns.DEPARTED, Columns.TIED),
            List.of(Columns.MISSION_AGE, Columns.ARRIVED, Columns.TROOPS, Columns.FREED, Columns.PRESENCE),
            List.of(FIRST, RAMP, RATIO));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] announcement = world.reads(Columns.ANNOUNCEMENT);
        double[] consent = world.reads(Columns.CONSENT);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] tied = world.reads(Columns.TIED);
        double[] arrived = world.writes(Columns.ARRIVED);
        double[] troops = world.writes(Columns.TROOPS);
        double[] freed = world.writes(Columns.FREED);
        List<Scenario.Member> members = world.part(Scenario.class).members();
        double first = world.number(FIRST);
        double ramp = world.number(RAMP);
        double ratio = world.number(RATIO);
        double[] age = world.writes(Columns.MISSION_AGE);
        double[] presence = world.writes(Columns.PRESENCE);
        double[][] mission = {age, arrived, troops, freed, presence};
        return tick -> {
            if (announcement[0] == 0) {
                for (double[] column : mission) {
                    column[0] = 0;
                }
                return;
            }
            age[0]++;
            double promised = 0;
            for (int m = 0; m < members.size(); m++) {
                promised += consent[m] * members.get(m).troops();
            }
            arrived[0] = Math.rint(promised * Math.clamp((age[0] - first) / ramp, 0, 1));
            troops[0] = Math.rint(arrived[0] * (1 - departed[0]));
            freed[0] = Math.min(tied[0], ratio * troops[0]);
            presence[0] += arrived[0] > 0 && departed[0] < 1 ? 1 : 0;
        };
    }
}
