package aftermath.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.verify.Target.Expected;
import aftermath.lab.verify.Target.Got;
import aftermath.sim.model.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every quick target is met or known to be missed, and a target can be missed.
class TargetsTest {

    @TestFactory
    Stream<DynamicTest> every_quick_target_is_met_or_known_to_be_missed() {
        return Targets.all().stream()
                .filter(Target::quick)
                .map(target -> DynamicTest.dynamicTest(target.id() + ": " + target.title(), () -> {
                    Checked checked = Checked.of(target);
                    assertThat(checked.verdict())
                            .as("expected %s, got %s %s", target.expected(), checked.got(), checked.note())
                            .isEqualTo(target.reason().isEmpty() ? Checked.Verdict.MET : Checked.Verdict.MISSED);
                }));
    }

    @Test
    void ids_are_unique_and_every_target_says_whence_and_why() {
        List<Target> all = Targets.all();
        assertThat(all.stream().map(Target::id)).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(target -> {
            assertThat(target.source()).as(target.id()).isNotBlank();
            assertThat(target.expected().why()).as(target.id()).isNotBlank();
        });
    }

    @Test
    void every_mechanism_has_a_target_and_every_target_names_mechanisms_that_are_there() {
        Set<String> known = new TreeSet<>(Catalogue.ids());
        Set<String> named = new TreeSet<>();
        Targets.all().forEach(target -> named.addAll(target.cards()));
        assertThat(named).containsAll(known);
        known.add(LatticeTargets.CARD);
        assertThat(known).containsAll(named);
        assertThat(Catalogue.ids())
                .allSatisfy(id -> assertThat(Targets.of(id))
                        .as(id)
                        .isNotEmpty()
                        .allSatisfy(target -> assertThat(target.cards()).contains(id)));
    }

    @Test
    void every_mechanism_has_a_quick_target() {
        assertThat(Catalogue.ids())
                .allSatisfy(id -> assertThat(Targets.of(id)).as(id).anyMatch(Target::quick));
    }

    @Test
    void what_is_off_by_more_than_the_tolerance_or_missing_or_of_another_kind_is_missed() {
        Expected near = new Expected.Near(List.of(1.0, 2.0), 0.1, false, "why");
        assertThat(Checked.holds(near, Got.of(1.05, 1.95))).isTrue();
        assertThat(Checked.holds(near, Got.of(1.05, 2.11))).isFalse();
        assertThat(Checked.holds(near, Got.of(1.05))).isFalse();
        assertThat(Checked.holds(near, Got.of(1.05, Double.NaN))).isFalse();
        assertThat(Checked.holds(near, Got.words("1", "2"))).isFalse();
        Expected share = new Expected.Near(List.of(100.0), 0.1, true, "why");
        assertThat(Checked.holds(share, Got.of(109))).isTrue();
        assertThat(Checked.holds(share, Got.of(111))).isFalse();
        Expected between = new Expected.Between(List.of(3.0), List.of(2.0), List.of(5.0), "why");
        assertThat(Checked.holds(between, Got.of(5.0))).isTrue();
        assertThat(Checked.holds(between, Got.of(5.1))).isFalse();
        Expected same = new Expected.Same(List.of("ab"), "why");
        assertThat(Checked.holds(same, Got.words("ab"))).isTrue();
        assertThat(Checked.holds(same, Got.words("ac"))).isFalse();
    }
}
