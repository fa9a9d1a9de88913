package aftermath.sim.engine;

/// Hourly draws of an entity, told in rising order instead of by the hour.
///
/// For every window of [#WINDOW] hours an entity has as many independent uniform draws, one an hour. A rare event
/// happens in the hours whose draw is below its probability, so only the smallest draws matter. They can be had
/// without the others: the least of n uniforms is distributed as 1 − (1 − r)^(1/n) with r uniform, its hour is any of
/// the n alike, and the next smallest is the least of the remaining n − 1 on what is left of the unit interval.
/// One hash per entity and window therefore tells whether anything can happen at all. Draws are told on the scale
/// E = −ln(1 − u), on which the least of n is the least of one divided by n, and the steps from one to the next are
/// independent (Rényi):
///
///     E₁ = −ln(1 − r₁)/n,   Eₖ₊₁ = Eₖ − ln(1 − rₖ₊₁)/(n − k),   u < p ⇔ E < −ln(1 − p)
///
/// Each draw remains a pure function of (seed, world, mechanism, tick, entity). The least possible draw is
/// 2⁻³²/48, about 5·10⁻¹²: an event less likely than that never happens.
///
/// Source: Rényi 1953, "On the theory of order statistics", doi:10.1007/BF02127580; adr/0002.
public final class RankedHours {
    /// Hours in a window, at most 64: two days, so that calm months cost one hash every other day, and lists
    /// made on a
    /// day of crisis are soon forgotten.
    public static final int WINDOW = 48;

    private long[] keys = new long[WINDOW];
    private final String mechanism;
    private final Draws draws;
    private int window = Integer.MIN_VALUE;

    private long entity;
    private int rank;
    private double value;
    private int hour;
    private long taken;

    public RankedHours(Draws draws, String mechanism) {
        this.draws = draws;
        this.mechanism = mechanism;
    }

    /// The same draws for one who follows another from window to window (see [#open(RankedHours)]).
    public RankedHours(RankedHours leader) {
        this(leader.draws, leader.mechanism);
    }

    /// The window a tick lies in.
    public static int windowOf(int tick) {
        return Math.floorDiv(tick, WINDOW);
    }

    /// The hour of a tick within its window.
    public static int hourOf(int tick) {
        return Math.floorMod(tick, WINDOW);
    }

    /// Turns to a window; keys are derived once.
    public void open(int newWindow) {
        if (newWindow == window) {
            return;
        }
        window = newWindow;
        keys = new long[WINDOW];
        for (int k = 0; k < WINDOW; k++) {
            keys[k] = draws.key(mechanism, newWindow, k);
        }
    }

    /// Turns to the window that the leader has opened: for many who draw in it, keys are derived only once.
    public void open(RankedHours leader) {
        window = leader.window;
        keys = leader.keys;
    }

    /// The key of the smallest draw, for a caller that hashes many entities at once.
    public long firstKey() {
        return keys[0];
    }

    /// A chance on the scale of draws: −ln(1 − p).
    public static double depth(double chance) {
        return -StrictMath.log1p(-chance);
    }

    /// Greatest upper half, as an unsigned number of 32 bits, of a first hash whose entity can have a draw of at
    /// most `depth`; -1 where none can. Rounded up, so that nobody is missed.
    public static long reach(double depth) {
        double steps = -StrictMath.expm1(-WINDOW * depth) * 0x1.0p32;
        return steps < 1 - 1e-6 ? -1 : Math.min(0xFFFFFFFFL, (long) StrictMath.ceil(steps));
    }

    /// Starts with an entity; [#next()] then gives its draws in rising order.
    public void of(long newEntity) {
        entity = newEntity;
        rank = 0;
        value = 0;
        taken = 0;
    }

    /// Moves to the next larger draw.
    ///
    /// @return false after the largest
    public boolean next() {
        if (rank == WINDOW) {
            return false;
        }
        int left = WINDOW - rank;
        long bits = Draws.bits(keys[rank], entity);
        value -= Portable.log(1 - Draws.upperUnit(bits)) / left;
        hour = take((int) (((bits & 0xFFFFFFFFL) * left) >>> 32));
        rank++;
        return true;
    }

    /// The present draw, −ln(1 − u), above 0 and possibly infinite.
    public double value() {
        return value;
    }

    /// The hour of the window that the present draw belongs to.
    public int hour() {
        return hour;
    }

    /// Takes the nth hour that is still free.
    private int take(int nth) {
        long free = ~taken;
        for (int i = 0; i < nth; i++) {
            free &= free - 1;
        }
        taken |= free & -free;
        return Long.numberOfTrailingZeros(free);
    }
}
