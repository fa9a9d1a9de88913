package aftermath.sim.population;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Draws;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final long[] ADULTS = {1000, 0, 37, 5, 999, 1, 123_456, 40, 39};

    @Test
    void a_whole_sample_takes_everybody() {
        Cells cells = Cells.sample(ADULTS, 3, 1, new Draws(1, 0));
        assertThat(cells.places()).isEqualTo(3);
        assertThat(cells.count()).isEqualTo(9);
        for (int c = 0; c < ADULTS.length; c++) {
            assertThat(cells.size(c)).isEqualTo((int) ADULTS[c]);
            assertThat(cells.placeOf(c)).isEqualTo(c / 3);
            assertThat(cells.groupOf(c)).isEqualTo(c % 3);
        }
        assertThat(cells.residents()).isEqualTo(125_577);
    }

    @Test
    void every_id_is_found_in_its_cell() {
        Cells cells = Cells.sample(ADULTS, 3, 7, new Draws(1, 0));
        for (int c = 0; c < cells.count(); c++) {
            for (int id = cells.start(c); id < cells.start(c) + cells.size(c); id++) {
                assertThat(cells.of(id)).isEqualTo(c);
            }
        }
    }

    @Test
    void sizes_are_rounded_up_or_down_and_are_right_on_average() {
        int seeds = 4000;
        for (int scale : new int[] {3, 40, 1000}) {
            double[] sum = new double[ADULTS.length];
            for (int seed = 0; seed < seeds; seed++) {
                Cells cells = Cells.sample(ADULTS, 3, scale, new Draws(seed, seed % 7));
                for (int c = 0; c < ADULTS.length; c++) {
                    double exact = (double) ADULTS[c] / scale;
                    assertThat((double) cells.size(c)).isBetween(Math.floor(exact), Math.ceil(exact));
                    sum[c] += cells.size(c);
                }
            }
            for (int c = 0; c < ADULTS.length; c++) {
                double exact = (double) ADULTS[c] / scale;
                double rest = exact - Math.floor(exact);
                double error = 4.5 * Math.sqrt(rest * (1 - rest) / seeds) + 1e-9;
                assertThat(sum[c] / seeds).as("cell %d at scale %d", c, scale).isBetween(exact - error, exact + error);
            }
        }
    }
}
