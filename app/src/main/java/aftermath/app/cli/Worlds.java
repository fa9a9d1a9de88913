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
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Judge;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Told;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs what a folder lacks: worlds alone, or worlds with the twins that claims need.
final class Worlds {
    /// Worlds added at a time where a claim is to be known better.
    private static final int BATCH = 10;
    /// Worlds after which it stays as it is.
    private static final int MOST = 2000;

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
        TreeSet<String> key = simulator.outcomes(plan.scenario()).stream()
                .filter(Outcome::key)
                .map(Outcome::name)
                .collect(Collectors.toCollection(TreeSet::new));
        try (KeptWorlds worlds = new KeptWorlds(plan, folder, start, units, program)) {
            TwinFiles twins = new TwinFiles(folder);
            TwinJob job = new TwinJob(simulator, worlds, twins, progress, interrupt);
            Design main = judgings.design(judging, plan);
            job.run(main, plan.threads(), key);
            Precise precise = judging.precise();
            if (precise != null && job.failures().isEmpty()) {
                // What is kept of a world is the same whatever it is run for.
                key.addAll(main.outcomes());
                more(plan, judging, precise, worlds, twins, job, key);
            }
            return new Finished(worlds.manifest(), job.failures(), worlds.broken(), judgings.claims());
        }
    }

    /// Goes on until the claim asked for is known as well as was asked.
    private void more(
            RunPlan plan,
            Judging judging,
            Precise precise,
            KeptWorlds worlds,
            TwinFiles twins,
            TwinJob job,
            Set<String> outcomes) {
        Claims one = judgings.claims().only(List.of(precise.claim()));
        int count = judging.pairs();
        Width width = width(one, twins);
        while (count < MOST
                && !interrupt.asked()
                && job.failures().isEmpty()
                && worlds.broken() == null
                && width.half > precise.half()) {
            count += BATCH;
            progress.stage(
                    "On to " + count + " worlds, until " + precise.claim() + " is known to within " + precise.half());
            worlds.widen(Math.max(count, worlds.manifest().worlds()));
            job.run(
                    new Design(
                            plan.upTo(count), one, new Design.Extent(0, 0, 0, judging.scanDays()), judging.longest()),
                    plan.threads(),
                    outcomes);
            Width now = width(one, twins);
            if (now.telling == width.telling) {
                progress.stage("No further world tells of " + precise.claim() + "; leaving it at that.");
                return;
            }
            width = now;
        }
    }

    /// How well a claim is known.
    ///
    /// @param half    half the widest interval of the tests that decide it
    /// @param telling worlds that tell, over those tests
    private record Width(double half, int telling) {}

    private static Width width(Claims one, TwinFiles twins) {
        List<Share> shares = new Judge(new Evidence(twins.all(Told.BASE)))
                .verdicts(one).getFirst().findings().stream()
                        .filter(finding ->
                                finding.test().decides() && finding.test().days() > 0)
                        .map(Finding::onSide)
                        .toList();
        double half = shares.stream()
                .map(Share::anytime)
                .mapToDouble(interval -> (interval.hi() - interval.lo()) / 2)
                .max()
                .orElse(0);
        return new Width(half, shares.stream().mapToInt(Share::of).sum());
    }
}
