package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Drawn;
import aftermath.app.store.LatticeFiles;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Precise;
import aftermath.app.store.Manifest.ResultFile;
import aftermath.app.store.RunFolder;
import aftermath.lab.RunPlan;
import aftermath.lab.twin.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes an unfinished run folder up again, with what it was started with.
final class Resumption {
    private Resumption() {}

    /// The newest unfinished folder of a scenario under `runs/`.
    static Path newest(String scenario) {
        return newest(scenario, false);
    }

    /// The same of a scenario on a lattice.
    static Path newestOfLattice(String scenario) {
        return newest(scenario, true);
    }

    private static Path newest(String scenario, boolean lattice) {
        try (Stream<Path> folders = Files.list(Path.of("runs"))) {
            return folders.filter(folder -> name(folder).startsWith(scenario + "-"))
                    .filter(folder -> Files.exists(folder.resolve("manifest.json")))
                    .filter(folder -> new LatticeFiles(folder).areThere() == lattice)
                    .filter(folder -> !status(folder, lattice).equals("done"))
                    .max(Comparator.comparing(Resumption::name))
                    .orElseThrow(() -> nothing(scenario));
        } catch (IOException e) {
            throw nothing(scenario);
        }
    }

    private static String status(Path folder, boolean lattice) {
        return lattice
                ? new LatticeFiles(folder).manifest().status()
                : new RunFolder(folder).manifest().status();
    }

    /// The plan of the folder; more runs than before are welcome, anything else that differs is refused.
    static RunPlan plan(Manifest manifest, RunOptions asked, Plans plans, Judgings judgings, RunPlan fresh) {
        String variant = manifest.variant() == null ? Told.BASE : manifest.variant();
        mustAgree("--variant", variant, asked.variant);
        mustJudgeAlike(manifest.judging(), asked, judgings);
        mustAgree("scenario hash", manifest.scenarioHash(), fresh.scenario().hash());
        mustAgree(
                "program version",
                manifest.version() + " " + manifest.commit(),
                BuildInfo.version() + " " + BuildInfo.commit());
        mustAgree("--numbers", manifest.drawn(), asked.numbers == null ? null : Drawn.of(fresh.scenario()));
        mustAgree("--seed", manifest.seed(), asked.seed);
        mustAgree("--scale", manifest.scale(), asked.scale == null ? null : asked.scale.residents());
        mustAgree("--until", manifest.ticks(), asked.until == null ? null : plans.ticks(asked.until));
        mustAgree("--cut", manifest.cuts(), asked.cut.isEmpty() ? null : plans.cuts(plans.variant(variant), asked.cut));
        mustAgree("--set", manifest.sets(), asked.set.isEmpty() ? null : plans.sets(plans.variant(variant), asked.set));
        int before = manifest.judging() == null
                ? manifest.worlds()
                : manifest.judging().pairs();
        int runs = Plans.atLeastOne("--runs", asked.runs, before);
        mustNotShrink(runs, before);
        return new RunPlan(
                manifest.drawn().from(fresh.scenario()),
                runs,
                manifest.seed(),
                manifest.scale(),
                fresh.threads(),
                manifest.ticks(),
                manifest.cuts(),
                manifest.sets());
    }

    static void mustNotShrink(int runs, int before) {
        if (runs < before) {
            throw new BadInput(
                    "--runs (" + runs + ") must not be less than the folder's " + before + ".", "leave it out.");
        }
    }

    private static void mustJudgeAlike(@Nullable Judging before, RunOptions asked, Judgings judgings) {
        List<String> ids = before == null ? List.of() : before.claims();
        mustAgree("--claims", claims(ids), asked.claims.isEmpty() ? null : claims(judgings.asked(asked)));
        Precise precise = before == null ? null : before.precise();
        mustAgree("--until-precise", text(precise), asked.precise == null ? null : text(asked.precise));
        if (!asked.failOn.isEmpty() && before == null) {
            throw new BadInput("--fail-on must have claims to judge; the folder judges none.", "leave it out.");
        }
    }

    private static String claims(List<String> ids) {
        return ids.isEmpty() ? Judgings.NONE : ids.stream().sorted().collect(java.util.stream.Collectors.joining(", "));
    }

    private static String text(@Nullable Precise precise) {
        return precise == null ? Judgings.NONE : precise.claim() + "=" + precise.half();
    }

    /// The finished runs that lie in the folder, each checked against what the manifest says of it. A file that was
    /// renamed just before a kill is whole, but not in the manifest yet: it is made again, to the same bytes.
    static List<ResultFile> kept(RunFolder folder, Manifest manifest) {
        manifest.results().forEach(result -> mustBeAsWritten(folder, result.path(), result.sha256(), result.world()));
        List<ResultFile> kept = manifest.results().stream()
                .filter(result -> Files.exists(folder.path().resolve(result.path())))
                .toList();
        dropUnlisted(folder, kept.stream().map(ResultFile::path).toList());
        return kept;
    }

    /// @param path inside the run folder; a file that is not there is made again
    static void mustBeAsWritten(RunFolder folder, String path, String sha256, int world) {
        Path file = folder.path().resolve(path);
        if (Files.exists(file) && !Atomic.sha256(file).equals(sha256)) {
            throw new BadInput(
                    file + " must be the file that was written, but its SHA-256 differs.",
                    "delete it; --resume then runs world " + world + " again.");
        }
    }

    /// Deletes results that are none of these.
    ///
    /// @param kept paths inside the run folder
    static void dropUnlisted(RunFolder folder, List<String> kept) {
        Set<String> names = Set.copyOf(kept);
        try (Stream<Path> files = Files.list(folder.results())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!names.contains("results/" + file.getFileName())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new BadInput("Results in " + folder.results() + " must be writable (" + e + ").", null);
        }
    }

    static void mustAgree(String what, Object before, @Nullable Object now) {
        if (now != null && !Objects.equals(before, now)) {
            throw new BadInput(
                    "A resumed run must keep its " + what + " (" + before + "), not take another (" + now + ").",
                    "start a new folder: leave --resume out.");
        }
    }

    private static BadInput nothing(String scenario) {
        return new BadInput(
                "--resume must have an unfinished run of " + scenario + " under runs/.", "name it with --out.");
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
