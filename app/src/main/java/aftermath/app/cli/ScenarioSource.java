package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioReader;
import aftermath.lab.claim.Claims;
import aftermath.lab.record.Fitted;
import aftermath.sim.scenario.Scenario;
import java.nio.file.Path;

/// Reads a scenario folder whole, or refuses it.
public interface ScenarioSource {
    /// @throws BadInput where the folder is no valid scenario
    Scenario read(Path folder);

    /// What is said about the case of a folder.
    default Claims claims(Path folder) {
        return Claims.NONE;
    }

    /// What the case of a folder is held against, and what came of it.
    default Fitted fitted(Path folder) {
        return Fitted.NOTHING;
    }

    /// The one that ships: every fault is told, as `aftermath check` tells it.
    static ScenarioSource shipped() {
        return new ScenarioSource() {
            @Override
            public Scenario read(Path folder) {
                return java.util.Objects.requireNonNull(whole(folder).scenario());
            }

            @Override
            public Claims claims(Path folder) {
                return whole(folder).claims();
            }

            @Override
            public Fitted fitted(Path folder) {
                return whole(folder).fitted();
            }
        };
    }

    private static Reading whole(Path folder) {
        Reading reading = ScenarioReader.read(folder);
        if (reading.scenario() == null) {
            throw new BadInput(reading.faultsAsText(), null);
        }
        return reading;
    }
}
