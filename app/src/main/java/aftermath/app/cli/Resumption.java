package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Drawn;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes an unfinished run folder up again, with what it was started with.
final class Resumption {
    private Resumption() {}

    /// The newest unfinished folder of a scenario under `runs/`.
    static Path newest(String scenario) {
        try (Stream<Path> folders = Files.list(Path.of("runs"))) {
            return folders.filter(folder -> name(folder).startsWith(scenario + "-"))
                    .filter(folder -> Files.exists(folder.resolve("manifest.json")))
                    .filter(folder -> !new RunFolder(folder).manifest().status().equals("done"))
                    .max(Comparator.comparing(Resumption::name))
                    .orElseThrow(() -> nothing(scenario));
        } catch (IOException e) {
            throw nothing(scenario);
        }
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
        if (runs < before) {
            throw new BadInput(
                    "--runs (" + runs + ") must not be less than the folder's " + before + ".", "leave it out.");
        }
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
        for (ResultFile result : manifest.results()) {
            Path file = folder.path().resolve(result.path());
            if (Files.exists(file) && !Atomic.sha256(file).equals(result.sha256())) {
                throw new BadInput(
                        file + " must be the file that was written, but its SHA-256 differs.",
                        "delete it; --resume then runs world " + result.world() + " again.");
            }
        }
        List<ResultFile> kept = manifest.results().stream()
                .filter(result -> Files.exists(folder.path().resolve(result.path())))
                .toList();
        dropUnlisted(folder, kept);
        return kept;
    }

    private static void dropUnlisted(RunFolder folder, List<ResultFile> kept) {
        try (Stream<Path> files = Files.list(folder.results())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (kept.stream().noneMatch(result -> result.path().equals("results/" + file.getFileName()))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new BadInput("Results in " + folder.results() + " must be writable (" + e + ").", null);
        }
    }

    private static void mustAgree(String what, Object before, @Nullable Object now) {
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
