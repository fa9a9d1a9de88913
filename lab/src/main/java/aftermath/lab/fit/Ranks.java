package aftermath.lab.fit;

import aftermath.lab.stat.Weighted;
import aftermath.sim.engine.Draws;

/// Simulation-based calibration of a whole fit: draw parameters from the prior, simulate a record with them, fit
/// it, and ask where among the posterior's draws the true parameter lies. If the fit is right, every rank is as
/// likely as any other.
///
/// Source: Talts et al. 2018, arXiv:1804.06788.
public final class Ranks {
    private static final String DRAW = "fit.rank";

    private Ranks() {}

    /// The rank of the truth among draws from a posterior, 0 to their number. Where draws equal it, the rank is one
    /// of those it could have.
    ///
    /// @param draws how many are drawn, by weight, with replacement
    /// @param trial number of the simulated record: fixes the draws, with the seed
    public static int of(Weighted posterior, int dimension, double truth, int draws, long seed, int trial) {
        long key = new Draws(seed, 0).key(DRAW, trial, dimension);
        int below = 0;
        int alike = 0;
        for (int l = 0; l < draws; l++) {
            double value = posterior.at(posterior.pick(Draws.unit(key, l)), dimension);
            below += value < truth ? 1 : 0;
            alike += value == truth ? 1 : 0;
        }
        return below + (int) (Draws.unit(key, draws) * (alike + 1));
    }
}
