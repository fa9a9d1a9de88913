package aftermath.lab.fit;

import aftermath.lab.stat.Quantiles;
import aftermath.lab.stat.Weighted;
import java.util.ArrayList;
import java.util.List;

/// Particles within one tolerance; with their weights, a sample of the posterior at that tolerance.
///
///     w ∝ prior(u)/q(u) · share of replicates within ε
///
/// Source: importance weights: Toni et al. 2009, doi:10.1098/rsif.2008.0172; the share of several replicates: Del
/// Moral, Doucet & Jasra 2012, doi:10.1007/s11222-011-9271-y.
///
/// @param generation which one, from 0
/// @param tolerance  ε
/// @param considered attempts that were looked at to find them
/// @param particles  in the order of their numbers
public record Population(int generation, double tolerance, int considered, List<Particle> particles) {
    public Population {
        particles = List.copyOf(particles);
    }

    /// Points and weights.
    public Weighted sample() {
        double[][] points = new double[particles.size()][];
        double[] weights = new double[points.length];
        double most = mostLogRatio();
        for (int i = 0; i < points.length; i++) {
            points[i] = particles.get(i).point();
            weights[i] = StrictMath.exp(particles.get(i).logRatio() - most)
                    * particles.get(i).trial().share(tolerance);
        }
        return Weighted.of(points, weights);
    }

    /// ln of the chance that a run from the prior comes within the tolerance: the evidence of the model at ε.
    ///
    ///     Z ≈ Σ prior(u)/q(u)·share / attempts
    ///
    /// Source: Didelot et al. 2011, doi:10.1214/11-BA602.
    public double logEvidence() {
        double most = mostLogRatio();
        double sum = 0;
        for (Particle particle : particles) {
            sum += StrictMath.exp(particle.logRatio() - most) * particle.trial().share(tolerance);
        }
        return most + StrictMath.log(sum / considered);
    }

    private double mostLogRatio() {
        return particles.stream().mapToDouble(Particle::logRatio).max().orElseThrow();
    }

    /// The tolerance of the next population: a quantile of the distances within this one, by weight. Where so many
    /// are alike that it would not fall, the greatest distance below; NaN where there is none.
    double below(double quantile) {
        Weighted sample = sample();
        List<Double> distances = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < particles.size(); i++) {
            Trial trial = particles.get(i).trial();
            for (double distance : trial.distances()) {
                if (distance <= tolerance && distance < Double.POSITIVE_INFINITY) {
                    distances.add(distance);
                    weights.add(sample.weight(i) / trial.within(tolerance));
                }
            }
        }
        double[] its = distances.stream().mapToDouble(Double::doubleValue).toArray();
        double next = Quantiles.weighted(
                its, weights.stream().mapToDouble(Double::doubleValue).toArray(), quantile);
        return next < tolerance
                ? next
                : distances.stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(d -> d < tolerance)
                        .max()
                        .orElse(Double.NaN);
    }
}
