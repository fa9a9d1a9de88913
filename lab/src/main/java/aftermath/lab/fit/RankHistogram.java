package aftermath.lab.fit;

import aftermath.lab.twin.Share;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/// How often each rank came. Flat: the fit is right. A hump: posteriors too wide. A hollow: too narrow. A slope:
/// off to one side.
///
/// Source: Talts et al. 2018, arXiv:1804.06788.
public final class RankHistogram {
    private final int[] counts;
    private final int ranks;

    private RankHistogram(int[] counts, int ranks) {
        this.counts = counts;
        this.ranks = ranks;
    }

    /// @param ranks each from 0 to the number of draws
    /// @param draws from each posterior; one more than that must be a multiple of the bins, or bins would differ in
    ///              size
    public static RankHistogram of(int[] ranks, int draws, int bins) {
        if (bins < 2 || (draws + 1) % bins != 0) {
            throw new IllegalArgumentException(
                    "Bins (" + bins + ") must be at least 2 and divide the " + (draws + 1) + " possible ranks.");
        }
        int[] counts = new int[bins];
        for (int rank : ranks) {
            if (rank < 0 || rank > draws) {
                throw new IllegalArgumentException("Rank (" + rank + ") must lie between 0 and " + draws + ".");
            }
            counts[rank / ((draws + 1) / bins)]++;
        }
        return new RankHistogram(counts, ranks.length);
    }

    public int bins() {
        return counts.length;
    }

    public int count(int bin) {
        return counts[bin];
    }

    public double expected() {
        return (double) ranks / counts.length;
    }

    /// Σ (count − expected)²/expected.
    public double chiSquare() {
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected()) * (count - expected()) / expected();
        }
        return sum;
    }

    /// The chance of so large a chi-square from a fit that is right.
    public double p() {
        return 1 - new ChiSquaredDistribution(counts.length - 1.0).cumulativeProbability(chiSquare());
    }

    /// The chi-square that a right fit passes with the chance 1 − level.
    public double limit(double level) {
        return new ChiSquaredDistribution(counts.length - 1.0).inverseCumulativeProbability(level);
    }

    /// Between which counts a single bin of a right fit lies with at least the chance of the level.
    public Share.Interval band(double level) {
        BinomialDistribution bin = new BinomialDistribution(ranks, 1.0 / counts.length);
        double tail = (1 - level) / 2;
        return new Share.Interval(bin.inverseCumulativeProbability(tail), bin.inverseCumulativeProbability(1 - tail));
    }
}
