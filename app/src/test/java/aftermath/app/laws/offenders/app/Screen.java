package aftermath.app.laws.offenders.app;

import aftermath.app.laws.offenders.bench.Bench;

/// Known from below, and knows what is never shipped. Never run.
public final class Screen {

    public static void draw() {
        Bench.measure();
    }

    private Screen() {}
}
