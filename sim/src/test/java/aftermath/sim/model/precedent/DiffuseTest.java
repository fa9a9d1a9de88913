package aftermath.sim.model.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Frames;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Theatre;
import org.junit.jupiter.api.Test;

/// What other states take from the case.
class DiffuseTest {
    private static final int ALLY = 0;
    private static final int NEIGHBOUR = 1;
    private static final int UNLIKE = 2;

    private static Frames after(double calls, double kept) {
        return Theatre.of(
                        (world, tick) -> {
                            world.column(PowerColumns.CALLS)[0] = calls;
                            world.column(PowerColumns.CALLS_KEPT)[0] = kept;
                        },
                        "precedent")
                .play(1);
    }

    @Test
    void the_belief_is_the_mean_of_a_beta_belief_with_weighted_trials() {
        // One of four earlier cases, then one more that counts in full.
        assertThat(0.25 + Diffuse.learnt(0.25, 4, 1, 1, 1)).isCloseTo(2.0 / 5, within(1e-15));
        assertThat(0.25 + Diffuse.learnt(0.25, 4, 1, 1, 0)).isCloseTo(1.0 / 5, within(1e-15));
        // Eight of ten from an even start.
        assertThat(0.5 + Diffuse.learnt(0.5, 2, 1, 10, 8)).isCloseTo(0.75, within(1e-15));
        assertThat(Diffuse.learnt(0.3, 4, 0, 5, 5)).isZero();
    }

    @Test
    void an_answered_call_teaches_likest_members_most() {
        Frames frames = after(1, 1);
        double ally = 2 * 0.7 * (1 - 0.25) / (4 + 2 * 0.7);
        assertThat(learnt(frames, ALLY, 0.25)).isCloseTo(ally, within(1e-15));
        assertThat(learnt(frames, UNLIKE, 0.25)).isBetween(0.01, ally / 2);
        assertThat(learnt(frames, NEIGHBOUR, 0.1)).isBetween(0.01, ally);
        assertThat(frames.value(PowerColumns.STATE_PROTEST, 0, ALLY))
                .isCloseTo(0.5 * StrictMath.exp(-0.5 * ally), within(1e-14));
        assertThat(frames.value(PowerColumns.STATE_WISH, 0, ALLY)).isCloseTo(0.6 + 0.7 * ally, within(1e-15));
    }

    @Test
    void a_refused_call_teaches_the_reverse() {
        Frames frames = after(1, 0);
        assertThat(learnt(frames, ALLY, 0.25)).isNegative();
        assertThat(learnt(frames, NEIGHBOUR, 0.1)).isNegative();
        assertThat(learnt(frames, UNLIKE, 0.25)).isNegative();
        assertThat(frames.value(PowerColumns.STATE_PROTEST, 0, ALLY)).isGreaterThan(0.5);
        assertThat(frames.value(PowerColumns.STATE_WISH, 0, ALLY)).isLessThan(0.6);
    }

    private static double learnt(Frames frames, int state, double before) {
        return frames.value(PowerColumns.INTERVENTION_BELIEF, 0, state) - before;
    }
}
