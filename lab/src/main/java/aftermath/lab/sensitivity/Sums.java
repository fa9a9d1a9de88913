package aftermath.lab.sensitivity;

import java.util.List;

/// Means over rounds, and the indices they make.
final class Sums {
    private final double[] first;
    private final double[] total;
    private final int rounds;
    private double mean;
    private double square;
    private double chance;

    private Sums(int rounds, int dimensions) {
        this.rounds = rounds;
        this.first = new double[dimensions];
        this.total = new double[dimensions];
    }

    /// @param which numbers of the rounds to look at; some more than once
    static Sums of(List<Round> rounds, int[] which, int dimensions) {
        Sums sums = new Sums(which.length, dimensions);
        for (int k : which) {
            Round round = rounds.get(k);
            sums.mean += round.mean() / which.length;
            sums.square += round.square() / which.length;
            sums.chance += round.chance() / which.length;
            for (int i = 0; i < dimensions; i++) {
                sums.first[i] += round.first()[i] / which.length;
                sums.total[i] += round.total()[i] / which.length;
            }
        }
        return sums;
    }

    int rounds() {
        return rounds;
    }

    double mean() {
        return mean;
    }

    double chance() {
        return chance;
    }

    /// Over the 2n points A and B.
    double variance() {
        double n = 2.0 * rounds;
        return (square - mean * mean) * n / (n - 1);
    }

    double first(int i) {
        return share(first[i]);
    }

    double total(int i) {
        return share(total[i]);
    }

    /// A share of nothing is unknown; with much chance and few rounds the estimate of the variance may fall below
    /// nothing.
    private double share(double part) {
        return variance() > 0 ? part / variance() : Double.NaN;
    }

    double chanceShare() {
        double response = Math.max(0, variance());
        return response + chance > 0 ? chance / (response + chance) : Double.NaN;
    }
}
