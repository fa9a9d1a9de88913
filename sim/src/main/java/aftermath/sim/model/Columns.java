package aftermath.sim.model;

import static aftermath.sim.model.Sets.COHORT;
import static aftermath.sim.model.Sets.GROUP;
import static aftermath.sim.model.Sets.MEMBER;
import static aftermath.sim.model.Sets.NATION;
import static aftermath.sim.model.Sets.PLACE;
import static aftermath.sim.model.Sets.REGION;
import static aftermath.sim.model.Sets.UNIT;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.EntitySet;
import java.util.List;

/// The data dictionary: columns of residents, forces and alliance here, those of other layers in the files named so.
public final class Columns {
    private static final double MANY = 1e10;

    // Economy
    public static final Column STRAIN =
            at(REGION, "region.strain", "hardship", -1, 1, 0, "Hardship added by the state of the economy");
    public static final Column MARKET_PRICE =
            at(REGION, "region.market-price", "KZT/l", 0, 1e4, 0, "Pump price of LPG that the market asks");
    public static final Column PRICE_OFFER = at(
            REGION, "region.price-offer", "KZT/l", 0, 1e4, 0, "Price that the government has promised; 0 where none");
    public static final Column UNREST_MEMORY =
            at(REGION, "region.unrest-memory", "persons", 0, MANY, 0, "Largest crowd that offers still answer");
    public static final Column PRICE = at(REGION, "region.price", "KZT/l", 0, 1e4, 0, "Pump price of LPG");
    public static final Column BURDEN =
            at(REGION, "region.burden", "1", 0, 10, 0, "Felt price rise, logarithm of price over price before");

    // Information
    public static final Column ALARM =
            at(NATION, "nation.alarm", "persons", 0, MANY, 0, "Largest crowd the government still has in mind");
    public static final Column INTERNET =
            at(REGION, "region.internet", "share", 0, 1, 1, "Share of the internet that is up");

    // Society
    public static final Column LEGITIMACY_LOSS = at(
            REGION,
            "region.legitimacy-loss",
            "1",
            -1,
            1,
            0,
            "Legitimacy lost to force used, less what concessions won");
    public static final Column FORCE_SEEN = at(
            REGION,
            "region.force",
            "persons",
            0,
            MANY,
            0,
            "Force used on peaceful people in the last hour, in arrests' worth");
    public static final Column DEAD_COUNTED =
            at(NATION, "nation.dead-counted", "persons", 0, MANY, 0, "Dead that have been held against the state");
    public static final Column TAKEN_BACK = at(
            REGION,
            "region.taken-back",
            "share",
            0,
            1,
            0,
            "Share of the price rise that offers have taken back so far");
    public static final Column LEGITIMACY =
            at(NATION, "nation.legitimacy", "1", 0, 1, 1, "Mean legitimacy over all adults");
    public static final Column DISCONTENT =
            at(COHORT, "cohort.discontent", "1", 0, 1, 0, "One minus legitimacy: how far hardship becomes grievance");
    public static final Column HARDSHIP_SHIFT =
            at(COHORT, "cohort.hardship-shift", "hardship", -1, 10, 0, "Hardship added by strain and price");
    public static final Column ARREST_RISK =
            at(PLACE, "place.arrest-risk", "1", 0, 1, 0, "Chance of arrest that participants expect");
    public static final Column FEAR = at(
            PLACE,
            "place.fear",
            "grievance",
            0,
            100,
            0,
            "Cost that a wholly risk-averse resident expects of taking part");
    public static final Column CROWD_MEMORY =
            at(PLACE, "place.crowd-memory", "persons", 0, MANY, 0, "Crowd of the last hours as people have it in mind");
    public static final Column PROOF =
            at(PLACE, "place.proof", "grievance", 0, 100, 0, "Pull of the crowd in one's own place");
    public static final Column TIE_WEIGHT =
            at(NATION, "nation.tie-weight", "grievance", 0, 100, 0, "Pull of one acquaintance on the street");
    public static final Column NEWS = at(
            REGION,
            "region.news",
            "persons",
            0,
            MANY,
            0,
            "Crowd of the last day in the region, as the country has it in mind");
    public static final Column COVERAGE =
            at(REGION, "region.coverage", "grievance", 0, 100, 0, "Pull of what is seen of other regions");
    public static final Column WEARINESS = at(
            NATION,
            "nation.weariness",
            "grievance/h",
            0,
            100,
            0,
            "What an hour on the street costs in the wish to stay");
    public static final Column CROWD = at(PLACE, "place.crowd", "persons", 0, MANY, 0, "People on the street");
    public static final Column HELD = at(PLACE, "place.held", "persons", 0, MANY, 0, "People under arrest");
    public static final Column REGION_CROWD = at(REGION, "region.crowd", "persons", 0, MANY, 0, "People on the street");
    public static final Column PARTICIPANTS =
            at(NATION, "nation.participants", "persons", 0, MANY, 0, "People on the street");
    public static final Column JOINED =
            at(NATION, "nation.joined", "persons", 0, MANY, 0, "People who came out this hour");
    public static final Column NATION_HELD = at(NATION, "nation.held", "persons", 0, MANY, 0, "People under arrest");
    public static final Column ARRESTED =
            at(NATION, "nation.arrested", "persons", 0, MANY, 0, "Arrests since the start");
    public static final Column STREET_ARRESTS =
            at(REGION, "region.street-arrests", "persons", 0, MANY, 0, "Arrests out of crowds this hour");

