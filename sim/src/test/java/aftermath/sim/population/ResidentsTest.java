package aftermath.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResidentsTest {
    private static final double MEAN = 0.6;
    private static final double SPREAD = 0.15;
    private static final Temper TEMPER =
            new Temper(1, MEAN, SPREAD, new double[] {0.6, 0.4, 0.5, 0.6, 0.4, 0.5}, 0.2, new double[] {0.3, 0.8});

    /// Large enough that both ways of sorting are taken, and with an empty cell.
    private static final long[] ADULTS = {9000, 300, 0, 2000, 5000, 1};

    private final Residents residents = settle(ADULTS, 1);

    @Test
    void every_slot_has_one_resident_and_every_resident_one_slot() {
        for (int slot = 0; slot < residents.count(); slot++) {
            assertThat(residents.slotOf[residents.idAt[slot]]).isEqualTo(slot);
        }
    }

    @Test
    void residents_stay_within_the_slots_of_their_cell() {
        Cells cells = residents.cells();
        for (int cohort = 0; cohort < residents.cohorts(); cohort++) {
            for (int slot = residents.slotFrom(cohort); slot < residents.slotFrom(cohort + 1); slot++) {
                assertThat(cells.of(residents.idAt[slot])).isEqualTo(cohort / 2);
            }
        }
        assertThat(residents.slotFrom(residents.cohorts())).isEqualTo(16_301);
    }

    @Test
    void the_most_prone_come_first_in_every_cohort() {
        for (int cohort = 0; cohort < residents.cohorts(); cohort++) {
            double last = Double.POSITIVE_INFINITY;
            for (int slot = residents.slotFrom(cohort); slot < residents.slotFrom(cohort + 1); slot++) {
                double a = propensity(slot, cohort);
                assertThat(a).as("slot %d", slot).isLessThanOrEqualTo(last + 1.001 / 16384);
                last = a;
            }
        }
    }

    @Test
    void no_resident_is_above_the_top_of_his_block_and_somebody_is_there() {
        double[] top = new double[residents.blockTop.length];
        Arrays.fill(top, Double.NEGATIVE_INFINITY);
        for (int cohort = 0; cohort < residents.cohorts(); cohort++) {
            for (int slot = residents.slotFrom(cohort); slot < residents.slotFrom(cohort + 1); slot++) {
                int block = residents.blockOf(slot, cohort);
                assertThat(block).isBetween(residents.blockFrom(cohort), residents.blockFrom(cohort + 1) - 1);
                assertThat(propensity(slot, cohort)).isLessThanOrEqualTo(residents.blockTop[block]);
                top[block] = Math.max(top[block], propensity(slot, cohort));
            }
        }
        for (int block = 0; block < top.length; block++) {
            assertThat((double) residents.blockTop[block]).isCloseTo(top[block], within(1e-6));
        }
    }

    @Test
    void traits_are_distributed_as_the_temper_says() {
        int n = residents.count();
        double hardship = 0;
        double squares = 0;
        double threshold = 0;
        double thresholdSquares = 0;
        double aversion = 0;
        double cross = 0;
        for (int slot = 0; slot < n; slot++) {
            double h = residents.hardshipOf(slot);
            double z = (residents.thresholdOf(slot) - MEAN) / SPREAD;
            hardship += h;
            squares += (h - 0.5) * (h - 0.5);
            threshold += z;
            thresholdSquares += z * z;
            aversion += residents.aversionOf(slot);
            cross += (h - 0.5) * z;
        }
        double error = 4 / Math.sqrt(n);
        assertThat(hardship / n).isCloseTo(0.5, within(0.21 * error));
        // The mean of two uniforms has variance 1/24.
        assertThat(squares / n).isCloseTo(1 / 24.0, within(0.1 * error));
        assertThat(threshold / n).isCloseTo(0, within(error));
        assertThat(thresholdSquares / n).isCloseTo(1, within(1.5 * error));
        assertThat(aversion / n).isCloseTo(0.5, within(0.3 * error));
        assertThat(cross / n).isCloseTo(0, within(0.21 * error));
    }

    @Test
    void exposure_is_as_common_as_the_place_has_it() {
        for (int cell : new int[] {0, 3, 4}) {
            int exposed = residents.slotFrom(2 * cell + 2) - residents.slotFrom(2 * cell + 1);
            double share = (double) exposed / residents.cells().size(cell);
            double wanted = TEMPER.exposure(cell / 3);
            assertThat(share)
                    .isCloseTo(
                            wanted,
                            within(4 * Math.sqrt(0.25 / residents.cells().size(cell))));
        }
    }

    @Test
    void traits_belong_to_the_id_and_not_to_the_threads_or_the_temper() {
        Residents shared = settle(ADULTS, 5);
        assertThat(shared.idAt).isEqualTo(residents.idAt);
        assertThat(shared.threshold).isEqualTo(residents.threshold);
        Temper bolder = new Temper(
                1, MEAN - 0.1, SPREAD, new double[] {0.9, 0.4, 0.5, 0.9, 0.4, 0.5}, 0.7, new double[] {0.1, 0.8});
        Residents others;
        try (Crew crew = new Crew(1)) {
            others = new Residents(cells(ADULTS), bolder, new Draws(1, 0), crew);
        }
        for (int id = 0; id < residents.count(); id++) {
            int here = residents.slotOf[id];
            int there = others.slotOf[id];
            assertThat(others.hardship[there]).isEqualTo(residents.hardship[here]);
            assertThat(others.aversion[there]).isEqualTo(residents.aversion[here]);
            assertThat(others.thresholdOf(there)).isCloseTo(residents.thresholdOf(here) - 0.1, within(1.01 / 8192));
        }
    }

    private double propensity(int slot, int cohort) {
        return TEMPER.discontent(residents.cells().groupOf(cohort / 2)) * residents.hardshipOf(slot)
                - residents.thresholdOf(slot)
                - TEMPER.fear() * residents.aversionOf(slot);
    }

    private static Cells cells(long[] adults) {
        return Cells.sample(adults, 3, 1, new Draws(1, 0));
    }

    private static Residents settle(long[] adults, int threads) {
        try (Crew crew = new Crew(threads)) {
            return new Residents(cells(adults), TEMPER, new Draws(1, 0), crew);
        }
    }

    @Test
    void discontent_that_does_not_go_into_the_places_is_refused() {
        assertThatThrownBy(
                        () -> new Temper(1, MEAN, SPREAD, new double[] {0.6, 0.4, 0.5}, 0.2, new double[] {0.3, 0.8}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Discontent (3 values) must");
    }
}
