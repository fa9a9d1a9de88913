package aftermath.app.laws.lawful.sim.model.forces;

import aftermath.app.laws.lawful.sim.model.Word;

/// Another, which the first does not know.
public final class Forces {

    static Word word() {
        return new Word("force");
    }

    private Forces() {}
}