    // Militants and those hurt, as society.decide leaves them
    public static final Column MILITANTS =
            at(PLACE, "place.militants", "persons", 0, MANY, 0, "Militants on the street, apart from the crowd");
    public static final Column GROUP_MILITANTS =
            at(GROUP, "group.militants", "persons", 0, MANY, 0, "Militants of the group on the street");
    public static final Column GROUP_JOINED = at(
            GROUP,
            "group.joined",
            "persons",
            0,
            MANY,
            0,
            "Residents of the group who came out as militants, since the start");
    public static final Column NATION_MILITANTS =
            at(NATION, "nation.militants", "persons", 0, MANY, 0, "Militants on the street");
    public static final Column DEATHS_NOW =
            at(PLACE, "place.deaths-now", "persons", 0, MANY, 0, "Residents killed this hour");
    public static final Column PLACE_DEAD =
            at(PLACE, "place.dead", "persons", 0, MANY, 0, "Residents killed since the start");
    public static final Column DEAD_MILITANTS =
            at(NATION, "nation.dead-militants", "persons", 0, MANY, 0, "Militants killed since the start");
    public static final Column DEAD_CIVILIANS =
            at(NATION, "nation.dead-civilians", "persons", 0, MANY, 0, "Other residents killed since the start");
    public static final Column HURT =
            at(NATION, "nation.hurt", "persons", 0, MANY, 0, "Residents hurt since the start");
    public static final Column DEATHS_MEMORY = at(
            PLACE, "place.deaths-memory", "persons", 0, MANY, 0, "Residents killed of late, as people have it in mind");
    public static final Column DANGER =
            at(PLACE, "place.danger", "1", 0, 1, 0, "How dangerous the street looks: violence and deaths of late");

    // Security
    public static final Column EMERGENCY =
            at(NATION, "nation.emergency", "1", 0, 1, 0, "1 while a state of emergency is in force in any region");
    public static final Column REGION_EMERGENCY =
            at(REGION, "region.emergency", "1", 0, 1, 0, "1 while a state of emergency with curfew is in force");
    public static final Column EMERGENCY_MEMORY = at(
            REGION,
            "region.emergency-memory",
            "persons",
            0,
            MANY,
            0,
            "Largest crowd, with violence counted in persons, that still speaks for an emergency");
    public static final Column ALERT =
            at(PLACE, "place.alert", "persons", 0, MANY, 0, "Crowd that the police of the place reckon with");
    public static final Column UNIT_PLACE = at(
            UNIT, "unit.place", "place", -1, 1e6, -1, "Place it is at or under way to; -1 before it is first counted");
    public static final Column UNIT_ARRIVAL =
            at(UNIT, "unit.arrival", "tick", -1e6, 1e6, -1e6, "Hour at which it arrives where it is going");
    public static final Column UNIT_PRESENT =
            at(UNIT, "unit.present", "persons", 0, MANY, 0, "Members where it is, free to face a crowd; 0 on the road");
    public static final Column FORCES =
            at(PLACE, "place.forces", "persons", 0, MANY, 0, "Officers and soldiers present and free to face a crowd");
    public static final Column NATION_FORCES = at(
            NATION,
            "nation.forces",
            "persons",
            0,
            MANY,
            0,
            "Officers and soldiers in the country free to face a crowd");
    public static final Column TIED =
            at(NATION, "nation.tied", "persons", 0, MANY, 0, "Officers and soldiers tied down by guard duty");
    public static final Column HOLDING =
            at(PLACE, "place.holding", "share", 0, 1, 1, "Share of the forces that obey and hold");
    public static final Column STREET_ARREST_CHANCE = at(
            PLACE,
            "place.street-arrest-chance",
            "1/h",
            0,
            1,
            0,
            "Chance that a participant is arrested within the hour");
    public static final Column ROUND_UP_CHANCE = at(
            PLACE,
            "place.round-up-chance",
            "1/h",
            0,
            1,
            0,
            "Chance that a recent participant is arrested at home within the hour");

