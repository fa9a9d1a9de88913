package aftermath.sim.model.narrative;

import java.util.stream.IntStream;

/// Everybody averages what others and outlets say, and stays near what he thought at first.
///
///     xᵢ ← aᵢ·(Σⱼ Wᵢⱼ·xⱼ + Sᵢ)/(1 + Uᵢ) + (1 − aᵢ)·x⁰ᵢ
///
/// W is row-stochastic; outlets are stubborn members of the same row: Uᵢ is their weight together, Sᵢ that weight
/// times what they say, and the division makes the row sum to one again. Without outlets this is Friedkin & Johnsen
/// 1990, doi:10.1080/0022250X.1990.9990069; with a = 1 it is DeGroot 1974, doi:10.1080/01621459.1974.10480137.
public final class FriedkinJohnsen {
    private static final double NEARLY = 1e-9;

    private final int[] first;
    private final int[] other;
    private final double[] weight;
    private final double[] open;

    /// @param rows W, a row per member; each sums to one
    /// @param open a by member: what is not held fast, 0..1
    public FriedkinJohnsen(double[][] rows, double[] open) {
        this.first = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            int heard = 0;
            for (double w : rows[i]) {
                sum += w;
                heard += w == 0 ? 0 : 1;
            }
            if (Math.abs(sum - 1) > NEARLY) {
                throw new IllegalArgumentException("Row " + i + " (" + sum + ") must sum to 1.");
            }
            first[i + 1] = first[i] + heard;
        }
        this.other = new int[first[rows.length]];
        this.weight = new double[first[rows.length]];
        this.open = open.clone();
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            int[] heard =
                    IntStream.range(0, row.length).filter(j -> row[j] != 0).toArray();
            for (int k = 0; k < heard.length; k++) {
                other[first[i] + k] = heard[k];
                weight[first[i] + k] = row[heard[k]];
            }
        }
    }

    /// One round of talk on several topics at once. Every array holds member·topics + topic.
    ///
    /// @param now    x
    /// @param innate x⁰
    /// @param pull   U
    /// @param said   S
    /// @param next   receives the new x; another array than the rest
    public void step(int topics, double[] now, double[] innate, double[] pull, double[] said, double[] next) {
        for (int i = 0; i < open.length; i++) {
            int at = i * topics;
            for (int t = 0; t < topics; t++) {
                next[at + t] = said[at + t];
            }
            for (int k = first[i]; k < first[i + 1]; k++) {
                int from = other[k] * topics;
                for (int t = 0; t < topics; t++) {
                    next[at + t] += weight[k] * now[from + t];
                }
            }
            for (int t = 0; t < topics; t++) {
                next[at + t] = open[i] * next[at + t] / (1 + pull[at + t]) + (1 - open[i]) * innate[at + t];
            }
        }
    }
}
