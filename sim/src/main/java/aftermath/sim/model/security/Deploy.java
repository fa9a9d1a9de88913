package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import java.util.List;

/// Police turn out as the crowd of their place grows; mobile units go where they are missed most, with travel time;
/// guard duty ties a part of everyone else down, until allied troops take it over.
///
///     police_p = strength·(on duty + (all out − on duty)·M/(M + strength)),   M = crowd remembered by half-life
///     mobile   = strength·(1 − guard·(1 − freed/tied)),   the army only under an emergency
///     every few hours an idle unit goes to the place with the largest  (wanted·crowd − forces there)/(1 + hours/10)
///
/// Source: strengths in units.csv; the guard's 1,600 freed officers in record/timeline.csv. Speeds and shares assumed.
public final class Deploy implements Mechanism {
    static final Parameter ON_DUTY =
            new Parameter("security.deploy.on-duty", "share", 0, 1, "Share of the police on duty in quiet times");
    static final Parameter ALL_OUT =
            new Parameter("security.deploy.all-out", "share", 0, 1, "Share of the police on duty at most");
    static final Parameter ALERT_MEMORY = new Parameter(
            "security.deploy.alert-memory", "h", 0, 1000, "Time until half of a crowd is out of the police's mind");
    static final Parameter GUARD = new Parameter(
            "security.deploy.guard", "share", 0, 1, "Share of the other forces that guard duty ties down");
    static final Parameter WANTED =
            new Parameter("security.deploy.wanted", "1", 0, 100, "Officers that commanders want per participant");
    static final Parameter SPEED =
            new Parameter("security.deploy.speed", "km/h", 1, 1000, "Speed of a column on the road");
    static final Parameter AIRLIFT =
            new Parameter("security.deploy.airlift", "h", 0, 1000, "Hours of a transfer by air, however far");
    static final Parameter MUSTER =
            new Parameter("security.deploy.muster", "h", 0, 1000, "Hours from the order to the departure");

    private static final Contract CONTRACT = new Contract(
            "security.deploy",
            "Forces turn out and move where they are missed most",
            "units.csv, record/timeline.csv; assumed (speeds)",
            1,
            List.of(Columns.CROWD, Columns.EMERGENCY, Columns.FREED),
            List.of(
                    Columns.ALERT, Columns.UNIT_PLACE, Columns.UNIT_ARRIVAL, Columns.FORCES, Columns.NATION_FORCES,
                    Columns.TIED),
            List.of(ON_DUTY, ALL_OUT, ALERT_MEMORY, GUARD, WANTED, SPEED, AIRLIFT, MUSTER));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Deployment(world);
    }
}
