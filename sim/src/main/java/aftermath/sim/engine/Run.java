package aftermath.sim.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// One world from its first tick to its last.
public final class Run {
    private record Bound(Contract contract, Mechanism.Step step) {}

    private final World world;
    private final List<Bound> steps = new ArrayList<>();
    private final boolean checked;
    private int tick;

    /// @param world   built and at its first tick
    /// @param plan    what steps
    /// @param numbers value of every parameter, by name
    /// @param start   first tick; negative for a burn-in
    /// @param checked verify after every step that only declared columns changed and that all values are in range:
    ///                for tests, several times slower
    public Run(World world, Plan plan, Map<String, Double> numbers, int start, boolean checked) {
        this.world = world;
        this.tick = start;
        this.checked = checked;
        for (Mechanism mechanism : plan.mechanisms()) {
            Contract contract = mechanism.contract();
            steps.add(new Bound(contract, mechanism.bind(new Binding(contract, world, numbers))));
        }
    }

    /// Steps up to a tick without recording.
    public void burn(int until) {
        burn(until, () -> false);
    }

    /// Steps up to a tick without recording.
    ///
    /// @param stop asked before every tick; once true it stays where it is
    public void burn(int until, BooleanSupplier stop) {
        while (tick < until && !stop.getAsBoolean()) {
            step();
        }
    }

    /// Steps and records.
    ///
    /// @param observed columns to record
    /// @param until    tick after the last
    /// @param stop     asked before every tick; once true the frames end early
    public Frames observe(List<Column> observed, int until, BooleanSupplier stop) {
        double[][] arrays = observed.stream().map(world::column).toArray(double[][]::new);
        int[] sizes = observed.stream().mapToInt(c -> world.size(c.set())).toArray();
        Frames frames = new Frames(observed, sizes, Math.max(0, until - tick));
        while (tick < until && !stop.getAsBoolean()) {
            step();
            frames.record(arrays);
        }
        return frames;
    }

    private void step() {
        for (Bound bound : steps) {
            if (Math.floorMod(tick, bound.contract.cadence()) == 0) {
                if (checked) {
                    checkedStep(bound);
                } else {
                    bound.step.step(tick);
                }
            }
        }
        tick++;
    }

    private void checkedStep(Bound bound) {
        Map<Column, double[]> before = new LinkedHashMap<>();
        world.columns().forEach(c -> before.put(c, world.column(c).clone()));
        bound.step.step(tick);
        before.forEach((column, old) -> check(bound.contract, column, old, world.column(column)));
    }

    private void check(Contract contract, Column column, double[] old, double[] now) {
        boolean mayChange = contract.writes().contains(column);
        for (int e = 0; e < now.length; e++) {
            if (!mayChange && Double.doubleToRawLongBits(old[e]) != Double.doubleToRawLongBits(now[e])) {
                throw new IllegalStateException(contract.id() + " at tick " + tick + " must not change " + column.name()
                        + ", which it does not declare.");
            }
            if (mayChange && !(now[e] >= column.lo() && now[e] <= column.hi())) {
                throw new IllegalStateException(
                        contract.id() + " at tick " + tick + ": " + column.name() + " of entity " + e + " (" + now[e]
                                + ") must lie in [" + column.lo() + ", " + column.hi() + "].");
            }
        }
    }
}
