package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("information.blackout", "security.deploy", "elite");

    @Test
    void the_last_part_of_a_name_is_enough() {
        assertThat(Nearest.to("blackout", NAMES)).isEqualTo("information.blackout");
    }

    @Test
    void a_slip_of_the_finger_is_forgiven_and_a_wild_guess_is_not() {
        assertThat(Nearest.to("security.deplyo", NAMES)).isEqualTo("security.deploy");
        assertThat(Nearest.to("weather", NAMES)).isEmpty();
    }
}
