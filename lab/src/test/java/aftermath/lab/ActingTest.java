package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActingTest {

    @Test
    void what_has_nothing_to_work_on_is_idle_and_what_moves_people_is_not() {
        List<String> told = new ArrayList<>();
        List<Acting.Verdict> idle = new Acting(Small.scenario(), 10, 1, 40, told::add, () -> false).idle();
        assertThat(idle)
                .extracting(Acting.Verdict::mechanism)
                .contains("powers.align", "elite.contest", "contest.sites");
        assertThat(idle).extracting(Acting.Verdict::mechanism).doesNotContain("society.decide", "society.grievance");
        assertThat(idle).allSatisfy(verdict -> assertThat(verdict.variants()).isEmpty());
        assertThat(told).startsWith("base", "base without economy.strain");
    }

    @Test
    void after_a_stop_nothing_is_said() {
        assertThat(new Acting(Small.scenario(), 10, 1, 40, what -> {}, () -> true).idle())
                .isEmpty();
    }

    @Test
    void a_run_is_as_long_as_the_case_says() {
        assertThat(Acting.hours(Small.scenario())).isEqualTo(100);
    }
}
