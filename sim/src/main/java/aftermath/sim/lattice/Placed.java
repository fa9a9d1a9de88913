package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;
import java.util.stream.IntStream;

/// Where everybody stands at the start: citizens first, then officers.
final class Placed {
    private final int[] cells;
    private final int citizens;

    private Placed(int[] cells, int citizens) {
        this.cells = cells;
        this.citizens = citizens;
    }

    static Placed of(Setting setting, Rules.Placement placement, Draws draws, Torus torus) {
        int all = setting.width() * setting.height();
        return switch (placement) {
            case FIXED -> {
                int citizens = (int) Math.rint(setting.citizenDensity() * all);
                int officers = Math.min((int) Math.rint(setting.officerDensity() * all), all - citizens);
                int[] shuffled = shuffled(all, draws.key("lattice.place", 0, 0));
                int[] cells = IntStream.range(0, citizens + officers)
                        .map(i -> torus.cell(shuffled[i]))
                        .toArray();
                yield new Placed(cells, citizens);
            }
            case PER_CELL -> {
                long key = draws.key("lattice.place", 0, 0);
                double officers = setting.officerDensity();
                double both = officers + setting.citizenDensity();
                int[] citizenCells = IntStream.range(0, all)
                        .filter(i -> Draws.unit(key, i) >= officers && Draws.unit(key, i) < both)
                        .toArray();
                int[] officerCells = IntStream.range(0, all)
                        .filter(i -> Draws.unit(key, i) < officers)
                        .toArray();
                int[] cells = IntStream.concat(IntStream.of(citizenCells), IntStream.of(officerCells))
                        .map(torus::cell)
                        .toArray();
                yield new Placed(cells, citizenCells.length);
            }
        };
    }

    private static int[] shuffled(int n, long key) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = (int) (((Draws.bits(key, i) >>> 32) * (i + 1)) >>> 32);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    int[] cells() {
        return cells;
    }

    int citizens() {
        return citizens;
    }
}
