package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Omitted;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What became of the claims of a run folder, reckoned from its files alone.
///
/// @param claims   that were judged
/// @param verdicts one per claim
/// @param omitted  causes that no claim names
/// @param evidence every run
public record Judged(Claims claims, List<Verdict> verdicts, List<Omitted> omitted, Evidence evidence) {
    /// Nothing was to be judged.
    public static final Judged NOTHING = new Judged(Claims.NONE, List.of(), List.of(), new Evidence(List.of()));

    public Judged {
        verdicts = List.copyOf(verdicts);
        omitted = List.copyOf(omitted);
    }

    /// Weighs what a folder holds.
    ///
    /// @param all  claims of the case; those the folder was to judge are
    /// @param told every run kept beside the worlds
    public static Judged of(Manifest manifest, Scenario scenario, Claims all, List<Told> told) {
        Manifest.Judging judging = manifest.judging();
        if (judging == null) {
            return NOTHING;
        }
        Claims claims = all.only(judging.claims());
        RunPlan plan = new RunPlan(
                scenario,
                manifest.worlds(),
                manifest.seed(),
                manifest.scale(),
                manifest.threads(),
                manifest.ticks(),
                manifest.cuts(),
                manifest.sets());
        Design design = new Design(plan.upTo(judging.pairs()), claims, judging.extent(), judging.longest());
        // Worlds beyond the pairs are there for one claim alone.
        Evidence shared = new Evidence(told.stream()
                .filter(run -> !run.set().equals(Told.BASE) || run.world() < judging.pairs())
                .toList());
        Evidence whole = new Evidence(told);
        Manifest.Precise precise = judging.precise();
        List<Verdict> verdicts = claims.claims().stream()
                .map(claim -> new Judge(precise != null && precise.claim().equals(claim.id()) ? whole : shared)
                        .verdicts(claims.only(List.of(claim.id())))
                        .getFirst())
                .toList();
        return new Judged(claims, verdicts, Omitted.of(claims, design, shared), whole);
    }

    /// How many claims came out so.
    public long count(Answer answer) {
        return verdicts.stream().filter(verdict -> verdict.answer() == answer).count();
    }
}
