package aftermath.sim.population;

/// How residents' fixed traits are drawn, and what their propensity is reckoned from.
///
/// @param thresholdMean   mean of the personal threshold to act, in units of grievance
/// @param thresholdSpread standard deviation of the threshold
/// @param discontent      1 − legitimacy at rest, by group
/// @param fear            what a wholly risk-averse resident expects to pay at rest, in units of grievance
/// @param exposure        chance of depending on the fuel whose price moves, by place
public record Temper(
        double thresholdMean, double thresholdSpread, double[] discontent, double fear, double[] exposure) {}
