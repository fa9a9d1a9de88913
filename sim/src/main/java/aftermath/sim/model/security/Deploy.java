package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Police turn out as the crowd of their place grows; mobile units go where they are missed most, with travel time;
/// guard duty ties a part of everyone else down, until allied troops take it over.
///
///     S = members less the dead,   M = crowd and militants of the place, remembered by half-life
///     police = S·(on duty + (all out − on duty)·M/(M + S))
///     mobile = S·(1 − guard·(1 − freed/tied)),   the army only under an emergency
///     of the predecessor's units only 1 − withheld take part
///     every few hours an idle unit goes to the place with the largest
///         need/(1 + hours/patience),   need = wanted·crowd + w·militants − forces there or under way
///     and is there after muster·(1 + drag·obstruction) and the road, or a transfer by air
///     where nobody is missed anywhere, units go home from places whose M has fallen to `quiet`
///     a government that has fallen sends nobody
///
/// Source: strengths in units.csv; the guard's 1,600 freed officers in record/timeline.csv. Speeds, shares and rules
/// of thumb assumed.
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

    static final Parameter WANTED_MILITANT =
            new Parameter("security.deploy.wanted-militant", "1", 0, 100, "Officers that commanders want per militant");
    static final Parameter ROUND =
            Parameter.whole("security.deploy.round", "h", 1, 168, "Hours between two rounds of orders");
    static final Parameter LEAST_NEED = new Parameter(
            "security.deploy.least-need", "persons", 0, 1e6, "Officers missing below which nobody is sent");
    static final Parameter QUIET = new Parameter(
            "security.deploy.quiet",
            "persons",
            0,
            1e6,
            "Remembered crowd at which units sent there go home, if nobody is missed anywhere");
    static final Parameter PATIENCE =
            new Parameter("security.deploy.patience", "h", 0.1, 1000, "Hours of travel at which a need counts half");
    static final Parameter DRAG = new Parameter(
            "security.deploy.drag", "1", 0, 100, "How much longer mustering takes where orders are fully obstructed");

    private static final Contract CONTRACT = new Contract(
            "security.deploy",
            "Forces turn out and move where they are missed most",
            "units.csv, record/timeline.csv; assumed (speeds)",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.EMERGENCY,
                    Columns.FREED,
                    ContestColumns.UNIT_DEAD,
                    EliteColumns.WITHHELD,
                    EliteColumns.OBSTRUCTION,
                    EliteColumns.GOVERNMENT),
            List.of(
                    Columns.ALERT,
                    Columns.UNIT_PLACE,
                    Columns.UNIT_ARRIVAL,
                    Columns.UNIT_PRESENT,
                    Columns.FORCES,
                    Columns.NATION_FORCES,
                    Columns.TIED),
            List.of(
                    ON_DUTY,
                    ALL_OUT,
                    ALERT_MEMORY,
                    GUARD,
                    WANTED,
                    WANTED_MILITANT,
                    ROUND,
                    LEAST_NEED,
                    QUIET,
                    PATIENCE,
                    SPEED,
                    AIRLIFT,
                    MUSTER,
                    DRAG));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    /// Every unit begins at home.
    @Override
    public void settle(Binding world) {
        double[] at = world.writes(Columns.UNIT_PLACE);
        List<Scenario.Unit> units = world.part(Scenario.class).units();
        for (int u = 0; u < at.length; u++) {
            at[u] = units.get(u).home();
        }
    }

    @Override
    public Step bind(Binding world) {
        return new Deployment(world);
    }
}
