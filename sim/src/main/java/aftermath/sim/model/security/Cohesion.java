package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import java.util.List;

/// Forces hold as long as they expect the others to: the cutoff is the equilibrium of a game with public and private
/// signals of the state's strength.
///
/// Strength of the state in a place, the share of shirkers that it can bear:
///
///     θ = θ₀ − κ·A/(A + a·F) − μ·M/(M + m·F) − σ·S/(S + s) − ρ·rift + τ·T/(T + t)
///
/// A crowd, M militants, S sites lost, F forces of the place, T allied troops arrived. What everybody knows:
///
///     z = θ₀ − (the same losses on the scale of the nation, remembered by half-life) + signal
///
/// told in thousandths. An announcement (signal) thus moves z alone, arriving help moves θ alone. Each member sees
/// x = θ + noise/√β, of which the part √ω is common to his unit and drawn anew every so many hours; he shirks if x is
/// below x*, which with the cutoff θ* is the equilibrium of the [GlobalGame] between ordinary units, whom shirking
/// costs c, and units under the predecessor's patronage, whom it costs c·(1 − φ·rift·patronage), as they have less to
/// gain by holding. So of unit u there shirks
///
///     Φ((√β·(x* − θ) − √ω·εᵤ)/√(1 − ω))
///
/// and the mean over units is Φ(√β·(x* − θ)), as in the game. Where the share of shirkers in a place reaches θ the
/// state of the place gives way: all but a remnant of those who would hold withdraw for the hour.
///
/// Which equilibrium, where there are several: the one whose cutoff is nearest to that of the hour before, beginning
/// with the lowest, at which most hold. Whoever expects the others to do as they did last hour is right as long as that
/// remains an equilibrium, and no single officer gains by leaving it; only when it vanishes, or another comes nearer,
/// does the whole force go over. This adaptive rule keeps history in the place where the game alone does not decide.
///
/// Source: Morris & Shin 1998, 2003; Angeletos, Hellwig & Pavan 2007, doi:10.1111/j.1468-0262.2007.00766.x; protest as
/// a signal to forces: Casper & Tyson 2014, doi:10.1017/S0022381613001412; choice by history: Cooper 1994,
/// doi:10.2307/2235064. Deviations: θ moves, so that the game is played anew each hour and nothing is inferred from
/// having survived (AHP, section 4); forces take z for the mean of a normal prior even where θ is bounded.
public final class Cohesion implements Mechanism {
    static final Parameter GAME = new Parameter(
            "security.cohesion.game", "1", 0, 1, "Whether the game is played: from 0.5 on; below, a fixed logit");
    static final Parameter STRENGTH = new Parameter(
            "security.cohesion.strength", "1", -10, 10, "Strength of the state when nobody is on the street");
    static final Parameter DOUBT =
            new Parameter("security.cohesion.doubt", "1", 0, 10, "How much of that an overwhelming crowd takes away");
    static final Parameter CROWD_HALF = new Parameter(
            "security.cohesion.crowd-half", "1", 1e-3, 1e6, "Participants per officer that take away half of it");
    static final Parameter VIOLENCE = new Parameter(
            "security.cohesion.violence", "1", 0, 10, "How much of the strength overwhelming militants take away");
    static final Parameter VIOLENCE_HALF = new Parameter(
            "security.cohesion.violence-half", "1", 1e-3, 1e6, "Militants per officer that take away half of it");
    static final Parameter SITES = new Parameter(
            "security.cohesion.sites", "1", 0, 10, "How much of the strength the loss of very many sites takes away");
    static final Parameter SITES_HALF = new Parameter(
            "security.cohesion.sites-half", "sites", 1e-3, 1e6, "Sites lost in a place that take away half of it");
    static final Parameter NATION_SITES_HALF = new Parameter(
            "security.cohesion.nation-sites-half",
            "sites",
            1e-3,
            1e6,
            "Sites lost in the nation that take away half of it from public belief");
    static final Parameter RIFT = new Parameter(
            "security.cohesion.rift", "1", 0, 10, "How much of the strength an open rift of the leaders takes away");
    static final Parameter RELIEF = new Parameter(
            "security.cohesion.relief", "1", 0, 10, "Strength that very many allied troops in the country add");
    static final Parameter RELIEF_HALF =
            new Parameter("security.cohesion.relief-half", "persons", 1, 1e6, "Allied troops that add half of it");
    static final Parameter HALF_LIFE = new Parameter(
            "security.cohesion.memory", "h", 0, 1000, "Time until half of a public loss of strength is forgotten");
    static final Parameter ALPHA = new Parameter(
            "security.cohesion.public-precision", "1", 0, 1e4, "Precision of what everybody knows of the strength");
    static final Parameter BETA = new Parameter(
            "security.cohesion.private-precision", "1", 1e-3, 1e6, "Precision of what each officer sees of it");
    static final Parameter COST = new Parameter(
            "security.cohesion.cost",
            "1",
            0.01,
            0.99,
            "What shirking costs where the state stands, in a stake of 1: 1 − cutoff where nothing is public");
    static final Parameter PATRONAGE = new Parameter(
            "security.cohesion.patronage",
            "share",
            0,
            0.99,
            "How much less it costs the predecessor's units in an open rift");
    static final Parameter COMMON = new Parameter(
            "security.cohesion.common", "share", 0, 0.99, "Share of the private noise that a unit has in common");
    static final Parameter RENEWAL =
            Parameter.whole("security.cohesion.renewal", "h", 1, 1000, "Hours between two views that a unit takes");
    static final Parameter REMNANT = new Parameter(
            "security.cohesion.remnant",
            "share",
            0,
            1,
            "Share of those who would hold that stays where the state gives way");
    static final Parameter LEVEL = new Parameter(
            "security.cohesion.level", "1", -10, 10, "Fixed logit: strength at which half of the forces hold");
    static final Parameter SPREAD = new Parameter(
            "security.cohesion.spread", "1", 1e-3, 10, "Fixed logit: how much men differ in what they need to hold");

    private static final Contract CONTRACT = new Contract(
            "security.cohesion",
            "Forces hold as long as they expect the others to; a believed promise of help steadies them",
            "Morris & Shin 1998, 2003; Angeletos, Hellwig & Pavan 2007",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.PARTICIPANTS,
                    Columns.NATION_MILITANTS,
                    ContestColumns.SITES_LOST,
                    ContestColumns.NATION_SITES_LOST,
                    Columns.FORCES,
                    Columns.NATION_FORCES,
                    Columns.UNIT_PLACE,
                    Columns.UNIT_PRESENT,
                    Columns.SIGNAL,
                    Columns.TROOPS,
                    EliteColumns.RIFT,
                    EliteColumns.PATRONAGE),
            List.of(
                    Columns.UNIT_HOLDING,
                    Columns.HOLDING,
                    Columns.PUBLIC_LOSS,
                    Columns.STRENGTH,
                    Columns.PUBLIC_BELIEF,
                    Columns.CUTOFF,
                    Columns.STANDS),
            List.of(
                    GAME,
                    STRENGTH,
                    DOUBT,
                    CROWD_HALF,
                    VIOLENCE,
                    VIOLENCE_HALF,
                    SITES,
                    SITES_HALF,
                    NATION_SITES_HALF,
                    RIFT,
                    RELIEF,
                    RELIEF_HALF,
                    HALF_LIFE,
                    ALPHA,
                    BETA,
                    COST,
                    PATRONAGE,
                    COMMON,
                    RENEWAL,
                    REMNANT,
                    LEVEL,
                    SPREAD));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Ranks(world);
    }
}
