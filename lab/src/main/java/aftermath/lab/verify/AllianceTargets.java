package aftermath.lab.verify;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.alliance.Backlash;
import aftermath.sim.model.alliance.Credibility;
import aftermath.sim.model.alliance.Decide;
import aftermath.sim.model.alliance.Relief;
import aftermath.sim.model.alliance.Request;
import aftermath.sim.model.alliance.Signal;
import aftermath.sim.model.alliance.Withdraw;
import java.util.List;

/// The layer `alliance`, each mechanism by itself in the [StandCountry].
final class AllianceTargets {
    private AllianceTargets() {}

    static List<Target> of() {
        return List.of(request(), decide(), signal(), relief(), withdraw(), backlash(), credibility());
    }

    /// 1,000 of whom 80 % hold, and half of 400 where the state has given way: 1,000. Against them 500 at the weight of
    /// .5, 30 unarmed militants at 5, 20 armed at 20, and a site worth 200: 1,000.
    private static Target request() {
        return Worked.of(
                "alliance.request",
                "alliance.request",
                "Men whom the incumbent can count on, opponents in their worth a half-life on, chance of lasting; request at a level of .65, none of a fallen government",
                "F²/(F² + A²), A half of the way to crowd·w + militants·m + armed·a + sites·s",
                () -> {
                    Stand stand = doubting().hours(4);
                    double fallen = doubting()
                            .set(EliteColumns.GOVERNMENT, 0, 0)
                            .hours(40)
                            .value(Columns.REQUEST, 0);
                    return new double[] {
                        stand.value(Columns.LOYAL, 0),
                        stand.value(Columns.THREAT, 0),
                        stand.value(Columns.SURVIVAL, 0),
                        stand.value(Columns.REQUEST, 0),
                        stand.hours(16).value(Columns.REQUEST, 0),
                        fallen
                    };
                },
                1000,
                500,
                0.8,
                0,
                1,
                0);
    }

    private static Stand doubting() {
        return Stand.of(new Request())
                .with("level", 0.65)
                .with("weight", 0.5)
                .with("militant", 5)
                .with("armed", 20)
                .with("site", 200)
                .with("fallen", 0.5)
                .with("decisiveness", 2)
                .with("memory", 4)
                .with("pause", 10)
                .set(Columns.FORCES, 0, 1000)
                .set(Columns.HOLDING, 0, 0.8)
                .set(Columns.FORCES, 1, 400)
                .set(Columns.STANDS, 1, 0)
                .set(Columns.CROWD, 0, 500)
                .set(Columns.MILITANTS, 0, 50)
                .set(ContestColumns.ARMED, 0, 20)
                .set(ContestColumns.NATION_SITES_LOST, 0, 1);
    }

    /// 1,000 against 3,000 last with a chance of .25, with 2,000 allies with one of .5. The lead’s benefit is 3 and 2
    /// for
    /// a stake of .5, its cost 1; the small member’s benefit .9 and cost .5. Reputation .4 at a credibility of .5.
    private static Target decide() {
        return Worked.of(
                "alliance.decide",
                "alliance.decide",
                "What the lead and the small member gain by going, chance of success, consent, and answers after 4 and 5 hours",
                "ΔP·B + reputation·(1 − credibility) − C",
                () -> {
                    Stand stand = Stand.of(new Decide())
                            .with("hours", 4)
                            .with("multiplier", 1)
                            .with("decisiveness", 1)
                            .with("stake", 4)
                            .with("reputation", 0.4)
                            .with("quorum", 0.5)
                            .set(Columns.REQUEST, 0, 1)
                            .set(Columns.LOYAL, 0, 1000)
                            .set(Columns.THREAT, 0, 3000)
                            .set(PowerColumns.CREDIBILITY, 0, 0.5)
                            .set(PowerColumns.STAKE, 0, 0.5)
                            .hours(4);
                    double early = stand.value(Columns.ANNOUNCEMENT, 0);
                    stand.hours(1);
                    return new double[] {
                        early,
                        stand.value(Columns.ANNOUNCEMENT, 0),
                        stand.value(PowerColumns.SUCCESS, 0),
                        stand.value(PowerColumns.MEMBER_GAIN, 0),
                        stand.value(PowerColumns.MEMBER_GAIN, 1),
                        stand.value(Columns.CONSENT, 0),
                        stand.value(Columns.CONSENT, 1)
                    };
                },
                0,
                1,
                0.5,
                0.25 * 5 + 0.2 - 1,
                0.25 * 0.9 + 0.2 - 0.5,
                1,
                0);
    }

    private static Target signal() {
        return Worked.of(
                "alliance.signal",
                "alliance.signal",
                "What an announcement adds at a credibility of .75: before it, after it, and with 40 % gone again",
                "weight·credibility·(1 − departed)",
                () -> {
                    Stand stand = Stand.of(new Signal())
                            .with("weight", 0.4)
                            .set(PowerColumns.CREDIBILITY, 0, 0.75)
                            .hours(1);
                    double before = stand.value(Columns.SIGNAL, 0);
                    double after =
                            stand.set(Columns.ANNOUNCEMENT, 0, 1).hours(1).value(Columns.SIGNAL, 0);
                    stand.set(Columns.DEPARTED, 0, 0.4).hours(1);
                    return new double[] {before, after, stand.value(Columns.SIGNAL, 0)};
                },
                0,
                0.3,
                0.18);
    }

