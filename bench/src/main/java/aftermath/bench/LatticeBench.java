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
    /// Turns per measurement, about.
    private static final long TURNS = 24_000_000;
    /// The reference is given a tenth.
    private static final int LESS = 10;

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
        OUT.printf("%-12s %26s %26s %8s%n", "lattice", "ours, million a second", "reference", "ratio");
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

    private static void speed(int width, int rounds) {
        double[] ours = new double[rounds];
        double[] plain = new double[rounds];
        double[] ratio = new double[rounds];
        for (int round = 0; round <= rounds; round++) {
            double here = ours(width);
            double there = plain(width);
            if (round > 0) {
                ours[round - 1] = here;
                plain[round - 1] = there;
                ratio[round - 1] = here / there;
            }
        }
        OUT.printf(
                Locale.ROOT, "%-12s %26s %26s %8.1f%n", width + " × " + width, text(ours), text(plain), median(ratio));
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

    /// Million turns a second.
    private static double ours(int width) {
        Rebellion rebellion = new Rebellion(Setting.rebellion().of(width, width), Rules.NETLOGO, new Draws(1, 0));
        int everybody = rebellion.citizens() + rebellion.officers();
        int ticks = (int) Math.max(10, TURNS / everybody);
        long start = System.nanoTime();
        for (int tick = 0; tick < ticks; tick++) {
            rebellion.step();
        }
        return 1e3 * ticks * everybody / (System.nanoTime() - start);
    }

    private static double plain(int width) {
        PlainRebellion rebellion = reference(width, 1);
        int everybody = rebellion.everybody();
        int ticks = (int) Math.max(3, TURNS / LESS / everybody);
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
