package aftermath.sim.population;

/// How residents' fixed traits are drawn, and what their propensity is reckoned from.
public final class Temper {
    private final double availability;
    private final double thresholdMean;
    private final double thresholdSpread;
    private final double[] discontent;
    private final double fear;
    private final double[] exposure;

    /// @param availability    share of residents who could ever go out
    /// @param thresholdMean   mean of the personal threshold to act, in units of grievance
    /// @param thresholdSpread standard deviation of the threshold
    /// @param discontent      1 − legitimacy at rest, by cell: for every place as many as there are groups
    /// @param fear            what a wholly risk-averse resident expects to pay at rest, in units of grievance
    /// @param exposure        chance of depending on the fuel whose price moves, by place
    public Temper(
            double availability,
            double thresholdMean,
            double thresholdSpread,
            double[] discontent,
            double fear,
            double[] exposure) {
        if (exposure.length == 0 || discontent.length == 0 || discontent.length % exposure.length != 0) {
            throw new IllegalArgumentException("Discontent (" + discontent.length
                    + " values) must have one for every group in each of the " + exposure.length + " places.");
        }
        this.availability = availability;
        this.thresholdMean = thresholdMean;
        this.thresholdSpread = thresholdSpread;
        this.discontent = discontent.clone();
        this.fear = fear;
        this.exposure = exposure.clone();
    }

    /// Share of residents who could ever go out.
    public double availability() {
        return availability;
    }

    /// Mean of the personal threshold.
    public double thresholdMean() {
        return thresholdMean;
    }

    /// Standard deviation of the personal threshold.
    public double thresholdSpread() {
        return thresholdSpread;
    }

    /// 1 − legitimacy at rest of a cell.
    public double discontent(int cell) {
        return discontent[cell];
    }

    /// What a wholly risk-averse resident expects to pay at rest.
    public double fear() {
        return fear;
    }

    /// Chance that a resident of a place depends on the fuel.
    public double exposure(int place) {
        return exposure[place];
    }
}
