package aftermath.lab.record;

import java.util.List;

/// What a fit to the record says.
///
/// @param basis      of [Basis]
/// @param seed       of the fit
/// @param scale      residents per agent
/// @param days       that were run
/// @param runs       that were made for it, those of the pilot too
/// @param particles  in the last population
/// @param effective  effective sample size
/// @param tolerance  of the last population, in steps
/// @param stop       why it ended, in words
/// @param path       its generations
/// @param parameters prior against posterior
/// @param summaries  prior against posterior
/// @param forecasts  what the runs near the record's first part say of the rest
public record Calibrated(
        String basis,
        long seed,
        int scale,
        int days,
        long runs,
        int particles,
        double effective,
        double tolerance,
        String stop,
        List<Step> path,
        List<Told> parameters,
        List<Seen> summaries,
        List<Foretold> forecasts) {
    public Calibrated {
        path = List.copyOf(path);
        parameters = List.copyOf(parameters);
        summaries = List.copyOf(summaries);
        forecasts = List.copyOf(forecasts);
    }

    /// A generation.
    public record Step(int number, double tolerance, int considered, int accepted, double effective, boolean kept) {}

    /// A parameter before and after; quantiles are 5 %, 50 %, 95 %.
    ///
    /// @param identified yes, weakly or no
    /// @param because    why
    public record Told(
            String name,
            String unit,
            double priorLo,
            double priorMedian,
            double priorHi,
            double lo,
            double median,
            double hi,
            double contraction,
            String identified,
            String because) {}

    /// A summary in runs from the prior and in those of the last population; quantiles are 5 %, 50 %, 95 %.
    ///
    /// @param recordLo the record's range
    /// @param told     share of the last population's weight that has a number at all
    public record Seen(
            String name,
            String unit,
            double recordLo,
            double recordHi,
            boolean guess,
            double weight,
            double priorLo,
            double priorMedian,
            double priorHi,
            double lo,
            double median,
            double hi,
            double told) {}

    /// A forecast from runs that are near what was known on its day, and from nothing that came later.
    ///
    /// @param probability that the number is at most the threshold; NaN where the number is asked
    /// @param score       Brier, or CRPS where the number is asked
    /// @param persistence the same score of staying as it was
    /// @param baseRate    the same score of the base rate
    /// @param effective   effective sample size of the runs it rests on
    public record Foretold(
            String name,
            String asks,
            String issued,
            String unit,
            double lo,
            double median,
            double hi,
            double observed,
            double threshold,
            double probability,
            double score,
            double persistence,
            double baseRate,
            double effective) {}
}
