package aftermath.sim.lattice;

/// How a number goes over the ticks: it stays, jumps, or moves by even steps.
///
/// @param from  until `start`
/// @param to    what it moves towards
/// @param start first tick that differs from `from`
/// @param step  by how much it moves in a tick, above 0; infinite for a jump
public record Course(double from, double to, int start, double step) {
    public Course {
        if (!(step > 0)) {
            throw new IllegalArgumentException("step (" + step + ") must be above 0.");
        }
    }

    /// One that stays.
    public static Course constant(double value) {
        return new Course(value, value, 0, Double.POSITIVE_INFINITY);
    }

    /// One that jumps at a tick.
    public static Course jump(double from, double to, int at) {
        return new Course(from, to, at, Double.POSITIVE_INFINITY);
    }

    /// The number at a tick.
    public double at(int tick) {
        if (tick < start) {
            return from;
        }
        double way = (tick - start + 1) * step;
        return to < from ? Math.max(to, from - way) : Math.min(to, from + way);
    }
}
