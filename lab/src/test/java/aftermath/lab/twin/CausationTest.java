package aftermath.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.twin.Causation.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/// Toy worlds whose structure is known, gone through state by state: counts are exact, not sampled.
final class CausationTest {
    /// States of the world: u = 0..7, of which each stands for one world in eight.
    private static final int STATES = 8;

    private static Causation of(BiPredicate<Boolean, Integer> event) {
        List<Pair> pairs = new ArrayList<>();
        for (int u = 0; u < STATES; u++) {
            pairs.add(new Pair(event.test(true, u), event.test(false, u)));
        }
        return Causation.of(pairs);
    }

    private static double rate(Share share) {
        return (double) share.count() / share.of();
    }

    @Test
    void a_cause_that_is_needed_but_not_enough() {
        // The event takes the cause and a spark that is there in two of eight worlds.
        Causation causation = of((x, u) -> x && u < 2);

        assertThat(rate(Objects.requireNonNull(causation.necessity()))).isEqualTo(1);
        assertThat(rate(Objects.requireNonNull(causation.sufficiency()))).isEqualTo(2.0 / 8);
    }

    @Test
    void a_cause_that_is_enough_but_not_needed() {
        // The event comes of the cause, or by itself in two of eight worlds.
        Causation causation = of((x, u) -> x || u < 2);

        assertThat(rate(Objects.requireNonNull(causation.necessity()))).isEqualTo(6.0 / 8);
        assertThat(rate(Objects.requireNonNull(causation.sufficiency()))).isEqualTo(1);
    }

    @Test
    void a_cause_that_is_neither_needed_nor_enough() {
        // By itself in three worlds; with the cause in two more.
        Causation causation = of((x, u) -> u < 3 || (x && u < 5));

        assertThat(rate(Objects.requireNonNull(causation.necessity()))).isEqualTo(2.0 / 5);
        assertThat(rate(Objects.requireNonNull(causation.sufficiency()))).isEqualTo(2.0 / 5);
    }

    @Test
    void a_cause_that_prevents_in_some_worlds_and_brings_about_in_others_needs_no_monotony() {
        // With it in worlds 0 to 3, without it in worlds 2 to 6.
        Causation causation = of((x, u) -> x ? u <= 3 : u >= 2 && u <= 6);

        assertThat(rate(Objects.requireNonNull(causation.necessity()))).isEqualTo(2.0 / 4);
        assertThat(rate(Objects.requireNonNull(causation.sufficiency()))).isEqualTo(2.0 / 3);
    }

    @Test
    void without_a_world_to_ask_there_is_no_answer() {
        assertThat(of((x, u) -> false).necessity()).isNull();
        assertThat(of((x, u) -> true).sufficiency()).isNull();
        assertThat(of((x, u) -> true).necessity()).isEqualTo(new Share(0, STATES));
    }

    @Test
    void the_next_world_is_as_likely_as_jeffreys_says() {
        assertThat(new Share(0, 0).chance()).isEqualTo(0.5);
        assertThat(new Share(19, 20).chance()).isCloseTo(19.5 / 21, within(1e-15));
    }
}
