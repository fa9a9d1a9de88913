package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every number of the case, and how it defends itself.
final class ParameterTable {
    private ParameterTable() {}

    /// @param ran the values the runs used, by parameter
    static void draw(Html h, Scenario scenario, Manifest manifest, Map<String, double[]> ran) {
        Parts.section(h, "parameters", "The numbers put in");
        h.element("p", counts(scenario));
        h.open("details").element("summary", "All " + scenario.params().size() + " parameters");
        Parts.head(
                h,
                "Parameters",
                "Parameter",
                "#In these runs",
                "Unit",
                "Prior",
                "#Range thought possible",
                "Origin",
                "Source, or reason");
        for (Param param : scenario.params().values()) {
            h.open("tr").open("th", "scope", "row").element("code", param.name());
            if (manifest.sets().containsKey(param.name())) {
                Parts.badge(h, "set by hand", "plain");
            }
            h.close();
            Parts.number(h, value(param, ran.get(param.name())));
            h.element("td", param.unit()).element("td", prior(param.prior()));
            Parts.number(h, Numbers.exactRange(param.lo(), param.hi()));
            h.open("td");
            String origin = param.origin().name().toLowerCase(Locale.ROOT);
            Parts.badge(h, origin, "origin-" + origin);
            h.close().element("td", param.source(), "class", "source").close();
        }
        Parts.foot(h);
        h.close().close();
    }

    /// How much of the case is knowledge and how much judgement.
    static String counts(Scenario scenario) {
        int all = scenario.params().size();
        long assumed = count(scenario, Origin.ASSUMED);
        return "Of " + all + " parameters, measured: " + count(scenario, Origin.MEASURED) + "; from the literature: "
                + count(scenario, Origin.LITERATURE) + "; calibrated against the record: "
                + count(scenario, Origin.CALIBRATED) + "; assumed, set by judgement alone: " + assumed + ".";
    }

    static long count(Scenario scenario, Origin origin) {
        return scenario.params().values().stream()
                .filter(param -> param.origin() == origin)
                .count();
    }

    private static String value(Param param, double @Nullable [] ran) {
        if (ran == null) {
            return Numbers.exact(param.value());
        }
        Quantiles quantiles = new Quantiles(ran);
        return quantiles.at(0) == quantiles.at(1)
                ? Numbers.exact(quantiles.at(0))
                : Numbers.range(quantiles.at(0), quantiles.at(1));
    }

    private static String prior(@Nullable Prior prior) {
        return switch (prior) {
            case null -> "fixed";
            case Prior.Uniform p -> "uniform " + Numbers.exactRange(p.lo(), p.hi());
            case Prior.Normal p -> "normal " + Numbers.exact(p.mean()) + " ± " + Numbers.exact(p.sd());
            case Prior.LogNormal p ->
                "log-normal, median " + Numbers.exact(p.median()) + ", log sd " + Numbers.exact(p.sdlog());
            case Prior.Triangular p ->
                "triangular " + Numbers.exact(p.lo()) + ", " + Numbers.exact(p.mode()) + ", " + Numbers.exact(p.hi());
        };
    }
}
