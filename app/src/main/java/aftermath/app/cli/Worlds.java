package aftermath.app.cli;

import aftermath.app.store.KeptWorlds;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Precise;
import aftermath.app.store.RunFolder;
import aftermath.app.store.TwinFiles;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claims;
import aftermath.lab.twin.Design;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs what a folder lacks: worlds alone, or worlds with the twins that claims need.
final class Worlds {
    private final Simulator simulator;
    private final Judgings judgings;
    private final String program;
    private final Progress progress;
    private final Interrupt interrupt;

    Worlds(Simulator simulator, Judgings judgings, String program, Progress progress, Interrupt interrupt) {
        this.simulator = simulator;
        this.judgings = judgings;
        this.program = program;
        this.progress = progress;
        this.interrupt = interrupt;
    }

    /// What came of it.
    ///
    /// @param failures what went wrong in single worlds
    /// @param broken   why results can no longer be kept; null where they can
    /// @param claims   of the case
    record Finished(
            Manifest manifest,
            List<String> failures,
            @Nullable Exception broken,
            Claims claims) {}

    Finished run(RunPlan plan, RunFolder folder, Manifest start) throws SQLException {
        Judging judging = start.judging();
        if (judging == null) {
            var job = new EnsembleJob(simulator, plan, folder, start, program, progress, interrupt);
            Manifest manifest = job.run();
            return new Finished(manifest, job.failures(), job.broken(), judgings.claims());
        }
        Map<String, String> units =
                simulator.outcomes(plan.scenario()).stream().collect(Collectors.toMap(Outcome::name, Outcome::unit));
        Set<String> key = simulator.outcomes(plan.scenario()).stream()
                .filter(Outcome::key)
                .map(Outcome::name)
                .collect(Collectors.toSet());
        try (KeptWorlds worlds = new KeptWorlds(plan, folder, start, units, program)) {
            Design design = judgings.design(judging, plan);
            TwinJob job = new TwinJob(simulator, design, key, worlds, new TwinFiles(folder), progress, interrupt);
            job.run(design.cells(), plan.threads());
            Further further = further(plan, judging, design);
            if (further != null) {
                further.run(job, worlds, progress);
            }
            return new Finished(worlds.manifest(), job.failures(), worlds.broken(), judgings.claims());
        }
    }

    /// What is still to be done where one claim is to be known better than the others; null where none is.
    private @Nullable Further further(RunPlan plan, Judging judging, Design main) {
        Precise precise = judging.precise();
        if (precise == null) {
            return null;
        }
        Claims one = judgings.claims().only(List.of(precise.claim()));
        Design its = new Design(plan, one, new Design.Extent(0, 0, 0, judging.scanDays()), judging.longest());
        return new Further(plan, precise, one, main, its, judgings.deciding(precise, judging.longest()));
    }
}
