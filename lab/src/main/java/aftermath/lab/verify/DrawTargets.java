package aftermath.lab.verify;

import aftermath.lab.verify.Target.Got;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Philox;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.population.Permutation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Random numbers: published vectors of both stages of a draw, and what follows for numbers made of draws.
final class DrawTargets {
    private static final String RANDOM123 =
            "Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405; kat_vectors of Random123";
    private static final int MANY = 100_000;
    /// Standard errors: of some hundred quantities one in a thousand suites would miss by chance.
    private static final double ERRORS = 4.5;

    private DrawTargets() {}

    static List<Target> of() {
        return List.of(
                Target.peer("CI-01", "Philox4x32-10: counter and key all noughts, all ones, digits of pi")
                        .from(RANDOM123)
                        .exactly(
                                "bits are bits",
                                "6627e8d5 e169c58d bc57ac4c 9b00dbd8",
                                "408f276d 41c83b0e a20bc7c6 6d5451fd",
                                "d16cfe09 94fdcceb 5001e420 24126ea1")
                        .got(() -> Got.words(
                                philox(new int[] {0, 0, 0, 0}, 0, 0),
                                philox(new int[] {-1, -1, -1, -1}, -1, -1),
                                philox(
                                        new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                                        0xa4093822,
                                        0x299f31d0))),
                Target.peer("CI-05", "SplitMix64: first three of seed 1234567, as entities 0, 1 and 2 of a key")
                        .from("Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195; reference code of Vigna")
                        .exactly("bits are bits", "6457827717110365317", "3203168211198807973", "9817491932198370423")
                        .got(() -> new Got.Words(IntStream.range(0, 3)
                                .mapToObj(i -> Long.toUnsignedString(Draws.bits(1234567, i)))
                                .toList())),
                Target.analytic(
                                "draws.address",
                                "The key of an address is Philox of (name, tick, draw, world), under the seed")
                        .from("docs/adr/0001-addressed-draws.md, " + RANDOM123)
                        .exactly("bits are bits", "e169c58d6627e8d5", "94fdccebd16cfe09")
                        .got(() -> Got.words(
                                Long.toHexString(new Draws(0, 0).key("", 0, 0)),
                                Long.toHexString(new Draws(0x299f31d0_a4093822L, 0x03707344)
                                        .key(named(0x243f6a88), 0x85a308d3, 0x13198a2e)))),
                crn(),
                Target.analytic(
                                "draws.unit",
                                "Uniform numbers of 100,000 entities: mean, variance, covariance with the next tick's")
                        .from("moments of the uniform distribution")
                        .withinErrors(
                                ERRORS,
                                "4.5 standard errors of 100,000 draws",
                                new double[] {0.5, 1.0 / 12, 0},
                                new double[] {
                                    Math.sqrt(1.0 / 12 / MANY), Math.sqrt(1.0 / 180 / MANY), 1.0 / 12 / Math.sqrt(MANY)
                                })
                        .numbers(DrawTargets::moments),
                Target.analytic(
                                "draws.ranked-hours",
                                "Least of 48 hourly draws: chance that it is below 0.001 and 0.02, and mean hour")
                        .from("1 − (1 − p)^48; Rényi 1953, doi:10.1007/BF02127580")
                        .cards("society.decide")
                        .withinErrors(
                                ERRORS,
                                "4.5 standard errors of 100,000 entities",
                                new double[] {least(0.001), least(0.02), 23.5},
                                new double[] {
                                    error(least(0.001)), error(least(0.02)), Math.sqrt((48 * 48 - 1) / 12.0 / MANY)
                                })
                        .numbers(DrawTargets::ranked),
                Target.analytic(
                                "draws.permutation",
                                "Keyed permutation of 1,000: values reached, and values that come back")
                        .from(
                                "a permutation reaches each once and has an inverse; Luby & Rackoff 1988, doi:10.1137/0217022")
                        .within(0, "counts", 1000, 1000)
                        .numbers(() -> {
                            Permutation keyed = new Permutation(1000, 42);
                            return new double[] {
                                IntStream.range(0, 1000)
                                        .map(keyed::apply)
                                        .distinct()
                                        .count(),
                                IntStream.range(0, 1000)
                                        .filter(i -> keyed.invert(keyed.apply(i)) == i)
                                        .count()
                            };
                        }));
    }

    private static Target crn() {
        return Target.analytic(
                        "CI-06",
                        "Exponential numbers of means 1 and 1.1 by inversion: variance of the difference, shared and own draws")
                .from("Var(X − Y) = Var X + Var Y − 2 Cov(X, Y)")
                .withinShare(0.04, "4.5 standard errors of a variance of 100,000 differences", 0.01, 2.21)
                .numbers(() -> {
                    long one = new Draws(7, 0).key("verify.exponential", 0, 0);
                    long other = new Draws(7, 0).key("verify.exponential", 0, 1);
                    return new double[] {
                        variance(i -> exponential(1.1, one, i) - exponential(1, one, i)),
                        variance(i -> exponential(1.1, one, i) - exponential(1, other, i))
                    };
                });
    }

    private static double exponential(double mean, long key, int entity) {
        return -mean * StrictMath.log(Draws.unit(key, entity));
    }

    private static double variance(java.util.function.IntToDoubleFunction of) {
        double[] values = IntStream.range(0, MANY).mapToDouble(of).toArray();
        double mean = Arrays.stream(values).sum() / MANY;
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / MANY;
    }

    private static double[] moments() {
        Draws draws = new Draws(3, 1);
        long key = draws.key("verify.unit", 5, 0);
        long next = draws.key("verify.unit", 6, 0);
        double[] now =
                IntStream.range(0, MANY).mapToDouble(i -> Draws.unit(key, i)).toArray();
        double mean = DoubleStream.of(now).sum() / MANY;
        double variance = DoubleStream.of(now).map(u -> (u - 0.5) * (u - 0.5)).sum() / MANY;
        double together = IntStream.range(0, MANY)
                        .mapToDouble(i -> (now[i] - 0.5) * (Draws.unit(next, i) - 0.5))
                        .sum()
                / MANY;
        return new double[] {mean, variance, together};
    }

    private static double least(double chance) {
        return 1 - Math.pow(1 - chance, RankedHours.WINDOW);
    }

    private static double error(double share) {
        return Math.sqrt(share * (1 - share) / MANY);
    }

    private static double[] ranked() {
        RankedHours hours = new RankedHours(new Draws(11, 0), "verify.ranked");
        hours.open(2);
        double[] found = new double[3];
        for (int i = 0; i < MANY; i++) {
            hours.of(i);
            hours.next();
            found[0] += hours.value() < RankedHours.depth(0.001) ? 1 : 0;
            found[1] += hours.value() < RankedHours.depth(0.02) ? 1 : 0;
            found[2] += hours.hour();
        }
        return DoubleStream.of(found).map(sum -> sum / MANY).toArray();
    }

    private static String philox(int[] counter, int key0, int key1) {
        Philox.encrypt(counter, key0, key1);
        return String.join(
                " ",
                Arrays.stream(counter)
                        .mapToObj(word -> String.format(java.util.Locale.ROOT, "%08x", word))
                        .toList());
    }

    /// A name with a given hash code: its digits to base 31.
    private static String named(int hash) {
        StringBuilder digits = new StringBuilder();
        for (long rest = hash & 0xFFFFFFFFL; rest > 0; rest /= 31) {
            digits.insert(0, (char) (rest % 31));
        }
        return digits.toString();
    }
}