    public static final Column CURFEW = at(
            PLACE, "place.curfew", "share", 0, 1, 0, "Share of those coming out that a curfew keeps at home this hour");
    public static final Column UNIT_HOLDING =
            at(UNIT, "unit.holding", "share", 0, 1, 1, "Share of the unit that obeys and holds");
    public static final Column PUBLIC_LOSS = at(
            NATION,
            "nation.public-loss",
            "1",
            0,
            10,
            0,
            "Strength that the state has publicly lost, as it is remembered");
    public static final Column STRENGTH =
            at(PLACE, "place.strength", "1", -10, 10, 1, "Strength of the state: the share of shirkers it can bear");
    public static final Column PUBLIC_BELIEF =
            at(PLACE, "place.public-belief", "1", -10, 10, 1, "Strength of the state as publicly believed");
    public static final Column CUTOFF =
            at(PLACE, "place.cutoff", "1", 0, 1, 0, "Strength below which the state of the place gives way");
    public static final Column STANDS = at(PLACE, "place.stands", "1", 0, 1, 1, "1 while enough of the forces hold");

    // Alliance
    public static final Column SURVIVAL =
            at(NATION, "nation.survival", "1", 0, 1, 1, "Chance of lasting alone that the incumbent believes in");
    public static final Column THREAT =
            at(NATION, "nation.threat", "persons", 0, MANY, 0, "Opponents whom he reckons with, in officers’ worth");
    public static final Column LOYAL =
            at(NATION, "nation.loyal", "persons", 0, MANY, 0, "Officers and soldiers whom the incumbent can count on");
    public static final Column REQUEST =
            at(NATION, "nation.request", "1", 0, 1, 0, "1 while a request for help stands");
    public static final Column REQUEST_PAUSE = at(
            NATION,
            "nation.request-pause",
            "h",
            0,
            MANY,
            0,
            "Hours before help can be asked for again after a mission");
    public static final Column DELIBERATION = at(
            NATION, "nation.deliberation", "h", 0, MANY, 0, "Hours since help was asked for, while the request stands");
    public static final Column CONSENT =
            at(MEMBER, "member.consent", "1", 0, 1, 0, "1 once the member agrees to send troops");
    public static final Column ANNOUNCEMENT = at(
            NATION,
            "nation.announcement",
            "1",
            0,
            1,
            0,
            "1 from the announcement of troops until their mission has ended");
    public static final Column SIGNAL = at(
            NATION,
            "nation.signal",
            "1",
            0,
            100,
            0,
            "What the announcement adds to the believed strength of the state");
    public static final Column MISSION_AGE =
            at(NATION, "nation.mission-age", "h", 0, MANY, 0, "Hours since the alliance announced its help");
    public static final Column ARRIVED = at(
            NATION, "nation.arrived", "persons", 0, MANY, 0, "Allied troops that have arrived since the announcement");
    public static final Column TROOPS =
            at(NATION, "nation.troops", "persons", 0, MANY, 0, "Allied troops in the country");
    public static final Column FREED =
            at(NATION, "nation.freed", "persons", 0, MANY, 0, "Domestic officers freed from guard duty");
    public static final Column ALLIANCE_DANGER =
            at(NATION, "nation.danger", "persons", 0, MANY, 0, "Largest crowd the alliance still has in mind");
    public static final Column PRESENCE =
            at(NATION, "nation.presence", "h", 0, MANY, 0, "Hours that allied troops have been in the country");
    public static final Column LEAVING =
            at(NATION, "nation.leaving", "h", 0, MANY, 0, "Hours since the alliance decided to leave");
    public static final Column DEPARTED =
            at(NATION, "nation.departed", "share", 0, 1, 0, "Share of the allied troops that has left again");

