package aftermath.lab.fit;

/// A summary statistic: a number of a run, and the range in which the record has it.
///
/// @param name   what is compared
/// @param lo     low end of the record's range
/// @param hi     high end
/// @param scale  what counts as one step away, in the statistic's unit: best the spread of runs from the prior, so
///               that no statistic counts for its unit
/// @param weight how much it counts; 0: told, not fitted
/// @param absent steps away that a run without a number counts for
public record Statistic(String name, double lo, double hi, double scale, double weight, double absent) {
    public Statistic {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("Range of " + name + " (" + lo + " to " + hi + ") must not fall.");
        }
        if (!(scale > 0)) {
            throw new IllegalArgumentException("Scale of " + name + " (" + scale + ") must be above 0.");
        }
        if (!(weight >= 0) || !(absent >= 0)) {
            throw new IllegalArgumentException("Weight of " + name + " (" + weight
                    + ") and what its absence counts for (" + absent + ") must be 0 or more.");
        }
    }

    /// Steps from the record: 0 inside its range, above 0 over it, below 0 under it.
    public double gap(double value) {
        if (Double.isNaN(value)) {
            return absent;
        }
        return value > hi ? (value - hi) / scale : value < lo ? (value - lo) / scale : 0;
    }
}