    private static Target relief() {
        return Worked.of(
                "alliance.relief",
                "alliance.relief",
                "Of 2,000 promised, arrivals 10, 15 and 20 hours after the announcement; officers freed; troops and officers freed when a quarter has left; hours of presence",
                "promised·(a − first)/ramp; ratio·troops, at most those tied down",
                () -> {
                    Stand stand = Stand.of(new Relief())
                            .with("first", 10)
                            .with("ramp", 10)
                            .with("ratio", 0.8)
                            .setAll(Columns.CONSENT, 1)
                            .set(Columns.ANNOUNCEMENT, 0, 1)
                            .set(Columns.TIED, 0, 1300)
                            .hours(10);
                    double none = stand.value(Columns.ARRIVED, 0);
                    double half = stand.hours(5).value(Columns.ARRIVED, 0);
                    double freed = stand.value(Columns.FREED, 0);
                    double all = stand.hours(5).value(Columns.ARRIVED, 0);
                    double most = stand.value(Columns.FREED, 0);
                    double there = stand.value(Columns.PRESENCE, 0);
                    stand.set(Columns.DEPARTED, 0, 0.25).hours(1);
                    return new double[] {
                        none,
                        half,
                        freed,
                        all,
                        most,
                        there,
                        stand.value(Columns.TROOPS, 0),
                        stand.value(Columns.FREED, 0)
                    };
                },
                0,
                1000,
                800,
                2000,
                1300,
                10,
                1500,
                1200);
    }

    /// A day costs 100 persons, twice that at a nationalism of .5 in all regions: after two days 400.
    private static Target withdraw() {
        return Worked.of(
                "alliance.withdraw",
                "alliance.withdraw",
                "Danger a half-life of 24 h after 1,000 people; left after 3 hours of which 2 are notice, at a danger just below and just above what two days cost; before the least stay",
                "leave once crowd < cost·days·(1 + backlash·nationalism);  (hours − notice)/ramp",
                () -> {
                    Stand fading = staying(0, 1000).hours(1);
                    double danger =
                            fading.set(Columns.PARTICIPANTS, 0, 0).hours(24).value(Columns.ALLIANCE_DANGER, 0);
                    double gone = staying(48, 399).hours(3).value(Columns.DEPARTED, 0);
                    double held = staying(48, 401).hours(3).value(Columns.DEPARTED, 0);
                    double early = staying(23, 0).hours(3).value(Columns.DEPARTED, 0);
                    return new double[] {danger, gone, held, early};
                },
                500,
                0.25,
                0,
                0);
    }

    private static Stand staying(double presence, double crowd) {
        return Stand.of(new Withdraw())
                .with("memory", 24)
                .with("cost", 100)
                .with("backlash", 2)
                .with("least-stay", 1)
                .with("stay", -1)
                .with("notice", 2)
                .with("ramp", 4)
                .setAll(NarrativeColumns.NATIONALISM, 0.5)
                .set(Columns.ARRIVED, 0, 2000)
                .set(Columns.PRESENCE, 0, presence)
                .set(Columns.PARTICIPANTS, 0, crowd);
    }

    private static Target backlash() {
        return Worked.of(
                "alliance.backlash",
                "alliance.backlash",
                "Nationalism after a day of 1,000 troops, half of whom count, with and without the internet; and a half-life of a day after they left",
                "rate·presence·(unseen + (1 − unseen)·internet)·(1 − acceptance)·(1 − n)",
                () -> {
                    Stand stand = Stand.of(new Backlash())
                            .with("rate", 0.4)
                            .with("half", 1000)
                            .with("unseen", 0.5)
                            .with("half-life", 1)
                            .set(Columns.TROOPS, 0, 1000)
                            .set(Columns.INTERNET, 1, 0)
                            .setAll(NarrativeColumns.ACCEPTANCE, 0.25)
                            .hours(24);
                    double seen = stand.value(NarrativeColumns.NATIONALISM, 0);
                    double unseen = stand.value(NarrativeColumns.NATIONALISM, 1);
                    stand.set(Columns.TROOPS, 0, 0).hours(24);
                    return new double[] {seen, unseen, stand.value(NarrativeColumns.NATIONALISM, 0)};
                },
                0.15,
                0.075,
                0.075);
    }

    /// Two of three calls before were honoured: 3/5. Then a call without an answer for 5 hours, answered in the sixth,
    /// and a promise to leave, worth half a call, that is kept in the day or not.
    private static Target credibility() {
        return Worked.of(
                "alliance.credibility",
                "alliance.credibility",
                "Credibility at rest, 4 and 5 hours into a call, answered, left in time, left too late",
                "(1 + honoured + k)/(2 + calls + n)",
                () -> {
                    Stand stand = Stand.of(new Credibility())
                            .with("honoured", 2)
                            .with("requests", 3)
                            .with("patience", 5)
                            .with("withdrawal", 0.5)
                            .with("term", 1)
                            .hours(1);
                    double rest = stand.value(PowerColumns.CREDIBILITY, 0);
                    stand.set(Columns.REQUEST, 0, 1);
                    double patient = stand.hours(4).value(PowerColumns.CREDIBILITY, 0);
                    double refused = stand.hours(1).value(PowerColumns.CREDIBILITY, 0);
                    stand.set(Columns.ANNOUNCEMENT, 0, 1).set(Columns.PRESENCE, 0, 24);
                    double answered = stand.hours(1).value(PowerColumns.CREDIBILITY, 0);
                    stand.set(Columns.DEPARTED, 0, 1);
                    double left = stand.hours(1).value(PowerColumns.CREDIBILITY, 0);
                    stand.set(Columns.PRESENCE, 0, 25);
                    return new double[] {
                        rest, patient, refused, answered, left, stand.hours(1).value(PowerColumns.CREDIBILITY, 0)
                    };
                },
                3.0 / 5,
                3.0 / 5,
                3.0 / 6,
                4.0 / 6,
                4.5 / 6.5,
                4.0 / 6.5);
    }
}
