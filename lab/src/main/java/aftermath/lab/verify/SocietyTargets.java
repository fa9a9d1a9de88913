package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.society.Backlash;
import aftermath.sim.model.society.Coverage;
import aftermath.sim.model.society.Danger;
import aftermath.sim.model.society.Fatigue;
import aftermath.sim.model.society.Fear;
import aftermath.sim.model.society.Grievance;
import aftermath.sim.model.society.SocialProof;
import java.util.List;

/// The layer `society`, each mechanism by itself in the [StandCountry].
final class SocietyTargets {
    private SocietyTargets() {}

    static List<Target> of() {
        return List.of(grievance(), fear(), danger(), proof(), coverage(), fatigue(), backlash());
    }

    /// Legitimacy at rest .5 for the titular group, .6 for the Russian; .2 lost, .1 won by beliefs.
    private static Target grievance() {
        return Worked.of(
                "society.grievance",
                "society.grievance",
                "Discontent of two groups at .5 and .6 at rest with .2 lost and .1 won, and hardship added with and without LPG",
                "1 − (level at rest + won − lost); strain + β·burden of those exposed",
                () -> {
                    Stand stand = Stand.of(new Grievance())
                            .with("burden", 0.4)
                            .with("population.legitimacy", 0.5)
                            .with("population.legitimacy-russian", 0.1)
                            .with("population.legitimacy-other", 0)
                            .set(Columns.STRAIN, 0, 0.1)
                            .set(Columns.BURDEN, 0, 0.5)
                            .set(Columns.LEGITIMACY_LOSS, 0, 0.2)
                            .setAll(NarrativeColumns.LEGITIMACY_OFFSET, 0.1)
                            .hours(1);
                    return new double[] {
                        stand.value(Columns.DISCONTENT, 0),
                        stand.value(Columns.DISCONTENT, 2),
                        stand.value(Columns.HARDSHIP_SHIFT, 0),
                        stand.value(Columns.HARDSHIP_SHIFT, 1)
                    };
                },
                0.6,
                0.5,
                0.1,
                0.3);
    }

    /// 100 officers, half of them on the scene, 80 % of those hold, before 100 people: 0.4 officers to one.
    private static Target fear() {
        double chance = 1 - exp(-2.3 * 0.4);
        return Worked.of(
                "society.fear",
                "society.fear",
                "Expected arrest a half-life of 6 h after 40 officers face 100 people, and its cost with danger .3, in ordinary times and under an emergency; before nobody",
                "half of 1 − e^−k·0.4;  ρ·(P·(1 + J·emergency) + D·danger)",
                () -> {
                    Stand stand = fearful(100);
                    double ordinary = stand.hours(6).value(Columns.FEAR, 0);
                    double risk = stand.value(Columns.ARREST_RISK, 0);
                    Stand stern =
                            fearful(100).set(Columns.REGION_EMERGENCY, 0, 1).hours(6);
                    double empty = fearful(0).hours(6).value(Columns.ARREST_RISK, 0);
                    return new double[] {risk, ordinary, stern.value(Columns.FEAR, 0), empty};
                },
                chance / 2,
                0.2 * (chance / 2 + 2 * 0.3),
                0.2 * (1.5 * chance / 2 + 2 * 0.3),
                (1 - exp(-2.3 * 40)) / 2);
    }

    private static Stand fearful(double crowd) {
        return Stand.of(new Fear())
                .with("k", 2.3)
                .with("on-scene", 0.5)
                .with("memory", 6)
                .with("emergency", 0.5)
                .with("danger", 2)
                .with("population.fear-weight", 0.2)
                .set(Columns.CROWD, 0, crowd)
                .set(Columns.FORCES, 0, 100)
                .set(Columns.HOLDING, 0, 0.8)
                .set(Columns.DANGER, 0, 0.3);
    }

    private static Target danger() {
        return Worked.of(
                "society.danger",
                "society.danger",
                "Danger after four deaths in a street of violence .4, where half of the internet tells of them, and a half-life of a day later",
                "1 − e^−(v·violence + (own + c·e·others)/half)",
                () -> {
                    Stand stand = Stand.of(new Danger())
                            .with("violence", 0.5)
                            .with("deaths", 10)
                            .with("elsewhere", 0.4)
                            .with("memory", 24)
                            .set(ContestColumns.VIOLENCE, 0, 0.4)
                            .set(Columns.DEATHS_NOW, 0, 4)
                            .set(Columns.INTERNET, 1, 0.5)
                            .hours(1);
                    double own = stand.value(Columns.DANGER, 0);
                    double heard = stand.value(Columns.DANGER, 1);
                    stand.set(Columns.DEATHS_NOW, 0, 0).hours(24);
                    return new double[] {own, heard, stand.value(Columns.DANGER, 0), stand.value(Columns.DANGER, 1)};
                },
                1 - exp(-0.6),
                1 - exp(-0.08),
                1 - exp(-0.4),
                1 - exp(-0.04));
    }

