package aftermath.lab.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.sensitivity.Saltelli.Filling;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SaltelliTest {
    @Test
    void a_block_is_two_points_and_each_mixture_with_one_coordinate_of_the_second() {
        for (Filling filling : Filling.values()) {
            Points points = new Saltelli(4, 16, filling, 3).points();
            assertThat(points.size()).isEqualTo(16 * 6);
            for (int at = 0; at < points.size(); at += 6) {
                for (int i = 0; i < 4; i++) {
                    double[] expected = points.point(at);
                    expected[i] = points.at(at + 1, i);
                    assertThat(points.point(at + 2 + i)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void every_coordinate_is_even_and_inside() {
        for (Filling filling : Filling.values()) {
            Points points = new Saltelli(60, 64, filling, 3).points();
            for (int i = 0; i < 60; i++) {
                for (int first = 0; first < 2; first++) {
                    boolean[] seen = new boolean[64];
                    for (int at = first; at < points.size(); at += 62) {
                        double u = points.at(at, i);
                        assertThat(u).isStrictlyBetween(0.0, 1.0);
                        seen[(int) (u * 64)] = true;
                    }
                    // One point in each sixty-fourth: a digital shift keeps a net a net.
                    assertThat(seen).containsOnly(true);
                }
            }
        }
    }

    @Test
    void more_pairs_of_a_sequence_leave_the_first_as_they_were() {
        Points few = new Saltelli(3, 8, Filling.SOBOL, 7).points();
        Points many = new Saltelli(3, 32, Filling.SOBOL, 7).points();
        for (int at = 0; at < few.size(); at++) {
            assertThat(many.point(at)).isEqualTo(few.point(at));
        }
    }

    @Test
    void another_seed_is_another_design() {
        for (Filling filling : Filling.values()) {
            Points one = new Saltelli(3, 8, filling, 7).points();
            Points other = new Saltelli(3, 8, filling, 8).points();
            assertThat(Arrays.equals(one.point(0), other.point(0))).isFalse();
        }
    }

    @Test
    void thousands_of_parameters_can_be_asked_about() {
        Points points = new Saltelli(2000, 1, Filling.SOBOL, 1).points();
        assertThat(points.dimensions()).isEqualTo(2000);
        assertThat(points.size()).isEqualTo(2002);
    }

    @Test
    void worlds_are_shared_within_a_block_and_nowhere_else() {
        Points points = new Saltelli(3, 8, Filling.SOBOL, 7).points();
        assertThat(points.world(0, 1, 2)).isEqualTo(1);
        assertThat(points.world(4, 1, 2)).isEqualTo(1);
        assertThat(points.world(5, 0, 2)).isEqualTo(2);
    }
}
