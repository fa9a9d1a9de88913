package aftermath.app.laws.offenders.bench;

/// Known by what ships.
public final class Bench {

    public static void measure() {}

    private Bench() {}
}
