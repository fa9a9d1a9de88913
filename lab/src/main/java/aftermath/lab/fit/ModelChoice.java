package aftermath.lab.fit;

import java.util.List;

/// Probabilities of models after the record, all being alike before.
///
/// Source and caution: [BayesFactor].
public final class ModelChoice {
    private ModelChoice() {}

    /// @param tolerance the same for all
    public static double[] probabilities(List<Evidence> models, double tolerance) {
        double[] probabilities = new double[models.size()];
        double sum = 0;
        for (int m = 0; m < probabilities.length; m++) {
            probabilities[m] = models.get(m).at(tolerance);
            sum += probabilities[m];
        }
        for (int m = 0; m < probabilities.length; m++) {
            probabilities[m] /= sum;
        }
        return probabilities;
    }

    /// The tolerance within which a share of the runs of all models comes, of tables drawn from their priors.
    ///
    /// @param tables one of each model
    public static double tolerance(List<List<Trial>> tables, double share) {
        return Rejection.tolerance(tables.stream().flatMap(List::stream).toList(), share);
    }
}
