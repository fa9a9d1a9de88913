package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A battery that addressed draws must pass and that draws made from a careless key fail.
///
/// Limits are five standard deviations of what a perfect source would give: right draws pass for these seeds, and a
/// fault of the kinds below exceeds them many times over.
class DrawsQualityTest {
    private static final int N = 16_384;
    private static final double LIMIT = 5;
    private static final Address HOME = new Address(1, 0, "society.decide", 100, 0);

    /// Everything of a draw's address but the entity.
    private record Address(long seed, int world, String mechanism, int tick, int draw) {}

    private interface Source {
        long bits(Address address, long entity);
    }

    @Test
    void addressed_draws_pass() {
        assertThat(complaints(DrawsQualityTest::right)).isEmpty();
    }

    @Test
    void parts_mixed_by_exclusive_or_are_caught() {
        Source broken = (a, entity) ->
                Draws.bits(a.seed() ^ a.world() ^ a.mechanism().hashCode() ^ a.tick() ^ a.draw(), entity);
        assertThat(complaints(broken)).anyMatch(c -> c.startsWith("related"));
    }

    @Test
    void a_tick_that_only_shifts_the_sequence_is_caught() {
        Source broken =
                (a, entity) -> right(new Address(a.seed(), a.world(), a.mechanism(), 0, a.draw()), entity + a.tick());
        assertThat(complaints(broken)).anyMatch(c -> c.startsWith("related") && c.contains("tick"));
    }

    @Test
    void entities_that_are_not_mixed_are_caught() {
        Source broken = (a, entity) -> right(a, 0) + entity * 0x9E3779B97F4A7C15L;
        assertThat(complaints(broken)).anyMatch(c -> c.startsWith("neighbouring entities"));
    }

    @Test
    void a_seed_of_which_half_is_dropped_is_caught() {
        Source broken =
                (a, entity) -> right(new Address((int) a.seed(), a.world(), a.mechanism(), a.tick(), a.draw()), entity);
        assertThat(complaints(broken)).anyMatch(c -> c.contains("seed's upper half"));
    }

    @Test
    void numbers_of_too_few_bits_are_caught() {
        Source broken = (a, entity) -> right(a, entity) & ~0xFFFL;
        assertThat(complaints(broken)).anyMatch(c -> c.startsWith("bit"));
        Source coarse = (a, entity) -> (right(a, entity) >>> 44) * 0x100001000010L;
        assertThat(complaints(coarse)).anyMatch(c -> c.startsWith("collisions"));
    }

    private static long right(Address a, long entity) {
        return Draws.bits(new Draws(a.seed(), a.world()).key(a.mechanism(), a.tick(), a.draw()), entity);
    }

    private static List<String> complaints(Source source) {
        List<String> complaints = new ArrayList<>();
        entitiesAreUniform(source, complaints);
        ticksAreUniform(source, complaints);
        neighboursAreIndependent(source, complaints);
        keysAreUnrelated(source, complaints);
        bitsAreBalanced(source, complaints);
        everyBitOfTheAddressMatters(source, complaints);
        collisionsAreAsRareAsBirthdays(source, complaints);
        return complaints;
    }

    private static void entitiesAreUniform(Source source, List<String> complaints) {
        for (int shift = 0; shift < 64; shift += 8) {
            int[] bins = new int[256];
            for (int e = 0; e < 4 * N; e++) {
                bins[(int) (source.bits(HOME, e) >>> shift) & 255]++;
            }
            complain(Bench.chiSquareZ(bins), "uniform over entities, byte " + shift / 8, complaints);
        }
    }

    private static void ticksAreUniform(Source source, List<String> complaints) {
        int[] bins = new int[256];
        int[] pairs = new int[256];
        long before = 0;
        for (int t = -N; t < N; t++) {
            long now = source.bits(new Address(1, 0, "a", t, 0), 12345);
            bins[(int) (now >>> 56)]++;
            pairs[(int) ((now >>> 60) << 4 | before >>> 60)]++;
            before = now;
        }
        complain(Bench.chiSquareZ(bins), "uniform over ticks", complaints);
        complain(Bench.chiSquareZ(pairs), "pairs of ticks", complaints);
    }

    private static void neighboursAreIndependent(Source source, List<String> complaints) {
        for (int lag : new int[] {1, 2, 3, 256, 65_536}) {
            int[] pairs = new int[256];
            for (int e = 0; e < 2 * N; e++) {
                pairs[(int) ((source.bits(HOME, e) >>> 60) << 4 | source.bits(HOME, e + lag) >>> 60)]++;
            }
            complain(Bench.chiSquareZ(pairs), "neighbouring entities, lag " + lag, complaints);
        }
    }

    /// Keys that differ a little in one part, or in two parts at once, and entities that lie a little apart.
    private static void keysAreUnrelated(Source source, List<String> complaints) {
        for (var near : nearby()) {
            for (int lag = -2; lag <= 2; lag++) {
                double[] x = new double[N];
                double[] y = new double[N];
                for (int e = 0; e < N; e++) {
                    x[e] = Draws.unit(source.bits(near.from(), e + 2));
                    y[e] = Draws.unit(source.bits(near.to(), e + 2 + lag));
                }
                complain(
                        Bench.correlation(x, y) * Math.sqrt(N),
                        "related keys, " + near.what() + ", lag " + lag,
                        complaints);
            }
        }
    }

