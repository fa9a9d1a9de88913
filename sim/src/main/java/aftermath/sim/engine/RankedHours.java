package aftermath.sim.engine;

/// Hourly draws of an entity, told in rising order instead of by the hour.
///
/// For every window of [#WINDOW] hours an entity has as many independent uniform draws, one an hour. A rare event
/// happens in the hours whose draw is below its probability, so only the smallest draws matter. They can be had
/// without the others: the least of n uniforms is distributed as 1 − (1 − r)^(1/n) with r uniform, its hour is any of
/// the n alike, and the next smallest is the least of the remaining n − 1 on what is left of the unit interval.
/// One hash per entity and window therefore tells whether anything can happen at all:
///
///     u₁ = 1 − (1 − r₁)^(1/n),   uₖ₊₁ = uₖ + (1 − uₖ)·(1 − (1 − rₖ₊₁)^(1/(n−k)))
///
/// Each draw remains a pure function of (seed, world, mechanism, tick, entity). The least possible draw is
/// 2⁻³²/168, about 1.4·10⁻¹²: an event less likely than that never happens.
///
/// Source: order statistics of the uniform distribution (Rényi 1953); adr/0002.
public final class RankedHours {
    /// Hours in a window: a week, so that calm months cost one hash a week.
    public static final int WINDOW = 168;

    private static final long[] NO_HOUR_TAKEN = new long[3];

    private final long[] keys = new long[WINDOW];
    private final long[] taken = new long[3];
    private final String mechanism;
    private final Draws draws;
    private int window = Integer.MIN_VALUE;

    private long entity;
    private int rank;
    private double value;
    private int hour;

    public RankedHours(Draws draws, String mechanism) {
        this.draws = draws;
        this.mechanism = mechanism;
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
        for (int k = 0; k < WINDOW; k++) {
            keys[k] = draws.key(mechanism, newWindow, k);
        }
    }

    /// The key of the smallest draw, for a caller that hashes many entities at once.
    public long firstKey() {
        return keys[0];
    }

    /// Greatest upper half, as an unsigned number of 32 bits, of a first hash whose entity can have a draw of at
    /// most `bound`; -1 where none can. Rounded up, so that nobody is missed.
    public static long reach(double bound) {
        double r = bound >= 1 ? 1 : -StrictMath.expm1(WINDOW * StrictMath.log1p(-bound));
        double steps = r * 0x1.0p32;
        return steps < 1 - 1e-6 ? -1 : Math.min(0xFFFFFFFFL, (long) StrictMath.ceil(steps));
    }

    /// Starts with an entity; [#next()] then gives its draws in rising order.
    public void of(long newEntity) {
        entity = newEntity;
        rank = 0;
        value = 0;
        System.arraycopy(NO_HOUR_TAKEN, 0, taken, 0, taken.length);
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
        double r = Draws.upperUnit(bits);
        double step = r >= 1 ? 1 : -StrictMath.expm1(StrictMath.log1p(-r) / left);
        value += (1 - value) * step;
        hour = take((int) (((bits & 0xFFFFFFFFL) * left) >>> 32));
        rank++;
        return true;
    }

    /// The present draw, in (0, 1].
    public double value() {
        return value;
    }

    /// The hour of the window that the present draw belongs to.
    public int hour() {
        return hour;
    }

    /// Takes the nth hour that is still free.
    private int take(int nth) {
        int skip = nth;
        for (int word = 0; word < taken.length; word++) {
            long free = ~taken[word];
            int room = word < 2 ? Long.bitCount(free) : Long.bitCount(free & ((1L << (WINDOW - 128)) - 1));
            if (skip < room) {
                int bit = select(free, skip);
                taken[word] |= 1L << bit;
                return word * 64 + bit;
            }
            skip -= room;
        }
        throw new IllegalStateException("An hour must be free before the window's last draw.");
    }

    private static int select(long free, int nth) {
        long rest = free;
        for (int i = 0; i < nth; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
