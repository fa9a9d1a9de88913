package aftermath.app.laws.offenders.lab;

import aftermath.app.laws.offenders.app.Screen;
import picocli.CommandLine;

/// A lab that knows the screen and more than mathematics. Never run.
public final class Lab {

    static void draws() {
        Screen.draw();
    }

    static CommandLine knowsAThirdParty(Object command) {
        return new CommandLine(command);
    }

    private Lab() {}
}
