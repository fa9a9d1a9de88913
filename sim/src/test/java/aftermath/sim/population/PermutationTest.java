package aftermath.sim.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 100, 255, 256, 257, 1000, 4095, 4097, 65_537})
    void everybody_goes_somewhere_and_comes_back(int n) {
        for (long key = 0; key < 20; key++) {
            Permutation permutation = new Permutation(n, key * 0x9E3779B97F4A7C15L);
            boolean[] taken = new boolean[n];
            for (int x = 0; x < n; x++) {
                int y = permutation.apply(x);
                assertThat(y).as("n %d, key %d, x %d", n, key, x).isBetween(0, n - 1);
                assertThat(taken[y]).as("n %d, key %d: two go to %d", n, key, y).isFalse();
                taken[y] = true;
                assertThat(permutation.invert(y))
                        .as("n %d, key %d, back from %d", n, key, y)
                        .isEqualTo(x);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 100, 1000})
    void where_one_goes_is_spread_over_all_places_as_keys_vary(int n) {
        int[] to = new int[n];
        int keys = 60 * n;
        for (int key = 0; key < keys; key++) {
            to[new Permutation(n, aftermath.sim.engine.Draws.bits(1, key)).apply(n / 3)]++;
        }
        assertThat(aftermath.sim.engine.Bench.chiSquareZ(to)).isBetween(-5.0, 5.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 1000, 5000})
    void neighbours_do_not_stay_together(int n) {
        int together = 0;
        for (int key = 0; key < 100; key++) {
            Permutation permutation = new Permutation(n, aftermath.sim.engine.Draws.bits(2, key));
            for (int x = 0; x + 1 < n; x++) {
                together += Math.abs(permutation.apply(x) - permutation.apply(x + 1)) == 1 ? 1 : 0;
            }
        }
        // About two of n pairs a key by chance.
        assertThat(together).isBetween(120, 290);
    }
}
