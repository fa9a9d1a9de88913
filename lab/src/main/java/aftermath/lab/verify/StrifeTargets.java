package aftermath.lab.verify;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.contest.Casualties;
import aftermath.sim.model.contest.SitesContest;
import aftermath.sim.model.elite.FactionCoup;
import aftermath.sim.model.elite.Rivalry;
import aftermath.sim.model.radical.Arms;
import aftermath.sim.model.radical.ForeignSupport;
import aftermath.sim.model.radical.Hijack;
import aftermath.sim.model.radical.Mobilise;
import aftermath.sim.model.radical.Recruit;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// The layers `radical`, `contest` and `elite`, each mechanism by itself in the [StandCountry].
final class StrifeTargets {
    private static final int HOURS = 20_000;

    private StrifeTargets() {}

    static List<Target> of() {
        return List.of(
                mobilise(), recruit(), hijack(), support(), arms(), sites(), casualties(), losses(), rivalry(), coup());
    }

    /// 500 on the street, 200 of them needed for cover at all and 300 more for half of it; ten of them to an officer.
    private static Target mobilise() {
        return Worked.of(
                "radical.mobilise",
                "radical.mobilise",
                "Chances of coming out and going home before 50 officers who hold, of coming out in ten villages with 5,000 on the street and below what gives cover; factors of two groups",
                "λ·M²/(M² + M½²)·q/(q + q½); stay + (leave − stay)·(1 − cover) + m·killed; (1 + steering)(1 + support)",
                () -> {
                    Stand stand = Stand.of(new Mobilise())
                            .with("rate", 0.1)
                            .with("least", 200)
                            .with("half", 300)
                            .with("steepness", 2)
                            .with("officers", 5)
                            .with("villages", 10)
                            .with("stay", 0.01)
                            .with("leave", 0.31)
                            .with("mortal", 2)
                            .set(Columns.CROWD, 0, 480)
                            .set(Columns.MILITANTS, 0, 20)
                            .set(Columns.FORCES, 0, 100)
                            .set(Columns.HOLDING, 0, 0.5)
                            .set(ContestColumns.MILITANT_DEATH_CHANCE, 0, 0.05)
                            .set(Columns.CROWD, 1, 200)
                            .set(Columns.CROWD, 2, 5000)
                            .set(ContestColumns.FOREIGN_SUPPORT, 0, 0.5)
                            .set(EliteColumns.STEERING, 0, 1)
                            .hours(1);
                    return new double[] {
                        stand.value(ContestColumns.MOBILISE_CHANCE, 0),
                        stand.value(ContestColumns.STAND_DOWN_CHANCE, 0),
                        stand.value(ContestColumns.MOBILISE_CHANCE, 1),
                        stand.value(ContestColumns.MOBILISE_CHANCE, 2),
                        stand.value(ContestColumns.GROUP_FACTOR, 0),
                        stand.value(ContestColumns.GROUP_FACTOR, 3)
                    };
                },
                0.1 / 3,
                0.01 + 0.3 * 2 / 3 + 0.1,
                0,
                0.1 * 0.5 * 5000 / 5005,
                1.5,
                3);
    }

    private static Target recruit() {
        return Worked.of(
                "radical.recruit",
                "radical.recruit",
                "Chance of being won over where one of four on the street is a militant, without and with support from abroad",
                "ρ·x/(x + x½)·(1 + g·support)",
                () -> {
                    Stand stand = Stand.of(new Recruit())
                            .with("rate", 0.2)
                            .with("half", 0.75)
                            .with("money", 0.5)
                            .set(Columns.CROWD, 0, 300)
                            .set(Columns.MILITANTS, 0, 100)
                            .hours(1);
                    double alone = stand.value(ContestColumns.RECRUIT_CHANCE, 0);
                    stand.set(ContestColumns.FOREIGN_SUPPORT, 0, 1).hours(1);
                    return new double[] {alone, stand.value(ContestColumns.RECRUIT_CHANCE, 0)};
                },
                0.05,
                0.075);
    }

    private static Target hijack() {
        return Worked.of(
                "radical.hijack",
                "radical.hijack",
                "Violence a half-life of 2 h after 100 militants came among 200; a half-life after they went",
                "half of r/(r + r½)·m/(m + m½), r militants per participant",
                () -> {
                    Stand stand = Stand.of(new Hijack())
                            .with("half", 1.5)
                            .with("few", 300)
                            .with("memory", 2)
                            .set(Columns.CROWD, 0, 200)
                            .set(Columns.MILITANTS, 0, 100)
                            .hours(2);
                    double risen = stand.value(ContestColumns.VIOLENCE, 0);
                    stand.set(Columns.MILITANTS, 0, 0).hours(2);
                    return new double[] {risen, stand.value(ContestColumns.VIOLENCE, 0)};
                },
                0.25 * 0.25 / 2,
                0.25 * 0.25 / 4);
    }

