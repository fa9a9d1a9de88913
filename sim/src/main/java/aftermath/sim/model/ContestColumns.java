package aftermath.sim.model;

import static aftermath.sim.model.ColumnList.MANY;
import static aftermath.sim.model.ColumnList.at;
import static aftermath.sim.model.Sets.GROUP;
import static aftermath.sim.model.Sets.NATION;
import static aftermath.sim.model.Sets.PLACE;
import static aftermath.sim.model.Sets.SITE;
import static aftermath.sim.model.Sets.UNIT;

import aftermath.sim.engine.Column;
import java.util.List;

/// Columns: Militants, arms, sites, and those killed and hurt.
public final class ContestColumns {
    public static final Column FOREIGN_SUPPORT = at(
            NATION,
            "nation.foreign-support",
            "1",
            0,
            100,
            0,
            "Organisers and money from abroad, as a multiple of what groups have themselves");
    public static final Column FOREIGN_ARMS = at(
            NATION,
            "nation.foreign-arms",
            "weapons",
            0,
            MANY,
            0,
            "Weapons from abroad that reached militants, since the start");
    public static final Column PLACE_FOREIGN_ARMS = at(
            PLACE,
            "place.foreign-arms",
            "weapons",
            0,
            MANY,
            0,
            "Weapons from abroad that reached militants of the place, since the start");
    public static final Column MOBILISE_CHANCE = at(
            PLACE,
            "place.mobilise-chance",
            "1/h",
            0,
            1,
            0,
            "Chance that an organised militant at home comes out within the hour");
    public static final Column GROUP_FACTOR =
            at(GROUP, "group.mobilise-factor", "1", 0, 1000, 1, "How much likelier than that the group comes out");
    public static final Column STAND_DOWN_CHANCE = at(
            PLACE,
            "place.stand-down-chance",
            "1/h",
            0,
            1,
            1,
            "Chance that a militant on the street goes home within the hour");
    public static final Column RECRUIT_CHANCE = at(
            PLACE,
            "place.recruit-chance",
            "1/h",
            0,
            1,
            0,
            "Chance that a wholly aggrieved participant without fear joins the militants within the hour");
    public static final Column VIOLENCE =
            at(PLACE, "place.violence", "share", 0, 1, 0, "Share of what happens on the street that is violent");
    public static final Column SITE_HELD = at(SITE, "site.held", "1", 0, 1, 1, "1 while the state holds it");
    public static final Column SITE_ARMS = at(SITE, "site.arms", "weapons", 0, MANY, 0, "Weapons still kept in it");
    public static final Column SITES_LOST = at(
            PLACE,
            "place.sites-lost",
            "sites",
            0,
            1000,
            0,
            "Sites of the place that the state has lost and not regained");
    public static final Column NATION_SITES_LOST =
            at(NATION, "nation.sites-lost", "sites", 0, 100000.0, 0, "Sites that the state has lost and not regained");
    public static final Column SITES_FALLEN =
            at(NATION, "nation.sites-fallen", "sites", 0, MANY, 0, "Losses of sites since the start");
    public static final Column DISARMED = at(
            PLACE,
            "place.disarmed",
            "weapons",
            0,
            MANY,
            0,
            "Weapons taken from forces that did not hold, since the start");
    public static final Column PLACE_ARMS =
            at(PLACE, "place.arms", "weapons", 0, MANY, 0, "Weapons in the hands of militants");
    public static final Column ARMED =
            at(PLACE, "place.armed", "persons", 0, MANY, 0, "Militants on the street with a weapon");
    public static final Column ARMS_LOST =
            at(NATION, "nation.arms-lost", "weapons", 0, MANY, 0, "Weapons taken from the state since the start");
    public static final Column CIVILIAN_DEATH_CHANCE = at(
            PLACE,
            "place.civilian-death-chance",
            "1/h",
            0,
            1,
            0,
            "Chance that a participant is killed within the hour");
    public static final Column FORCES_SHARE = at(
            PLACE,
            "place.forces-share",
            "share",
            0,
            1,
            0,
            "Share of a participant's risk of being killed that is the forces' doing, where it was one last");
    public static final Column CIVILIAN_HURT_CHANCE = at(
            PLACE, "place.civilian-hurt-chance", "1/h", 0, 1, 0, "Chance that a participant is hurt within the hour");
    public static final Column MILITANT_DEATH_CHANCE = at(
            PLACE, "place.militant-death-chance", "1/h", 0, 1, 0, "Chance that a militant is killed within the hour");
    public static final Column MILITANT_HURT_CHANCE =
            at(PLACE, "place.militant-hurt-chance", "1/h", 0, 1, 0, "Chance that a militant is hurt within the hour");
    public static final Column UNIT_DEAD =
            at(UNIT, "unit.dead", "persons", 0, MANY, 0, "Members killed since the start");
    public static final Column UNIT_HURT = at(UNIT, "unit.hurt", "persons", 0, MANY, 0, "Members hurt since the start");
    public static final Column UNIT_IN_CARE =
            at(UNIT, "unit.in-care", "persons", 0, MANY, 0, "Members who are in care after being hurt");
    public static final Column DEAD_SECURITY =
            at(NATION, "nation.dead-security", "persons", 0, MANY, 0, "Members of the forces killed since the start");
    public static final Column HURT_SECURITY =
            at(NATION, "nation.hurt-security", "persons", 0, MANY, 0, "Members of the forces hurt since the start");

    /// Every column, in the order of this file.
    public static final List<Column> ALL = List.of(
            FOREIGN_SUPPORT,
            FOREIGN_ARMS,
            PLACE_FOREIGN_ARMS,
            MOBILISE_CHANCE,
            GROUP_FACTOR,
            STAND_DOWN_CHANCE,
            RECRUIT_CHANCE,
            VIOLENCE,
            SITE_HELD,
            SITE_ARMS,
            SITES_LOST,
            NATION_SITES_LOST,
            SITES_FALLEN,
            DISARMED,
            PLACE_ARMS,
            ARMED,
            ARMS_LOST,
            CIVILIAN_DEATH_CHANCE,
            FORCES_SHARE,
            CIVILIAN_HURT_CHANCE,
            MILITANT_DEATH_CHANCE,
            MILITANT_HURT_CHANCE,
            UNIT_DEAD,
            UNIT_HURT,
            UNIT_IN_CARE,
            DEAD_SECURITY,
            HURT_SECURITY);

    /// What is recorded of every run (see [Columns#OBSERVED]).
    public static final List<Column> OBSERVED = List.of(
            FOREIGN_ARMS,
            VIOLENCE,
            SITE_HELD,
            NATION_SITES_LOST,
            SITES_FALLEN,
            PLACE_ARMS,
            ARMS_LOST,
            DEAD_SECURITY,
            HURT_SECURITY);

    private ContestColumns() {}
}
