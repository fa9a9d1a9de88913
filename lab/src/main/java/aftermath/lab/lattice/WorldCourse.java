package aftermath.lab.lattice;

import aftermath.sim.lattice.Lattice;
import aftermath.sim.lattice.Rebellion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One world from its first tick to its last.
///
/// @param columns what was counted
/// @param counts  by column and tick
/// @param over    whether it ended before its time, because nothing more could happen that is asked about
/// @param showing what the aggrieved showed over the ticks that means are of; null where the model has no such thing
@SuppressWarnings("ArrayRecordComponent") // counts by the thousand, never compared
public record WorldCourse(
        int world,
        List<String> columns,
        int[][] counts,
        boolean over,
        @org.jspecify.annotations.Nullable Shown showing) {

    /// Sums over ticks of citizens with a grievance above the threshold.
    ///
    /// @param watched       with an officer in view
    /// @param watchedActive of these, the active
    /// @param alone         without
    /// @param aloneActive   of these, the active
    public record Shown(long watched, long watchedActive, long alone, long aloneActive) {}

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
        long[] sums = new long[4];
        while (lattice.tick() < setup.ticks() && !lattice.over()) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            lattice.step();
            int[] now = lattice.counts();
            for (int column = 0; column < counts.length; column++) {
                counts[column][lattice.tick() - 1] = now[column];
            }
            if (lattice instanceof Rebellion rebellion && lattice.tick() > setup.dropped()) {
                add(sums, rebellion.showing());
            }
        }
        int ticks = lattice.tick();
        for (int column = 0; column < counts.length; column++) {
            counts[column] = Arrays.copyOf(counts[column], ticks);
        }
        Shown shown = lattice instanceof Rebellion ? new Shown(sums[0], sums[1], sums[2], sums[3]) : null;
        return Optional.of(new WorldCourse(world, lattice.columns(), counts, lattice.over(), shown));
    }

    private static void add(long[] sums, Rebellion.Showing now) {
        sums[0] += now.watched();
        sums[1] += now.watchedActive();
        sums[2] += now.alone();
        sums[3] += now.aloneActive();
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