    private static Target support() {
        return Worked.of(
                "radical.foreign-support",
                "radical.foreign-support",
                "Support, and weapons after three hours with 100 and 50 militants on the street",
                "s; s·ω·militants an hour",
                () -> {
                    Stand stand = Stand.of(new ForeignSupport())
                            .with("strength", 0.5)
                            .with("arms", 0.02)
                            .set(Columns.MILITANTS, 0, 100)
                            .set(Columns.MILITANTS, 1, 50)
                            .hours(3);
                    return new double[] {
                        stand.value(ContestColumns.FOREIGN_SUPPORT, 0),
                        stand.value(ContestColumns.PLACE_FOREIGN_ARMS, 0),
                        stand.value(ContestColumns.FOREIGN_ARMS, 0)
                    };
                },
                0.5,
                3,
                4.5);
    }

    /// The armoury of 1,000 is lost, the seat of government is not; half of 300 men do not hold before 100 militants.
    private static Target arms() {
        return Worked.of(
                "radical.arms",
                "radical.arms",
                "Weapons of 100 militants after one and two hours, and how many are armed then",
                "κ·stock and δ·(not holding − taken)·m/(m + forces) an hour; at most one each is carried",
                () -> {
                    Stand stand = Stand.of(new Arms())
                            .with("carry", 0.05)
                            .with("disarm", 0.4)
                            .set(Columns.MILITANTS, 1, 100)
                            .set(Columns.FORCES, 1, 300)
                            .set(Columns.HOLDING, 1, 0.5)
                            .set(ContestColumns.SITE_HELD, 0, 1)
                            .set(ContestColumns.SITE_HELD, 1, 0)
                            .set(ContestColumns.SITES_LOST, 1, 1)
                            .set(ContestColumns.SITE_ARMS, 0, 200)
                            .set(ContestColumns.SITE_ARMS, 1, 1000)
                            .hours(1);
                    double first = stand.value(ContestColumns.PLACE_ARMS, 1);
                    double armed = stand.value(ContestColumns.ARMED, 1);
                    stand.hours(1);
                    return new double[] {
                        first,
                        armed,
                        stand.value(ContestColumns.PLACE_ARMS, 1),
                        stand.value(ContestColumns.ARMED, 1),
                        stand.value(ContestColumns.ARMS_LOST, 0)
                    };
                },
                65,
                65,
                126,
                100,
                126);
    }

    /// 140 militants, 20 of them armed and worth five each, and half of a crowd of 600 that is a third as strong:
    /// 320, so 160 on each of two sites. The seat has walls of 40, 50 guards of whom four in five hold, and of 400
    /// men as steady a tenth, shared in two: 96. The armoury has 20 guards: 72. A lost site is fought for with 16
    /// against 160.
    private static Target sites() {
        double seat = 0.3 * 160 * 160 / (160 * 160 + 96.0 * 96);
        double store = 0.3 * 160 * 160 / (160 * 160 + 72.0 * 72);
        double back = 0.5 * 16 * 16 / (16 * 16 + 160.0 * 160);
        double[] expected = {seat, store, back};
        double[] error = new double[3];
        for (int i = 0; i < 3; i++) {
            error[i] = Math.sqrt(expected[i] * (1 - expected[i]) / HOURS);
        }
        return Target.analytic(
                        "contest.sites",
                        "Share of 20,000 hours in which a seat of government falls, an armoury falls, and the seat is taken back")
                .from("rate·A²/(A² + D²) with both sides worked by hand; Tullock 1980, “Efficient rent seeking”")
                .cards("contest.sites")
                .withinErrors(4, "four standard errors of 20,000 hours", expected, error)
                .numbers(() -> new double[] {fallen(0, 1), fallen(1, 1), fallen(0, 0)});
    }

