package aftermath.app.cli;

import aftermath.sim.scenario.Scenario;
import java.nio.file.Path;

/// Reads a scenario folder whole, or refuses it.
@FunctionalInterface
public interface ScenarioSource {
    /// @throws aftermath.app.BadInput where the folder is no valid scenario
    Scenario read(Path folder);
}
