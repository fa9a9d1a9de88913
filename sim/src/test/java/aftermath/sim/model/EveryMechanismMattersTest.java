package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A mechanism that can be cut without anybody noticing is dead code, or is not wired to anything.
class EveryMechanismMattersTest {
    private static final Frames WHOLE = Small.crisis().nation(Small.MONTH);

    @ParameterizedTest
    @MethodSource("ids")
    void a_cut_changes_what_is_observed(String id) {
        Frames without = Small.crisis().cut(id).nation(Small.MONTH);
        assertThat(without.digest()).isNotEqualTo(WHOLE.digest());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_cut_changes_who_is_on_the_street(String id) {
        // Withdrawal comes when crowds are over: it changes only how long troops stay.
        if (!id.equals("alliance.withdraw")) {
            Frames without = Small.crisis().cut(id).nation(Small.MONTH);
            assertThat(without.total(Columns.PARTICIPANTS)).isNotEqualTo(WHOLE.total(Columns.PARTICIPANTS));
        }
    }

    static List<String> ids() {
        return Catalogue.ids();
    }
}
