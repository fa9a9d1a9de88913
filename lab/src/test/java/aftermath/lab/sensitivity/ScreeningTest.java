package aftermath.lab.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.sensitivity.Index.Kind;
import aftermath.lab.sensitivity.Saltelli.Filling;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ScreeningTest {
    /// Target CI-11: three in a hundred; x2 exactly.
    private static final Percentage TOLERANCE = Percentage.withPercentage(3);

    @Tag("slow")
    @Test
    void the_effects_of_ishigami_come_out() {
        Points points = Trajectories.plain(3, 4000, 1).points();
        Analysis analysis = screened(points, 0.1);
        assertThat(star(analysis, "x1")).isCloseTo(7.704054, TOLERANCE);
        assertThat(star(analysis, "x2")).isCloseTo(7.875, within(1e-9));
        assertThat(star(analysis, "x3")).isCloseTo(6.248796, TOLERANCE);
        assertThat(analysis.row("x2", Kind.MU_STAR).resolution().resolved()).isTrue();
        // x2 goes up as often as down; x3 does nothing by itself.
        assertThat(analysis.row("x2", Kind.MU).estimate()).isCloseTo(0, within(0.5));
        assertThat(analysis.row("x2", Kind.SIGMA).estimate()).isCloseTo(7.875, within(0.1));
    }

    @Test
    void a_straight_line_has_its_slope_for_an_effect_and_no_spread() {
        Points points = Trajectories.plain(2, 12, 5).points();
        Analysis analysis = new Screening(points, List.of("up", "down"), 0.1, 1)
                .analyse(Responses.of(points, u -> 3 * u[0] - 2 * u[1] + 100));
        assertThat(analysis.row("up", Kind.MU).estimate()).isCloseTo(3, within(1e-12));
        assertThat(analysis.row("down", Kind.MU).estimate()).isCloseTo(-2, within(1e-12));
        assertThat(star(analysis, "down")).isCloseTo(2, within(1e-12));
        assertThat(analysis.row("up", Kind.SIGMA).estimate()).isCloseTo(0, within(1e-12));
        assertThat(analysis.resolved()).isTrue();
    }

    @Test
    void few_walks_resolve_nothing_however_alike_they_are() {
        Points points = Trajectories.plain(2, 4, 5).points();
        Analysis analysis = new Screening(points, List.of("up", "down"), 0.1, 1)
                .analyse(Responses.of(points, u -> 3 * u[0] - 2 * u[1]));
        // Six walks of three runs are wanting.
        assertThat(analysis.row("up", Kind.MU).resolution()).isEqualTo(new Resolution(false, 18));
    }

    @Tag("slow")
    @Test
    void noise_is_taken_off_the_spread_and_told_beside_the_size() {
        Points points = Trajectories.plain(3, 2000, 1).points();
        double sd = 2;
        int replicates = 4;
        Analysis analysis = new Screening(points, List.of("line", "idle", "bend"), 0.1, 1)
                .analyse(Responses.of(points, replicates, point -> {
                    double[] values = new double[replicates];
                    for (int r = 0; r < replicates; r++) {
                        long key = new Draws(5, point * replicates + r).key("noise", 0, 0);
                        values[r] = 5 * points.at(point, 0)
                                + 4 * points.at(point, 2) * points.at(point, 2)
                                + sd * StandardNormal.quantile(Draws.unit(key, 0));
                    }
                    return values;
                }));
        // A difference of two means of 4, over 2/3: variance 2·4/4·9/4 = 4.5.
        double floor = Math.sqrt(2 / Math.PI) * Math.sqrt(4.5);
        assertThat(analysis.row("idle", Kind.MU_STAR_OF_CHANCE).estimate()).isCloseTo(floor, within(0.2));
        assertThat(star(analysis, "idle")).isCloseTo(floor, within(0.1));
        assertThat(analysis.row("line", Kind.SIGMA).estimate()).isCloseTo(0, within(0.6));
        assertThat(analysis.row("line", Kind.MU).estimate()).isCloseTo(5, within(0.2));
        // 4u²: from 0 to 2/3 and 1/3 to 1, effects 8/3 and 16/3, spread 4/3.
        assertThat(analysis.row("bend", Kind.SIGMA).estimate()).isCloseTo(4.0 / 3, within(0.35));
        assertThat(analysis.chance()).isCloseTo(sd * sd, within(0.2));
    }

    @Test
    void every_walk_changes_each_parameter_once_by_the_same_step_and_stays_on_the_grid() {
        for (Points points :
                List.of(Trajectories.plain(7, 20, 3).points(), new Trajectories(7, 20, 6, 60, 3).points())) {
            assertThat(points.size()).isEqualTo(20 * 8);
            int levels = points.at(0, 0) * 3 % 1 == 0 && points.at(0, 1) * 3 % 1 == 0 ? 4 : 6;
            double step = levels / (2.0 * (levels - 1));
            for (int walk = 0; walk < 20; walk++) {
                boolean[] moved = new boolean[7];
                for (int s = 1; s < 8; s++) {
                    int at = walk * 8 + s;
                    for (int i = 0; i < 7; i++) {
                        double change = Math.abs(points.at(at, i) - points.at(at - 1, i));
                        if (change > 0) {
                            assertThat(change).isCloseTo(step, within(1e-12));
                            assertThat(moved[i]).isFalse();
                            moved[i] = true;
                        }
                        assertThat(points.at(at, i)).isBetween(0.0, 1.0);
                    }
                }
                assertThat(moved).containsOnly(true);
            }
        }
    }

    @Test
    void chosen_walks_lie_farther_apart_than_plain_ones() {
        double plain = apart(Trajectories.plain(5, 8, 3).points());
        double chosen = apart(new Trajectories(5, 8, 4, 100, 3).points());
        assertThat(chosen).isGreaterThan(1.05 * plain);
    }

    /// Mean distance of points of different walks.
    private static double apart(Points points) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < points.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (a / points.round() != b / points.round()) {
                    double squares = 0;
                    for (int i = 0; i < points.dimensions(); i++) {
                        squares += (points.at(a, i) - points.at(b, i)) * (points.at(a, i) - points.at(b, i));
                    }
                    sum += Math.sqrt(squares);
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }

    @Test
    void a_missing_number_costs_the_steps_beside_it_alone() {
        Points points = Trajectories.plain(2, 12, 5).points();
        Analysis analysis = new Screening(points, List.of("up", "down"), 0.1, 1).analyse(Responses.of(points, 1, p ->
                new double[] {p == 4 ? Double.NaN : 3 * points.at(p, 0) - points.at(p, 1)}));
        // Point 4 is the middle of the second walk.
        assertThat(analysis.leftOut()).isEqualTo(2);
        assertThat(analysis.row("up", Kind.MU).n()).isEqualTo(11);
        assertThat(analysis.row("up", Kind.MU).estimate()).isCloseTo(3, within(1e-12));
    }

    @Test
    void a_design_of_another_kind_is_refused() {
        Points points = new Saltelli(3, 4, Filling.SOBOL, 1).points();
        assertThatThrownBy(() -> screened(points, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe it is no design of trajectories.");
        assertThatThrownBy(() -> new Trajectories(3, 4, 5, 4, 1)).hasMessageContaining("Levels (5) must be even");
    }

    private static Analysis screened(Points points, double precision) {
        return new Screening(points, Known.ISHIGAMI, precision, 1).analyse(Responses.of(points, Known::ishigami));
    }

    private static double star(Analysis analysis, String name) {
        return analysis.row(name, Kind.MU_STAR).estimate();
    }
}
