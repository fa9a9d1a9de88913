package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.store.KeptWorlds;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.RunFolder;
import aftermath.app.store.TwinFiles;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Share;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs what a folder lacks: worlds alone, or worlds with the twins that claims need.
final class Worlds {
    /// Worlds added at a time where a claim is to be known better.
    private static final int BATCH = 10;
    /// Worlds after which it stays as it is.
    private static final int MOST = 2000;

    private final Simulator simulator;
    private final RunOptions asked;
    private final Judgings judgings;
    private final String program;
    private final Progress progress;
    private final Interrupt interrupt;

    Worlds(
            Simulator simulator,
            RunOptions asked,
            Judgings judgings,
            String program,
            Progress progress,
            Interrupt interrupt) {
        this.simulator = simulator;
        this.asked = asked;
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
            TwinFiles twins = new TwinFiles(folder);
            TwinJob job = new TwinJob(simulator, worlds, twins, progress, interrupt);
            job.run(judgings.design(judging, plan), plan.threads(), key);
            List<String> failures = new ArrayList<>(job.failures());
            Manifest manifest = worlds.manifest();
            if (asked.precision != null && failures.isEmpty()) {
                manifest = more(plan, judging, worlds, twins, job, key, folder);
                failures.addAll(job.failures());
            }
            return new Finished(manifest, failures, worlds.broken(), judgings.claims());
        }
    }

    /// Goes on until the claim asked for is known as well as was asked.
    private Manifest more(
            RunPlan plan,
            Judging judging,
            KeptWorlds worlds,
            TwinFiles twins,
            TwinJob job,
            Set<String> key,
            RunFolder folder) {
        Precision precision = java.util.Objects.requireNonNull(asked.precision);
        Claims one = judgings.claims().only(List.of(precision.claim()));
        List<Test> tests = one.claims().getFirst().tests();
        if (tests.isEmpty() || tests.stream().allMatch(test -> test.days() == 0)) {
            throw new BadInput("--until-precise (" + precision.claim() + ") must be a claim that runs can tell.", null);
        }
        int count = worlds.manifest().results().size();
        while (count < MOST
                && !interrupt.asked()
                && job.failures().isEmpty()
                && worlds.broken() == null
                && width(one, twins) > precision.half()) {
            count = Math.max(count, plan.worlds()) + BATCH;
            progress.stage("On to " + count + " worlds, until " + precision.claim() + " is known to within "
                    + precision.half());
            worlds.widen(count);
            Design design = new Design(
                    plan.upTo(count), one, new Design.Extent(0, 0, 0, judging.scanDays()), judging.longest());
            job.run(design, plan.threads(), key);
        }
        folder.write(worlds.manifest());
        return worlds.manifest();
    }

    /// Half the widest interval of the claim's tests.
    private static double width(Claims one, TwinFiles twins) {
        Judge judge = new Judge(new Evidence(twins.all()));
        return judge.verdicts(one).getFirst().findings().stream()
                .map(Finding::onSide)
                .filter(share -> share.of() > 0)
                .map(Share::anytime)
                .mapToDouble(interval -> (interval.hi() - interval.lo()) / 2)
                .max()
                .orElse(1);
    }
}
