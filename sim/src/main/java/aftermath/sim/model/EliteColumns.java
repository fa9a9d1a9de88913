package aftermath.sim.model;

import static aftermath.sim.model.ColumnList.at;
import static aftermath.sim.model.Sets.NATION;
import static aftermath.sim.model.Sets.OFFICE;

import aftermath.sim.engine.Column;
import java.util.List;

/// Columns: The two factions, their offices and the rift between them.
public final class EliteColumns {
    public static final Column RIFT =
            at(NATION, "nation.rift", "1", 0, 1, 0, "Rift between the incumbent’s and the predecessor’s factions");
    public static final Column OFFICE_HOLDER = at(
            OFFICE,
            "office.holder",
            "1",
            0,
            1,
            0,
            "1 while the predecessor’s people hold it, 0 when the incumbent’s do");
    public static final Column INCUMBENT_SHARE =
            at(NATION, "nation.incumbent-share", "share", 0, 1, 1, "Incumbent’s share of power");
    public static final Column PATRONAGE = at(
            NATION,
            "nation.patronage",
            "share",
            0,
            1,
            0,
            "Share of the offices over forces, by weight, that the predecessor’s people still hold of those they had");
    public static final Column OBSTRUCTION =
            at(NATION, "nation.obstruction", "1", 0, 1, 0, "How far the predecessor’s faction obstructs");
    public static final Column INCUMBENT_MOVE =
            at(NATION, "nation.incumbent-move", "1", 0, 2, 0, "Incumbent’s last move: 0 hold, 1 purge, 2 yield");
    public static final Column PREDECESSOR_MOVE =
            at(NATION, "nation.predecessor-move", "1", 0, 2, 0, "Predecessor’s last move: 0 hold, 1 obstruct, 2 yield");
    public static final Column GOVERNMENT =
            at(NATION, "nation.government", "1", 0, 1, 1, "1 while the government stands");
    public static final Column SEAT_LOST =
            at(NATION, "nation.seat-lost", "h", 0, 1e6, 0, "Hours for which the seat of government has been lost");
    public static final Column WITHHELD = at(
            NATION,
            "nation.withheld",
            "share",
            0,
            1,
            0,
            "Share of the predecessor’s units that are kept back on purpose");
    public static final Column STEERING = at(
            NATION,
            "nation.steering",
            "1",
            0,
            100,
            0,
            "How strongly factional militants are steered, as a multiple of their own readiness");

    /// Every column, in the order of this file.
    public static final List<Column> ALL = List.of(
            RIFT,
            OFFICE_HOLDER,
            INCUMBENT_SHARE,
            PATRONAGE,
            OBSTRUCTION,
            INCUMBENT_MOVE,
            PREDECESSOR_MOVE,
            GOVERNMENT,
            SEAT_LOST,
            WITHHELD,
            STEERING);

    /// What is recorded of every run (see [Columns#OBSERVED]).
    public static final List<Column> OBSERVED =
            List.of(RIFT, OFFICE_HOLDER, INCUMBENT_SHARE, GOVERNMENT, WITHHELD, STEERING);

    private EliteColumns() {}
}
