package aftermath.lab.sensitivity;

/// What one round of Saltelli's design adds to the sums.
///
/// @param mean   of the responses at A and B, less the centre
/// @param square mean of their squares, less the centre
/// @param chance mean variance over replicates, at all points
/// @param first  by parameter: f(B)·(f(AB_i) − f(A))
/// @param total  by parameter: ½(f(A) − f(AB_i))²
@SuppressWarnings("ArrayRecordComponent") // summed, never compared or changed
record Round(double mean, double square, double chance, double[] first, double[] total) {

    /// @param at     number of the point A; B and the AB_i follow
    /// @param centre a number near the mean, so that products of large numbers do not lose their digits
    static Round of(Responses responses, int at, int dimensions, double centre) {
        double[] a = responses.less(at, centre);
        double[] b = responses.less(at + 1, centre);
        double[] first = new double[dimensions];
        double[] total = new double[dimensions];
        double chance = responses.chance(at) + responses.chance(at + 1);
        for (int i = 0; i < dimensions; i++) {
            double[] moved = responses.less(at + 2 + i, at);
            first[i] = Products.of(b, moved);
            total[i] = Products.of(moved, moved) / 2;
            chance += responses.chance(at + 2 + i);
        }
        return new Round(
                (responses.mean(at) + responses.mean(at + 1)) / 2 - centre,
                (Products.of(a, a) + Products.of(b, b)) / 2,
                chance / (dimensions + 2),
                first,
                total);
    }

    /// Whether every run of the round had a number.
    boolean told() {
        for (int i = 0; i < first.length; i++) {
            if (Double.isNaN(first[i]) || Double.isNaN(total[i])) {
                return false;
            }
        }
        return !Double.isNaN(mean) && !Double.isNaN(square);
    }
}
