package aftermath.sim.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RebellionTest {
    private static Stream<Arguments> cases() {
        Setting usual = Setting.rebellion();
        List<Setting> settings = List.of(
                usual,
                new Setting(21, 33, 0.96, 0.04, 3, 7, 2.3, 0.1, 5, Course.constant(0.1), Setting.ALL_STAY),
                usual.legitimacy(new Course(0.9, 0, 5, 0.02)).longest(Setting.FOREVER),
                usual.officers(0.07, new Course(112, 0, 3, 2)),
                usual.longest(0));
        return Rules.PRESETS.entrySet().stream()
                .flatMap(preset -> settings.stream()
                        .map(setting -> Arguments.of(
                                preset.getKey() + " " + settings.indexOf(setting), setting, preset.getValue())));
    }

    /// What is counted on the way is what the picture shows: nobody is lost, and nobody is active in jail.
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void counts_are_those_of_the_picture(String name, Setting setting, Rules rules) {
        Rebellion rebellion = new Rebellion(setting, rules, new Draws(4, 2));
        int everybody = rebellion.citizens();
        int peak = 0;
        for (int tick = 0; tick < 60; tick++) {
            rebellion.step();
            Picture marks = rebellion.picture();
            assertThat(rebellion.active() + rebellion.jailed()).isBetween(0, everybody);
            // A cell shows one of those who stand on it, the officer or the active before the others.
            assertThat(count(marks, Picture.ACTIVE)).isLessThanOrEqualTo(rebellion.active());
            assertThat(count(marks, Picture.OFFICER)).isLessThanOrEqualTo(rebellion.officers());
            assertThat(count(marks, Picture.JAILED)).isLessThanOrEqualTo(rebellion.jailed());
            assertThat(rebellion.parts().values().stream().mapToLong(Part::some).sum())
                    .isEqualTo(rebellion.active());
            peak = Math.max(peak, rebellion.active() + rebellion.jailed());
        }
        assertThat(peak).isPositive();
    }

    private static int count(Picture picture, byte asked) {
        int sum = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                sum += picture.at(x, y) == asked ? 1 : 0;
            }
        }
        return sum;
    }

    @Test
    void the_same_seed_gives_the_same_course() {
        int[] first = course(7, 0);
        assertThat(course(7, 0)).isEqualTo(first);
        assertThat(course(8, 0)).isNotEqualTo(first);
        assertThat(course(7, 1)).isNotEqualTo(first);
    }

    private static int[] course(long seed, int world) {
        Rebellion rebellion = new Rebellion(Setting.rebellion(), Rules.NETLOGO, new Draws(seed, world));
        int[] active = new int[100];
        Arrays.setAll(active, i -> {
            rebellion.step();
            return rebellion.active();
        });
        return active;
    }

    /// With terms of 1 to 1 ticks counted down at the end, whoever is arrested is out again before the next tick.
    @Test
    void terms_are_served_to_the_tick() {
        Setting setting = Setting.rebellion().longest(1);
        Rules rules = new Rules(
                Rules.Ratio.FLOOR,
                Rules.SelfCount.TWICE,
                Rules.First.MOVE,
                Rules.First.MOVE,
                View.Shape.DISC,
                Rules.Term.FROM_1_TO_MOST,
                Rules.Countdown.END_OF_TICK,
                Rules.Prisoners.LEAVE_ROOM,
                Rules.Pursuit.STEP,
                Rules.Placement.FIXED,
                Rules.Activation.EVERYONE);
        Rebellion rebellion = new Rebellion(setting, rules, new Draws(1, 0));
        for (int tick = 0; tick < 30; tick++) {
            rebellion.step();
            assertThat(rebellion.jailed()).isZero();
        }
        Rebellion longer = new Rebellion(setting.longest(2), rules, new Draws(1, 0));
        longer.step();
        assertThat(longer.jailed()).isPositive();
    }
}
