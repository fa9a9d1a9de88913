package aftermath.sim.population;

/// A keyed permutation of 0 to n − 1 that stores nothing: a Feistel network over the next power of two, walked along
/// its cycle until it lands inside.
///
/// Source: Luby & Rackoff 1988, doi:10.1137/0217022 (four rounds); cycle walking: Black & Rogaway 2002,
/// doi:10.1007/3-540-45760-7_9. The round function is a 64-bit mix, chosen for speed; nothing here is secret.
public final class Permutation {
    private static final int ROUNDS = 4;

    private final int n;
    private final int lowBits;
    private final int highBits;
    private final long key;

    /// @param n   size of the domain, at least 1
    /// @param key which permutation
    public Permutation(int n, long key) {
        this.n = n;
        this.key = key;
        int bits = Math.max(2, 32 - Integer.numberOfLeadingZeros(Math.max(1, n - 1)));
        this.lowBits = bits / 2;
        this.highBits = bits - lowBits;
    }

    /// Where x goes.
    public int apply(int x) {
        int y = x;
        do {
            y = forward(y);
        } while (y >= n);
        return y;
    }

    /// What went to y.
    public int invert(int y) {
        int x = y;
        do {
            x = backward(x);
        } while (x >= n);
        return x;
    }

    // Even rounds mask the high part with the low one, odd rounds the low part with the high one.
    private int forward(int x) {
        int high = x >>> lowBits;
        int low = x & ((1 << lowBits) - 1);
        for (int round = 0; round < ROUNDS; round += 2) {
            high ^= mask(low, round, highBits);
            low ^= mask(high, round + 1, lowBits);
        }
        return (high << lowBits) | low;
    }

    private int backward(int y) {
        int high = y >>> lowBits;
        int low = y & ((1 << lowBits) - 1);
        for (int round = ROUNDS - 2; round >= 0; round -= 2) {
            low ^= mask(high, round + 1, lowBits);
            high ^= mask(low, round, highBits);
        }
        return (high << lowBits) | low;
    }

    private int mask(int half, int round, int bits) {
        long z = (key + half + ((long) round << 40)) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 29)) * 0xBF58476D1CE4E5B9L;
        z ^= z >>> 32;
        return (int) (z & ((1L << bits) - 1));
    }
}
