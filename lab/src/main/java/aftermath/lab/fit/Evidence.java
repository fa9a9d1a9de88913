package aftermath.lab.fit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often runs of a model come near the record when its parameters are drawn from their prior: its evidence, as
/// a function of the tolerance.
///
///     Z(ε) ≈ Σ_i prior(u_i)/q(u_i)·share_i(ε) / attempts
///
/// Of a table drawn from the prior the ratio is 1 and Z the share within ε (Grelaud et al. 2009,
/// doi:10.1214/09-BA412); of a population of [Smc] it is that of importance sampling (Didelot et al. 2011,
/// doi:10.1214/11-BA602), which needs far fewer runs where the prior is wide.
public final class Evidence {
    private static final double HALF = 0.5;

    private final int considered;
    private final double widest;
    private final double[] ratios;
    private final Trial[] trials;

    private Evidence(int considered, double widest, double[] ratios, Trial[] trials) {
        this.considered = considered;
        this.widest = widest;
        this.ratios = ratios;
        this.trials = trials;
    }

    /// Of what a fit or a rejection kept.
    public static Evidence of(Population population) {
        return new Evidence(
                population.considered(),
                population.tolerance(),
                population.particles().stream()
                        .mapToDouble(p -> StrictMath.exp(p.logRatio()))
                        .toArray(),
                population.particles().stream().map(Particle::trial).toArray(Trial[]::new));
    }

    /// Of a table of runs drawn from the prior.
    public static Evidence of(List<Trial> trials) {
        double[] ratios = new double[trials.size()];
        Arrays.fill(ratios, 1);
        return new Evidence(trials.size(), Double.POSITIVE_INFINITY, ratios, trials.toArray(Trial[]::new));
    }

    /// Attempts looked at.
    public int considered() {
        return considered;
    }

    /// The widest tolerance it can speak of.
    public double widest() {
        return widest;
    }

    /// Attempts of which a replicate came within the tolerance.
    public int accepted(double tolerance) {
        expect(tolerance);
        int accepted = 0;
        for (Trial trial : trials) {
            accepted += trial.within(tolerance) > 0 ? 1 : 0;
        }
        return accepted;
    }

    /// Z(ε). Where nothing came within ε, what half an attempt would give: too much rather than too little, and
    /// never nothing, of which no factor can be made.
    public double at(double tolerance) {
        return at(contributions(tolerance), null);
    }

    /// ratio·share of the attempts within the tolerance; the rest adds nothing.
    double[] contributions(double tolerance) {
        expect(tolerance);
        double[] contributions = new double[ratios.length];
        for (int i = 0; i < ratios.length; i++) {
            contributions[i] = ratios[i] * trials[i].share(tolerance);
        }
        return contributions;
    }

    /// @param things numbers of attempts, those that were accepted first; none for all
    double at(double[] contributions, int @Nullable [] things) {
        double sum = 0;
        if (things == null) {
            for (double contribution : contributions) {
                sum += contribution;
            }
        } else {
            for (int thing : things) {
                sum += thing < contributions.length ? contributions[thing] : 0;
            }
        }
        return (sum > 0 ? sum : HALF * typical()) / considered;
    }

    /// What a particle adds on average.
    private double typical() {
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        return sum / ratios.length;
    }

    private void expect(double tolerance) {
        if (!(tolerance <= widest)) {
            throw new IllegalArgumentException("Tolerance (" + tolerance + ") must be at most that of the particles ("
                    + widest + "). Maybe compare at the smaller of both models' last tolerances.");
        }
    }
}
