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
import aftermath.lab.twin.Design;
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
        int longest = asked.until == null ? Integer.MAX_VALUE : Math.ceilDiv(plan.ticks(), DAY);
        Precision precision = asked.precision;
        List<String> judged = asked(asked);
        if (precision != null && !judged.contains(precision.claim())) {
            String nearest = Nearest.to(precision.claim(), judged);
            throw new BadInput(
                    "--until-precise (" + precision.claim() + ") must be a claim that is judged.",
                    nearest.isEmpty() ? null : nearest);
        }
        if (precision != null) {
            boolean told = claims.only(List.of(precision.claim())).claims().getFirst().tests().stream()
                    .anyMatch(test -> test.decides() && test.days() > 0 && test.days() <= longest);
            if (!told) {
                throw new BadInput(
                        "--until-precise (" + precision.claim() + ") must be a claim that runs of these days can tell.",
                        "leave --until out, or name a claim with a test of a cause, a size or a forecast.");
            }
        }
        if (!asked.failOn.isEmpty() && judged.isEmpty()) {
            throw new BadInput("--fail-on must have claims to judge.", "leave --claims none out.");
        }
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
        boolean ownVariant = asked.variant != null && !asked.variant.equals("base");
        int longest = asked.until == null ? Integer.MAX_VALUE : Math.ceilDiv(plan.ticks(), DAY);
        return new Judging(
                ids,
                plan.worlds(),
                plan.worlds() < Judge.LEAST ? 0 : SHAKEN,
                ownVariant || plan.worlds() < VARIANTS ? 0 : VARIANTS,
                Math.ceilDiv(plan.worlds(), 2),
                CRISIS_DAYS,
                longest,
                ownVariant ? String.valueOf(asked.variant) : "",
                asked.precision == null ? null : new Precise(asked.precision.claim(), asked.precision.half()));
    }

    /// A folder that is taken up again with more worlds than it was begun with is what a fresh one of so many would be.
    Manifest widened(Manifest before, RunPlan plan) {
        Judging judging = before.judging();
        if (judging == null || plan.worlds() <= before.worlds()) {
            return before;
        }
        int worlds = plan.worlds();
        return before.judging(new Judging(
                judging.claims(),
                worlds,
                SHAKEN,
                judging.variant().isEmpty() && worlds >= VARIANTS ? VARIANTS : 0,
                Math.ceilDiv(worlds, 2),
                judging.scanDays(),
                judging.longest(),
                judging.variant(),
                judging.precise()));
    }

    /// The design of a folder.
    Design design(Judging judging, RunPlan plan) {
        return new Design(
                plan.upTo(judging.pairs()), claims.only(judging.claims()), judging.extent(), judging.longest());
    }
}
