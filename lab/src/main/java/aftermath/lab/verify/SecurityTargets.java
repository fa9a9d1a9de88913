package aftermath.lab.verify;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.information.Blackout;
import aftermath.sim.model.security.Arrest;
import aftermath.sim.model.security.Curfew;
import aftermath.sim.model.security.Deploy;
import aftermath.sim.model.security.Emergency;
import java.util.List;

/// What the state does, of the layers `security` and `information`, each by itself in the [StandCountry].
final class SecurityTargets {
    private SecurityTargets() {}

    static List<Target> of() {
        return List.of(arrest(), curfew(), emergency(), deploy(), sent(), blackout());
    }

    /// 100 officers of whom 80 hold; 400 people and 20 militants who count five times.
    private static Target arrest() {
        return Worked.of(
                "security.arrest",
                "security.arrest",
                "Chance of arrest on the street and at home before 80 officers, in ordinary times and under an emergency",
                "e·F/(A + q·F); round-up·F/(F + A)",
                () -> {
                    Stand stand = Stand.of(new Arrest())
                            .with("rate", 0.5)
                            .with("emergency-rate", 1)
                            .with("round-up", 0.3)
                            .with("half", 5)
                            .with("militant", 5)
                            .set(Columns.CROWD, 0, 400)
                            .set(Columns.MILITANTS, 0, 20)
                            .set(Columns.FORCES, 0, 100)
                            .set(Columns.HOLDING, 0, 0.8)
                            .hours(1);
                    double street = stand.value(Columns.STREET_ARREST_CHANCE, 0);
                    double home = stand.value(Columns.ROUND_UP_CHANCE, 0);
                    stand.set(Columns.REGION_EMERGENCY, 0, 1).hours(1);
                    return new double[] {
                        street,
                        home,
                        stand.value(Columns.STREET_ARREST_CHANCE, 0),
                        stand.value(Columns.ROUND_UP_CHANCE, 0)
                    };
                },
                0.5 * 80 / 900,
                0,
                80.0 / 900,
                0.3 * 80 / 580);
    }

    /// From the hour of the place at which it begins to the last before its end, and that in the region alone.
    private static Target curfew() {
        return Worked.of(
                "security.curfew",
                "security.curfew",
                "Hours of a day under a curfew from 23 to 7 and by day, in a region under emergency and in the other",
                "night’s share in eight hours, day’s in sixteen; 0 without emergency",
                () -> {
                    Stand stand = Stand.of(new Curfew())
                            .with("from", 23)
                            .with("until", 7)
                            .with("night", 0.9)
                            .with("day", 0.25)
                            .set(Columns.EMERGENCY, 0, 1)
                            .set(Columns.REGION_EMERGENCY, 0, 1);
                    double[] seen = new double[4];
                    for (int hour = 0; hour < 24; hour++) {
                        double share = stand.hours(1).value(Columns.CURFEW, 0);
                        seen[0] += share == 0.9 ? 1 : 0;
                        seen[1] += share == 0.25 ? 1 : 0;
                        seen[2] += stand.value(Columns.CURFEW, 1);
                        // The world begins at midnight: the first seven hours are dark, the eighth is not.
                        seen[3] += share == (hour < 7 ? 0.9 : 0.25) && hour < 8 ? 1 : 0;
                    }
                    return seen;
                },
                8,
                16,
                0,
                8);
    }

    /// In the west 300 + 2·50 + 100·1 + 10·5 = 550, and a tenth of as much from the whole nation.
    private static Target emergency() {
        return Worked.of(
                "security.emergency",
                "security.emergency",
                "Alarm of both regions, an emergency in one; alarm and emergency one and two half-lives of 10 h later; and of a fallen government",
                "crowd + w·militants + s·sites + d·deaths, and n times the nation’s; declared at 600, lifted below 200",
                () -> {
                    Stand stand = alarmed().hours(1);
                    double west = stand.value(Columns.EMERGENCY_MEMORY, 0);
                    double east = stand.value(Columns.EMERGENCY_MEMORY, 1);
                    double on = stand.value(Columns.REGION_EMERGENCY, 0) - stand.value(Columns.REGION_EMERGENCY, 1);
                    stand.setAll(Columns.CROWD, 0).setAll(Columns.MILITANTS, 0);
                    stand.setAll(ContestColumns.SITES_LOST, 0).setAll(Columns.DEATHS_NOW, 0);
                    double half = stand.hours(10).value(Columns.EMERGENCY_MEMORY, 0);
                    double still = stand.value(Columns.REGION_EMERGENCY, 0);
                    double lifted = stand.hours(10).value(Columns.REGION_EMERGENCY, 0);
                    double fallen = alarmed()
                            .set(EliteColumns.GOVERNMENT, 0, 0)
                            .hours(1)
                            .value(Columns.EMERGENCY, 0);
                    return new double[] {west, east, on, half, still, lifted, fallen};
                },
                605,
                55,
                1,
                302.5,
                1,
                0,
                0);
    }

