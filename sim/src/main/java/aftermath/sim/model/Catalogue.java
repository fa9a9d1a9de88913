package aftermath.sim.model;

import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.alliance.Credibility;
import aftermath.sim.model.alliance.Relief;
import aftermath.sim.model.alliance.Request;
import aftermath.sim.model.alliance.Signal;
import aftermath.sim.model.alliance.Withdraw;
import aftermath.sim.model.contest.Casualties;
import aftermath.sim.model.contest.SitesContest;
import aftermath.sim.model.economy.Burden;
import aftermath.sim.model.economy.CapRemoval;
import aftermath.sim.model.economy.Concession;
import aftermath.sim.model.economy.Strain;
import aftermath.sim.model.elite.Contest;
import aftermath.sim.model.elite.FactionCoup;
import aftermath.sim.model.elite.Rivalry;
import aftermath.sim.model.identity.Tension;
import aftermath.sim.model.information.Blackout;
import aftermath.sim.model.narrative.AnnexationTalk;
import aftermath.sim.model.narrative.Evidence;
import aftermath.sim.model.narrative.Persuade;
import aftermath.sim.model.narrative.WesternFrame;
import aftermath.sim.model.powers.Align;
import aftermath.sim.model.powers.Backing;
import aftermath.sim.model.powers.HubStake;
import aftermath.sim.model.powers.Partnership;
import aftermath.sim.model.powers.Recognition;
import aftermath.sim.model.precedent.Diffuse;
import aftermath.sim.model.radical.Arms;
import aftermath.sim.model.radical.ForeignSupport;
import aftermath.sim.model.radical.Hijack;
import aftermath.sim.model.radical.Mobilise;
import aftermath.sim.model.radical.Recruit;
import aftermath.sim.model.security.Arrest;
import aftermath.sim.model.security.Cohesion;
import aftermath.sim.model.security.Curfew;
import aftermath.sim.model.security.Deploy;
import aftermath.sim.model.security.Emergency;
import aftermath.sim.model.society.Coverage;
import aftermath.sim.model.society.Danger;
import aftermath.sim.model.society.Fatigue;
import aftermath.sim.model.society.Fear;
import aftermath.sim.model.society.Grievance;
import aftermath.sim.model.society.SocialProof;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything the model is made of, in the order of the tick.
public final class Catalogue {
    /// Every mechanism, in the order in which they step.
    public static final List<Mechanism> MECHANISMS = List.of(
            new Strain(),
            new CapRemoval(),
            new Concession(),
            new Burden(),
            new Blackout(),
            new aftermath.sim.model.society.Backlash(),
            new Grievance(),
            new Danger(),
            new Fear(),
            new SocialProof(),
            new Coverage(),
            new Fatigue(),
            new Curfew(),
            new ForeignSupport(),
            new Mobilise(),
            new Recruit(),
            new Hijack(),
            new aftermath.sim.model.society.Decide(),
            new SitesContest(),
            new Arms(),
            new Casualties(),
            new Emergency(),
            new Deploy(),
            new Cohesion(),
            new Arrest(),
            new Rivalry(),
            new Contest(),
            new FactionCoup(),
            new Credibility(),
            new Request(),
            new aftermath.sim.model.alliance.Decide(),
            new Signal(),
            new Relief(),
            new aftermath.sim.model.alliance.Backlash(),
            new Withdraw(),
            new AnnexationTalk(),
            new WesternFrame(),
            new Evidence(),
            new Persuade(),
            new Tension(),
            new HubStake(),
            new Backing(),
            new Align(),
            new Partnership(),
            new Recognition(),
            new Diffuse());

    /// Kinds of exogenous events that some mechanism answers to.
    public static final List<String> EVENT_KINDS = List.of(CapRemoval.EVENT);

    /// Yearly economic series of the nation that some mechanism reads.
    public static final List<String> SERIES = List.of(Strain.INFLATION_SERIES);

    /// Years such a series needs at the least.
    public static final int LEAST_YEARS = Strain.LEAST_YEARS;

    private Catalogue() {}

    /// Every parameter a scenario must give, by name.
    public static SortedMap<String, Parameter> parameters() {
        SortedMap<String, Parameter> all = new TreeMap<>();
        Population.PARAMETERS.forEach(p -> all.put(p.name(), p));
        MECHANISMS.forEach(m -> m.contract().parameters().forEach(p -> all.put(p.name(), p)));
        return all;
    }

    /// Ids of all mechanisms, in the order of the tick.
    public static List<String> ids() {
        return MECHANISMS.stream().map(m -> m.contract().id()).toList();
    }

    /// Names of all layers, in the order of their first mechanism.
    public static List<String> layers() {
        return MECHANISMS.stream().map(m -> m.contract().layer()).distinct().toList();
    }
}
