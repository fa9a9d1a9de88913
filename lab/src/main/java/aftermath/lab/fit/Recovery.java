package aftermath.lab.fit;

import aftermath.lab.score.Reliability;
import aftermath.lab.twin.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Whether model choice can be trusted here: runs of known models are taken for the record, one after the other,
/// and all other runs are held against them. No run more is needed than the tables have.
///
/// Source: cross-validation of model choice as in Csilléry, François & Blum 2012,
/// doi:10.1111/j.2041-210X.2011.00179.x.
///
/// @param cases one for each simulated record
public record Recovery(List<Case> cases) {
    public Recovery {
        cases = List.copyOf(cases);
    }

    /// A simulated record.
    ///
    /// @param truth         the model it comes from
    /// @param probabilities what model choice gave each
    @SuppressWarnings("ArrayRecordComponent") // read, never compared or changed
    public record Case(int truth, double[] probabilities) {
        /// Whether the true model was given more than any other; a tie is no recovery.
        public boolean recovered() {
            for (int m = 0; m < probabilities.length; m++) {
                if (m != truth && probabilities[m] >= probabilities[truth]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param tables   summaries of runs drawn from the prior, of each model
    /// @param distance of a run's summaries from a simulated record's
    /// @param share    of all runs that is to come within the tolerance
    /// @param records  simulated records of each model
    public static Recovery of(
            List<List<double[]>> tables, ToDoubleBiFunction<double[], double[]> distance, double share, int records) {
        List<Case> cases = new ArrayList<>();
        for (int truth = 0; truth < tables.size(); truth++) {
            int size = tables.get(truth).size();
            int its = Math.min(records, size);
            for (int c = 0; c < its; c++) {
                int record = (int) ((long) c * size / its);
                cases.add(new Case(truth, probabilities(tables, distance, share, truth, record)));
            }
        }
        return new Recovery(cases);
    }

    private static double[] probabilities(
            List<List<double[]>> tables,
            ToDoubleBiFunction<double[], double[]> distance,
            double share,
            int truth,
            int record) {
        double[] simulated = tables.get(truth).get(record);
        List<List<Trial>> trials = new ArrayList<>();
        for (int m = 0; m < tables.size(); m++) {
            List<Trial> its = new ArrayList<>();
            for (int n = 0; n < tables.get(m).size(); n++) {
                if (m != truth || n != record) {
                    its.add(Trial.of(distance.applyAsDouble(tables.get(m).get(n), simulated)));
                }
            }
            trials.add(its);
        }
        double tolerance = ModelChoice.tolerance(trials, share);
        return ModelChoice.probabilities(trials.stream().map(Evidence::of).toList(), tolerance);
    }

    /// For how many of the simulated records the true model was given more than any other.
    public Share recovered() {
        int recovered = (int) cases.stream().filter(Case::recovered).count();
        return new Share(recovered, cases.size());
    }

    /// Whether what is given a probability is true so often: of one model over all simulated records.
    public Reliability reliability(int model, int bins) {
        double[] probabilities =
                cases.stream().mapToDouble(c -> c.probabilities()[model]).toArray();
        boolean[] so = new boolean[probabilities.length];
        for (int c = 0; c < so.length; c++) {
            so[c] = cases.get(c).truth() == model;
        }
        return Reliability.of(probabilities, so, bins);
    }

    /// log₁₀ of the factor that the true model was given over the best of the others, in rising order: near 0 where
    /// the summaries cannot tell the models apart.
    public double[] log10Factors() {
        return cases.stream()
                .mapToDouble(c -> {
                    double best = 0;
                    for (int m = 0; m < c.probabilities().length; m++) {
                        best = m == c.truth() ? best : Math.max(best, c.probabilities()[m]);
                    }
                    return StrictMath.log10(c.probabilities()[c.truth()]) - StrictMath.log10(best);
                })
                .sorted()
                .toArray();
    }
}
