package aftermath.sim.model;

import java.util.List;

/// Kinds of militants.
public final class Militancy {
    /// Organised groups by kind, then those won over on the street.
    public static final List<String> GROUPS = List.of("criminal", "nationalist", "religious", "factional", "recruited");

    /// Index of those won over on the street.
    public static final int RECRUITED = GROUPS.size() - 1;

    private Militancy() {}
}
