package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoarseTest {
    @Test
    void coarse_scales_say_in_which_steps_residents_count() {
        assertThat(Coarse.note(21)).contains("At 1:21", "in steps of 21");
        assertThat(Coarse.note(5000)).contains("in steps of 5,000");
    }

    @Test
    void fine_scales_need_no_note() {
        assertThat(Coarse.note(1)).isEmpty();
        assertThat(Coarse.note(20)).isEmpty();
    }
}
