package aftermath.sim.engine;

/// A column that the rest of the world reads otherwise than its writer left it.
///
/// Its writer knows nothing of it: it sees its own values again before it steps, so that a factor does not
/// compound. Where nothing writes the column, it is held over the values that it was given at the start.
///
/// @param column what is held
/// @param entity index in the column's set, or -1 for all
/// @param scaled whether `value` is a factor on the writer's value; what leaves the column's range is brought
///               back to its nearest end
/// @param value  what is read, in the range of the column; or the factor
/// @param from   first tick
/// @param until  tick after the last
public record Hold(Column column, int entity, boolean scaled, double value, int from, int until) {

    public Hold {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The value at which " + column.name() + " is held (" + value + ") must be a finite number.");
        }
        if (!scaled && !(value >= column.lo() && value <= column.hi())) {
            throw new IllegalArgumentException("The value at which " + column.name() + " is held (" + value
                    + ") must lie in [" + column.lo() + ", " + column.hi() + "].");
        }
        if (from >= until) {
            throw new IllegalArgumentException(
                    "A hold on " + column.name() + " must end (" + until + ") after it begins (" + from + ").");
        }
    }

    boolean isOn(int tick) {
        return from <= tick && tick < until;
    }

    /// What is read in place of a writer's value.
    double over(double own) {
        return scaled ? Math.clamp(own * value, column.lo(), column.hi()) : value;
    }
}
