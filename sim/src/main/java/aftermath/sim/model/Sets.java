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

    private Sets() {}
}
