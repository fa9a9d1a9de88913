package aftermath.lab.fit;

import aftermath.lab.stat.Bootstrap;
import aftermath.lab.twin.Share;

/// How much more often one model comes near the record than another: the ratio of their evidence.
///
/// Source: by simulation: Pritchard et al. 1999, doi:10.1093/oxfordjournals.molbev.a026091; Grelaud et al. 2009,
/// doi:10.1214/09-BA412. *Caution*: it is the factor of the summaries, not of the data; summaries that are enough
/// to fit each model need not be enough to choose between them, and then it may favour the wrong one however much
/// is run (Robert et al. 2011, doi:10.1073/pnas.1102900108). So never without [Recovery]: whether it finds the true
/// model of simulated records.
///
/// @param log10    of the factor of the first model over the second
/// @param interval 90 % interval of that, over what was run: by bootstrap over attempts
/// @param error    standard error of log10, likewise
/// @param first    attempts of the first model that came within the tolerance
/// @param second   those of the second
/// @param bound    whether it is a bound only
public record BayesFactor(double log10, Share.Interval interval, double error, int first, int second, Bound bound) {
    /// What a factor is where one of the models never came near: reckoned with half an attempt for none.
    public enum Bound {
        NONE,
        /// The second model never came near.
        AT_LEAST,
        /// The first never did.
        AT_MOST,
        /// Neither did: nothing can be said at this tolerance.
        UNKNOWN
    }

    /// @param tolerance the same for both
    /// @param seed      fixes the draws of the bootstrap
    public static BayesFactor of(Evidence first, Evidence second, double tolerance, long seed) {
        double[] one = first.contributions(tolerance);
        double[] other = second.contributions(tolerance);
        Bootstrap ofFirst = new Bootstrap(seed);
        Bootstrap ofSecond = new Bootstrap(~seed);
        double[] logs = new double[ofFirst.resamples()];
        for (int b = 0; b < logs.length; b++) {
            logs[b] = StrictMath.log10(first.at(one, ofFirst.things(b, first.considered())))
                    - StrictMath.log10(second.at(other, ofSecond.things(b, second.considered())));
        }
        int within = first.accepted(tolerance);
        int withinOther = second.accepted(tolerance);
        return new BayesFactor(
                StrictMath.log10(first.at(tolerance)) - StrictMath.log10(second.at(tolerance)),
                Bootstrap.interval(logs),
                Bootstrap.error(logs),
                within,
                withinOther,
                bound(within, withinOther));
    }

    private static Bound bound(int first, int second) {
        if (first == 0) {
            return second == 0 ? Bound.UNKNOWN : Bound.AT_MOST;
        }
        return second == 0 ? Bound.AT_LEAST : Bound.NONE;
    }
}
