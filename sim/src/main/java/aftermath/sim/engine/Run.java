package aftermath.sim.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One world from its first tick to its last.
///
/// It notes of every mechanism its *onset*: the first tick at which it changed any bit of a column it writes.
/// Until then a world without it is the same.
public final class Run {
    private final World world;
    private final List<Acting> steps = new ArrayList<>();
    private final Map<Column, HeldColumn> held = new LinkedHashMap<>();
    private final boolean checked;
    private final int start;
    private int tick;

    /// Settles and binds, and holds no column.
    ///
    /// @param world   built and at its first tick
    /// @param plan    what steps
    /// @param numbers value of every parameter, by name
    /// @param start   first tick; negative for a burn-in
    /// @param checked verify after every step that only declared columns changed and that all values are in range:
    ///                for tests, several times slower
    public Run(World world, Plan plan, Map<String, Double> numbers, int start, boolean checked) {
        this(world, plan, numbers, List.of(), start, checked);
    }

    /// Settles and binds.
    ///
    /// @param holds columns that are read otherwise than they are written, in the order in which they are laid on
    public Run(World world, Plan plan, Map<String, Double> numbers, List<Hold> holds, int start, boolean checked) {
        this(world, plan, numbers, holds, start, checked, null);
    }

    private Run(
            World world,
            Plan plan,
            Map<String, Double> numbers,
            List<Hold> holds,
            int start,
            boolean checked,
            @Nullable Run from) {
        this.world = world;
        this.start = start;
        this.tick = start;
        this.checked = checked;
        hold(holds);
        if (from == null) {
            begin(plan, numbers);
        } else {
            goOn(plan, numbers, from);
        }
    }

    /// A run of another world that goes on from where this one stands, to the same bits where nothing else is
    /// changed. Nobody may step this one meanwhile. From its first tick on it is as if run by itself; later a
    /// cut is one from here on, and changed numbers do not change what has been.
    ///
    /// @param other   a world settled like this one's, with parts of its own in the state of this one's
    /// @param plan    what steps from here on
    /// @param numbers value of every parameter from here on
    /// @param holds   all holds, those of this run too where they are to go on
    public Run fork(World other, Plan plan, Map<String, Double> numbers, List<Hold> holds) {
        return new Run(other, plan, numbers, holds, start, checked, tick == start ? null : this);
    }

    private void hold(List<Hold> holds) {
        Map<Column, List<Hold>> byColumn = new LinkedHashMap<>();
        holds.forEach(h ->
                byColumn.computeIfAbsent(h.column(), c -> new ArrayList<>()).add(h));
        byColumn.forEach((column, all) -> held.put(column, new HeldColumn(all, world.column(column))));
    }

    private void begin(Plan plan, Map<String, Double> numbers) {
        Map<Mechanism, double[][]> untouched = new HashMap<>();
        for (Mechanism mechanism : plan.mechanisms()) {
            double[][] written = written(mechanism.contract());
            for (int c = 0; c < written.length; c++) {
                written[c] = written[c].clone();
            }
            untouched.put(mechanism, written);
            mechanism.settle(new Binding(mechanism.contract(), world, numbers));
        }
        for (Mechanism mechanism : plan.mechanisms()) {
            Acting acting = bind(mechanism, numbers, untouched.get(mechanism), start);
            acting.look(start);
            steps.add(acting);
        }
    }

    private void goOn(Plan plan, Map<String, Double> numbers, Run from) {
        tick = from.tick;
        world.copyColumns(from.world);
        from.held.forEach((column, holding) -> holding.copyOwn(world.column(column)));
        Map<String, Acting> before = new HashMap<>();
        from.steps.forEach(acting -> before.put(acting.contract.id(), acting));
        for (Mechanism mechanism : plan.mechanisms()) {
            Acting old = before.get(mechanism.contract().id());
            if (old == null) {
                throw new IllegalArgumentException(
                        mechanism.contract().id() + " must be at work in the run that is gone on from.");
            }
            Acting acting = bind(mechanism, numbers, old.untouched(), old.onset());
            acting.step.takeOver(old.step);
            steps.add(acting);
        }
    }

    private Acting bind(Mechanism mechanism, Map<String, Double> numbers, double @Nullable [][] untouched, int onset) {
        Contract contract = mechanism.contract();
        List<HeldColumn> own = new ArrayList<>();
        contract.writes().forEach(column -> {
            HeldColumn holding = held.get(column);
            if (holding != null) {
                own.add(holding);
            }
        });
        Mechanism.Step step = mechanism.bind(new Binding(contract, world, numbers));
        return new Acting(contract, step, own, written(contract), untouched, onset);
    }

    private double[][] written(Contract contract) {
        return contract.writes().stream().map(world::column).toArray(double[][]::new);
    }

    /// The tick it is about to step.
    public int tick() {
        return tick;
    }

    /// Onsets by mechanism: first tick at which it changed any bit of a column it writes, the first tick of
    /// all where it was settled otherwise. What has never done so, or is cut, is missing.
    public SortedMap<String, Integer> onsets() {
        SortedMap<String, Integer> onsets = new TreeMap<>();
        for (Acting acting : steps) {
            if (acting.hasActed()) {
                onsets.put(acting.contract.id(), acting.onset());
            }
        }
        return Collections.unmodifiableSortedMap(onsets);
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
        int[] sizes = observed.stream().mapToInt(c -> world.size(c.set())).toArray();
        return record(new Frames(observed, sizes, Math.max(0, until - tick)), until, stop);
    }

    /// Steps and records the same columns as another run, whose frames from tick 0 to here become the first of
    /// these.
    ///
    /// @param before frames from tick 0, at least to here
    /// @param until  tick after the last
    /// @param stop   asked before every tick; once true the frames end early
    public Frames observe(Frames before, int until, BooleanSupplier stop) {
        if (tick < 0 || before.ticks() < tick) {
            throw new IllegalArgumentException("Frames before (" + before.ticks() + " h) must reach to tick " + tick
                    + ", and that must not be negative.");
        }
        return record(before.begun(tick, Math.max(until, tick)), until, stop);
    }

    private Frames record(Frames frames, int until, BooleanSupplier stop) {
        double[][] arrays = frames.columns().stream().map(world::column).toArray(double[][]::new);
        while (tick < until && !stop.getAsBoolean()) {
            step();
            frames.record(arrays);
        }
        return frames;
    }

    private void step() {
        for (HeldColumn holding : held.values()) {
            holding.lift();
            holding.impose(tick);
        }
        for (Acting acting : steps) {
            if (acting.isDue(tick)) {
                acting.held.forEach(HeldColumn::lift);
                if (checked) {
                    checkedStep(acting);
                } else {
                    acting.step.step(tick);
                }
                acting.look(tick);
                for (HeldColumn holding : acting.held) {
                    holding.impose(tick);
                }
            }
        }
        tick++;
    }

    private void checkedStep(Acting acting) {
        Map<Column, double[]> before = new LinkedHashMap<>();
        world.columns().forEach(c -> before.put(c, world.column(c).clone()));
        acting.step.step(tick);
        before.forEach((column, old) -> check(acting.contract, column, old, world.column(column)));
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
