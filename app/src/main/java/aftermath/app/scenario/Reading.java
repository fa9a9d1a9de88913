package aftermath.app.scenario;

import aftermath.lab.claim.Claims;
import aftermath.lab.record.Fitted;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a folder: a scenario, or why there is none.
///
/// @param scenario the case; none exactly where there are faults
/// @param claims   what is said about it; none where nothing is, and where there is no scenario
/// @param fitted   what it is held against, and what came of that; nothing where there is no scenario
/// @param faults   sorted by file, line and column
public record Reading(@Nullable Scenario scenario, Claims claims, Fitted fitted, List<Fault> faults) {
    public Reading {
        faults = List.copyOf(faults);
    }

    public boolean valid() {
        return scenario != null;
    }

    /// Faults as a compiler prints them, one below the other.
    public String faultsAsText() {
        return String.join(
                System.lineSeparator(), faults.stream().map(Fault::asText).toList());
    }
}
