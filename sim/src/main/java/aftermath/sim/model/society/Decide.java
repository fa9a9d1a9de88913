package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import java.util.List;

/// Every hour every resident may come out, go home, or be taken away; all see the last hour's crowds.
///
///     Uᵢ = Gᵢ + pull of the place + pull of ties + pull of coverage − Nᵢ − weariness·hoursᵢ − Tᵢ
///     quiet → street   with chance λ·d(hour)·(1 − curfew)·L(Uᵢ/τ)
///                      (none where the greatest of the day, λ·(1 + a)·L(Uᵢ/τ), is below the least that counts)
///     street → quiet   with chance μ·(1 − L(Uᵢ/τ)) + night(hour)
///     street → held    with the chance of an arrest in the place;   recent participants likewise at home
///     street → militant with the chance of recruitment times Gᵢ·(1 − Rᵢ)
///     organised, quiet or street → militant   with the chance of mobilisation times the group's factor
///     street, militant → dead, hurt   with the chances of casualties;   militant → held, quiet likewise
///     held, hurt → quiet     after a fixed time
///     (of several in an hour: mobilised, killed or hurt, arrested, recruited, gone home, in this order)
///     d(hour) = 1 + a·cos(2π(hour − peak)/24),   night(hour) = n·max(0, −cos(2π(hour − peak)/24))
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199, with a logistic response (quantal response, McKelvey & Palfrey
/// 1995, doi:10.1006/game.1995.1023) in place of the step, so that a tail of few acts before many do.
public final class Decide implements Mechanism {
    static final Parameter RATE =
            new Parameter("society.decide.rate", "1/h", 0, 0.5, "How often a resident who surely would does come out");
    static final Parameter LEAST = new Parameter(
            "society.decide.least",
            "1/h",
            0,
            1e-3,
            "Chance of coming out at the best hour of the day below which nobody stirs");
    static final Parameter LEAVE = new Parameter(
            "society.decide.leave", "1/h", 0, 0.5, "How often a participant who surely would does go home");
    static final Parameter NIGHT =
            new Parameter("society.decide.night", "1/h", 0, 0.5, "How often anybody goes home in the dead of night");
    static final Parameter SPREAD = new Parameter(
            "society.decide.spread", "grievance", 1e-3, 1, "Scale τ on which the response to utility rises");
    static final Parameter PEAK =
            new Parameter("society.decide.peak", "h", 0, 24, "Hour of the day at which most come out");
    static final Parameter RHYTHM = new Parameter(
            "society.decide.rhythm",
            "1",
            0,
            1,
            "How much the hour of the day matters: 0 not at all, 1 nobody at night");
    static final Parameter CUSTODY = Parameter.whole("society.decide.custody", "h", 1, 8760, "Hours under arrest");
    static final Parameter RECOVERY =
            Parameter.whole("society.decide.recovery", "h", 1, 8760, "Hours in care after being hurt");
    static final Parameter REST =
            new Parameter("society.decide.rest", "h", 0.1, 1e4, "Time until half of one's weariness has gone at home");
    static final Parameter RECENT = Parameter.whole(
            "society.decide.recent", "h", 0, 8760, "How long after taking part one may be fetched at home");

    private static final Contract CONTRACT = new Contract(
            "society.decide",
            "Residents come out, go home or are taken away",
            "Epstein 2002; McKelvey & Palfrey 1995",
            1,
            List.of(
                    Columns.DISCONTENT,
                    Columns.HARDSHIP_SHIFT,
                    Columns.FEAR,
                    Columns.PROOF,
                    Columns.TIE_WEIGHT,
                    Columns.COVERAGE,
                    Columns.WEARINESS,
                    Columns.CURFEW,
                    Columns.STREET_ARREST_CHANCE,
                    Columns.ROUND_UP_CHANCE,
                    ContestColumns.MOBILISE_CHANCE,
                    ContestColumns.GROUP_FACTOR,
                    ContestColumns.STAND_DOWN_CHANCE,
                    ContestColumns.RECRUIT_CHANCE,
                    ContestColumns.CIVILIAN_DEATH_CHANCE,
                    ContestColumns.CIVILIAN_HURT_CHANCE,
                    ContestColumns.MILITANT_DEATH_CHANCE,
                    ContestColumns.MILITANT_HURT_CHANCE),
            List.of(
                    Columns.CROWD,
                    Columns.HELD,
                    Columns.REGION_CROWD,
                    Columns.PARTICIPANTS,
                    Columns.JOINED,
                    Columns.NATION_HELD,
                    Columns.ARRESTED,
                    Columns.STREET_ARRESTS,
                    Columns.MILITANTS,
                    Columns.GROUP_MILITANTS,
                    Columns.GROUP_JOINED,
                    Columns.NATION_MILITANTS,
                    Columns.DEATHS_NOW,
                    Columns.PLACE_DEAD,
                    Columns.DEAD_MILITANTS,
                    Columns.DEAD_CIVILIANS,
                    Columns.HURT),
            List.of(RATE, LEAST, LEAVE, NIGHT, SPREAD, PEAK, RHYTHM, CUSTODY, RECOVERY, REST, RECENT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Nationwide(world, new Habits(world));
    }
}
