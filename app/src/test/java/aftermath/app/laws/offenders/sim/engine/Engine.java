package aftermath.app.laws.offenders.sim.engine;

import aftermath.app.laws.offenders.sim.model.forces.Forces;
import picocli.CommandLine;

/// An engine that knows politics and a third party. Never run.
public final class Engine {

    static int knowsPolitics() {
        return Forces.strength();
    }

    static CommandLine knowsAThirdParty(Object command) {
        return new CommandLine(command);
    }

    private Engine() {}
}
