package aftermath.app.laws.offenders.sim.model.forces;

/// Known by a mechanism that may not.
public final class Forces {

    public static int strength() {
        return 1;
    }

    private Forces() {}
}
