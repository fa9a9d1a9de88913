package aftermath.lab;

import static aftermath.lab.Told.nation;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The registry, and every formula about the street, on frames of which the answer can be counted on one's fingers.
class OutcomesTest {
    private static final List<Outcome> ALL = Outcomes.of(Small.scenario(2, 3, 2, 3, 2, 4));

    @Test
    void names_are_unique_and_every_outcome_says_what_it_is() {
        assertThat(ALL.stream().map(Outcome::name)).doesNotHaveDuplicates();
        assertThat(ALL).allSatisfy(o -> {
            assertThat(o.name()).matches("[a-z0-9.-]+");
            assertThat(o.unit()).isNotBlank();
            assertThat(o.set()).isNotBlank();
            assertThat(o.rule()).isNotBlank();
            assertThat(o.meaning()).isNotBlank().doesNotEndWith(".");
        });
        assertThat(ALL.stream().filter(Outcome::key)).hasSizeBetween(20, 60);
    }

    @Test
    void groups_follow_each_other_and_human_cost_comes_first() {
        List<Outcome.Group> groups = ALL.stream().map(Outcome::group).distinct().toList();
        assertThat(groups).containsExactly(Outcome.Group.values());
        assertThat(ALL.getFirst().name()).isEqualTo("deaths.total");
    }

    @Test
    void a_case_has_an_outcome_for_each_of_its_frames_powers_and_pairs() {
        assertThat(ALL.stream().map(Outcome::name))
                .contains(
                        "belief.f0",
                        "belief.f1",
                        "influence.p2.at-365d",
                        "partnership.p0-p1.last",
                        "balance.p1-p2.last");
        assertThat(Outcomes.ofAnyCase().stream().map(Outcome::name))
                .contains("incumbent-share.at-90d")
                .isSubsetOf(ALL.stream().map(Outcome::name).toList());
    }

    @Test
    void the_peak_is_the_largest_hour_and_its_first() {
        Frames frames = nation(Columns.PARTICIPANTS, 0, 500, 900, 900, 100);
        assertThat(outcome("participants.peak", frames)).isEqualTo(900);
        assertThat(outcome("participants.peak-hour", frames)).isEqualTo(2);
        assertThat(outcome("protest.person-hours", frames)).isEqualTo(2400);
    }

    @Test
    void where_nobody_ever_came_the_peak_has_no_hour() {
        Frames frames = nation(Columns.PARTICIPANTS, 0, 0, 0);
        assertThat(outcome("participants.peak", frames)).isZero();
        assertThat(outcome("participants.peak-hour", frames)).isNaN();
        assertThat(outcome("quiet.hour", frames)).isNaN();
        assertThat(outcome("relapse", frames)).isNaN();
    }

    @Test
    void fifty_people_in_any_hour_are_a_protest_and_forty_nine_are_none() {
        Frames frames = new Playback(3, 3, 4)
                .of(Columns.REGION_CROWD, row(0, 50, 0), row(49, 49, 49), row(0, 0, 51))
                .of(Columns.CROWD, row(0, 50, 0), row(0, 0, 0), row(49.9, 0, 0), row(50, 50, 50))
                .frames();
        assertThat(outcome("regions.with-protest", frames)).isEqualTo(2);
        assertThat(outcome("places.with-protest", frames)).isEqualTo(2);
        assertThat(outcome("places.with-protest", frames, 11)).isNaN();
    }

    @Test
    void elsewhere_is_every_region_but_the_first_whose_crowd_counts() {
        Frames frames = new Playback(3, 3, 1)
                .of(Columns.REGION_CROWD, row(49, 49, 400), row(0, 60, 100), row(0, 50, 7))
                .frames();
        assertThat(outcome("protest.person-hours-elsewhere", frames)).isEqualTo(49 + 49 + 400 + 50 + 7);
        // Fifty agents of one each, or five of twenty: the second region's sixty are but three agents.
        assertThat(outcome("protest.person-hours-elsewhere", frames, 20)).isEqualTo(160 + 57);
        assertThat(outcome("protest.person-hours-elsewhere", nation(Columns.PARTICIPANTS, 0)))
                .isNaN();
    }

    @Test
    void quiet_begins_with_a_whole_day_below_a_thousand_after_the_peak() {
        double[] crowd = new double[80];
        Arrays.fill(crowd, 0, 30, 999);
        crowd[30] = 5000;
        crowd[31] = 1000;
        crowd[32] = 999;
        crowd[40] = 1000;
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, crowd))).isEqualTo(41);
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, Arrays.copyOf(crowd, 65))))
                .isEqualTo(41);
        assertThat(outcome("quiet.hour", nation(Columns.PARTICIPANTS, Arrays.copyOf(crowd, 64))))
                .isNaN();
    }

    @Test
    void a_relapse_is_a_second_crisis_a_month_after_the_first_fell_quiet() {
        double[] crowd = new double[2000];
        crowd[10] = 10_000;
        // Quiet from hour 11 on, so the month ends with hour 731.
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, crowd))).isZero();
        crowd[730] = 10_000;
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, crowd))).isZero();
        crowd[731] = 9_999;
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, crowd))).isZero();
        crowd[731] = 10_000;
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, crowd))).isEqualTo(1);
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, Arrays.copyOf(crowd, 731))))
                .isNaN();
        crowd[10] = 9_999;
        crowd[730] = 0;
        crowd[731] = 0;
        assertThat(outcome("relapse", nation(Columns.PARTICIPANTS, crowd))).isNaN();
    }
}
