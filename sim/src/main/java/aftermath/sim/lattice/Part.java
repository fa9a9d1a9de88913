package aftermath.sim.lattice;

/// Some of a whole: so many of so many.
///
/// @param some  at most all
/// @param all   at least 0
public record Part(long some, long all) {
    /// Nobody of nobody.
    public static final Part NONE = new Part(0, 0);

    /// Both together.
    public Part plus(Part other) {
        return new Part(some + other.some, all + other.all);
    }
}
