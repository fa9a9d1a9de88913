package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.stat.Weighted;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ProposalTest {
    private static final int GRID = 200;

    /// A correlated cloud that leans on two edges.
    private static Weighted leaning() {
        double[][] points = new double[40][];
        double[] weights = new double[40];
        for (int i = 0; i < 40; i++) {
            double u = Toys.unit(i, 0) * 0.5;
            points[i] = new double[] {u, Math.clamp(1 - u + 0.1 * Toys.normal(i, 1), 0.01, 0.99)};
            weights[i] = 0.1 + Toys.unit(i, 2);
        }
        return Weighted.of(points, weights);
    }

    @Test
    void the_density_of_attempts_adds_up_to_one() {
        for (Kernel kernel : Kernel.values()) {
            Proposal proposal = new Proposal(leaning(), kernel);
            double sum = 0;
            for (int a = 0; a < GRID; a++) {
                for (int b = 0; b < GRID; b++) {
                    sum += Math.exp(proposal.logDensity(new double[] {(a + 0.5) / GRID, (b + 0.5) / GRID}));
                }
            }
            assertThat(sum / GRID / GRID).as("%s", kernel).isCloseTo(1, within(1e-3));
        }
    }

    @Tag("slow")
    @Test
    void attempts_fall_where_the_density_says() {
        for (Kernel kernel : Kernel.values()) {
            Proposal proposal = new Proposal(leaning(), kernel);
            int n = 40_000;
            int side = 5;
            int[][] fell = new int[side][side];
            for (int i = 0; i < n; i++) {
                double[] point = proposal.propose(Toys.unit(i, 0), new double[] {Toys.unit(i, 1), Toys.unit(i, 2)});
                assertThat(point[0]).isStrictlyBetween(0.0, 1.0);
                fell[(int) (point[0] * side)][(int) (point[1] * side)]++;
            }
            int fine = GRID / side;
            for (int a = 0; a < side; a++) {
                for (int b = 0; b < side; b++) {
                    double mass = 0;
                    for (int i = 0; i < fine; i++) {
                        for (int j = 0; j < fine; j++) {
                            double u = (a * fine + i + 0.5) / GRID;
                            double v = (b * fine + j + 0.5) / GRID;
                            mass += Math.exp(proposal.logDensity(new double[] {u, v})) / GRID / GRID;
                        }
                    }
                    double error = Math.sqrt(mass * (1 - mass) / n);
                    assertThat((double) fell[a][b] / n)
                            .as("%s %s %s", kernel, a, b)
                            .isCloseTo(mass, within(4.5 * error + 1e-4));
                }
            }
        }
    }

    @Test
    void away_from_the_edges_a_move_has_twice_the_covariance() {
        double[][] points = new double[2000][];
        for (int i = 0; i < points.length; i++) {
            double x = 0.02 * Toys.normal(i, 0);
            points[i] = new double[] {0.5 + x, 0.5 + 0.8 * x + 0.01 * Toys.normal(i, 1)};
        }
        Weighted cloud = Weighted.even(points);
        double[][] moved = new double[20_000][];
        double[][] alone = new double[20_000][];
        Proposal along = new Proposal(cloud, Kernel.MULTIVARIATE);
        Proposal each = new Proposal(cloud, Kernel.COMPONENTWISE);
        for (int i = 0; i < moved.length; i++) {
            double[] moves = {Toys.unit(i, 3), Toys.unit(i, 4)};
            moved[i] = along.propose(Toys.unit(i, 2), moves);
            alone[i] = each.propose(Toys.unit(i, 2), moves);
        }
        // The particle’s own variance and the kernel’s: three times in all.
        double own = cloud.covariance(0, 1);
        assertThat(Weighted.even(moved).covariance(0, 1)).isCloseTo(3 * own, within(0.15 * own));
        assertThat(Weighted.even(alone).covariance(0, 1)).isCloseTo(own, within(0.15 * own));
        assertThat(Weighted.even(alone).variance(1)).isCloseTo(3 * cloud.variance(1), within(0.15 * cloud.variance(1)));
    }

    @Test
    void particles_that_are_all_alike_can_still_move() {
        Weighted alike = Weighted.even(new double[][] {{0.3, 0.9}, {0.3, 0.9}});
        for (Kernel kernel : Kernel.values()) {
            double[] point = new Proposal(alike, kernel).propose(0.4, new double[] {0.9, 0.2});
            assertThat(point[0]).isCloseTo(0.3, within(1e-6)).isNotEqualTo(0.3);
            assertThat(new Proposal(alike, kernel).logDensity(point)).isFinite();
        }
    }

    @Test
    void coordinates_bound_to_each_other_beside_an_edge_keep_a_density() {
        double[][] points = new double[50][];
        for (int i = 0; i < 50; i++) {
            double u = 0.4 * Toys.unit(i, 0);
            points[i] = new double[] {u, Math.min(0.9999, 1 - u + 1e-7 * Toys.normal(i, 1))};
        }
        Proposal proposal = new Proposal(Weighted.even(points), Kernel.MULTIVARIATE);
        for (int i = 0; i < 2000; i++) {
            double[] point = proposal.propose(Toys.unit(i, 2), new double[] {Toys.unit(i, 3), Toys.unit(i, 4)});
            assertThat(proposal.logDensity(point))
                    .as("%s", List.of(point[0], point[1]))
                    .isFinite();
        }
    }
}
