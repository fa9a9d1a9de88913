package aftermath.app.scenario;

import aftermath.lab.record.Calibrated;
import aftermath.lab.record.Compared;
import aftermath.lab.record.Fitted;
import aftermath.lab.record.Forecast;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Validated;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The block `fit:` of a scenario: names of the files that say what is compared with the record, and of those that
/// commands wrote about it.
final class FitFiles {
    static final Set<String> KEYS = Set.of("summaries");
    static final Set<String> OPTIONAL_KEYS =
            Set.of("forecasts", "posterior", "calibration", "sensitivity", "comparisons", "validation");

    /// Lenient about what a later version adds; what is left out would come back as none or nought.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Faults faults;
    private final Fields block;
    private final @Nullable String summaries;
    private final @Nullable String forecasts;
    private final @Nullable String posterior;
    private final @Nullable Calibrated calibrated;
    private final @Nullable Influence influence;
    private final List<Compared> comparisons = new ArrayList<>();
    private final @Nullable Validated validated;

    /// Reads all of them, so that they count towards the scenario's hash.
    FitFiles(Faults faults, ScenarioFolder folder, Fields root) {
        this.faults = faults;
        this.block = root.open("fit", KEYS, OPTIONAL_KEYS);
        this.summaries = folder.read(block.value("summaries"));
        this.forecasts = block.has("forecasts") ? folder.read(block.value("forecasts")) : null;
        this.posterior = block.has("posterior") ? folder.read(block.value("posterior")) : null;
        this.calibrated = result(folder, "calibration", Calibrated.class);
        this.influence = result(folder, "sensitivity", Influence.class);
        for (Scalar file : block.values("comparisons")) {
            Compared compared = result(file, folder.read(file), Compared.class);
            if (compared != null) {
                comparisons.add(compared);
            }
        }
        this.validated = result(folder, "validation", Validated.class);
    }

    private <T> @Nullable T result(ScenarioFolder folder, String key, Class<T> type) {
        return block.has(key) ? result(block.value(key), folder.read(block.value(key)), type) : null;
    }

    private <T> @Nullable T result(Scalar file, @Nullable String text, Class<T> type) {
        if (text == null) {
            return null;
        }
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            var at = e.getLocation();
            String why = e.getOriginalMessage().lines().findFirst().orElse("unknown reason");
            faults.add(
                    String.valueOf(file.raw()),
                    at == null ? Mark.START : new Mark(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
                    "",
                    "The file must be what a command wrote: " + why + ".",
                    "write it anew; docs/reference/study-folder.md says which command does");
            return null;
        }
    }

    /// The case with what a fit left.
    Scenario fitted(Scenario scenario, Nation nation) {
        if (!block.has("posterior")) {
            return scenario;
        }
        Posterior its = new FitText(scenario, nation)
                .posterior(faults, String.valueOf(block.value("posterior").raw()), posterior);
        return scenario.with(its);
    }

    /// What is compared, and what came of it.
    Fitted of(Scenario scenario, Nation nation) {
        FitText text = new FitText(scenario, nation);
        Summaries its = text.summaries(table("summaries", summaries, FitText.SUMMARY));
        List<Forecast> open =
                block.has("forecasts") ? text.forecasts(table("forecasts", forecasts, FitText.FORECAST)) : List.of();
        return new Fitted(its, open, calibrated, influence, comparisons, validated);
    }

    private Table table(String key, @Nullable String text, List<String> columns) {
        return Table.read(faults, String.valueOf(block.value(key).raw()), text, columns);
    }
}
