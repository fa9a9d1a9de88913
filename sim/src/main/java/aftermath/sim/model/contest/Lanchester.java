package aftermath.sim.model.contest;

/// How fast those who fire wear down those who are fired at.
public final class Lanchester {
    private Lanchester() {}

    /// Losses per hour under aimed fire that must find its targets:
    ///
    ///     rate·shooters·targets / (targets + room·shooters)
    ///
    /// With room 0 this is Lanchester's square law: a shooter always has a target. With room 1 and the same rate
    /// on both sides both lose alike whatever their numbers, as in duels: his linear law. In between, few
    /// targets limit the fire of many.
    ///
    /// Source: Lanchester 1916, Aircraft in Warfare; the limit by targets is the ratio-dependent response of
    /// type II (Arditi & Ginzburg 1989, doi:10.1016/S0022-5193(89)80211-5).
    ///
    /// @param room targets per shooter at which half of his fire finds one
    public static double losses(double rate, double shooters, double targets, double room) {
        return shooters <= 0 || targets <= 0 ? 0 : rate * shooters * targets / (targets + room * shooters);
    }
}
