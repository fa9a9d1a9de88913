package aftermath.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Draws;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final int GROUPS = 3;
    private static final long[] MIXED = {700, 350, 80, 1, 0, 0, 2, 1, 0, 333, 17, 5, 64, 640, 31};

    @Test
    void a_friend_of_mine_has_me_for_a_friend() {
        for (long seed = 0; seed < 12; seed++) {
            Cells cells = cells(MIXED);
            int degree = 1 + (int) seed;
            Ties ties = ties(cells, (int) seed * 2 / 3, degree, 4, seed);
            for (int id = 0; id < cells.residents(); id++) {
                int cell = cells.of(id);
                for (int k = 0; k < degree; k++) {
                    long end = ties.partner(id, cell, k);
                    if (end == Ties.NOBODY) {
                        continue;
                    }
                    int friend = (int) end;
                    int there = (int) (end >>> 32);
                    assertThat(friend).as("seed %d: tie %d of %d", seed, k, id).isNotEqualTo(id);
                    assertThat(there).isEqualTo(cells.of(friend));
                    assertThat(ties.partner(friend, there, k))
                            .as("seed %d: tie %d of %d, back", seed, k, id)
                            .isEqualTo((long) cell << 32 | id);
                }
            }
        }
    }

    @Test
    void near_ties_stay_in_the_place_and_far_ties_leave_it() {
        Cells cells = cells(MIXED);
        Ties ties = ties(cells, 4, 7, 3, 5);
        for (int id = 0; id < cells.residents(); id++) {
            int cell = cells.of(id);
            for (int k = 0; k < 7; k++) {
                long end = ties.partner(id, cell, k);
                if (end != Ties.NOBODY) {
                    boolean samePlace = cells.placeOf((int) (end >>> 32)) == cells.placeOf(cell);
                    assertThat(samePlace).as("tie %d of %d", k, id).isEqualTo(k < 4);
                }
            }
        }
    }

    @Test
    void nearly_everybody_has_nearly_all_his_ties() {
        Cells cells = cells(new long[] {900, 500, 300, 800, 200, 600, 1000, 100, 400});
        Ties ties = ties(cells, 6, 8, 3, 1);
        int[] missing = new int[8];
        for (int id = 0; id < cells.residents(); id++) {
            for (int k = 0; k < 8; k++) {
                missing[k] += ties.partner(id, cells.of(id), k) == Ties.NOBODY ? 1 : 0;
            }
        }
        for (int k = 0; k < 8; k++) {
            assertThat(missing[k]).as("residents without tie %d", k).isLessThan(cells.residents() / 100);
        }
    }

    @Test
    void one_group_is_likelier_to_know_its_own_by_the_homophily() {
        // Two groups of one size: of ties inside, h for every one across.
        Cells cells = cells(new long[] {4000, 4000, 0});
        for (double homophily : new double[] {1, 3, 9}) {
            Ties ties = ties(cells, 4, 4, homophily, 2);
            double own = 0;
            double all = 0;
            for (int id = 0; id < 4000; id++) {
                for (int k = 0; k < 4; k++) {
                    long end = ties.partner(id, 0, k);
                    if (end != Ties.NOBODY) {
                        all++;
                        own += (end >>> 32) == 0 ? 1 : 0;
                    }
                }
            }
            assertThat(own / all).as("homophily %s", homophily).isCloseTo(homophily / (1 + homophily), within(0.001));
        }
    }

    @Test
    void far_ties_follow_the_weight_between_places() {
        // Balancing scales rows and columns, so that only cross ratios can be told beforehand.
        long[] adults = {6000, 0, 0, 5000, 0, 0, 7000, 0, 0, 4000, 0, 0};
        double[][] weight = {{0, 5, 1, 2}, {5, 0, 3, 1}, {1, 3, 0, 4}, {2, 1, 4, 0}};
        Cells cells = cells(adults);
        Ties ties = new Ties(
                cells, 0, 2, (c, d) -> 1, (c, d) -> weight[cells.placeOf(c)][cells.placeOf(d)], new Draws(3, 0));
        double[][] count = new double[4][4];
        for (int id = 0; id < cells.residents(); id++) {
            for (int k = 0; k < 2; k++) {
                long end = ties.partner(id, cells.of(id), k);
                if (end != Ties.NOBODY) {
                    count[cells.placeOf(cells.of(id))][cells.placeOf((int) (end >>> 32))]++;
                }
            }
        }
        double expected = weight[0][1] * weight[2][3] / (weight[0][2] * weight[1][3]);
        double found = count[0][1] * count[2][3] / (count[0][2] * count[1][3]);
        assertThat(found).isCloseTo(expected, within(0.02 * expected));
        double expected2 = weight[0][1] * weight[2][3] / (weight[0][3] * weight[1][2]);
        double found2 = count[0][1] * count[2][3] / (count[0][3] * count[1][2]);
        assertThat(found2).isCloseTo(expected2, within(0.02 * expected2));
    }

    @Test
    void different_ties_of_one_resident_lead_to_different_people() {
        Cells cells = cells(new long[] {2000, 1500, 500});
        Ties ties = ties(cells, 8, 8, 3, 4);
        int twice = 0;
        for (int id = 0; id < cells.residents(); id++) {
            for (int k = 1; k < 8; k++) {
                twice += ties.partner(id, cells.of(id), k) == ties.partner(id, cells.of(id), k - 1) ? 1 : 0;
            }
        }
        // 28,000 pairs of ties, about one in 1,500 the same by chance.
        assertThat(twice).isLessThan(60);
    }

    @Test
    void other_seeds_and_worlds_make_other_friends() {
        Cells cells = cells(MIXED);
        Ties ties = ties(cells, 2, 3, 3, 1);
        Ties again = ties(cells, 2, 3, 3, 1);
        Ties other = ties(cells, 2, 3, 3, 2);
        int same = 0;
        for (int id = 0; id < cells.residents(); id++) {
            long friend = ties.partner(id, cells.of(id), 0);
            assertThat(again.partner(id, cells.of(id), 0)).isEqualTo(friend);
            same += other.partner(id, cells.of(id), 0) == friend ? 1 : 0;
        }
        assertThat(same).isLessThan(cells.residents() / 20);
    }

    private static Cells cells(long[] adults) {
        return Cells.sample(adults, GROUPS, 1, new Draws(0, 0));
    }

    private static Ties ties(Cells cells, int near, int degree, double homophily, long seed) {
        Ties.Affinity nearly = (c, d) -> cells.groupOf(c) == cells.groupOf(d) ? homophily : 1;
        Ties.Affinity distant = (c, d) -> nearly.between(c, d) / (1 + Math.abs(cells.placeOf(c) - cells.placeOf(d)));
        return new Ties(cells, near, degree, nearly, distant, new Draws(seed, 0));
    }
}
