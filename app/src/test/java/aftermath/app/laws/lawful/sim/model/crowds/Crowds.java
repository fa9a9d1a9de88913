package aftermath.app.laws.lawful.sim.model.crowds;

import aftermath.app.laws.lawful.sim.engine.Engine;
import aftermath.app.laws.lawful.sim.model.Word;
import java.util.Arrays;

/// A mechanism knows the vocabulary, the engine and the JDK's pure parts.
public final class Crowds {

    static Word word() {
        return new Word(
                "crowd " + Engine.strides() + Arrays.stream(new int[] {1, 2}).sum() + StrictMath.exp(1));
    }

    private Crowds() {}
}