    private record Near(String what, Address from, Address to) {}

    private static List<Near> nearby() {
        List<Near> near = new ArrayList<>();
        for (int d : new int[] {1, 2, 256, 1 << 20}) {
            near.add(new Near("seed + " + d, HOME, moved(d, 0, 0, 0)));
            near.add(new Near("world + " + d, HOME, moved(0, d, 0, 0)));
            near.add(new Near("tick + " + d, HOME, moved(0, 0, d, 0)));
            near.add(new Near("draw + " + d, HOME, moved(0, 0, 0, d)));
            near.add(new Near("seed + " + d + " against world", moved(d, 0, 0, 0), moved(0, d, 0, 0)));
            near.add(new Near("tick + " + d + " against draw", moved(0, 0, d, 0), moved(0, 0, 0, d)));
            near.add(new Near("tick + " + d + " against world", moved(0, 0, d, 0), moved(0, d, 0, 0)));
            near.add(new Near("draw + " + d + " against world", moved(0, 0, 0, d), moved(0, d, 0, 0)));
            near.add(new Near("seed + " + d + " against tick", moved(d, 0, 0, 0), moved(0, 0, d, 0)));
        }
        near.add(new Near("seed's upper half", HOME, moved(1L << 32, 0, 0, 0)));
        near.add(new Near("tick before the start", at("society.decide", -1), at("society.decide", 1)));
        near.add(new Near("mechanism against another", HOME, at("society.decide.leave", 100)));
        near.add(new Near("mechanism's last letter", at("a", 100), at("b", 100)));
        near.add(new Near("mechanism against tick", at("a", 101), at("b", 100)));
        return near;
    }

    private static Address moved(long seed, int world, int tick, int draw) {
        return new Address(
                HOME.seed() + seed, HOME.world() + world, HOME.mechanism(), HOME.tick() + tick, HOME.draw() + draw);
    }

    private static Address at(String mechanism, int tick) {
        return new Address(HOME.seed(), HOME.world(), mechanism, tick, HOME.draw());
    }

    private static void bitsAreBalanced(Source source, List<String> complaints) {
        for (int bit = 0; bit < 64; bit++) {
            int overEntities = 0;
            int overTicks = 0;
            for (int i = 0; i < N; i++) {
                overEntities += (int) (source.bits(HOME, i) >>> bit & 1);
                overTicks += (int) (source.bits(moved(0, 0, i, 0), 7) >>> bit & 1);
            }
            complain((overEntities - N / 2.0) / Math.sqrt(N / 4.0), "bit " + bit + " over entities", complaints);
            complain((overTicks - N / 2.0) / Math.sqrt(N / 4.0), "bit " + bit + " over ticks", complaints);
        }
    }

    /// Flipping any bit of any part flips half of the result.
    private static void everyBitOfTheAddressMatters(Source source, List<String> complaints) {
        for (int bit = 0; bit < 64; bit++) {
            int trials = 200;
            int[] flips = new int[5];
            for (int i = 0; i < trials; i++) {
                Address a = new Address(i, i, "m" + i, i, i);
                long one = 1L << bit;
                int low = (int) one;
                long was = source.bits(a, i);
                flips[0] += Long.bitCount(was ^ source.bits(new Address(i ^ one, i, "m" + i, i, i), i));
                flips[1] += Long.bitCount(was ^ source.bits(a, i ^ one));
                flips[2] += Long.bitCount(was ^ source.bits(new Address(i, i ^ low, "m" + i, i, i), i));
                flips[3] += Long.bitCount(was ^ source.bits(new Address(i, i, "m" + i, i ^ low, i), i));
                flips[4] += Long.bitCount(was ^ source.bits(new Address(i, i, "m" + i, i, i ^ low), i));
            }
            for (int part = 0; part < (bit < 32 ? 5 : 2); part++) {
                complain((flips[part] - 32.0 * trials) / (4 * Math.sqrt(trials)), "flips of bit " + bit, complaints);
            }
        }
    }

    /// Among n numbers of b bits about n²/2ᵇ⁺¹ pairs agree, and whole numbers never.
    private static void collisionsAreAsRareAsBirthdays(Source source, List<String> complaints) {
        for (int shift : new int[] {0, 20, 40}) {
            int pairs = 0;
            int keys = 32;
            for (int key = 0; key < keys; key++) {
                long[] seen = new long[N];
                for (int e = 0; e < N; e++) {
                    seen[e] = source.bits(moved(0, 0, key, 0), e) >>> shift & 0xFFFFFF;
                }
                Arrays.sort(seen);
                for (int e = 1; e < N; e++) {
                    pairs += seen[e] == seen[e - 1] ? 1 : 0;
                }
            }
            double expected = keys * ((double) N * N / (1L << 25));
            complain((pairs - expected) / Math.sqrt(expected), "collisions in 24 bits from " + shift, complaints);
        }
        long[] whole = new long[16 * N];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = source.bits(moved(0, 0, i / N, 0), i % N);
        }
        if (Arrays.stream(whole).distinct().count() != whole.length) {
            complaints.add("collisions of whole draws");
        }
    }

    private static void complain(double z, String what, List<String> complaints) {
        if (!(Math.abs(z) < LIMIT)) {
            complaints.add(what + ": " + z);
        }
    }
}
