package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.narrative.Persuade;
import java.util.List;

/// A day of `narrative.persuade`, by itself in the [StandCountry], of people who talk to nobody but themselves.
///
/// Audiences 0, 1 and 2 are the titular group of the west: state television, internet, foreign
/// television. Two of three messages are heard online and show nothing. A quarter of the internet there
/// is up.
final class PersuadeTargets {
    private static final String CARD = "narrative.persuade";
    private static final int FRAMES = 3;

    private PersuadeTargets() {}

    static List<Target> of() {
        return List.of(day());
    }

    /// Weights are .5·reach·trust, and for the pages, unshown at a scepticism of .3 on a net of
    /// .25 + .2·.75, .28 of that. On protest television argues for .2 against .5 at rest, three fifths
    /// towards disbelief, the pages for .9, four fifths towards certainty; on annexation they argue
    /// for .7 against .2, five eighths. A fifth of a change of mind is gone by the evening on the
    /// internet, a tenth on state television, none on foreign.
    private static Target day() {
        double television = 0.5 * 0.2 * 0.5;
        double pages = 0.5 * 0.6 * 0.4 * 0.28;
        double fewer = 0.5 * 0.1 * 0.4 * 0.28;
        double online = 0.8 * (pages * 0.8 - television * 0.6) / (1 + pages + television);
        double state = 0.9 * (fewer * 0.8 - 0.5 * 0.8 * 0.5 * 0.6) / (1 + fewer + 0.5 * 0.8 * 0.5);
        double talk = 0.8 * pages * 0.625 / (1 + pages);
        double stateTalk = 0.9 * fewer * 0.625 / (1 + fewer);
        double foreignTalk = fewer * 0.625 / (1 + fewer);
        double annexed = 0.2 + 0.8 * talk;
        // Half of the west reads, of those who watch two fifths of the Russian group watch foreign channels.
        double fear = 0.8 * (0.5 * talk + 0.06 * foreignTalk + 0.44 * stateTalk);
        return Worked.of(
                "narrative.persuade.day",
                CARD,
                "Beliefs on protest and annexation after a day of three messages, online and before state television; acceptance, fear of annexation and legitimacy won",
                "e = A·Σ u·e′/(1 + Σ u), u = loudness·reach·trust·(1 − scepticism)·(internet + rumour·(1 − internet)); L(4·(Σ κ·b − standing − nationalism)); Σ θ·(b − b₀); Σ λ·(b − b₀)",
                () -> {
                    Stand stand = talkers().hours(25);
                    return new double[] {
                        stand.value(NarrativeColumns.BELIEF_LEVEL, FRAMES),
                        stand.value(NarrativeColumns.BELIEF_LEVEL, 0),
                        stand.value(NarrativeColumns.BELIEF_LEVEL, FRAMES + 2),
                        stand.value(NarrativeColumns.GROUP_ACCEPTANCE, 1),
                        stand.value(NarrativeColumns.ANNEXATION_FEAR, 0),
                        stand.value(NarrativeColumns.LEGITIMACY_OFFSET, 0)
                    };
                },
                0.5 + 0.5 * online,
                0.5 + 0.5 * state,
                annexed,
                1 / (1 + exp(-4 * (0.4 * 0.4 - 0.3 * annexed - 0.6 * 0.25 - 0.5 * 0.2))),
                fear,
                -0.3 * 0.5 * (0.5 * online + 0.5 * state));
    }

    private static Stand talkers() {
        return Stand.of(new Persuade())
                .with("loudness", 0.5)
                .with("rumour", 0.2)
                .with("newsworthy", 1000)
                .with("memory", 1)
                .with("standing", 0.6)
                .with("nationalism", 0.5)
                .with("self", 1)
                .with("bordering", 0)
                .with("population.homophily", 1)
                .with("stubborn-state", 0.1)
                .with("stubborn-internet", 0.2)
                .with("stubborn-foreign", 0)
                .with("internet-rural", 0.2)
                .with("internet-urban", 0.7)
                .with("foreign-titular", 0)
                .with("foreign-russian", 0.4)
                .with("foreign-other", 0)
                .set(Columns.INTERNET, 0, 0.25)
                .setAll(NarrativeColumns.SCEPTICISM, 0.3)
                .setAll(NarrativeColumns.NATIONALISM, 0.2)
                .set(PowerColumns.STANDING, 0, 0.75)
                .set(NarrativeColumns.ANNEXATION_TALK, 0, 1)
                .set(NarrativeColumns.WESTERN_FRAME, 0, 1);
    }
}
