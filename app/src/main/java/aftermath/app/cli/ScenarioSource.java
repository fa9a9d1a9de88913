package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioReader;
import aftermath.sim.scenario.Scenario;
import java.nio.file.Path;

/// Reads a scenario folder whole, or refuses it.
@FunctionalInterface
public interface ScenarioSource {
    /// @throws BadInput where the folder is no valid scenario
    Scenario read(Path folder);

    /// The one that ships: every fault is told, as `aftermath check` tells it.
    static ScenarioSource shipped() {
        return folder -> {
            Reading reading = ScenarioReader.read(folder);
            if (reading.scenario() == null) {
                throw new BadInput(reading.faultsAsText(), null);
            }
            return reading.scenario();
        };
    }
}
