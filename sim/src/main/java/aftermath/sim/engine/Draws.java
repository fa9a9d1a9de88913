package aftermath.sim.engine;

/// Addressed draws: every random number is a pure function of (seed, world, mechanism, tick, draw, entity).
///
/// Nothing is consumed. The first five parts are enciphered by [Philox] into a key, once per mechanism and tick;
/// the entity then picks its element of the SplitMix64 sequence that starts at the key. Both stages have published
/// test vectors. Two worlds with the same seed and number share every draw, whatever else differs between them.
///
/// Source of the second stage: Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195, with the output function of
/// Stafford's variant 13.
public final class Draws {
    /// Most that [#bits(long, long, int, long[])] draws at a time.
    public static final int BLOCK = 1024;

    private static final long[] NUMBERS =
            java.util.stream.LongStream.range(0, BLOCK).toArray();
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;
    private static final double BELOW_ONE = 1 - TWO_TO_MINUS_53;
    private static final double TWO_TO_MINUS_32 = 0x1.0p-32;

    private final long seed;
    private final int world;

    public Draws(long seed, int world) {
        this.seed = seed;
        this.world = world;
    }

    /// The key of one mechanism's draws at one tick.
    ///
    /// @param mechanism id of the mechanism, or of any other named source of chance
    /// @param tick      may be negative, before the start
    /// @param draw      which of several draws an entity makes at that tick
    public long key(String mechanism, int tick, int draw) {
        int[] block = {mechanism.hashCode(), tick, draw, world};
        Philox.encrypt(block, (int) seed, (int) (seed >>> 32));
        return (block[0] & 0xFFFFFFFFL) | ((long) block[1] << 32);
    }

    /// 64 bits of an entity under a key.
    public static long bits(long key, long entity) {
        long z = key + (entity + 1) * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// The bits of entities that follow each other: `into[i]` is of `first + i`. Many at a time are drawn several times
    /// as
    /// fast as one by one.
    ///
    /// @param count how many, at most [#BLOCK]
    public static void bits(long key, long first, int count, long[] into) {
        long moved = key + first * GOLDEN_GAMMA;
        for (int i = 0; i < count; i++) {
            into[i] = bits(moved, NUMBERS[i]);
        }
    }

    /// The bits of entities that are masked out of words: `into[i]` is of `words[from + i] & mask`.
    public static void bits(long key, long[] words, long mask, int from, int count, long[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = bits(key, words[from + i] & mask);
        }
    }

    /// A number in (0, 1), never an end, from 53 of the bits. The last half step would round up to 1.
    public static double unit(long bits) {
        return Math.min(((bits >>> 11) + 0.5) * TWO_TO_MINUS_53, BELOW_ONE);
    }

    /// A number in (0, 1] in steps of 2⁻³² from the upper half of the bits.
    public static double upperUnit(long bits) {
        return ((bits >>> 32) + 1) * TWO_TO_MINUS_32;
    }

    /// A number in (0, 1) for an entity under a key.
    public static double unit(long key, long entity) {
        return unit(bits(key, entity));
    }
}
