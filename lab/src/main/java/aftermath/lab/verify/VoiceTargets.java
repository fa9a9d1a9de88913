package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.identity.Tension;
import aftermath.sim.model.narrative.AnnexationTalk;
import aftermath.sim.model.narrative.Evidence;
import aftermath.sim.model.narrative.WesternFrame;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// The layers `narrative` and `identity`, each mechanism by itself in the [StandCountry].
final class VoiceTargets {
    private static final int DAYS = 1000;

    private VoiceTargets() {}

    static List<Target> of() {
        return List.of(evidence(), annexation(), western(), tension(), incidents());
    }

    private static Target evidence() {
        return Worked.of(
                "narrative.evidence",
                "narrative.evidence",
                "Scepticism of who watches state television, reads the internet, watches foreign television",
                "the parameter of the diet",
                () -> {
                    Stand stand = Stand.of(new Evidence())
                            .with("state", 0.1)
                            .with("internet", 0.3)
                            .with("foreign", 0.6)
                            .hours(1);
                    return new double[] {
                        stand.value(NarrativeColumns.SCEPTICISM, 0),
                        stand.value(NarrativeColumns.SCEPTICISM, 1),
                        stand.value(NarrativeColumns.SCEPTICISM, 2)
                    };
                },
                0.1,
                0.3,
                0.6);
    }

    /// The message begins with the world, so that nothing of it was on the air in the day before. Another
    /// one is said only while there are troops.
    private static Target annexation() {
        return Worked.of(
                "narrative.annexation-talk",
                "narrative.annexation-talk",
                "Talk of annexation in the first hour and a day later; of troops, while there are none and when there are",
                "1 while a message of the stream was on the air in the last day and its condition holds",
                () -> {
                    Stand stand = Stand.of(new AnnexationTalk()).hours(1);
                    double first = stand.value(NarrativeColumns.ANNEXATION_TALK, 0);
                    Stand troops = Stand.of(new AnnexationTalk())
                            .in(said("annexation-talk", 1000, "troops"))
                            .hours(25);
                    double none = troops.value(NarrativeColumns.ANNEXATION_TALK, 0);
                    troops.set(Columns.TROOPS, 0, 10);
                    return new double[] {
                        first,
                        stand.hours(24).value(NarrativeColumns.ANNEXATION_TALK, 0),
                        none,
                        troops.hours(24).value(NarrativeColumns.ANNEXATION_TALK, 0)
                    };
                },
                0,
                1,
                0,
                1);
    }

    private static Target western() {
        return Worked.of(
                "narrative.western-frame",
                "narrative.western-frame",
                "The Western frame in the first hour and a day later; of twelve hours, one day and two days after their begin",
                "1 while a message of the stream was on the air in the last day",
                () -> {
                    Stand stand = Stand.of(new WesternFrame()).hours(1);
                    double first = stand.value(NarrativeColumns.WESTERN_FRAME, 0);
                    Stand brief = Stand.of(new WesternFrame())
                            .in(said("western-frame", 12, "always"))
                            .hours(25);
                    double day = brief.value(NarrativeColumns.WESTERN_FRAME, 0);
                    return new double[] {
                        first,
                        stand.hours(24).value(NarrativeColumns.WESTERN_FRAME, 0),
                        day,
                        brief.hours(24).value(NarrativeColumns.WESTERN_FRAME, 0)
                    };
                },
                0,
                1,
                1,
                0);
    }

    private static Scenario said(String stream, int hours, String when) {
        return StandCountry.scenario(
                StandCountry.conflict(StandCountry.sites()),
                List.of(StandCountry.unit("police", 0, 1000)),
                StandCountry.discourse(List.of(StandCountry.message(stream, hours, when))));
    }

    /// 500 troops of 1,000 that count as one, accepted by half; shares of .3 and .2 of the Russian group: contact .84
    /// and .64. A third of the adults live in the west.
    private static Target tension() {
        double west = risen(0.4 * 0.5 * 0.5 + 0.5 * 0.2 * 0.84);
        double east = risen(0.4 * 0.5 * 0.5 + 0.5 * 0.2 * 0.64);
        return Worked.of(
                "identity.tension",
                "identity.tension",
                "Tension of two regions and of the nation after a day of troops and fear of annexation; of the first after a day of calm",
                "D/(D + ζ)·(1 − e^−(D + ζ)), D = α·troops/reference·(1 − acceptance) + γ·fear·4s(1 − s)",
                () -> {
                    Stand stand = Stand.of(new Tension())
                            .with("presence", 0.4)
                            .with("reference", 1000)
                            .with("annexation", 0.5)
                            .with("calming", 0.1)
                            .with("incidents", 1)
                            .set(Columns.TROOPS, 0, 500)
                            .setAll(NarrativeColumns.ACCEPTANCE, 0.5)
                            .setAll(NarrativeColumns.ANNEXATION_FEAR, 0.2)
                            .hours(1);
                    double first = stand.value(NarrativeColumns.TENSION, 0);
                    double second = stand.value(NarrativeColumns.TENSION, 1);
                    double nation = stand.value(NarrativeColumns.NATION_TENSION, 0);
                    stand.set(Columns.TROOPS, 0, 0)
                            .setAll(NarrativeColumns.ANNEXATION_FEAR, 0)
                            .hours(24);
                    return new double[] {first, second, nation, stand.value(NarrativeColumns.TENSION, 0)};
                },
                west,
                east,
                west / 3 + 2 * east / 3,
                west * exp(-0.1));
    }

    /// Tension stays at .5, as nothing feeds it and nothing calms it. Contact is .84 and .64 as above, among .7 and 1.4
    /// million adults.
    private static Target incidents() {
        double[] expected = {20 * 0.5 * 0.84 * 0.7, 20 * 0.5 * 0.64 * 1.4};
        double[] error = {Math.sqrt(expected[0] / DAYS), Math.sqrt(expected[1] / DAYS)};
        return Target.analytic(
                        "identity.tension.incidents",
                        "Incidents of a day in two regions at half of full tension, mean of 1,000 days")
                .from("ι·T·4s(1 − s)·adults in millions; by hand")
                .cards("identity.tension")
                .withinErrors(4, "four standard errors of Poisson numbers of 1,000 days", expected, error)
                .numbers(() -> {
                    Stand stand = Stand.of(new Tension())
                            .with("presence", 0)
                            .with("reference", 1)
                            .with("annexation", 0)
                            .with("calming", 0)
                            .with("incidents", 20)
                            .setAll(NarrativeColumns.TENSION, 0.5)
                            .hours(24 * DAYS);
                    return new double[] {
                        stand.value(NarrativeColumns.INCIDENTS, 0) / DAYS,
                        stand.value(NarrativeColumns.INCIDENTS, 1) / DAYS
                    };
                });
    }

    private static double risen(double drive) {
        return drive / (drive + 0.1) * (1 - exp(-(drive + 0.1)));
    }
}
