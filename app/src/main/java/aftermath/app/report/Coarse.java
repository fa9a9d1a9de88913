package aftermath.app.report;

/// What a coarse scale does to counts of residents who are killed, hurt or held.
///
/// An agent meets its fate whole and stands for K residents, so that such counts come in steps of K. Members of the
/// forces are counted one by one at any scale.
public final class Coarse {
    /// Scale up to which a step is small beside what is counted (adr/0015).
    private static final int FINE = 20;

    private Coarse() {}

    /// Whether deaths should be read with care.
    ///
    /// @param scale residents per agent
    static boolean is(int scale) {
        return scale > FINE;
    }

    /// A few sentences; empty at scales that are fine enough.
    ///
    /// @param scale residents per agent
    public static String note(int scale) {
        String step = Numbers.exact(scale);
        return is(scale)
                ? "At 1:" + scale + " residents are killed, hurt and held by whole agents, in steps of " + step
                        + ": where fewer would be, most worlds count none and a few count " + step
                        + " or more, so medians lie too low and differences jump. Members of the forces are counted one"
                        + " by one. For deaths take 1:10 or finer."
                : "";
    }
}
