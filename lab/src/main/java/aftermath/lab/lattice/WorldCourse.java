package aftermath.lab.lattice;

import aftermath.sim.lattice.Lattice;
import aftermath.sim.lattice.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// One world from its first tick to its last.
///
/// @param columns what was counted
/// @param counts  by column and tick
/// @param over    whether it ended before its time, because nothing more could happen that is asked about
/// @param parts   of the people, by name, summed over the ticks that means are of
@SuppressWarnings("ArrayRecordComponent") // counts by the thousand, never compared
public record WorldCourse(
        int world, List<String> columns, int[][] counts, boolean over, SortedMap<String, Part> parts) {

    /// Runs one.
    public static WorldCourse of(Setup setup, long seed, int world) {
        return of(setup, seed, world, () -> false).orElseThrow();
    }

    /// Runs one, unless it is stopped on the way.
    ///
    /// @param stop asked between ticks
    /// @return nothing where it was stopped
    public static Optional<WorldCourse> of(Setup setup, long seed, int world, BooleanSupplier stop) {
        Lattice lattice = setup.open(seed, world);
        int[][] counts = new int[lattice.columns().size()][setup.ticks()];
        TreeMap<String, Part> parts = new TreeMap<>();
        while (lattice.tick() < setup.ticks() && !lattice.over()) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            lattice.step();
            int[] now = lattice.counts();
            for (int column = 0; column < counts.length; column++) {
                counts[column][lattice.tick() - 1] = now[column];
            }
            if (lattice.tick() > setup.dropped()) {
                lattice.parts().forEach((name, part) -> parts.merge(name, part, Part::plus));
            }
        }
        int ticks = lattice.tick();
        for (int column = 0; column < counts.length; column++) {
            counts[column] = Arrays.copyOf(counts[column], ticks);
        }
        return Optional.of(new WorldCourse(world, lattice.columns(), counts, lattice.over(), parts));
    }

    /// Ticks it ran.
    public int ticks() {
        return counts[0].length;
    }

    /// One column by tick.
    public int[] column(String name) {
        return counts[columns.indexOf(name)];
    }
}
