package aftermath.bench;

import aftermath.sim.engine.Draws;
import aftermath.sim.lattice.Course;
import aftermath.sim.lattice.Rebellion;
import aftermath.sim.lattice.Rules;
import aftermath.sim.lattice.Setting;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/// Civil violence on a torus: agent updates per second on one thread, ours beside the plain reference, in turns; and
/// whether both give the same distribution.
///
///     LatticeBench [rounds] [seeds] [width...]
///
/// An update is a turn of a citizen or an officer, prisoners included, as both do them once a tick.
public final class LatticeBench {
    private static final PrintStream OUT = System.out;
    private static final int[] WIDTHS = {40, 400, 2000};
    /// Turns per world and measurement, about.
    private static final long TURNS = 2_400_000;
    /// Ours is so fast that one world would be over too soon.
    private static final int WORLDS = 8;

    private static final int TICKS = 600;
    private static final int DROPPED = 100;
    private static final int OUTBURST = 50;

    private static final int FIRST = 118;
    private static final double CUT = FIRST / 1600.0;
    private static final double CALM = 0.8;

    private LatticeBench() {}

    /// See the class.
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        OUT.printf(
                "%-12s %22s %20s %7s %20s %7s%n",
                "lattice", "ours, million a second", "reference", "ratio", "lazy", "ratio");
        int[] widths = args.length > 2
                ? Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray()
                : WIDTHS;
        for (int width : widths) {
            speed(width, rounds);
        }
        if (seeds > 0) {
            sameness(seeds);
            cut(seeds);
        }
    }

    /// The same ticks of both: those after the first, in which outbursts are not yet what they become.
    private static void speed(int width, int rounds) {
        double[] ours = new double[rounds];
        double[] plain = new double[rounds];
        double[] lazy = new double[rounds];
        double[] ratio = new double[rounds];
        double[] lazyRatio = new double[rounds];
        for (int round = 0; round <= rounds; round++) {
            double here = ours(width);
            double there = plain(width, false);
            double less = plain(width, true);
            if (round > 0) {
                ours[round - 1] = here;
                plain[round - 1] = there;
                lazy[round - 1] = less;
                ratio[round - 1] = here / there;
                lazyRatio[round - 1] = here / less;
            }
        }
        OUT.printf(
                Locale.ROOT,
                "%-12s %22s %20s %7.1f %20s %7.1f%n",
                width + " × " + width,
                text(ours),
                text(plain),
                median(ratio),
                text(lazy),
                median(lazyRatio));
    }

    private static int from(int width) {
        return width > 1000 ? 3 : 20;
    }

    /// Ticks that are measured: some 2.4 million turns, at least three.
    private static int ticks(int width, int everybody) {
        return (int) Math.max(width > 1000 ? 3 : 20, TURNS / everybody);
    }

    private static String text(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", median(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /// Million turns a second, over as many worlds as make the time long enough to be read.
    private static double ours(int width) {
        long turns = 0;
        long nanos = 0;
        for (int world = 0; world < (width > 1000 ? 1 : WORLDS); world++) {
            Rebellion rebellion =
                    new Rebellion(Setting.rebellion().of(width, width), Rules.NETLOGO, new Draws(1, world));
            int everybody = rebellion.citizens() + rebellion.officers();
            for (int tick = 0; tick < from(width); tick++) {
                rebellion.step();
            }
            int ticks = ticks(width, everybody);
            long start = System.nanoTime();
            for (int tick = 0; tick < ticks; tick++) {
                rebellion.step();
            }
            nanos += System.nanoTime() - start;
            turns += (long) ticks * everybody;
        }
        return 1e3 * turns / nanos;
    }

    /// @param lazy whether who feels no grievance above the threshold looks at nobody
    private static double plain(int width, boolean lazy) {
        PlainRebellion rebellion = reference(width, 1).lazy(lazy);
        int everybody = rebellion.everybody();
        for (int tick = 0; tick < from(width); tick++) {
            rebellion.step();
        }
        int ticks = ticks(width, everybody);
        long start = System.nanoTime();
        for (int tick = 0; tick < ticks; tick++) {
            rebellion.step();
        }
        return 1e3 * ticks * everybody / (System.nanoTime() - start);
    }

    private static PlainRebellion reference(int width, long seed) {
        return new PlainRebellion(width, width, 0.7, 0.04, 7, 2.3, 0.1, 30, 0.82, seed);
    }

    /// Two samples of seeds at 40 × 40: mean of actives, and outbursts per run.
    private static void sameness(int seeds) {
        double[][] ours = new double[2][seeds];
        double[][] plain = new double[2][seeds];
        for (int seed = 0; seed < seeds; seed++) {
            Rebellion here = new Rebellion(Setting.rebellion(), Rules.NETLOGO, new Draws(1, seed));
            PlainRebellion there = reference(40, 1000 + seed);
            boolean up = false;
            boolean upThere = false;
            for (int tick = 0; tick < TICKS; tick++) {
                here.step();
                there.step();
                if (tick >= DROPPED) {
                    int a = here.active();
                    int b = there.active();
                    ours[0][seed] += a;
                    plain[0][seed] += b;
                    ours[1][seed] += a > OUTBURST && !up ? 1 : 0;
                    plain[1][seed] += b > OUTBURST && !upThere ? 1 : 0;
                    up = a > OUTBURST;
                    upThere = b > OUTBURST;
                }
            }
        }
        OUT.printf(
                Locale.ROOT,
                "%ntwo samples of %d seeds, %d ticks, the first %d dropped (Kolmogorov and Smirnov)%n",
                seeds,
                TICKS,
                DROPPED);
        compare("mean actives", ours[0], plain[0], TICKS - DROPPED);
        compare("outbursts", ours[1], plain[1], 1);
    }

    /// Two samples of a withdrawal of one officer a tick from 118, nobody let out: officers left at the first outburst,
    /// and the peak.
    private static void cut(int seeds) {
        Setting setting = Setting.rebellion()
                .officers(CUT, new Course(FIRST, 0, 0, 1))
                .legitimacy(Course.constant(CALM))
                .longest(Setting.FOREVER);
        double[][] ours = new double[2][seeds];
        double[][] plain = new double[2][seeds];
        for (int seed = 0; seed < seeds; seed++) {
            Rebellion here = new Rebellion(setting, Rules.NETLOGO, new Draws(1, seed));
            PlainRebellion there =
                    new PlainRebellion(40, 40, 0.7, CUT, 7, 2.3, 0.1, PlainRebellion.FOREVER, CALM, 1000 + seed);
            while (here.officers() > 1) {
                here.step();
                there.withdraw();
                there.step();
                note(ours, seed, here.active(), here.officers());
                note(plain, seed, there.active(), there.officers());
            }
        }
        OUT.printf(Locale.ROOT, "%nthe same of %d officers withdrawn one a tick%n", FIRST);
        compare("officers left", ours[0], plain[0], 1);
        compare("peak", ours[1], plain[1], 1);
    }

    private static void note(double[][] sample, int seed, int active, int officers) {
        if (active > OUTBURST && sample[0][seed] == 0) {
            sample[0][seed] = officers;
        }
        sample[1][seed] = Math.max(sample[1][seed], active);
    }

    private static void compare(String what, double[] ours, double[] plain, double over) {
        OUT.printf(
                Locale.ROOT,
                "%-14s ours %.2f, reference %.2f, p = %.3f%n",
                what,
                Arrays.stream(ours).average().orElse(0) / over,
                Arrays.stream(plain).average().orElse(0) / over,
                new org.hipparchus.stat.inference.KolmogorovSmirnovTest().kolmogorovSmirnovTest(ours, plain));
    }
}
