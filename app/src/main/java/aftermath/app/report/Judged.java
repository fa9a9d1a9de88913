package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Omitted;
import aftermath.lab.claim.Verdict;
import aftermath.lab.record.Fitted;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What became of the claims of a run folder, reckoned from its files alone.
///
/// @param claims   that were judged
/// @param verdicts one per claim
/// @param omitted  causes that no claim names
/// @param evidence every run of the worlds that all claims share
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
    /// @param fitted comparisons of variants, and what matters to outcomes; what is stale is left out
    /// @param told every run kept beside the worlds
    public static Judged of(Manifest manifest, Scenario scenario, Claims all, Fitted fitted, List<Told> told) {
        Manifest.Judging judging = manifest.judging();
        if (judging == null) {
            return NOTHING;
        }
        Claims claims = all.only(judging.claims());
        RunPlan plan = new RunPlan(
                scenario,
                judging.pairs(),
                manifest.seed(),
                manifest.scale(),
                manifest.threads(),
                manifest.ticks(),
                manifest.cuts(),
                manifest.sets());
        // Worlds beyond the pairs were run for one claim alone.
        Evidence evidence = new Evidence(told.stream()
                .filter(run -> !run.set().equals(Told.BASE) || run.world() < judging.pairs())
                .toList());
        Fitted current = fitted.current(scenario);
        Judge judge = new Judge(evidence, current);
        Judge further = judging.precise() == null ? judge : new Judge(new Evidence(told), current);
        List<Verdict> verdicts = claims.claims().stream()
                .map(claim -> (isPrecise(claim, judging) ? further : judge).verdicts(claims.only(List.of(claim.id()))))
                .flatMap(List::stream)
                .toList();
        Design design = new Design(plan, claims, judging.extent(), judging.longest());
        return new Judged(claims, verdicts, Omitted.of(claims, design, evidence), evidence);
    }

    private static boolean isPrecise(Claim claim, Manifest.Judging judging) {
        return judging.precise() != null && judging.precise().claim().equals(claim.id());
    }

    /// How many claims came out so.
    public long count(Answer answer) {
        return verdicts.stream().filter(verdict -> verdict.answer() == answer).count();
    }
}