    private static Stand alarmed() {
        return Stand.of(new Emergency())
                .with("declared", 600)
                .with("lifted", 200)
                .with("memory", 10)
                .with("national-share", 0.1)
                .with("militant", 2)
                .with("site", 100)
                .with("death", 10)
                .set(Columns.CROWD, 0, 300)
                .set(Columns.MILITANTS, 0, 50)
                .set(ContestColumns.SITES_LOST, 0, 1)
                .set(Columns.DEATHS_NOW, 0, 5);
    }

    /// 1,000 police in the harbour, 2,000 guards and 1,000 others in the city, of whom half are tied,
    /// 1,500. A fifth of these are freed later.
    private static Target deploy() {
        return Worked.of(
                "security.deploy",
                "security.deploy",
                "Police on the street in a quiet hour, and a half-life of 4 h after 2,000 people came out; guards free of duty, and when 300 of 1,500 are freed",
                "S·(on + (all − on)·M/(M + S)), M half of the crowd; S·(1 − guard·(1 − freed/tied))",
                () -> {
                    Stand stand = deployed().hours(1);
                    double quiet = stand.value(Columns.UNIT_PRESENT, 0);
                    double guards = stand.value(Columns.UNIT_PRESENT, 1);
                    stand.set(Columns.CROWD, 0, 2000).set(Columns.FREED, 0, 300).hours(4);
                    return new double[] {
                        quiet, guards, stand.value(Columns.UNIT_PRESENT, 0), stand.value(Columns.UNIT_PRESENT, 1)
                    };
                },
                200,
                1000,
                500,
                1200);
    }

    /// 400 officers are missed in the harbour, 714 km from the city, and 300 in the hills, 132 km. To the
    /// hills it is 2.6 h by road, to the harbour 10 h by air, and the order takes 2·(1 + .5) h. 300 over
    /// 1 + 5.6/10 is more than 400 over 1 + 13/10; to those who have all the time 400 is more.
    private static Target sent() {
        return Worked.of(
                "security.deploy.sent",
                "security.deploy",
                "Where a unit of the city goes, the hour in which it arrives, and that by commanders with a hundred times the patience; where it stands and is counted an hour before that and in it",
                "largest need/(1 + hours/patience); muster·(1 + drag·obstruction) + min(distance/speed, airlift), in whole hours",
                () -> {
                    Stand near = called(10).hours(1);
                    double to = near.value(Columns.UNIT_PLACE, 0);
                    double at = near.value(Columns.UNIT_ARRIVAL, 0);
                    Stand far = called(1000).hours(1);
                    double before = near.hours(5).value(Columns.FORCES, 2);
                    return new double[] {
                        to,
                        at,
                        far.value(Columns.UNIT_PLACE, 0),
                        far.value(Columns.UNIT_ARRIVAL, 0),
                        before,
                        near.hours(1).value(Columns.FORCES, 2)
                    };
                },
                2,
                6,
                0,
                13,
                0,
                100);
    }

    private static Stand called(double patience) {
        return deployed()
                .in(StandCountry.scenario(
                        StandCountry.conflict(StandCountry.sites()), List.of(StandCountry.unit("guard", 1, 100))))
                .with("guard", 0)
                .with("wanted", 1)
                .with("least-need", 10)
                .with("patience", patience)
                .set(Columns.CROWD, 0, 400)
                .set(Columns.CROWD, 2, 300)
                .set(EliteColumns.OBSTRUCTION, 0, 0.5);
    }

    private static Stand deployed() {
        return Stand.of(new Deploy())
                .with("on-duty", 0.2)
                .with("all-out", 0.8)
                .with("alert-memory", 4)
                .with("guard", 0.5)
                .with("wanted", 0)
                .with("wanted-militant", 0)
                .with("round", 6)
                .with("least-need", 1e6)
                .with("quiet", 0)
                .with("patience", 10)
                .with("speed", 50)
                .with("airlift", 10)
                .with("muster", 2)
                .with("drag", 1);
    }

    /// Noticed by half-lives of 2 h, forgotten by ones of 10: 8,000 people are 4,000 after 2 hours.
    private static Target blackout() {
        return Worked.of(
                "information.blackout",
                "information.blackout",
                "Internet two hours after 8,000 came out, half of it cut at 2,000 and steepness 2; when the crowd is gone; and a half-life after it is safe",
                "1/(1 + (alarm/half)^m), kept; then half of the cut undone",
                () -> {
                    Stand stand = Stand.of(new Blackout())
                            .with("half", 2000)
                            .with("steepness", 2)
                            .with("least", 0.1)
                            .with("notice", 2)
                            .with("memory", 10)
                            .with("safe", 2001)
                            .with("restoring", 1)
                            .set(Columns.PARTICIPANTS, 0, 8000)
                            .hours(2);
                    double cut = stand.value(Columns.INTERNET, 0);
                    stand.set(Columns.PARTICIPANTS, 0, 0);
                    double kept = stand.hours(9).value(Columns.INTERNET, 0);
                    return new double[] {cut, kept, stand.hours(1).value(Columns.INTERNET, 0)};
                },
                0.2,
                0.2,
                0.6);
    }
}
