package aftermath.lab.fit;

/// An attempt that was accepted.
///
/// @param number   its number as an attempt
/// @param point    shares of the priors
/// @param logRatio ln of the prior's density at the point over that of the attempts: how much rarer attempts are
///                 there than the prior would have them
/// @param trial    what came of it
@SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
public record Particle(int number, double[] point, double logRatio, Trial trial) {}
