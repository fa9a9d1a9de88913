package aftermath.sim.model.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.World;
import aftermath.sim.model.Geography;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Population;
import aftermath.sim.model.Small;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.model.SmallDiscourse;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersuadeTest {
    private static final int YEAR = 365 * 24;
    private static final int MONTH = 744;

    @Test
    void in_a_quiet_year_beliefs_stay_at_rest_to_the_last_bit() {
        Frames year = Stage.quiet().run(YEAR);
        try (Crew crew = new Crew(1)) {
            World rest = Small.crisis().scale(2000).settle(crew);
            for (Column column : NarrativeColumns.ALL) {
                for (int t = 0; t < YEAR && !column.equals(NarrativeColumns.SCEPTICISM); t += 23) {
                    for (int e = 0; e < year.size(column); e++) {
                        assertThat(Double.doubleToRawLongBits(year.value(column, t, e)))
                                .as("%s of %d, hour %d", column.name(), e, t)
                                .isEqualTo(Double.doubleToRawLongBits(rest.column(column)[e]));
                    }
                }
            }
        }
    }

    @Test
    void a_country_without_a_crisis_does_not_notice_that_the_layers_are_cut() {
        Small calm = Small.calm().scale(1000);
        Frames whole = calm.nation(MONTH);
        assertThat(calm.cut("narrative", "identity").nation(MONTH).digest()).isEqualTo(whole.digest());
    }

    @Test
    void after_a_crisis_beliefs_come_back_to_rest_exactly() {
        Frames years = Stage.crisis().run(2 * YEAR);
        int last = 2 * YEAR - 1;
        for (Column column : List.of(
                NarrativeColumns.BELIEF_LEVEL,
                NarrativeColumns.FRAME_BELIEF,
                NarrativeColumns.GROUP_ACCEPTANCE,
                NarrativeColumns.ACCEPTANCE,
                NarrativeColumns.ANNEXATION_FEAR)) {
            boolean moved = false;
            for (int e = 0; e < years.size(column); e++) {
                moved |= years.value(column, 240, e) != years.value(column, 0, e);
                assertThat(years.value(column, last, e)).isEqualTo(years.value(column, 0, e));
            }
            assertThat(moved).as(column.name()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "narrative.annexation-talk",
                "narrative.western-frame",
                "narrative.evidence",
                "narrative.persuade"
            })
    void every_mechanism_is_missed_where_it_acts(String id) {
        Frames whole =
                Stage.crisis().small().observing(NarrativeColumns.OBSERVED).run(MONTH);
        Frames without = Stage.crisis()
                .small()
                .observing(NarrativeColumns.OBSERVED)
                .cut(id)
                .run(MONTH);
        assertThat(without.digest()).isNotEqualTo(whole.digest());
    }

    @Test
    void without_troops_nobody_talks_of_occupation_or_annexation() {
        Frames frames = Stage.crisis().troops(0).run(MONTH);
        for (int frame : new int[] {SmallDiscourse.PEACE, SmallDiscourse.OCCUPATION, SmallDiscourse.ANNEXATION}) {
            for (int t = 0; t < MONTH; t++) {
                assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, t, frame))
                        .isEqualTo(frames.value(NarrativeColumns.FRAME_BELIEF, 0, frame));
            }
        }
        assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 240, SmallDiscourse.PROTEST))
                .isNotEqualTo(frames.value(NarrativeColumns.FRAME_BELIEF, 0, SmallDiscourse.PROTEST));
    }

    @Test
    void a_stream_that_is_cut_is_silent_and_the_rest_is_not() {
        Frames frames = Stage.crisis().small().cut("narrative.annexation-talk").run(MONTH);
        assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 240, SmallDiscourse.ANNEXATION))
                .isEqualTo(frames.value(NarrativeColumns.FRAME_BELIEF, 0, SmallDiscourse.ANNEXATION));
        assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 240, SmallDiscourse.OCCUPATION))
                .isGreaterThan(frames.value(NarrativeColumns.FRAME_BELIEF, 0, SmallDiscourse.OCCUPATION));
    }

    @Test
    void without_net_and_rumour_online_outlets_are_not_heard_but_television_is() {
        Frames frames = Stage.crisis()
                .internet(0, 0)
                .small()
                .with("narrative.persuade.rumour", 0)
                .run(240);
        assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 239, SmallDiscourse.ANNEXATION))
                .isEqualTo(frames.value(NarrativeColumns.FRAME_BELIEF, 0, SmallDiscourse.ANNEXATION));
        assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 239, SmallDiscourse.PEACE))
                .isGreaterThan(frames.value(NarrativeColumns.FRAME_BELIEF, 0, SmallDiscourse.PEACE));
    }

    @Test
    void one_audience_alone_follows_its_closed_form() {
        // Nobody to talk to but oneself: e ← a·(e + u·c)/(1 + u), so e after n days is c·u·a·(1 − qⁿ)/((1 + u)(1 − q)).
        Frames frames = Stage.crisis()
                .small()
                .with("narrative.persuade.self", 1, "narrative.evidence.internet", 0.25)
                .run(241);
        int audience = Audiences.of(1, 1, 1);
        int belief = audience * 4 + SmallDiscourse.ANNEXATION;
        double u = 0.1 * 0.8 * 0.3 * 0.2 * (1 - 0.25);
        double rest = 0.05;
        double claim = (0.7 - rest) / (1 - rest);
        double open = 1 - 0.03;
        double q = open / (1 + u);
        // Midnights of hours 72, 96, …, 216: seven at which the troops are there.
        double departure = claim * u * q * (1 - StrictMath.pow(q, 7)) / (1 - q);
        assertThat(frames.value(NarrativeColumns.BELIEF_LEVEL, 239, belief))
                .isCloseTo(rest + (1 - rest) * departure, within(1e-12));
        assertThat(frames.value(NarrativeColumns.BELIEF_LEVEL, 240, belief))
                .isCloseTo(rest + (1 - rest) * departure * open, within(1e-12));
    }

    @Test
    void a_very_loud_message_is_believed_by_whoever_is_not_stubborn_and_never_more() {
        Frames frames = Stage.crisis()
                .small()
                .with(
                        "narrative.persuade.loudness", 10,
                        "narrative.persuade.stubborn-internet", 0,
                        "narrative.evidence.internet", 0)
                .run(240);
        for (int b = 0; b < frames.size(NarrativeColumns.BELIEF_LEVEL); b++) {
            double level = frames.value(NarrativeColumns.BELIEF_LEVEL, 239, b);
            assertThat(level).isBetween(0.0, b % 4 == SmallDiscourse.ANNEXATION ? 0.7 : 1.0);
        }
    }

    @Test
    void means_over_adults_are_what_they_say() {
        Frames frames = Stage.crisis().run(240);
        Scenario scenario = SmallCountry.scenario();
        Geography map = new Geography(scenario);
        Audiences audiences = new Audiences(scenario, map);
        double[] adults = adults(scenario, audiences);
        double all = 0;
        double[] believers = new double[4];
        double[] accepting = new double[3];
        for (int a = 0; a < adults.length; a++) {
            all += adults[a];
            accepting[Audiences.regionOf(a)] += adults[a] * frames.value(NarrativeColumns.GROUP_ACCEPTANCE, 239, a);
            for (int f = 0; f < 4; f++) {
                believers[f] += adults[a] * frames.value(NarrativeColumns.BELIEF_LEVEL, 239, a * 4 + f);
            }
        }
        assertThat(all).isCloseTo(1_960_000, within(1.0));
        for (int f = 0; f < 4; f++) {
            assertThat(frames.value(NarrativeColumns.FRAME_BELIEF, 239, f)).isCloseTo(believers[f] / all, within(1e-9));
        }
        for (int r = 0; r < 3; r++) {
            assertThat(frames.value(NarrativeColumns.ACCEPTANCE, 239, r))
                    .isCloseTo(accepting[r] / audiences.adults(r), within(1e-9));
        }
    }

    /// As the parameters shipped once say: 0.4 and 0.55 by the internet, of viewers 0.15, 0.6, 0.35 foreign.
    private static double[] adults(Scenario scenario, Audiences audiences) {
        double[] adults = new double[audiences.count()];
        double[] foreign = {0.15, 0.6, 0.35};
        for (int a = 0; a < adults.length; a++) {
            int r = Audiences.regionOf(a);
            int g = Audiences.groupOf(a);
            double internet = 0.4 + 0.15 * scenario.regions().get(r).urbanShare();
            double[] shares = {(1 - internet) * (1 - foreign[g]), internet, (1 - internet) * foreign[g]};
            adults[a] = audiences.adults(r) * audiences.groupShare(r, g) * shares[Audiences.dietOf(a)];
        }
        return adults;
    }

    @Test
    void the_order_of_audiences_is_the_documented_one() {
        int index = 0;
        for (int r = 0; r < 4; r++) {
            for (int g = 0; g < Population.GROUPS; g++) {
                for (int d = 0; d < Discourse.DIETS.size(); d++) {
                    assertThat(Audiences.of(r, g, d)).isEqualTo(index);
                    assertThat(Audiences.regionOf(index)).isEqualTo(r);
                    assertThat(Audiences.groupOf(index)).isEqualTo(g);
                    assertThat(Audiences.dietOf(index)).isEqualTo(d);
                    index++;
                }
            }
        }
    }

    @Test
    void legitimacy_moves_by_hundredths_and_alike_in_all_places_of_a_region() {
        Frames frames = Stage.crisis().run(240);
        boolean moved = false;
        int cohorts = frames.size(NarrativeColumns.LEGITIMACY_OFFSET);
        for (int c = 0; c < cohorts; c++) {
            double offset = frames.value(NarrativeColumns.LEGITIMACY_OFFSET, 239, c);
            moved |= offset != 0;
            assertThat(offset).isBetween(-0.05, 0.05);
            // The first two places, of three groups and two exposures each, are one region.
            if (c < 6) {
                assertThat(frames.value(NarrativeColumns.LEGITIMACY_OFFSET, 239, c + 6))
                        .isEqualTo(offset);
            }
        }
        assertThat(moved).isTrue();
    }

    @Test
    void a_case_that_nobody_talks_about_still_feels_the_standing_of_the_alliance() {
        Frames frames =
                Stage.crisis().crowd(0).emergency(0).troops(0).standing(0.5).run(240);
        assertThat(frames.value(NarrativeColumns.ACCEPTANCE, 239, 0))
                .isLessThan(frames.value(NarrativeColumns.ACCEPTANCE, 0, 0));
        Frames later =
                Stage.crisis().crowd(0).emergency(0).troops(0).standing(0.5).run(300);
        assertThat(later.value(NarrativeColumns.ACCEPTANCE, 299, 0))
                .isEqualTo(later.value(NarrativeColumns.ACCEPTANCE, 0, 0));
    }
}
