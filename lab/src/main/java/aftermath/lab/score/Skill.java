package aftermath.lab.score;

/// How much better a forecast scored than a naive one: 1 perfect, 0 no better, below 0 worse.
///
///     1 − score/score of the baseline
///
/// Source: Murphy 1988, doi:10.1175/1520-0493(1988)116<2417:SSBOTM>2.0.CO;2.
public final class Skill {
    private Skill() {}

    /// @param score    mean of the forecasts; lower is better
    /// @param baseline mean of the naive ones on the same cases; NaN comes out where it is perfect
    public static double of(double score, double baseline) {
        return baseline == 0 ? Double.NaN : 1 - score / baseline;
    }
}
