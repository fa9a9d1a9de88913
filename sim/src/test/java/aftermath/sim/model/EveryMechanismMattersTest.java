package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Frames;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A mechanism that can be cut without anybody noticing is dead code, or is not wired to anything.
class EveryMechanismMattersTest {
    /// A crisis in which whatever is off in the base variant is on.
    private static final Small CRISIS =
            Small.crisis().scale(100).with("radical.foreign-support.strength", 1, "elite.faction-coup.resolve", 1);

    private static final Frames WHOLE = CRISIS.nation(Small.MONTH);

    /// What comes when crowds are over, or is believed and done abroad, and moves nobody here within the month.
    private static final Set<String> SLOW = Set.of(
            "alliance.withdraw",
            "alliance.backlash",
            "narrative.annexation-talk",
            "narrative.evidence",
            "identity.tension",
            "powers.hub-stake",
            "powers.backing",
            "powers.align",
            "powers.partnership",
            "powers.recognition",
            "precedent.diffuse");

    @ParameterizedTest
    @MethodSource("ids")
    void a_cut_changes_what_is_observed(String id) {
        Frames without = CRISIS.cut(id).nation(Small.MONTH);
        assertThat(without.digest()).isNotEqualTo(WHOLE.digest());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_cut_changes_who_is_on_the_street(String id) {
        if (!SLOW.contains(id)) {
            Frames without = CRISIS.cut(id).nation(Small.MONTH);
            assertThat(without.total(Columns.PARTICIPANTS)).isNotEqualTo(WHOLE.total(Columns.PARTICIPANTS));
        }
    }

    static List<String> ids() {
        return Catalogue.ids();
    }
}
