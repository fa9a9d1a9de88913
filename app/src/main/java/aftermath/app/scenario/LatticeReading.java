package aftermath.app.scenario;

import aftermath.lab.lattice.LatticeCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading the folder of a scenario on a lattice.
///
/// @param scenario none exactly where there are faults
/// @param faults   sorted by file, line and column
public record LatticeReading(@Nullable LatticeCase scenario, List<Fault> faults) {
    public LatticeReading {
        faults = List.copyOf(faults);
    }

    /// Faults as a compiler prints them, one below the other.
    public String faultsAsText() {
        return String.join(
                System.lineSeparator(), faults.stream().map(Fault::asText).toList());
    }
}
