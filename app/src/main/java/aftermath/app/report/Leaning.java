package aftermath.app.report;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The numbers that a claim leans on most directly: those of the mechanisms that its tests cut, and those they set.
final class Leaning {
    private Leaning() {}

    /// By name.
    static List<Param> of(Claim claim, Claims claims, Scenario scenario) {
        TreeSet<String> names = new TreeSet<>();
        claim.tests().stream()
                .flatMap(test -> Needs.twins(test).stream())
                .map(twin -> claims.interventions().get(twin))
                .filter(java.util.Objects::nonNull)
                .map(Change::intervention)
                .forEach(does -> scenario.params().keySet().stream()
                        .filter(name -> concerns(does, name))
                        .forEach(names::add));
        return names.stream().map(name -> scenario.params().get(name)).toList();
    }

    private static boolean concerns(Intervention does, String name) {
        return does.sets().containsKey(name)
                || does.factors().containsKey(name)
                || does.cuts().stream().anyMatch(cut -> name.startsWith(cut + "."));
    }

    static void draw(Html h, Claim claim, Claims claims, Scenario scenario) {
        List<Param> params = of(claim, claims, scenario);
        if (params.isEmpty()) {
            return;
        }
        long assumed = params.stream().filter(p -> p.origin() == Origin.ASSUMED).count();
        h.open("details");
        h.element(
                "summary",
                "What it leans on: " + Words.count(params.size(), "number", "numbers") + " of what is taken out, "
                        + assumed + " of them assumed");
        Parts.head(h, "Numbers it leans on", "Parameter", "#Value", "Unit", "Origin", "Source, or reason");
        for (Param param : params) {
            h.open("tr").open("th", "scope", "row").element("code", param.name());
            h.close();
            Parts.number(h, Numbers.exact(param.value()));
            h.element("td", param.unit()).open("td");
            String origin = param.origin().name().toLowerCase(Locale.ROOT);
            Parts.badge(h, origin, "origin-" + origin);
            h.close().element("td", param.source(), "class", "source").close();
        }
        Parts.foot(h);
        h.close();
    }
}
