package aftermath.app.report;

import aftermath.app.store.Results;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Residents killed, by region: where it was worst, beside where it began.
final class RegionCost {
    private RegionCost() {}

    /// Draws nothing where the dead were not kept by place.
    static void draw(Html h, Scenario scenario, Results results) throws SQLException {
        SequencedMap<String, List<double[]>> byPlace = results.courses("place.dead", "last");
        if (byPlace.isEmpty()) {
            byPlace = results.courses("place.dead", "value");
        }
        if (byPlace.isEmpty()) {
            return;
        }
        h.element("h3", "Residents killed, by region");
        h.element(
                "p",
                "Members of the forces are not among them. Regions in which" + " nobody died in any run are left out.");
        Parts.head(
                h,
                "Residents killed, by region",
                "Region",
                "#Median",
                "#" + KeyOutcome.interval(byPlace.firstEntry().getValue().size()),
                "#Record, all dead");
        for (int r = 0; r < scenario.regions().size(); r++) {
            Quantiles dead = new Quantiles(dead(scenario, r, byPlace));
            Optional<DayRecord> observed = observed(scenario, r);
            boolean few = KeyOutcome.few(dead.count());
            if (dead.at(1) > 0 || observed.isPresent()) {
                h.open("tr").element("th", scenario.regions().get(r).name(), "scope", "row");
                Parts.number(h, Numbers.plain(dead.at(0.5), "persons"));
                Parts.number(h, Numbers.range(dead.at(few ? 0 : 0.05), dead.at(few ? 1 : 0.95), "persons"));
                Parts.number(
                        h,
                        observed.map(day -> Numbers.exactRange(day.lo(), day.hi()) + (day.guess() ? " (guess)" : ""))
                                .orElse("–"));
                h.close();
            }
        }
        Parts.foot(h);
    }

    private static double[] dead(Scenario scenario, int region, SequencedMap<String, List<double[]>> byPlace) {
        double[] dead = new double[byPlace.firstEntry().getValue().size()];
        for (Scenario.Place place : scenario.places()) {
            List<double[]> runs = byPlace.get(place.id());
            for (int run = 0; place.region() == region && runs != null && run < dead.length; run++) {
                double[] course = runs.get(run);
                dead[run] += course[course.length - 1];
            }
        }
        return dead;
    }

    private static Optional<DayRecord> observed(Scenario scenario, int region) {
        return scenario.record().days().stream()
                .filter(day -> day.region() == region && day.outcome().equals("deaths"))
                .max(Comparator.comparing(DayRecord::date));
    }
}
