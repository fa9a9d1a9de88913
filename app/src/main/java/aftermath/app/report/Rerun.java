package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The commands that give a claim’s numbers again.
final class Rerun {
    private final Claims claims;
    private final Scenario scenario;
    private final Manifest manifest;

    Rerun(Claims claims, Scenario scenario, Manifest manifest) {
        this.claims = claims;
        this.scenario = scenario;
        this.manifest = manifest;
    }

    /// First the one that judges the claim again, then one for each of its twins that the command line can name.
    void draw(Html h, Claim claim) {
        List<Change> changes = changes(claim);
        h.open("details").element("summary", "Run it again");
        command(h, "This claim, judged anew", judge(claim));
        int days = claim.tests().stream()
                .mapToInt(aftermath.lab.claim.Test::days)
                .max()
                .orElse(0);
        for (Change change : changes) {
            Optional<String> twin = twin(change, days);
            if (twin.isPresent()) {
                command(h, "One pair, side by side: " + change.says(), twin.get());
            } else {
                h.element(
                        "p",
                        "The change “" + change.id() + "” (" + change.says()
                                + ") is more than the command line can say; claims.yaml of the scenario holds it.",
                        "class",
                        "note");
            }
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
        return "aftermath run " + manifest.scenario() + " --claims " + claim.id() + " --runs " + manifest.worlds()
                + " --seed " + manifest.seed() + base(Math.ceilDiv(manifest.ticks(), 24));
    }

    /// Empty where the command line cannot say it.
    Optional<String> twin(Change change, int days) {
        Intervention does = change.intervention();
        boolean adds = does.events().stream().anyMatch(event -> event instanceof EventChange.Add);
        boolean sayable = does.holds().isEmpty()
                && !adds
                && scenario.params().keySet().containsAll(does.factors().keySet());
        return sayable
                ? Optional.of("aftermath twin " + manifest.scenario() + String.join("", options(does)) + " --seed "
                        + manifest.seed() + base(days))
                : Optional.empty();
    }

    private List<String> options(Intervention does) {
        List<String> options = new ArrayList<>();
        does.cuts().forEach(cut -> options.add(" --cut " + cut));
        does.sets().forEach((name, value) -> {
            double factor = does.factors().getOrDefault(name, 1.0);
            options.add(" --set " + name + "=" + number(value * factor));
        });
        does.factors().forEach((name, factor) -> {
            Param param = scenario.params().get(name);
            if (param != null && !does.sets().containsKey(name)) {
                double value = manifest.sets().getOrDefault(name, param.value());
                options.add(" --set " + name + "=" + number(value * factor));
            }
        });
        for (EventChange event : does.events()) {
            switch (event) {
                case EventChange.Drop(String id) -> options.add(" --drop " + id);
                case EventChange.Move(String id, int hours) ->
                    options.add(" --move " + id + "=" + (hours < 0 ? "" : "+") + hours + "h");
                case EventChange.Add _ -> throw new IllegalStateException("An added event has no option.");
            }
        }
        return options;
    }

    /// What the whole run was given.
    private String base(int days) {
        StringBuilder options = new StringBuilder();
        if (days > 0) {
            options.append(" --until +").append(days).append('d');
        }
        if (manifest.scale() != 1) {
            options.append(" --scale 1:").append(manifest.scale());
        }
        return options.toString();
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
