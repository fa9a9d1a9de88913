package aftermath.lab;

import static aftermath.lab.Told.level;
import static aftermath.lab.Told.outcome;
import static aftermath.lab.Told.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import org.junit.jupiter.api.Test;

/// What people believe, and what follows abroad.
class WorldOutcomesTest {

    @Test
    void means_over_regions_are_weighted_by_adults() {
        // The second region has twice the adults of the first.
        Frames frames = new Playback(2, 2, 1)
                .of(NarrativeColumns.ACCEPTANCE, row(0.3, 0.6), row(0.6, 0.0))
                .of(NarrativeColumns.NATIONALISM, row(0.0, 0.3), row(0.6, 0.0))
                .of(NarrativeColumns.ANNEXATION_FEAR, row(0.0, 0.3), row(0.6, 0.0))
                .frames();
        assertThat(outcome("acceptance.before", frames)).isEqualTo(0.5, within(1e-12));
        assertThat(outcome("acceptance.lowest", frames)).isEqualTo(0.2, within(1e-12));
        assertThat(outcome("acceptance.last", frames)).isEqualTo(0.2, within(1e-12));
        assertThat(outcome("nationalism.peak", frames)).isEqualTo(0.4, within(1e-12));
        assertThat(outcome("nationalism.last", frames)).isEqualTo(0.1, within(1e-12));
        assertThat(outcome("annexation-fear.peak", frames)).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void tension_is_told_before_at_its_peak_and_at_the_end() {
        Frames frames = new Playback(3, 2, 1)
                .of(NarrativeColumns.NATION_TENSION, row(0.1, 0.4, 0.2))
                .of(NarrativeColumns.INCIDENTS, row(0, 1, 3), row(0, 0, 2))
                .frames();
        assertThat(outcome("tension.before", frames)).isEqualTo(0.1);
        assertThat(outcome("tension.peak", frames)).isEqualTo(0.4);
        assertThat(outcome("tension.last", frames)).isEqualTo(0.2);
        assertThat(outcome("incidents.total", frames)).isEqualTo(5);
    }

    @Test
    void each_frame_has_the_belief_in_it_at_the_end() {
        Frames frames = new Playback(2, 1, 1)
                .of(NarrativeColumns.FRAME_BELIEF, row(0.1, 0.2), row(0.3, 0.7))
                .frames();
        assertThat(outcome("belief.f0", frames)).isEqualTo(0.2);
        assertThat(outcome("belief.f1", frames)).isEqualTo(0.7);
    }

    @Test
    void each_power_has_its_share_of_influence_at_both_ends_and_after_a_year() {
        double[] first = level(8760, 0.25);
        double[] second = level(8760, 0.75);
        first[8759] = 0.4;
        second[8759] = 0.6;
        Frames frames = new Playback(8760, 1, 1)
                .of(PowerColumns.INFLUENCE, first, second)
                .of(PowerColumns.BACKING, first, second)
                .frames();
        assertThat(outcome("influence.p0.before", frames)).isEqualTo(0.25);
        assertThat(outcome("influence.p0.last", frames)).isEqualTo(0.4);
        assertThat(outcome("influence.p1.at-365d", frames)).isEqualTo(0.6);
        assertThat(outcome("influence.p1.at-30d", frames)).isEqualTo(0.75);
        assertThat(outcome("backing.p1", frames)).isEqualTo(0.75);
    }

    @Test
    void each_pair_has_its_partnership_and_its_balance() {
        Frames frames = new Playback(2, 1, 1)
                .of(PowerColumns.INFLUENCE, row(1, 1), row(0, 0), row(0, 0))
                .of(PowerColumns.PARTNERSHIP, row(0.5, 0.6), row(0.2, 0.1))
                .of(PowerColumns.BALANCE, row(0.7, 0.6), row(0.5, 0.4))
                .frames();
        assertThat(outcome("partnership.p0-p1.before", frames)).isEqualTo(0.5);
        assertThat(outcome("partnership.p0-p1.last", frames)).isEqualTo(0.6);
        assertThat(outcome("balance.p1-p2.last", frames)).isEqualTo(0.4);
        assertThat(outcome("balance.p1-p2.at-30d", frames)).isNaN();
    }

    @Test
    void other_states_are_told_by_their_mean_members_apart() {
        // The first and the third are members.
        Frames frames = new Playback(2, 1, 1)
                .of(PowerColumns.INTERVENTION_BELIEF, row(0.1, 0.3), row(0.2, 0.2), row(0.3, 0.7))
                .of(PowerColumns.STATE_PROTEST, row(0.3, 0.3), row(0.3, 0.3), row(0.3, 0.0))
                .frames();
        assertThat(outcome("intervention-belief.before", frames)).isEqualTo(0.2, within(1e-12));
        assertThat(outcome("intervention-belief.last", frames)).isEqualTo(0.4, within(1e-12));
        assertThat(outcome("intervention-belief.mean", frames)).isEqualTo(0.3, within(1e-12));
        assertThat(outcome("intervention-belief-members.last", frames)).isEqualTo(0.5, within(1e-12));
        assertThat(outcome("state-protest.last", frames)).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void where_there_is_no_other_state_no_mean_is_told() {
        Frames frames = new Playback(1, 1, 1)
                .of(NarrativeColumns.NATION_TENSION, row(0.1))
                .frames();
        assertThat(outcome("intervention-belief.last", frames)).isNaN();
    }
}
