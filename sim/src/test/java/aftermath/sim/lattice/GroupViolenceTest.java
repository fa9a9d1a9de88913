package aftermath.sim.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupViolenceTest {
    private static GroupSetting setting(double officers, double legitimacy, double cloning) {
        return new GroupSetting(20, 20, 0.7, officers, 1.7, 1.7, 2.3, 0.1, 15, legitimacy, cloning, 200);
    }

    private static GroupViolence lattice(GroupSetting setting, GroupRules rules) {
        return new GroupViolence(setting, rules, new Draws(7, 0));
    }

    private static int[] after(GroupViolence lattice, int ticks) {
        for (int tick = 0; tick < ticks && !lattice.over(); tick++) {
            lattice.step();
        }
        return lattice.counts();
    }

    private static int count(GroupViolence lattice, String column) {
        return lattice.counts()[lattice.columns().indexOf(column)];
    }

    @Test
    void parts_in_view_of_peacekeepers_are_those_of_a_scan() {
        GroupViolence lattice = lattice(setting(0.08, 0.8, 0.05), GroupRules.PAPER);
        for (int tick = 0; tick < 40 && !lattice.over(); tick++) {
            lattice.step();
            Picture picture = lattice.picture();
            long[] free = new long[2];
            long[] kept = new long[2];
            for (int cell = 0; cell < 400; cell++) {
                int mark = picture.at(cell % 20, cell / 20);
                if (mark == 0 || mark == Picture.OFFICER) {
                    continue;
                }
                int side = mark == Picture.QUIET || mark == Picture.ACTIVE ? 0 : 1;
                free[side]++;
                boolean near = false;
                for (int i = 0; i < 9; i++) {
                    near |= picture.at((cell % 20 + i % 3 + 19) % 20, (cell / 20 + i / 3 + 19) % 20) == Picture.OFFICER;
                }
                kept[side] += near ? 1 : 0;
            }
            int first = count(lattice, "first");
            int second = count(lattice, "second");
            if (first == second) {
                assertThat(lattice.parts()).isEmpty();
            } else {
                int smaller = first < second ? 0 : 1;
                assertThat(lattice.parts())
                        .containsEntry("smaller.kept", new Part(kept[smaller], free[smaller]))
                        .containsEntry("larger.kept", new Part(kept[1 - smaller], free[1 - smaller]));
            }
        }
    }

    @Test
    void nobody_is_killed_where_each_grants_the_other_its_being_there() {
        GroupViolence lattice = lattice(setting(0, 0.9, 0.05), GroupRules.PAPER);
        after(lattice, 300);
        assertThat(count(lattice, "killed")).isZero();
        assertThat(count(lattice, "first")).isPositive();
        assertThat(count(lattice, "second")).isPositive();
    }

    @Test
    void without_peacekeepers_one_group_is_soon_gone() {
        GroupViolence lattice = lattice(setting(0, 0.8, 0.05), GroupRules.PAPER);
        after(lattice, 2000);
        assertThat(lattice.over()).isTrue();
        assertThat(Math.min(count(lattice, "first"), count(lattice, "second"))).isZero();
    }

    @Test
    void without_births_the_dead_and_the_living_are_those_who_began() {
        GroupRules undying = new GroupRules(
                Rules.Ratio.EXACT,
                Rules.SelfCount.ONCE,
                GroupRules.Allies.ANYONE,
                View.Shape.DISC,
                Rules.Term.FROM_0_TO_MOST,
                GroupRules.Release.WHERE_ARRESTED,
                GroupRules.Offspring.DRAWN,
                GroupRules.Death.NEVER,
                Rules.Activation.EVERYONE);
        GroupViolence lattice = lattice(setting(0.04, 0.8, 0), undying);
        int began = count(lattice, "first") + count(lattice, "second");
        after(lattice, 40);
        assertThat(count(lattice, "killed")).isPositive();
        assertThat(count(lattice, "first") + count(lattice, "second") + count(lattice, "killed"))
                .isEqualTo(began);
    }

    @Test
    void the_first_share_of_the_violent_is_that_of_the_closed_form() {
        GroupSetting alone = new GroupSetting(200, 200, 0.3, 0, 0, 0, 2.3, 0.1, 15, 0.8, 0, 200);
        GroupViolence lattice = lattice(alone, GroupRules.PAPER);
        lattice.step();
        double share = (double) count(lattice, "active") / (count(lattice, "first") + count(lattice, "second"));
        // 1 − T/(1 − L) = 0.5 of those alive; five standard errors of 12,000 are 0.023, and some have died of age
        assertThat(share).isCloseTo(0.5, within(0.023));
    }

    @Test
    void the_same_seed_gives_the_same_course_and_another_world_another() {
        GroupSetting setting = setting(0.04, 0.8, 0.05);
        int[] one = after(lattice(setting, GroupRules.PAPER), 60);
        assertThat(after(lattice(setting, GroupRules.PAPER), 60)).isEqualTo(one);
        assertThat(after(new GroupViolence(setting, GroupRules.PAPER, new Draws(7, 1)), 60))
                .isNotEqualTo(one);
    }

    @Test
    void one_turn_a_tick_moves_one() {
        GroupViolence lattice = lattice(setting(0, 0.8, 0.05), GroupRules.ETH_CODE);
        lattice.step();
        assertThat(count(lattice, "active")).isLessThanOrEqualTo(1);
    }

    @Test
    void densities_over_one_and_a_view_wider_than_the_lattice_are_refused() {
        assertThatThrownBy(() -> setting(0.4, 0.8, 0.05)).hasMessageContaining("densities");
        assertThatThrownBy(() -> new GroupSetting(20, 20, 0.7, 0, 11, 1.7, 2.3, 0.1, 15, 0.8, 0.05, 200))
                .hasMessageContaining("vision");
    }

    @Test
    void switches_go_to_words_and_back() {
        Switches<GroupRules> switches = new Switches<>(GroupRules.class);
        GroupRules.PRESETS
                .values()
                .forEach(rules -> assertThat(switches.rules(switches.of(rules))).isEqualTo(rules));
        assertThat(switches.words()).containsEntry("release", List.of("where-arrested", "anywhere"));
        Switches<Rules> others = new Switches<>(Rules.class);
        Rules.PRESETS
                .values()
                .forEach(rules -> assertThat(others.rules(others.of(rules))).isEqualTo(rules));
    }
}
