package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.scenario.Nearest;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Precise;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Told;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what a user asked of claims into what is run for them.
final class Judgings {
    static final String NONE = "none";
    private static final int SHAKEN = 10;
    private static final int VARIANTS = 5;
    private static final int CRISIS_DAYS = 31;
    private static final int DAY = 24;

    private final Claims claims;

    Judgings(Claims claims) {
        this.claims = claims;
    }

    /// Ids of the claims asked for: all where nothing is said, none where that is said.
    List<String> asked(RunOptions asked) {
        List<String> all = claims.claims().stream().map(Claim::id).toList();
        if (asked.claims.isEmpty()) {
            return all;
        }
        if (asked.claims.equals(List.of(NONE))) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>(asked.claims);
        for (String id : ids) {
            if (!all.contains(id)) {
                String nearest = Nearest.to(id, all);
                throw new BadInput(
                        "--claims (" + id + ") must be claims of the scenario, or none.",
                        nearest.isEmpty() ? null : nearest);
            }
        }
        return List.copyOf(ids);
    }

    /// Refuses what cannot be meant.
    void check(RunOptions asked, RunPlan plan) {
        List<String> judged = asked(asked);
        if (asked.precise != null) {
            check(asked.precise, judged, longest(asked, plan));
        }
        if (!asked.failOn.isEmpty() && judged.isEmpty()) {
            throw new BadInput("--fail-on must have claims to judge.", "leave --claims none out.");
        }
    }

    private void check(Precise precise, List<String> judged, int longest) {
        if (!judged.contains(precise.claim())) {
            String nearest = Nearest.to(precise.claim(), judged);
            throw new BadInput(
                    "--until-precise (" + precise.claim() + ") must be a claim that is judged.",
                    nearest.isEmpty() ? null : nearest);
        }
        if (deciding(precise, longest).isEmpty()) {
            throw new BadInput(
                    "--until-precise (" + precise.claim() + ") must be a claim that runs "
                            + (longest == Judging.ANY ? "" : "of " + longest + " days ") + "can decide.",
                    longest == Judging.ANY || deciding(precise, Judging.ANY).isEmpty()
                            ? "see with `aftermath claims` which have tests that runs can tell."
                            : "leave --until out.");
        }
    }

    /// The tests of a claim that it hangs on and that runs can tell within so many days.
    List<Test> deciding(Precise precise, int longest) {
        return claims.only(List.of(precise.claim())).claims().stream()
                .map(Claim::tests)
                .flatMap(List::stream)
                .filter(test -> test.decides() && test.days() > 0 && test.days() <= longest)
                .toList();
    }

    /// All that the case has.
    Claims claims() {
        return claims;
    }

    /// What is run for them; null where there is nothing to judge.
    @Nullable
    Judging judging(RunOptions asked, RunPlan plan) {
        List<String> ids = asked(asked);
        if (ids.isEmpty()) {
            return null;
        }
        return judging(ids, plan.worlds(), variant(asked.variant), longest(asked, plan), asked.precise);
    }

    /// What is run for them in a folder that is taken up again, with so many worlds: as in a fresh one with as many.
    @Nullable
    Judging judging(Manifest before, int worlds) {
        Judging judging = before.judging();
        return judging == null
                ? null
                : judging(judging.claims(), worlds, before.variant(), judging.longest(), judging.precise());
    }

    private static Judging judging(
            List<String> ids, int worlds, @Nullable String variant, int longest, @Nullable Precise precise) {
        return new Judging(
                ids,
                worlds,
                worlds < Judge.LEAST ? 0 : SHAKEN,
                variant != null || worlds < VARIANTS ? 0 : VARIANTS,
                Math.ceilDiv(worlds, 2),
                CRISIS_DAYS,
                longest,
                precise);
    }

    /// As a manifest tells it: null for the base.
    static @Nullable String variant(@Nullable String asked) {
        return Told.BASE.equals(asked) ? null : asked;
    }

    private static int longest(RunOptions asked, RunPlan plan) {
        return asked.until == null ? Judging.ANY : Math.ceilDiv(plan.ticks(), DAY);
    }

    /// The design of a folder.
    Design design(Judging judging, RunPlan plan) {
        return new Design(plan, claims.only(judging.claims()), judging.extent(), judging.longest());
    }
}
