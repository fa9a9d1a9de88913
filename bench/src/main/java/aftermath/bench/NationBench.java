package aftermath.bench;

import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioReader;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Nation;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Scenario;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The whole nation against the bare kernel, in one process, in turn, so that a machine that changes its speed changes
/// both.
///
///     NationBench SCENARIO-FOLDER [pairs] [threads] [days]
///
/// Prints, for each pair, the time to settle the residents, to run them, and of the kernel over the same ticks, then
/// the
/// medians and the ratio; after that the curve of time and memory over scales, the first month of a year against the
/// eleven others, and the check that one thread and
/// several
/// give one digest.
public final class NationBench {
    private static final int[] SCALES = {100, 30, 10, 3, 1};
    private static final int YEARS = 4;
    private static final int HOURS_OF_MONTH = 744;
    private static final int HOURS_OF_YEAR = 8760;
    private static final PrintStream OUT = System.out;

    private final Scenario scenario;
    private final SortedMap<String, Double> numbers = new TreeMap<>();
    private final int ticks;
    private @Nullable Nation spent;

    private record Timed(double settle, double run, String digest, int residents) {}

    private NationBench(Scenario scenario, int ticks) {
        this.scenario = scenario;
        this.ticks = ticks;
        scenario.params().forEach((name, param) -> numbers.put(name, param.value()));
    }

    /// See the class.
    public static void main(String[] args) {
        Reading reading =
                ScenarioReader.read(Path.of(args[0]), Catalogue.parameters().values(), Catalogue.ids());
        Scenario scenario = reading.scenario();
        if (scenario == null) {
            throw new IllegalArgumentException(args[0] + " must be a valid scenario: " + reading.faults());
        }
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int threads = args.length > 2
                ? Integer.parseInt(args[2])
                : Runtime.getRuntime().availableProcessors();
        int days = args.length > 3 ? Integer.parseInt(args[3]) : 31;
        NationBench bench = new NationBench(scenario, 24 * days);
        bench.againstKernel(pairs, threads);
        bench.curve(threads);
        bench.year(threads);
        bench.sameBits(threads);
    }

    private void againstKernel(int pairs, int threads) {
        OUT.printf(
                Locale.ROOT,
                "%d ticks, %d threads, %d mechanisms%n",
                ticks,
                threads,
                Catalogue.ids().size());
        OUT.println("pair  settle s   run s  kernel s  kernel ns/resident/tick  run/kernel");
        List<double[]> rows = new ArrayList<>();
        try (Crew crew = new Crew(threads)) {
            BareKernel kernel = kernel(crew);
            kernel.run(20);
            timed(1, crew, 0);
            for (int pair = 1; pair <= pairs; pair++) {
                Timed nation = timed(1, crew, pair);
                long start = System.nanoTime();
                long count = kernel.run(ticks);
                double bare = seconds(start);
                double[] row = {
                    nation.settle, nation.run, bare, bare * 1e9 / ticks / nation.residents, nation.run / bare
                };
                rows.add(row);
                OUT.printf(
                        Locale.ROOT,
                        "%4d %9.2f %7.2f %9.2f %24.3f %11.2f   (%s, %d)%n",
                        pair,
                        row[0],
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        nation.digest.substring(0, 8),
                        count);
            }
        }
        OUT.printf(
                Locale.ROOT,
                " med %9.2f %7.2f %9.2f %24.3f %11.2f%n",
                median(rows, 0),
                median(rows, 1),
                median(rows, 2),
                median(rows, 3),
                median(rows, 4));
    }

    private void curve(int threads) {
        OUT.println();
        OUT.println("scale  residents  settle s   run s   peak heap MB");
        try (Crew crew = new Crew(threads)) {
            for (int scale : SCALES) {
                spent = null;
                timed(scale, crew, 0);
                resetPeaks();
                Timed nation = timed(scale, crew, 1);
                OUT.printf(
                        Locale.ROOT,
                        "1:%-4d %9d %9.3f %7.3f %14.0f%n",
                        scale,
                        nation.residents,
                        nation.settle,
                        nation.run,
                        peakHeap() / 1e6);
            }
        }
    }

    /// The first month against the eleven after it, in one run: quiet hours must cost next to nothing.
    private void year(int threads) {
        int before = scenario.clock().burnIn();
        OUT.println();
        OUT.println("world  first month s  eleven months s  ratio");
        try (Crew crew = new Crew(threads)) {
            for (int world = 0; world < YEARS; world++) {
                Nation nation = new Nation(scenario, 1, world, 1, numbers, List.of(), false, crew, spent);
                long[] clock = {0, System.nanoTime(), 0};
                Frames frames = nation.observe(HOURS_OF_YEAR, () -> {
                    if (clock[0]++ == before + HOURS_OF_MONTH) {
                        clock[2] = System.nanoTime();
                    }
                    return false;
                });
                double month = (clock[2] - clock[1]) / 1e9;
                double rest = seconds(clock[2]);
                spent = nation;
                OUT.printf(
                        Locale.ROOT,
                        "%5d %14.2f %16.2f %6.2f   (%s)%n",
                        world,
                        month,
                        rest,
                        rest / month,
                        frames.digest().substring(0, 8));
            }
        }
    }

    private void sameBits(int threads) {
        String one;
        String many;
        try (Crew crew = new Crew(1)) {
            one = timed(1, crew, 1).digest;
        }
        try (Crew crew = new Crew(threads + 1)) {
            many = timed(1, crew, 1).digest;
        }
        OUT.printf("%nsame bits with 1 and %d threads: %s%n", threads + 1, one.equals(many) ? "yes" : "NO");
        if (!one.equals(many)) {
            throw new IllegalStateException("Digests must not depend on the number of threads.");
        }
    }

    private Timed timed(int scale, Crew crew, int world) {
        long start = System.nanoTime();
        Nation nation = new Nation(scenario, 1, world, scale, numbers, List.of(), false, crew, spent);
        double settle = seconds(start);
        start = System.nanoTime();
        Frames frames = nation.observe(ticks, () -> false);
        double run = seconds(start);
        spent = nation;
        return new Timed(settle, run, frames.digest(), nation.residents());
    }

    private BareKernel kernel(Crew crew) {
        Geography map = new Geography(scenario);
        Population people = new Population(scenario, map, 1, p -> numbers.get(p.name()), new Draws(1, 0), crew);
        return new BareKernel(people.residents(), crew);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<double[]> rows, int column) {
        double[] sorted = rows.stream().mapToDouble(r -> r[column]).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
    }
}
