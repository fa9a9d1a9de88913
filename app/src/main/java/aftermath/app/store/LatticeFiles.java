package aftermath.app.store;

import aftermath.app.BadInput;
import aftermath.lab.lattice.Macro;
import aftermath.lab.lattice.Outburst;
import aftermath.lab.lattice.Spread;
import aftermath.lab.lattice.WorldCourse;
import aftermath.sim.lattice.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The files of a run on a lattice.
///
/// ```
/// manifest.json   what was run, how far it got, the digest of every result
/// scenario/       the case, copied
/// results/        world-0000.csv, …: a line per tick
/// macro.json      the run in few numbers, to be held beside another implementation's
/// report.html     the page
/// ```
public record LatticeFiles(Path path) {

    private static final String MANIFEST = "manifest.json";
    private static final String TICK = "tick";

    /// What was run. Fields are those of a nation's manifest where they mean the same.
    ///
    /// @param status  running, interrupted, failed, incomplete or done
    /// @param worlds  number of worlds asked for
    /// @param rules   a word for every switch
    /// @param numbers a value for every parameter
    /// @param command the command line that began it
    /// @param start   when the first part began, UTC
    /// @param end     when the last part ended, UTC; null while one runs
    /// @param results finished worlds, in their order
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
            @Nullable String end,
            List<CourseFile> results) {
        public static final String SCHEMA = "aftermath/lattice-manifest/1";

        public LatticeManifest {
            results = results.stream()
                    .sorted(Comparator.comparingInt(CourseFile::world))
                    .toList();
        }

        /// The same folder, running again with what is kept of it.
        public LatticeManifest again(int newWorlds, int newThreads, List<CourseFile> kept) {
            return with("running", newWorlds, newThreads, null, kept);
        }

        /// The same folder with these finished worlds.
        public LatticeManifest holding(List<CourseFile> finished) {
            return with(status, worlds, threads, end, finished);
        }

        /// The same folder with another status.
        public LatticeManifest now(String newStatus, String newEnd) {
            return with(newStatus, worlds, threads, newEnd, results);
        }

        private LatticeManifest with(
                String newStatus, int newWorlds, int newThreads, @Nullable String newEnd, List<CourseFile> finished) {
            return new LatticeManifest(
                    schema,
                    newStatus,
                    scenario,
                    scenarioHash,
                    variant,
                    model,
                    seed,
                    newWorlds,
                    ticks,
                    dropped,
                    outburst,
                    rules,
                    numbers,
                    version,
                    commit,
                    jdk,
                    os,
                    newThreads,
                    command,
                    start,
                    newEnd,
                    finished);
        }
    }

    /// The course of one world: with what is said here and what the file holds, the world is whole again.
    ///
    /// @param path   inside the run folder
    /// @param over   whether it ended before its time
    /// @param parts  of the people, by name, summed over the ticks that means are of
    /// @param sha256 of its bytes, which are those of any other run with the same seed
    public record CourseFile(
            String path, int world, int ticks, boolean over, SortedMap<String, Part> parts, String sha256) {}

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
        StringBuilder csv = new StringBuilder(TICK + "," + String.join(",", course.columns()) + "\n");
        for (int tick = 0; tick < course.ticks(); tick++) {
            csv.append(tick + 1);
            for (int[] column : course.counts()) {
                csv.append(',').append(column[tick]);
            }
            csv.append('\n');
        }
        String name = String.format(Locale.ROOT, "results/world-%04d.csv", course.world());
        Atomic.write(path.resolve(name), csv.toString());
        return new CourseFile(
                name, course.world(), course.ticks(), course.over(), course.parts(), Atomic.sha256(path.resolve(name)));
    }

    /// A course as it was written.
    ///
    /// @throws BadInput where the file is not what the manifest says of it
    public WorldCourse read(CourseFile file) {
        Path csv = path.resolve(file.path());
        try {
            List<String> lines = Files.readAllLines(csv);
            List<String> heads = List.of(lines.getFirst().split(",", -1));
            int[][] counts = new int[heads.size() - 1][file.ticks()];
            if (!heads.getFirst().equals(TICK) || lines.size() != file.ticks() + 1) {
                throw notAsWritten(csv, file);
            }
            for (int tick = 0; tick < file.ticks(); tick++) {
                String[] cells = lines.get(tick + 1).split(",", -1);
                if (cells.length != heads.size()) {
                    throw notAsWritten(csv, file);
                }
                for (int column = 0; column < counts.length; column++) {
                    counts[column][tick] = Integer.parseInt(cells[column + 1]);
                }
            }
            return new WorldCourse(file.world(), heads.subList(1, heads.size()), counts, file.over(), file.parts());
        } catch (IOException | NumberFormatException | NoSuchElementException e) {
            throw notAsWritten(csv, file);
        }
    }

    private static BadInput notAsWritten(Path csv, CourseFile file) {
        return new BadInput(
                csv + " must be a course of " + file.ticks() + " ticks, as the manifest says.",
                "delete it; --resume then runs world " + file.world() + " again.");
    }

    /// Whether a folder holds a run on a lattice.
    public boolean areThere() {
        try {
            return Files.readString(path.resolve(MANIFEST)).contains(LatticeManifest.SCHEMA);
        } catch (IOException e) {
            return false;
        }
    }

    /// @throws BadInput where there is none that can be read, or one of a nation
    public LatticeManifest manifest() {
        try {
            String text = Files.readString(path.resolve(MANIFEST));
            if (text.contains(Manifest.SCHEMA)) {
                throw new BadInput(
                        "Run folder " + path + " must be of a lattice for this, but is of a nation.",
                        "name the scenario that was run there.");
            }
            LatticeManifest manifest = Json.read(text, LatticeManifest.class);
            if (!manifest.schema().equals(LatticeManifest.SCHEMA)) {
                throw RunFolder.noManifest(path);
            }
            return manifest;
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw RunFolder.noManifest(path);
        }
    }

    public void write(LatticeManifest manifest) {
        Atomic.write(path.resolve(MANIFEST), Json.text(manifest));
    }

    public void write(MacroFile macro) {
        Atomic.write(path.resolve("macro.json"), Json.text(macro));
    }
}
