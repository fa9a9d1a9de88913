package aftermath.sim.scenario;

/// What is believed of a parameter before the record is looked at.
public sealed interface Prior {
    /// Every value between the bounds alike.
    record Uniform(double lo, double hi) implements Prior {}

    /// Normal, cut to the parameter's range.
    record Normal(double mean, double sd) implements Prior {}

    /// Log-normal, cut to the parameter's range.
    ///
    /// @param median the middle of the distribution, in the parameter's unit
    /// @param sdlog  standard deviation of the logarithm
    record LogNormal(double median, double sdlog) implements Prior {}

    /// Triangular between the bounds with its peak at `mode`.
    record Triangular(double lo, double mode, double hi) implements Prior {}
}
