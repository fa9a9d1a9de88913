package aftermath.app.store;

import aftermath.sim.scenario.Scenario;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What worlds draw their numbers from.
public enum Drawn {
    /// What a fit to the record left; priors where there is none.
    @JsonProperty("posterior")
    POSTERIOR,
    /// What was believed before the record.
    @JsonProperty("priors")
    PRIORS,
    /// Nothing: every parameter has its shipped value.
    @JsonProperty("shipped")
    SHIPPED;

    /// As a user writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A case whose worlds draw so.
    public Scenario from(Scenario scenario) {
        return switch (this) {
            case POSTERIOR -> scenario;
            case PRIORS -> scenario.posterior() == null ? scenario : scenario.withoutPosterior();
            case SHIPPED -> scenario.shipped();
        };
    }

    /// What worlds of a case draw from.
    public static Drawn of(Scenario scenario) {
        if (scenario.posterior() != null) {
            return POSTERIOR;
        }
        return scenario.params().values().stream().allMatch(p -> p.prior() == null) ? SHIPPED : PRIORS;
    }
}
