package aftermath.sim.model.contest;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import java.util.List;

/// People are killed and hurt on all sides, where there is violence and nowhere else.
///
///     fire(r, S, T) = r·S·T/(T + κ·S): losses of T, at whom S shoot
///     killed by fire, militants: fire(α, φE, armed),   E forces that hold, φ the share of them that fires
///     killed by fire, forces:    fire(β, armed, exposed),   exposed = E + ξ·(forces that do not hold)
///     blows to the forces:       fire(η, militants + violence·crowd, exposed), a share of them deadly
///     orders:                    ω·emergency·violence·φE/(φE + people)
///     chance of death            participant: stray·(all killed by fire)/people + orders
///                                militant:    (militants killed by fire)/militants + orders
///     chance of being hurt       batons·violence·E/(E + people) + wounded·(chance of death)
///
/// People are the crowd and militants; φ is larger under an emergency. Losses of the forces of a place are drawn for
/// each unit there, by its share of those present; whoever is in care cannot be hurt again, and comes back by a rate of
/// 1/recovery an hour.
///
/// Source: Lanchester 1916 for aimed fire, here limited by targets as told in [Lanchester]. Levels from the toll:
/// 19 of the forces, 67 attackers, some 140 others dead; 3,393 of 4,578 hurt are of the forces
/// (record/timeline.csv). Every rate is assumed. Deviation: people killed away from any crowd, at a checkpoint or in
/// custody, are not in the model.
public final class Casualties implements Mechanism {
    static final Parameter FIRE = new Parameter(
            "contest.casualties.fire",
            "1/h",
            0,
            10,
            "Militants whom a firing officer with enough targets kills in an hour");
    static final Parameter MILITANT_FIRE = new Parameter(
            "contest.casualties.militant-fire", "1/h", 0, 10, "Officers whom an armed militant kills in an hour");
    static final Parameter ENGAGED = new Parameter(
            "contest.casualties.engaged", "share", 0, 1, "Share of the forces that hold who fire, in ordinary times");
    static final Parameter ENGAGED_EMERGENCY =
            new Parameter("contest.casualties.engaged-emergency", "share", 0, 1, "The same under an emergency");
    static final Parameter EXPOSED = new Parameter(
            "contest.casualties.exposed", "share", 0, 1, "Share of the forces that do not hold who are still in reach");
    static final Parameter ROOM = new Parameter(
            "contest.casualties.room", "1", 0, 1000, "Targets per shooter at which half of his fire finds one");
    static final Parameter STRAY = new Parameter(
            "contest.casualties.stray",
            "1",
            0,
            100,
            "Bystanders killed for each person killed by fire, in a dense crowd");
    static final Parameter ORDERS = new Parameter(
            "contest.casualties.orders",
            "1/h",
            0,
            1,
            "Chance per hour of being killed by orders to fire, in a wholly violent place full of forces that fire");
    static final Parameter BLOWS =
            new Parameter("contest.casualties.blows", "1/h", 0, 10, "Officers whom a violent person hurts in an hour");
    static final Parameter FATAL =
            new Parameter("contest.casualties.fatal", "share", 0, 1, "Share of the blows that kill");
    static final Parameter BATONS = new Parameter(
            "contest.casualties.batons",
            "1/h",
            0,
            1,
            "Chance per hour of being hurt by the forces, in a wholly violent place full of them");
    static final Parameter WOUNDED =
            new Parameter("contest.casualties.wounded", "1", 0, 100, "Wounded for each person killed by fire");

    static final Parameter RECOVERY = new Parameter(
            "contest.casualties.recovery", "h", 1, 8760, "Mean hours in care of a member of the forces who was hurt");

    private static final Contract CONTRACT = new Contract(
            "contest.casualties",
            "People are killed and hurt on all sides",
            "Lanchester 1916; record/timeline.csv; assumed rates",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.FORCES,
                    Columns.HOLDING,
                    Columns.STANDS,
                    Columns.EMERGENCY,
                    Columns.REGION_EMERGENCY,
                    Columns.UNIT_PLACE,
                    Columns.UNIT_ARRIVAL,
                    ContestColumns.VIOLENCE,
                    ContestColumns.ARMED),
            List.of(
                    ContestColumns.CIVILIAN_DEATH_CHANCE,
                    ContestColumns.FORCES_SHARE,
                    ContestColumns.CIVILIAN_HURT_CHANCE,
                    ContestColumns.MILITANT_DEATH_CHANCE,
                    ContestColumns.MILITANT_HURT_CHANCE,
                    ContestColumns.UNIT_DEAD,
                    ContestColumns.UNIT_HURT,
                    ContestColumns.UNIT_IN_CARE,
                    ContestColumns.DEAD_SECURITY,
                    ContestColumns.HURT_SECURITY),
            List.of(
                    FIRE,
                    MILITANT_FIRE,
                    ENGAGED,
                    ENGAGED_EMERGENCY,
                    EXPOSED,
                    ROOM,
                    STRAY,
                    ORDERS,
                    BLOWS,
                    FATAL,
                    BATONS,
                    WOUNDED,
                    RECOVERY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Toll(world);
    }
}
