package aftermath.sim.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Draws;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is kept up to date as people move, held against counting anew.
class GroundTest {
    private static final int WIDTH = 17;
    private static final int HEIGHT = 19;

    private final SplittableRandom random = new SplittableRandom(5);

    private static boolean sees(View.Shape shape, double radius, int from, int to) {
        int x = apart(from % WIDTH, to % WIDTH, WIDTH);
        int y = apart(from / WIDTH, to / WIDTH, HEIGHT);
        return switch (shape) {
            case DISC -> x * x + y * y <= radius * radius;
            case DIAMOND -> x + y <= radius;
            case SQUARE -> Math.max(x, y) <= radius;
        };
    }

    private static int apart(int a, int b, int size) {
        int way = Math.abs(a - b);
        return Math.min(way, size - way);
    }

    @Test
    void every_padded_cell_has_its_home() {
        Torus torus = new Torus(WIDTH, HEIGHT, 8);
        for (int padded = 0; padded < torus.size(); padded++) {
            int x = Math.floorMod(padded % torus.stride - 8, WIDTH);
            int y = Math.floorMod(padded / torus.stride - 8, HEIGHT);
            assertThat(torus.number(padded)).isEqualTo(y * WIDTH + x);
            assertThat(torus.home(padded)).isEqualTo(torus.cell(y * WIDTH + x));
        }
    }

    @Test
    void a_wide_torus_is_reckoned_exactly() {
        Torus torus = new Torus(60_000, 1100, 7);
        for (int i = 0; i < 100_000; i++) {
            int padded = random.nextInt(torus.size());
            int x = padded % torus.stride;
            int y = padded / torus.stride;
            boolean inside = x >= 14 && x < 60_000 && y >= 14 && y < 1100;
            assertThat(torus.inside(padded)).isEqualTo(inside);
        }
    }

    @ParameterizedTest
    @EnumSource(View.Shape.class)
    void counts_in_view_are_those_of_a_scan(View.Shape shape) {
        for (double radius : new double[] {0, 1.7, 3, 7, 8}) {
            Torus torus = new Torus(WIDTH, HEIGHT, (int) radius);
            ViewCounts counts = new ViewCounts(torus, View.of(shape, radius));
            int[] people = IntStream.generate(() -> random.nextInt(WIDTH * HEIGHT))
                    .limit(40)
                    .toArray();
            Arrays.stream(people).forEach(cell -> counts.add(torus.cell(cell)));
            for (int i = 0; i < 60; i++) {
                int who = random.nextInt(people.length);
                int to = random.nextInt(WIDTH * HEIGHT);
                counts.move(torus.cell(people[who]), torus.cell(to));
                people[who] = to;
            }
            for (int cell = 0; cell < WIDTH * HEIGHT; cell++) {
                int at = cell;
                assertThat(counts.at(torus.cell(cell))).isEqualTo((int) Arrays.stream(people)
                        .filter(there -> sees(shape, radius, at, there))
                        .count());
            }
        }
    }

    /// A byte holds 127; the lattice of a crowd needs more.
    @Test
    void counts_in_view_go_beyond_a_byte() {
        Torus torus = new Torus(WIDTH, HEIGHT, 8);
        ViewCounts counts = new ViewCounts(torus, View.of(View.Shape.SQUARE, 8));
        for (int round = 1; round <= 3; round++) {
            for (int cell = 0; cell < WIDTH * HEIGHT; cell++) {
                counts.add(torus.cell(cell));
            }
            assertThat(counts.at(torus.cell(0))).isEqualTo(round * 17 * 17);
        }
        for (int cell = 0; cell < WIDTH * HEIGHT; cell++) {
            counts.take(torus.cell(cell));
        }
        assertThat(counts.at(torus.cell(100))).isEqualTo(2 * 17 * 17);
    }

    @Test
    void a_cell_is_free_when_the_last_has_left() {
        Torus torus = new Torus(WIDTH, HEIGHT, 3);
        Occupancy occupancy = new Occupancy(torus);
        int[] there = new int[WIDTH * HEIGHT];
        for (int i = 0; i < 4000; i++) {
            int cell = random.nextInt(there.length);
            if (there[cell] > 0 && random.nextInt(3) > 0) {
                occupancy.leave(torus.cell(cell));
                there[cell]--;
            } else {
                occupancy.enter(torus.cell(cell));
                there[cell]++;
            }
        }
        for (int padded = 0; padded < torus.size(); padded++) {
            assertThat(occupancy.taken(padded) & 1).isEqualTo(there[torus.number(padded)] > 0 ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 0.3", "7, 0.95", "1.7, 0.5", "3, 1"})
    void a_step_goes_to_any_free_cell_in_view_alike(double vision, double full) {
        Torus torus = new Torus(WIDTH, HEIGHT, (int) vision);
        View view = View.of(View.Shape.DISC, vision);
        Occupancy occupancy = new Occupancy(torus);
        boolean[] taken = new boolean[WIDTH * HEIGHT];
        for (int cell = 0; cell < taken.length; cell++) {
            taken[cell] = cell == 0 || random.nextDouble() < full;
            if (taken[cell]) {
                occupancy.enter(torus.cell(cell));
            }
        }
        int[] free = IntStream.range(0, taken.length)
                .filter(cell -> !taken[cell] && sees(View.Shape.DISC, vision, 0, cell))
                .toArray();
        Steps steps = new Steps(torus, view, occupancy, 1000);
        int[] hits = new int[taken.length];
        int tries = 500 * Math.max(1, free.length);
        for (int i = 0; i < tries; i++) {
            long key = new Draws(3, 0).key("step", i, 0);
            int to = steps.step(torus.cell(0), Draws.bits(key, i % 1000), key, i % 1000);
            hits[torus.number(to)]++;
            if (to != torus.cell(0)) {
                assertThat(occupancy.move(to, torus.cell(0))).isEqualTo(torus.cell(0));
            }
        }
        if (free.length == 0) {
            assertThat(hits[0]).isEqualTo(tries);
            return;
        }
        assertThat(Arrays.stream(free).map(cell -> hits[cell]).sum()).isEqualTo(tries);
        double chi = Arrays.stream(free)
                .mapToDouble(cell -> (hits[cell] - 500.0) * (hits[cell] - 500.0) / 500)
                .sum();
        // Five standard deviations of a chi-square with as many degrees of freedom.
        assertThat(chi).isLessThan(free.length + 5 * Math.sqrt(2.0 * free.length) + 10);
    }

    @Test
    void the_active_in_view_are_picked_one_by_one() {
        Torus torus = new Torus(WIDTH, HEIGHT, 7);
        Actives actives = new Actives(torus, View.of(View.Shape.DISC, 7), 60);
        int[] cells = IntStream.generate(() -> random.nextInt(WIDTH * HEIGHT))
                .limit(60)
                .toArray();
        cells[7] = cells[8] = cells[9] = 3;
        for (int who = 0; who < 60; who++) {
            actives.enter(torus.cell(cells[who]), who);
        }
        actives.leave(torus.cell(3), 8);
        for (int who = 20; who < 40; who++) {
            actives.leave(torus.cell(cells[who]), who);
        }
        int[] expected = IntStream.range(0, 60)
                .filter(who -> who != 8 && (who < 20 || who >= 40) && sees(View.Shape.DISC, 7, 0, cells[who]))
                .toArray();
        int count = actives.around(torus.cell(0));
        assertThat(IntStream.range(0, count)
                        .map(rank -> actives.pick(torus.cell(0), rank))
                        .sorted()
                        .toArray())
                .isEqualTo(expected);
    }
}
