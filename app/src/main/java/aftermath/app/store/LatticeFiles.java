package aftermath.app.store;

import aftermath.lab.lattice.Macro;
import aftermath.lab.lattice.Outburst;
import aftermath.lab.lattice.Spread;
import aftermath.lab.lattice.WorldCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/// The files of a run on a lattice.
///
/// ```
/// manifest.json   what was run, the digest of every result
/// scenario/       the case, copied
/// results/        world-0000.csv, …: a line per tick
/// macro.json      the run in few numbers, to be held beside another implementation's
/// report.html     the page
/// ```
public record LatticeFiles(Path path) {

    /// What was run. Fields are those of a nation's manifest where they mean the same.
    ///
    /// @param rules   a word for every switch
    /// @param numbers a value for every parameter
    public record LatticeManifest(
            String schema,
            String status,
            String scenario,
            String scenarioHash,
            String variant,
            String model,
            long seed,
            int worlds,
            int ticks,
            int dropped,
            int outburst,
            SortedMap<String, String> rules,
            SortedMap<String, Double> numbers,
            String version,
            String commit,
            String jdk,
            String os,
            int threads,
            String command,
            String start,
            String end,
            List<CourseFile> results) {
        public static final String SCHEMA = "aftermath/lattice-manifest/1";
    }

    /// The course of one world.
    ///
    /// @param path   inside the run folder
    /// @param sha256 of its bytes, which are those of any other run with the same seed
    public record CourseFile(String path, int world, int ticks, String sha256) {}

    /// The run in few numbers.
    ///
    /// @param numbers      over worlds, by name
    /// @param each         every world's own
    /// @param sizes        of all outbursts, smallest first, citizen-ticks
    /// @param waitingTimes between them, shortest first, ticks
    public record MacroFile(
            String schema,
            String scenario,
            String variant,
            String model,
            SortedMap<String, String> rules,
            SortedMap<String, Double> parameters,
            long seed,
            int worlds,
            int ticks,
            int dropped,
            int outburst,
            SortedMap<String, Spread> numbers,
            List<Macro> each,
            List<Long> sizes,
            List<Integer> waitingTimes) {
        public static final String SCHEMA = "aftermath/lattice-macro/1";

        /// Of a run.
        public static MacroFile of(LatticeManifest run, List<Macro> each) {
            List<Outburst> all =
                    each.stream().flatMap(macro -> macro.outbursts().stream()).toList();
            return new MacroFile(
                    SCHEMA,
                    run.scenario(),
                    run.variant(),
                    run.model(),
                    run.rules(),
                    run.numbers(),
                    run.seed(),
                    run.worlds(),
                    run.ticks(),
                    run.dropped(),
                    run.outburst(),
                    Spread.of(each),
                    each,
                    all.stream().map(Outburst::size).sorted().toList(),
                    all.stream()
                            .map(Outburst::waiting)
                            .filter(ticks -> ticks >= 0)
                            .sorted()
                            .toList());
        }
    }

    /// Writes the course of a world as CSV.
    public CourseFile write(WorldCourse course) {
        StringBuilder csv = new StringBuilder("tick," + String.join(",", course.columns()) + "\n");
        for (int tick = 0; tick < course.ticks(); tick++) {
            csv.append(tick + 1);
            for (int[] column : course.counts()) {
                csv.append(',').append(column[tick]);
            }
            csv.append('\n');
        }
        String name = String.format(Locale.ROOT, "results/world-%04d.csv", course.world());
        Atomic.write(path.resolve(name), csv.toString());
        return new CourseFile(name, course.world(), course.ticks(), Atomic.sha256(path.resolve(name)));
    }

    public void write(LatticeManifest manifest) {
        Atomic.write(path.resolve("manifest.json"), Json.text(manifest));
    }

    public void write(MacroFile macro) {
        Atomic.write(path.resolve("macro.json"), Json.text(macro));
    }
}
