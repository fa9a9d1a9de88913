package aftermath.app.cli;

import aftermath.app.scenario.Fault;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.LatticeReading;
import aftermath.app.store.Json;
import aftermath.lab.lattice.LatticeCase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// `aftermath check` of a scenario on a lattice.
final class LatticeCheck {
    private LatticeCheck() {}

    /// What `--json` prints: the fields that a nation's check has too, where they mean something here.
    record Report(String schema, boolean valid, List<Fault> faults) {}

    /// @param acts whether it is asked what acts, which a lattice does not answer
    static int check(Path folder, boolean json, boolean acts, PrintWriter out, PrintWriter err) {
        if (acts) {
            err.println("--acts must be left out: a scenario on a lattice has no mechanisms to run it without.");
            err.println("Maybe aftermath run " + folder.getFileName()
                    + " --rule SWITCH=WORD, which shows what a switch of the rules does.");
            err.flush();
            return ExitCode.BAD_INPUT;
        }
        LatticeReading reading = LatticeReader.read(folder);
        LatticeCase read = reading.scenario();
        if (json) {
            out.print(Json.text(new Report("aftermath/check/1", read != null, reading.faults())));
        } else if (read != null) {
            out.println(read.id() + " is valid: a lattice, model " + read.kind().word() + ", "
                    + read.rules().size() + " switches, " + read.params().size() + " parameters, "
                    + read.variants().size() + " variants; hash " + read.hash().substring(0, 12) + ".");
        } else {
            reading.faults().forEach(fault -> out.println(folder + "/" + fault.asText()));
            int count = reading.faults().size();
            err.println(count == 1 ? "1 fault." : count + " faults.");
        }
        out.flush();
        err.flush();
        return read != null ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
}
