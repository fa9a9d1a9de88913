package aftermath.sim.lattice;

import aftermath.sim.model.Forms;

/// The chance of arrest a citizen reckons with, by officers and actives in view: the kernel of the nation
/// ([Forms#arrestProbability]), worked out beforehand for the numbers that are common.
final class Deterrence {
    private static final int OFFICERS = 64;
    private static final int ACTIVES = 256;

    private final double k;
    private final Rules.Ratio ratio;
    private final double[] table = new double[OFFICERS * ACTIVES];

    Deterrence(double k, Rules.Ratio ratio) {
        this.k = k;
        this.ratio = ratio;
        for (int i = 0; i < table.length; i++) {
            table[i] = of(k, ratio, i / ACTIVES, i % ACTIVES);
        }
    }

    /// @param officers in view
    /// @param actives  in view, as the citizen counts them
    double at(int officers, int actives) {
        return officers < OFFICERS && actives < ACTIVES
                ? table[officers * ACTIVES + actives]
                : of(k, ratio, officers, actives);
    }

    private static double of(double k, Rules.Ratio ratio, int officers, int actives) {
        int counted = Math.max(actives, 1);
        double over = (double) officers / counted;
        return switch (ratio) {
            case EXACT -> Forms.arrestProbability(k, officers, counted);
            case FLOOR -> Forms.arrestProbability(k, Math.floor(over), 1);
            case ROUND -> Forms.arrestProbability(k, Math.rint(over), 1);
        };
    }
}
