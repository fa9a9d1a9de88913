package aftermath.lab.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutburstTest {

    @Test
    void stretches_over_the_bound_are_found_with_size_peak_and_waiting_time() {
        int[] active = {0, 3, 6, 7, 2, 0, 9, 1};
        assertThat(Outburst.of(active, 0, 5))
                .containsExactly(new Outburst(2, 2, 13, 7, -1), new Outburst(6, 1, 9, 9, 2));
    }

    @Test
    void what_either_end_cuts_off_is_left_out_and_still_counts_as_the_one_before() {
        int[] active = {9, 9, 0, 0, 8, 0, 7};
        assertThat(Outburst.of(active, 0, 5)).containsExactly(new Outburst(4, 1, 8, 8, 2));
    }

    @Test
    void the_bound_itself_is_no_outburst() {
        assertThat(Outburst.of(new int[] {5, 5, 5, 0}, 0, 5)).isEmpty();
    }

    @Test
    void numbers_over_worlds_are_those_of_a_hand_reckoning() {
        TreeMap<String, Double> one = new TreeMap<>();
        one.put("active.mean", 1.0);
        TreeMap<String, Double> two = new TreeMap<>();
        two.put("active.mean", 3.0);
        two.put("first.tick", 8.0);
        var spreads = Spread.of(List.of(new Macro(0, one, List.of()), new Macro(1, two, List.of())));
        assertThat(spreads.get("active.mean").mean()).isEqualTo(2);
        assertThat(spreads.get("active.mean").sd()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(spreads.get("first.tick").worlds()).isEqualTo(1);
        assertThat(spreads.get("first.tick").unit()).isEqualTo("tick");
    }
}
