package aftermath.lab.record;

import aftermath.lab.record.Influence.OfOutcome;
import aftermath.sim.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a case says of its fit to the record: what is compared, and what came of it.
///
/// @param summaries   what a fit is made to
/// @param forecasts   what is scored
/// @param calibrated  null where no fit ships
/// @param influence   null where no design was run
/// @param comparisons of variants
/// @param validated   null where the posterior was not checked
public record Fitted(
        Summaries summaries,
        List<Forecast> forecasts,
        @Nullable Calibrated calibrated,
        @Nullable Influence influence,
        List<Compared> comparisons,
        @Nullable Validated validated) {
    /// A case that says nothing of it.
    public static final Fitted NOTHING = new Fitted(Summaries.NONE, List.of(), null, null, List.of(), null);

    public Fitted {
        forecasts = List.copyOf(forecasts);
        comparisons = List.copyOf(comparisons);
    }

    /// The comparison of two variants.
    public Optional<Compared> comparison(String variant, String against) {
        return comparisons.stream()
                .filter(c -> c.variant().equals(variant) && c.against().equals(against))
                .findFirst();
    }

    /// The parameter that an outcome most surely owes much to: whose total order’s interval begins highest, above
    /// nothing.
    public Optional<Influence.Row> most(String outcome) {
        return influence == null
                ? Optional.empty()
                : influence.outcomes().stream()
                        .filter(o -> o.outcome().equals(outcome))
                        .map(OfOutcome::rows)
                        .flatMap(List::stream)
                        .filter(row -> row.index().equals("total-order") && row.lo() > 0)
                        .max(Comparator.comparingDouble(Influence.Row::lo));
    }

    /// The same without what is stale.
    public Fitted current(Scenario scenario) {
        String now = Basis.of(scenario, summaries, forecasts);
        return new Fitted(
                summaries,
                forecasts,
                calibrated != null && calibrated.basis().equals(now) ? calibrated : null,
                influence != null && influence.basis().equals(now) ? influence : null,
                comparisons.stream().filter(c -> c.basis().equals(now)).toList(),
                validated != null && validated.basis().equals(now) ? validated : null);
    }

    /// Results that rest on other numbers, tables or summaries than the case has now, by their names.
    public List<String> stale(Scenario scenario) {
        String now = Basis.of(scenario, summaries, forecasts);
        java.util.ArrayList<String> stale = new java.util.ArrayList<>();
        if (calibrated != null && !calibrated.basis().equals(now)) {
            stale.add("calibration");
        }
        if (influence != null && !influence.basis().equals(now)) {
            stale.add("sensitivity");
        }
        comparisons.stream()
                .filter(c -> !c.basis().equals(now))
                .forEach(c -> stale.add("comparison of " + c.variant() + " with " + c.against()));
        if (validated != null && !validated.basis().equals(now)) {
            stale.add("validation");
        }
        return List.copyOf(stale);
    }
}
