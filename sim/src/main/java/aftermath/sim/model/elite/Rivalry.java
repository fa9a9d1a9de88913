package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import java.util.List;

/// The rift between the two leaders' factions grows with strain and unrest, and falls as offices are settled.
///
///     D = O/(O + h)/(1/(1 + h)),   O = share of the offices, by weight, that the predecessor's people hold
///     towards D·clamp(base + s·strain + u·A/(A + a) + v·S/(S + s½), 0, 1)
///     half of the way up in `rise` hours; down in settled + (healing − settled)·D
///
/// A crowd and militants in the nation, S sites lost, strain the mean over adults. Also says what each side has: the
/// incumbent's share of power w·(1 − O) + (1 − w)·(loyal men)/(loyal men + men of the predecessor's units), 0 once the
/// government has fallen, and the share of command over forces that the predecessor's people have kept.
///
/// Source: an ally is bound to a ruler by what he could still do against him (Svolik 2009,
/// doi:10.1111/j.1540-5907.2009.00377.x); unrest opens rifts at the top (Casper & Tyson 2014,
/// doi:10.1017/S0022381613001412; O'Donnell & Schmitter 1986). Deviation: a level moving towards what feeds it, not an
/// equilibrium; weights assumed.
public final class Rivalry implements Mechanism {
    private static final Parameter BASE = new Parameter(
            "elite.rivalry.base",
            "1",
            0,
            1,
            "Rift towards which two leaders with divided offices drift in quiet times");
    private static final Parameter STRAIN =
            new Parameter("elite.rivalry.strain", "1", 0, 100, "Rift that a unit of hardship from the economy adds");
    private static final Parameter UNREST =
            new Parameter("elite.rivalry.unrest", "1", 0, 1, "Rift that very large crowds add");
    private static final Parameter UNREST_HALF =
            new Parameter("elite.rivalry.unrest-half", "persons", 1, 1e9, "Crowd in the nation that adds half of it");
    private static final Parameter SITES =
            new Parameter("elite.rivalry.sites", "1", 0, 1, "Rift that the loss of very many sites adds");
    private static final Parameter SITES_HALF =
            new Parameter("elite.rivalry.sites-half", "sites", 1e-3, 1e6, "Sites lost that add half of it");
    private static final Parameter DIVIDED = new Parameter(
            "elite.rivalry.divided", "share", 1e-3, 1, "Share of the offices at which half of the rift is left");
    private static final Parameter RISE =
            new Parameter("elite.rivalry.rise", "h", 0, 10000, "Time in which a rift opens by half");
    private static final Parameter HEALING = new Parameter(
            "elite.rivalry.healing", "h", 0, 100000, "Time in which it closes by half while all offices are divided");
    private static final Parameter SETTLED = new Parameter(
            "elite.rivalry.settled", "h", 0, 100000, "Time in which it closes by half once all offices are settled");
    private static final Parameter OFFICES = new Parameter(
            "elite.rivalry.offices", "share", 0, 1, "Weight of offices against forces in the incumbent's share");

    private static final int HOURS = 6;
    private static final Contract CONTRACT = new Contract(
            "elite.rivalry",
            "The rift between the two leaders’ factions grows with strain and unrest",
            "Svolik 2009; Casper & Tyson 2014; assumed (levels)",
            HOURS,
            List.of(
                    Columns.STRAIN,
                    Columns.PARTICIPANTS,
                    Columns.NATION_MILITANTS,
                    Columns.UNIT_HOLDING,
                    ContestColumns.NATION_SITES_LOST,
                    EliteColumns.OFFICE_HOLDER,
                    EliteColumns.GOVERNMENT),
            List.of(EliteColumns.RIFT, EliteColumns.INCUMBENT_SHARE, EliteColumns.PATRONAGE),
            List.of(BASE, STRAIN, UNREST, UNREST_HALF, SITES, SITES_HALF, DIVIDED, RISE, HEALING, SETTLED, OFFICES));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] strain = world.reads(Columns.STRAIN);
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] militants = world.reads(Columns.NATION_MILITANTS);
        double[] sitesLost = world.reads(ContestColumns.NATION_SITES_LOST);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] rift = world.writes(EliteColumns.RIFT);
        double[] share = world.writes(EliteColumns.INCUMBENT_SHARE);
        double[] patronage = world.writes(EliteColumns.PATRONAGE);
        double base = world.number(BASE);
        double perStrain = world.number(STRAIN);
        double unrest = world.number(UNREST);
        double unrestHalf = world.number(UNREST_HALF);
        double sites = world.number(SITES);
        double sitesHalf = world.number(SITES_HALF);
        double divided = world.number(DIVIDED);
        double rise = Forms.kept(world.number(RISE) / HOURS);
        double healing = world.number(HEALING);
        double settled = world.number(SETTLED);
        double offices = world.number(OFFICES);
        double[] part = shares(world.part(Geography.class));
        Standing standing = new Standing(world);
        return tick -> {
            standing.look();
            double division = Forms.saturation(standing.offices, divided) * (1 + divided);
            double fed = base
                    + unrest * Forms.saturation(participants[0] + militants[0], unrestHalf)
                    + sites * Forms.saturation(sitesLost[0], sitesHalf);
            for (int r = 0; r < part.length; r++) {
                fed += perStrain * part[r] * strain[r];
            }
            double towards = division * Math.clamp(fed, 0, 1);
            double kept = towards > rift[0] ? rise : Forms.kept((settled + (healing - settled) * division) / HOURS);
            rift[0] = Math.clamp(towards + (rift[0] - towards) * kept, 0, 1);
            patronage[0] = standing.patronage;
            double men = standing.loyalMen + standing.favouredMen;
            double loyal = men > 0 ? standing.loyalMen / men : 1;
            share[0] = government[0] * (offices * (1 - standing.offices) + (1 - offices) * loyal);
        };
    }

    /// Each region's share of all adults.
    private static double[] shares(Geography map) {
        double[] share = new double[map.regions()];
        double all = 0;
        for (int p = 0; p < map.places(); p++) {
            share[map.regionOf(p)] += map.adults(p);
            all += map.adults(p);
        }
        for (int r = 0; r < share.length; r++) {
            share[r] /= Math.max(1, all);
        }
        return share;
    }
}
