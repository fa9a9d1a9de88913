package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.PowerColumns;
import java.util.List;

/// Every six hours the incumbent holds, purges or yields, and the predecessor's faction holds, obstructs or yields.
///
/// What either brings into a fight over an office, and the chance that the incumbent wins it:
///
///     a = loyal men + ω·(1 − O) + l·legitimacy + b·max(0, backing)
///     b = predecessor's men + ω·O + k + b·max(0, −backing)
///     π = aᵐ/(aᵐ + bᵐ),   π′ with a·(1 − sway) where the predecessor obstructs
///
/// O is the share of the offices, by weight, that the predecessor's people hold, men are shares of all under arms, k is
/// wealth. Payoffs (incumbent; predecessor), in shares of all power, with P = pact·(1 − rift) what is left of the peace
/// between them and X = peril·(share of the forces that do not hold):
///
///                holds                        obstructs                       yields
///     holds      1−O+P−blame·rift−X; O+P      1−O−blame·rift−X; O+gain·rift    1+P−X; exit+P
///     purges     1−O+π·O−X; O·(1−π)           1−O+π′·O−fight−X; O·(1−π′)−fight  1−X; exit
///     yields     flight; 1                    flight; 1                       flight; O
///
/// Both choose by the [QuantalResponse] equilibrium of this game, with precision λ, drawn by address. A purge that is
/// won
/// (chance π or π′), or a predecessor who yields, moves one office with chance `pace`, heavier ones likelier:
/// dismissals
/// come one after another. Obstruction lasts until the next move.
///
/// The government falls for good when the incumbent yields, his own office then passing to the predecessor's people, or
/// when for so many hours the capital neither stands nor has its seat of government.
///
/// Source: McKelvey & Palfrey 1995, doi:10.1006/game.1995.1023; Tullock 1980 and Hirshleifer 1989 for the contest;
/// Svolik 2009, doi:10.1111/j.1540-5907.2009.00377.x, for power-sharing that lasts while each side could still hurt the
/// other; the bargaining view of Bueno de Mesquita is in the offices moving one by one. Deviations: each move looks no
/// further than its own payoff; the payoffs' weights are assumed.
public final class Contest implements Mechanism {
    static final Parameter PRECISION =
            new Parameter("elite.contest.precision", "1", 0, 1000, "How precisely a faction chooses the better move");
    static final Parameter PACT =
            new Parameter("elite.contest.pact", "1", 0, 100, "What peace between the factions is worth without a rift");
    static final Parameter BLAME =
            new Parameter("elite.contest.blame", "1", 0, 100, "What leaving an open rift as it is costs the incumbent");
    static final Parameter GAIN = new Parameter(
            "elite.contest.gain", "1", 0, 100, "What obstructing in an open rift brings the predecessor's faction");
    static final Parameter FIGHT =
            new Parameter("elite.contest.fight", "1", 0, 100, "What an obstructed purge costs either side");
    static final Parameter EXIT = new Parameter(
            "elite.contest.exit", "1", 0, 1, "What a safe retirement is worth to the predecessor's faction");
    static final Parameter FLIGHT =
            new Parameter("elite.contest.flight", "1", -1, 1, "What giving up power is worth to the incumbent");
    static final Parameter PERIL = new Parameter(
            "elite.contest.peril", "1", 0, 100, "What staying costs the incumbent when none of his forces hold");
    static final Parameter OFFICES = new Parameter(
            "elite.contest.offices", "1", 0, 100, "What all offices bring into a fight, against all men under arms");
    static final Parameter LEGITIMACY =
            new Parameter("elite.contest.legitimacy", "1", 0, 100, "What full legitimacy brings the incumbent");
    static final Parameter BACKING =
            new Parameter("elite.contest.backing", "1", 0, 100, "What the backing of a power brings the side it backs");
    static final Parameter WEALTH =
            new Parameter("elite.contest.wealth", "1", 0, 100, "What the wealth of the predecessor's circle brings it");
    static final Parameter SWAY = new Parameter(
            "elite.contest.sway", "share", 0, 1, "Share of the incumbent's strength that obstruction takes away");
    static final Parameter DECISIVENESS =
            new Parameter("elite.contest.decisiveness", "1", 0.1, 20, "How much superior strength decides");
    static final Parameter PACE = new Parameter(
            "elite.contest.pace",
            "1",
            0,
            1,
            "Chance within six hours that a won dismissal, or a retreat, is carried out");
    static final Parameter FOCUS = new Parameter(
            "elite.contest.focus", "1", 0, 10, "How much heavier offices go first: chance in the weight to this power");
    static final Parameter GRIP =
            new Parameter("elite.contest.grip", "1", 0, 1, "Obstruction where all offices were the predecessor's");
    static final Parameter FALL = new Parameter(
            "elite.contest.fall", "h", 0, 10000, "Hours without capital and seat of government until it falls");

    /// Moves: both hold; the incumbent purges, the predecessor obstructs; both yield.
    static final int HOLD = 0;

    static final int ACT = 1;
    static final int YIELD = 2;
    static final int HOURS = 6;

    private static final Contract CONTRACT = new Contract(
            "elite.contest",
            "Factions hold, purge, obstruct or yield",
            "McKelvey & Palfrey 1995; Tullock 1980; Svolik 2009",
            HOURS,
            List.of(
                    EliteColumns.RIFT,
                    Columns.LEGITIMACY,
                    Columns.STANDS,
                    Columns.UNIT_HOLDING,
                    ContestColumns.SITE_HELD,
                    PowerColumns.BACKING_TOTAL),
            List.of(
                    EliteColumns.OFFICE_HOLDER,
                    EliteColumns.OBSTRUCTION,
                    EliteColumns.INCUMBENT_MOVE,
                    EliteColumns.PREDECESSOR_MOVE,
                    EliteColumns.GOVERNMENT,
                    EliteColumns.SEAT_LOST),
            List.of(
                    PRECISION,
                    PACT,
                    BLAME,
                    GAIN,
                    FIGHT,
                    EXIT,
                    FLIGHT,
                    PERIL,
                    OFFICES,
                    LEGITIMACY,
                    BACKING,
                    WEALTH,
                    SWAY,
                    DECISIVENESS,
                    PACE,
                    FOCUS,
                    GRIP,
                    FALL));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Factions(world);
    }
}
