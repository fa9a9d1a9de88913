package aftermath.app.report;

import aftermath.app.store.Drawn;
import aftermath.app.store.Manifest;
import aftermath.app.store.Manifest.Judging;
import aftermath.app.store.Manifest.Precise;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.EventChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// The commands that give a claim’s numbers again.
final class Rerun {
    private static final int DAY = 24;

    private final Claims claims;
    private final Manifest manifest;

    Rerun(Claims claims, Manifest manifest) {
        this.claims = claims;
        this.manifest = manifest;
    }

    /// First the one that judges the claim again, then one for each of its twins.
    void draw(Html h, Claim claim) {
        List<Change> changes = changes(claim);
        h.open("details").element("summary", "Run it again");
        command(h, "This claim, judged anew", judge(claim));
        int days = claim.tests().stream()
                .mapToInt(aftermath.lab.claim.Test::days)
                .max()
                .orElse(0);
        for (Change change : changes) {
            command(h, "Its pairs, side by side, where " + change.says(), twin(change, days));
        }
        h.close();
    }

    private static void command(Html h, String what, String command) {
        h.element("p", what + ":", "class", "note").open("pre", "tabindex", "0");
        h.element("code", command).close();
    }

    private List<Change> changes(Claim claim) {
        return claim.tests().stream()
                .flatMap(test -> Needs.twins(test).stream())
                .distinct()
                .map(twin -> claims.interventions().get(twin))
                .filter(Objects::nonNull)
                .toList();
    }

    String judge(Claim claim) {
        StringBuilder given = new StringBuilder();
        manifest.cuts().forEach(cut -> given.append(" --cut ").append(cut));
        if (manifest.drawn() != Drawn.POSTERIOR) {
            given.append(" --numbers ").append(manifest.drawn().word());
        }
        manifest.sets().forEach((name, value) -> given.append(" --set ").append(name + "=" + number(value)));
        Judging judging = manifest.judging();
        Precise precise = judging == null ? null : judging.precise();
        if (precise != null && precise.claim().equals(claim.id())) {
            given.append(" --until-precise ").append(claim.id() + "=" + number(precise.half()));
        }
        return "aftermath run " + manifest.scenario() + " --claims " + claim.id() + given + base(until());
    }

    /// Days that the user gave; 0 where none were, for then every claim has the days that its tests need.
    private int until() {
        Judging judging = manifest.judging();
        return judging != null && judging.longest() == Judging.ANY ? 0 : Math.ceilDiv(manifest.ticks(), DAY);
    }

    /// By its name where it is more than a word or two can say.
    String twin(Change change, int days) {
        Intervention does = change.intervention();
        boolean adds = does.events().stream().anyMatch(event -> event instanceof EventChange.Add);
        String options = does.holds().isEmpty() && !adds ? options(does) : " --change " + change.id();
        return "aftermath twin " + manifest.scenario() + options + base(days);
    }

    private static String options(Intervention does) {
        StringBuilder options = new StringBuilder();
        does.cuts().forEach(cut -> options.append(" --cut ").append(cut));
        does.sets().forEach((name, value) -> options.append(" --set ").append(name + "=" + number(value)));
        does.factors().forEach((name, factor) -> options.append(" --times ").append(name + "=" + number(factor)));
        for (EventChange event : does.events()) {
            switch (event) {
                case EventChange.Drop(String id) -> options.append(" --drop ").append(id);
                case EventChange.Move(String id, int hours) ->
                    options.append(" --move ").append(id + "=" + (hours < 0 ? "" : "+") + hours + "h");
                case EventChange.Add _ -> throw new IllegalStateException("An added event has no option.");
            }
        }
        return options.toString();
    }

    /// What the whole run was given.
    private String base(int days) {
        Judging judging = manifest.judging();
        String variant = manifest.variant();
        return (variant == null ? "" : " --variant " + variant) + " --runs "
                + (judging == null ? manifest.worlds() : judging.pairs()) + " --seed " + manifest.seed() + " --scale 1:"
                + manifest.scale()
                + (days > 0 ? " --until +" + days + "d" : "");
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
