package aftermath.sim.model;

import aftermath.sim.engine.EntitySet;

/// The sets of entities of the model.
public final class Sets {
    public static final EntitySet NATION = new EntitySet("nation");
    public static final EntitySet REGION = new EntitySet("region");
    public static final EntitySet PLACE = new EntitySet("place");
    /// Residents of one group in one place who are, or are not, exposed to the fuel price.
    public static final EntitySet COHORT = new EntitySet("cohort");
    public static final EntitySet UNIT = new EntitySet("unit");
    public static final EntitySet MEMBER = new EntitySet("member");
    /// Groups of militants, in the order of [Militancy#GROUPS]; last those won over on the street.
    public static final EntitySet GROUP = new EntitySet("group");
    public static final EntitySet SITE = new EntitySet("site");
    public static final EntitySet OFFICE = new EntitySet("office");
    /// Residents of one group and media diet in one region.
    public static final EntitySet AUDIENCE = new EntitySet("audience");
    /// What an audience thinks of a frame: entity audience·frames + frame.
    public static final EntitySet BELIEF = new EntitySet("belief");
    public static final EntitySet FRAME = new EntitySet("frame");
    public static final EntitySet POWER = new EntitySet("power");
    /// Pairs of outside powers.
    public static final EntitySet PAIR = new EntitySet("pair");
    /// Other states that may draw lessons.
    public static final EntitySet STATE = new EntitySet("state");

    private Sets() {}
}
