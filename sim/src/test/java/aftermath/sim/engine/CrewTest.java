package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void every_part_is_done_once_whatever_the_number_of_threads() {
        for (int threads : new int[] {1, 2, 7}) {
            try (Crew crew = new Crew(threads)) {
                for (int parts : new int[] {0, 1, 2, 100}) {
                    AtomicIntegerArray done = new AtomicIntegerArray(100);
                    crew.share(parts, done::incrementAndGet);
                    for (int part = 0; part < 100; part++) {
                        assertThat(done.get(part)).isEqualTo(part < parts ? 1 : 0);
                    }
                }
            }
        }
    }

    @Test
    void a_part_that_fails_is_not_passed_over() {
        try (Crew crew = new Crew(3)) {
            assertThatThrownBy(() -> crew.share(50, part -> {
                        if (part == 31) {
                            throw new IllegalStateException("part 31");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .satisfiesAnyOf(
                            e -> assertThat(e).hasMessage("part 31"),
                            e -> assertThat(e).hasRootCauseMessage("part 31"));
        }
    }

    @Test
    void no_threads_are_refused() {
        assertThatThrownBy(() -> new Crew(0)).hasMessageContaining("(0) must be at least 1");
    }
}
