package aftermath.app.cli;

import aftermath.app.BuildInfo;
import aftermath.app.report.Numbers;
import aftermath.app.store.LatticeFiles.CourseFile;
import aftermath.app.store.LatticeFiles.LatticeManifest;
import aftermath.app.store.RunFolder;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.Setup;
import java.util.List;

/// Takes an unfinished run folder of a lattice up again, with what it was started with.
final class LatticeResumption {
    private LatticeResumption() {}

    /// What is run in the folder; more worlds than before are welcome, anything else that differs is refused.
    static Setup setup(LatticeManifest before, RunOptions asked, LatticeCase scenario, LatticeChoice choice) {
        Resumption.mustAgree("scenario", before.scenario(), scenario.id());
        Resumption.mustAgree("scenario hash", before.scenarioHash(), scenario.hash());
        Resumption.mustAgree(
                "program version",
                before.version() + " " + before.commit(),
                BuildInfo.version() + " " + BuildInfo.commit());
        Resumption.mustAgree("--variant", before.variant(), asked.variant);
        Resumption.mustAgree("--seed", before.seed(), asked.seed);
        Setup now = choice.setup(choice.variant(before.variant()));
        if (!asked.rules.isEmpty()) {
            before.rules()
                    .forEach((name, word) -> Resumption.mustAgree(
                            "--rule " + name, word, now.rules().get(name)));
        }
        if (!asked.set.isEmpty()) {
            before.numbers().forEach((name, value) -> {
                Double other = now.numbers().get(name);
                Resumption.mustAgree(
                        "--set " + name, Numbers.exact(value), other == null ? null : Numbers.exact(other));
            });
        }
        return new Setup(
                scenario.kind(), before.ticks(), before.dropped(), before.outburst(), before.rules(), before.numbers());
    }

    /// How many worlds the folder is to have.
    static int worlds(LatticeManifest before, LatticeChoice choice) {
        int worlds = choice.worlds(before.worlds());
        Resumption.mustNotShrink(worlds, before.worlds());
        return worlds;
    }

    /// The finished worlds that lie in the folder, each checked against what the manifest says of it.
    static List<CourseFile> kept(RunFolder folder, LatticeManifest manifest) {
        manifest.results()
                .forEach(file -> Resumption.mustBeAsWritten(folder, file.path(), file.sha256(), file.world()));
        List<CourseFile> kept = manifest.results().stream()
                .filter(file -> java.nio.file.Files.exists(folder.path().resolve(file.path())))
                .toList();
        Resumption.dropUnlisted(folder, kept.stream().map(CourseFile::path).toList());
        return kept;
    }
}