    private static double fallen(int site, double held) {
        Stand stand = Stand.of(new SitesContest())
                .with("rate", 0.3)
                .with("retake", 0.5)
                .with("decisiveness", 2)
                .with("armed", 5)
                .with("crowd", 1.0 / 3)
                .with("walls", 40)
                .with("share", 0.1)
                .set(Columns.CROWD, 1, 600)
                .set(Columns.MILITANTS, 1, 140)
                .set(Columns.FORCES, 1, 400)
                .set(Columns.HOLDING, 1, 0.8)
                .set(ContestColumns.VIOLENCE, 1, 0.5)
                .set(ContestColumns.ARMED, 1, 20);
        double changed = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            stand.setAll(ContestColumns.SITE_HELD, held).hours(1);
            changed += stand.value(ContestColumns.SITE_HELD, site) == held ? 0 : 1;
        }
        return changed / HOURS;
    }

    /// 900 people and 100 militants, 60 of them armed, in a street of violence .4; 200 officers of whom 100 hold and 40
    /// fire under an emergency, and half of the others are in reach: 150.
    private static Target casualties() {
        double shot = 0.1 * 40 * 60 / (60 + 2 * 40.0);
        double forcesShot = 0.05 * 60 * 150 / (150 + 2 * 60.0);
        double ordered = 0.1 * 0.4 * 40 / 1040;
        double astray = 0.5 * (shot + forcesShot) / 1000;
        double clubbed = 0.3 * 0.4 * 100 / 1100;
        return Worked.of(
                "contest.casualties",
                "contest.casualties",
                "Chances of death and of being hurt for participants and militants under an emergency, and the forces’ share in deaths of participants",
                "stray·shot/people + ω·violence·φE/(φE + people); batons·violence·E/(E + people) + wounded·death",
                () -> {
                    Stand stand = violent(StandCountry.scenario())
                            .set(Columns.EMERGENCY, 0, 1)
                            .set(Columns.REGION_EMERGENCY, 0, 1)
                            .hours(1);
                    return new double[] {
                        stand.value(ContestColumns.CIVILIAN_DEATH_CHANCE, 0),
                        stand.value(ContestColumns.CIVILIAN_HURT_CHANCE, 0),
                        stand.value(ContestColumns.MILITANT_DEATH_CHANCE, 0),
                        stand.value(ContestColumns.MILITANT_HURT_CHANCE, 0),
                        stand.value(ContestColumns.FORCES_SHARE, 0)
                    };
                },
                astray + ordered,
                clubbed + 2 * (astray + ordered),
                shot / 100 + ordered,
                clubbed + 2 * (shot / 100 + ordered),
                (0.5 * shot / 1000 + ordered) / (astray + ordered));
    }

    /// The same street in ordinary times, before a unit of three million and one of one million, so
    /// large that losses leave them as they are. Of 60 armed and of 460 who throw stones 150 officers
    /// in reach are hit. A tenth of the blows kill, and for each who is shot two are wounded.
    private static Target losses() {
        double shot = 0.05 * 60 * 150 / (150 + 2 * 60.0);
        double beaten = 0.1 * (100 + 0.4 * 900) * 150 / (150 + 2 * (100 + 0.4 * 900));
        double dead = shot + 0.1 * beaten;
        double hurt = 0.9 * beaten + 2 * shot;
        double inCare = 100 * hurt;
        return Target.analytic(
                        "contest.casualties.forces",
                        "Members killed in an hour of two units, members hurt in an hour, mean of 20,000 hours; members in care at the end, mean time in care 100 h")
                .from(
                        "β·armed·X/(X + κ·armed) and a tenth of η·violent·X/(X + κ·violent), by strength; recovery·hurt; by hand")
                .cards("contest.casualties")
                .withinErrors(
                        4,
                        "four standard errors of Poisson numbers of 20,000 hours, of those in care of what 100 hours leave",
                        new double[] {0.75 * dead, 0.25 * dead, hurt, inCare},
                        new double[] {
                            Math.sqrt(0.75 * dead / HOURS),
                            Math.sqrt(0.25 * dead / HOURS),
                            Math.sqrt(hurt / HOURS),
                            Math.sqrt(inCare / 2)
                        })
                .numbers(() -> {
                    Stand stand = violent(StandCountry.scenario(
                                    StandCountry.conflict(StandCountry.sites()),
                                    List.of(
                                            StandCountry.unit("police", 0, 3_000_000),
                                            StandCountry.unit("guard", 0, 1_000_000))))
                            .setAll(Columns.UNIT_PLACE, 0)
                            .hours(HOURS);
                    return new double[] {
                        stand.value(ContestColumns.UNIT_DEAD, 0) / HOURS,
                        stand.value(ContestColumns.UNIT_DEAD, 1) / HOURS,
                        stand.value(ContestColumns.HURT_SECURITY, 0) / HOURS,
                        stand.total(ContestColumns.UNIT_IN_CARE)
                    };
                });
    }

    private static Stand violent(Scenario scenario) {
        return Stand.of(new Casualties())
                .in(scenario)
                .with("fire", 0.1)
                .with("militant-fire", 0.05)
                .with("engaged", 0.2)
                .with("engaged-emergency", 0.4)
                .with("exposed", 0.5)
                .with("room", 2)
                .with("stray", 0.5)
                .with("orders", 0.1)
                .with("blows", 0.1)
                .with("fatal", 0.1)
                .with("batons", 0.3)
                .with("wounded", 2)
                .with("recovery", 100)
                .set(Columns.CROWD, 0, 900)
                .set(Columns.MILITANTS, 0, 100)
                .set(ContestColumns.ARMED, 0, 60)
                .set(Columns.FORCES, 0, 200)
                .set(Columns.HOLDING, 0, 0.5)
                .set(ContestColumns.VIOLENCE, 0, 0.4);
    }

    /// The predecessor's people hold half of the offices by weight: three quarters of a full rift. Fed by .2 at rest,
    /// .1
    /// of unrest, .1 of a site and .2 of strain in a region of a third of the adults.
    private static Target rivalry() {
        return Worked.of(
                "elite.rivalry",
                "elite.rivalry",
                "Rift half of the way up after a round, patronage, the incumbent’s share of power; rift half of the way down after 12 h of calm",
                "D·(base + s·strain + u·A/(A + a) + v·S/(S + s½)); w·(1 − O) + (1 − w)·loyal/(loyal + theirs)",
                () -> {
                    Stand stand = Stand.of(new Rivalry())
                            .with("base", 0.2)
                            .with("strain", 2)
                            .with("unrest", 0.4)
                            .with("unrest-half", 3000)
                            .with("sites", 0.3)
                            .with("sites-half", 2)
                            .with("divided", 0.5)
                            .with("rise", 6)
                            .with("healing", 14)
                            .with("settled", 6)
                            .with("offices", 0.5)
                            .set(EliteColumns.OFFICE_HOLDER, 0, 0)
                            .set(EliteColumns.OFFICE_HOLDER, 1, 1)
                            .set(EliteColumns.OFFICE_HOLDER, 2, 1)
                            .set(EliteColumns.RIFT, 0, 0)
                            .setAll(Columns.UNIT_HOLDING, 0.5)
                            .set(Columns.STRAIN, 0, 0.3)
                            .set(Columns.PARTICIPANTS, 0, 600)
                            .set(Columns.NATION_MILITANTS, 0, 400)
                            .set(ContestColumns.NATION_SITES_LOST, 0, 1)
                            .hours(1);
                    double rift = stand.value(EliteColumns.RIFT, 0);
                    double patronage = stand.value(EliteColumns.PATRONAGE, 0);
                    double share = stand.value(EliteColumns.INCUMBENT_SHARE, 0);
                    stand.set(Columns.STRAIN, 0, 0).set(Columns.PARTICIPANTS, 0, 0);
                    stand.set(Columns.NATION_MILITANTS, 0, 0).set(ContestColumns.NATION_SITES_LOST, 0, 0);
                    return new double[] {rift, patronage, share, stand.hours(12).value(EliteColumns.RIFT, 0)};
                },
                0.75 * 0.6 / 2,
                1,
                0.5 * 0.5 + 0.5 * 1500 / 2500,
                0.15 + 0.075 / 2);
    }

    private static Target coup() {
        return Worked.of(
                "elite.faction-coup",
                "elite.faction-coup",
                "Units kept back and steering below, above and far above the rift at which a faction acts",
                "min(1, resolve·keep·opening), resolve·push·opening; opening (rift − trigger)⁺/(1 − trigger)·patronage",
                () -> {
                    double[] seen = new double[6];
                    double[] rifts = {0.4, 0.7, 1};
                    for (int i = 0; i < rifts.length; i++) {
                        Stand stand = Stand.of(new FactionCoup())
                                .with("resolve", 0.5)
                                .with("trigger", 0.4)
                                .with("keep", 3)
                                .with("push", 10)
                                .set(EliteColumns.RIFT, 0, rifts[i])
                                .set(EliteColumns.PATRONAGE, 0, 0.8)
                                .hours(1);
                        seen[2 * i] = stand.value(EliteColumns.WITHHELD, 0);
                        seen[2 * i + 1] = stand.value(EliteColumns.STEERING, 0);
                    }
                    return seen;
                },
                0,
                0,
                0.6,
                2,
                1,
                4);
    }
}