    private static final List<Column> OWN = List.of(
            STRAIN,
            MARKET_PRICE,
            PRICE_OFFER,
            UNREST_MEMORY,
            PRICE,
            BURDEN,
            ALARM,
            INTERNET,
            FORCE_SEEN,
            DEAD_COUNTED,
            LEGITIMACY_LOSS,
            TAKEN_BACK,
            LEGITIMACY,
            DISCONTENT,
            HARDSHIP_SHIFT,
            ARREST_RISK,
            FEAR,
            CROWD_MEMORY,
            PROOF,
            TIE_WEIGHT,
            NEWS,
            COVERAGE,
            WEARINESS,
            CROWD,
            HELD,
            REGION_CROWD,
            PARTICIPANTS,
            JOINED,
            NATION_HELD,
            ARRESTED,
            STREET_ARRESTS,
            MILITANTS,
            GROUP_MILITANTS,
            GROUP_JOINED,
            NATION_MILITANTS,
            DEATHS_NOW,
            PLACE_DEAD,
            DEAD_MILITANTS,
            DEAD_CIVILIANS,
            HURT,
            DEATHS_MEMORY,
            DANGER,
            EMERGENCY,
            REGION_EMERGENCY,
            EMERGENCY_MEMORY,
            ALERT,
            UNIT_PLACE,
            UNIT_ARRIVAL,
            UNIT_PRESENT,
            FORCES,
            NATION_FORCES,
            TIED,
            HOLDING,
            STREET_ARREST_CHANCE,
            ROUND_UP_CHANCE,
            CURFEW,
            UNIT_HOLDING,
            PUBLIC_LOSS,
            STRENGTH,
            PUBLIC_BELIEF,
            CUTOFF,
            STANDS,
            SURVIVAL,
            THREAT,
            LOYAL,
            REQUEST,
            REQUEST_PAUSE,
            DELIBERATION,
            CONSENT,
            ANNOUNCEMENT,
            SIGNAL,
            MISSION_AGE,
            ARRIVED,
            TROOPS,
            FREED,
            ALLIANCE_DANGER,
            PRESENCE,
            LEAVING,
            DEPARTED);

    /// Every column of the model.
    public static final List<Column> ALL =
            together(List.of(OWN, ContestColumns.ALL, EliteColumns.ALL, NarrativeColumns.ALL, PowerColumns.ALL));

    private static final List<Column> OWN_OBSERVED = List.of(
            PARTICIPANTS,
            JOINED,
            NATION_HELD,
            ARRESTED,
            LEGITIMACY,
            NATION_FORCES,
            EMERGENCY,
            REGION_EMERGENCY,
            REQUEST,
            ANNOUNCEMENT,
            SIGNAL,
            TROOPS,
            FREED,
            PRICE,
            BURDEN,
            INTERNET,
            REGION_CROWD,
            COVERAGE,
            LEGITIMACY_LOSS,
            CROWD,
            HELD,
            FORCES,
            HOLDING,
            MILITANTS,
            GROUP_MILITANTS,
            GROUP_JOINED,
            NATION_MILITANTS,
            PLACE_DEAD,
            DEAD_MILITANTS,
            DEAD_CIVILIANS,
            HURT,
            STANDS);

    /// What is recorded of every run: states and acts, not the gauges by which a mechanism decides whether to act, so
    /// that cutting what never acts leaves a run as it is.
    public static final List<Column> OBSERVED = together(List.of(
            OWN_OBSERVED,
            ContestColumns.OBSERVED,
            EliteColumns.OBSERVED,
            NarrativeColumns.OBSERVED,
            PowerColumns.OBSERVED));

    private Columns() {}

    private static List<Column> together(List<List<Column>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Column at(
            EntitySet set, String name, String unit, double lo, double hi, double neutral, String meaning) {
        return new Column(set, name, unit, lo, hi, neutral, meaning);
    }
}
