package aftermath.sim.scenario;

/// Where a number comes from.
public enum Origin {
    /// Read off reality; the source says where.
    MEASURED,
    /// Taken from a published work.
    LITERATURE,
    /// Fitted to the record.
    CALIBRATED,
    /// Set by judgement; nothing behind it but the reason given.
    ASSUMED
}
