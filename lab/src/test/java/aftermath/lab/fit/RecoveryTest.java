package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.stat.Quantiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RecoveryTest {
    /// Runs of a model with an effect: one summary about θ ~ U(0, 1), one about the effect.
    private static List<double[]> table(int n, double effect, int firstWorld) {
        List<double[]> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int world = firstWorld + i;
            table.add(new double[] {Toys.unit(world, 9) + 0.1 * Toys.normal(world, 0), effect + Toys.normal(world, 1)});
        }
        return table;
    }

    private static Recovery recovered(double effect) {
        return Recovery.of(
                List.of(table(2000, 0, 0), table(2000, effect, 100_000)),
                (run, record) -> Math.hypot(run[0] - record[0], run[1] - record[1]),
                0.02,
                100);
    }

    @Tag("slow")
    @Test
    void models_that_differ_are_told_apart_and_as_often_as_can_be() {
        // Two normals 3 apart: the best rule is right with the chance Φ(1.5) = 0.933.
        Recovery recovery = recovered(3);
        double share =
                (double) recovery.recovered().count() / recovery.recovered().of();
        assertThat(share).isBetween(0.88, 0.98);
        // The probabilities mean what they say.
        var reliability = recovery.reliability(1, 5);
        assertThat(reliability.reliability()).isLessThan(0.01);
        assertThat(reliability.resolution()).isGreaterThan(0.15);
    }

    @Tag("slow")
    @Test
    void models_that_are_the_same_stay_near_one_to_one() {
        Recovery recovery = recovered(0);
        double share =
                (double) recovery.recovered().count() / recovery.recovered().of();
        assertThat(share).isBetween(0.35, 0.65);
        double[] factors = recovery.log10Factors();
        assertThat(Quantiles.sorted(factors, 0.5)).isCloseTo(0, within(0.1));
        assertThat(Quantiles.sorted(factors, 0.95)).isLessThan(0.5);
    }

    @Test
    void a_simulated_record_is_never_held_against_itself() {
        // Each run of the first model is like no other but itself; the second model’s lie in a heap.
        List<double[]> scattered = new ArrayList<>();
        List<double[]> heap = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            scattered.add(new double[] {100 + 10 * i});
            heap.add(new double[] {0});
        }
        Recovery recovery = Recovery.of(List.of(scattered, heap), (a, b) -> Math.abs(a[0] - b[0]), 0.5, 50);
        assertThat(recovery.cases()).hasSize(100);
        // In the heap are 49 others.
        assertThat(recovery.cases().get(99).probabilities()[1])
                .isEqualTo(49.0 / 49 / (49.0 / 49 + 1.0 / 50), within(0.02));
    }

    @Test
    void a_tie_is_no_recovery() {
        assertThat(new Recovery.Case(0, new double[] {0.5, 0.5}).recovered()).isFalse();
        assertThat(new Recovery.Case(1, new double[] {0.4, 0.6}).recovered()).isTrue();
    }
}