    /// Places of 700,000, 1,050,000 and 350,000 adults; mean 700,000, of which a hundredth is half of the pull.
    private static Target proof() {
        return Worked.of(
                "society.social-proof",
                "society.social-proof",
                "Pull of a crowd of 21,000 a half-life of 3 h after it came out, in a mean place and in one half as large again, and of one of two ties",
                "M/(M + q·N̄·√(N/N̄)), M half of the crowd; ties’ pull over their number",
                () -> {
                    Stand stand = Stand.of(new SocialProof())
                            .with("crowd", 1.5)
                            .with("half", 0.01)
                            .with("size", 0.5)
                            .with("ties", 0.6)
                            .with("memory", 3)
                            .set(Columns.CROWD, 0, 21_000)
                            .set(Columns.CROWD, 1, 21_000)
                            .hours(3);
                    return new double[] {
                        stand.value(Columns.PROOF, 0), stand.value(Columns.PROOF, 1), stand.value(Columns.TIE_WEIGHT, 0)
                    };
                },
                1.5 * 10_500 / 17_500,
                1.5 * 10_500 / (10_500 + 7_000 * Math.sqrt(1.5)),
                0.3);
    }

    private static Target coverage() {
        return Worked.of(
                "society.coverage",
                "society.coverage",
                "Pull of crowds of 3,000 and 500 on each other’s region, half-life 5 h, half of the internet up in the first",
                "ν·c·X/(X + half), X half of the crowds elsewhere",
                () -> Stand.of(new Coverage())
                        .with("pull", 2)
                        .with("half", 1000)
                        .with("memory", 5)
                        .set(Columns.REGION_CROWD, 0, 3000)
                        .set(Columns.REGION_CROWD, 1, 500)
                        .set(Columns.INTERNET, 0, 0.5)
                        .hours(5)
                        .values(Columns.COVERAGE),
                2 * 0.5 * 250 / 1250,
                2.0 * 1500 / 2500);
    }

    private static Target fatigue() {
        return Worked.of(
                "society.fatigue",
                "society.fatigue",
                "What an hour on the street costs",
                "the parameter itself",
                () -> Stand.of(new Fatigue()).with("cost", 0.03).hours(1).values(Columns.WEARINESS),
                0.03);
    }

    /// 60 arrests in the west, and one of two dead there a participant killed by the forces, worth 40 more. In the east
    /// half of it is seen. An offer of 90 for a price of 60 that rose to 120 takes back half of the rise.
    private static Target backlash() {
        return Worked.of(
                "society.backlash",
                "society.backlash",
                "Legitimacy lost to 60 arrests and a death in one region and in the other; a half-life later; and what an offer wins, once",
                "a·F/(F + half), fading; less g·(share of the rise taken back)",
                () -> {
                    Stand stand = reproached().hours(1);
                    double west = stand.value(Columns.LEGITIMACY_LOSS, 0);
                    double east = stand.value(Columns.LEGITIMACY_LOSS, 1);
                    stand.set(Columns.STREET_ARRESTS, 0, 0).set(Columns.DEATHS_NOW, 0, 0);
                    double faded = stand.hours(10).value(Columns.LEGITIMACY_LOSS, 0);
                    stand.set(Columns.MARKET_PRICE, 0, 120).set(Columns.PRICE_OFFER, 0, 90);
                    double kept = Math.pow(2, -0.1);
                    double won = faded * kept - stand.hours(1).value(Columns.LEGITIMACY_LOSS, 0);
                    double after = stand.value(Columns.LEGITIMACY_LOSS, 0);
                    double again = after * kept - stand.hours(1).value(Columns.LEGITIMACY_LOSS, 0);
                    return new double[] {west, east, faded, won, again};
                },
                0.2 * 100 / 150,
                0.2 * 50 / 100,
                0.1 * 100 / 150,
                0.1 * 0.5,
                0);
    }

    private static Stand reproached() {
        return Stand.of(new Backlash())
                .with("rate", 0.2)
                .with("half", 50)
                .with("death", 80)
                .with("concession-gain", 0.1)
                .with("half-life", 10)
                .set(Columns.STREET_ARRESTS, 0, 60)
                .set(Columns.DEATHS_NOW, 0, 2)
                .set(Columns.DEAD_CIVILIANS, 0, 1)
                .set(ContestColumns.FORCES_SHARE, 0, 0.5)
                .set(Columns.INTERNET, 1, 0.5);
    }
}
