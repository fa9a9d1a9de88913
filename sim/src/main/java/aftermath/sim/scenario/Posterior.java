package aftermath.sim.scenario;

import java.util.List;

/// What is believed of some parameters after the record was looked at: particles, each a value for all of them
/// together, with weights. Values that go together stay together.
///
/// @param names     of the parameters
/// @param particles values in the parameters' own units, in the order of the names
/// @param weights   one per particle, 0 or more, above 0 in sum
public record Posterior(List<String> names, List<List<Double>> particles, List<Double> weights) {
    public Posterior {
        names = List.copyOf(names);
        particles = particles.stream().map(List::copyOf).toList();
        weights = List.copyOf(weights);
        if (particles.isEmpty() || particles.size() != weights.size()) {
            throw new IllegalArgumentException("Particles (" + particles.size()
                    + ") must be at least one, and as many as weights (" + weights.size() + ").");
        }
        int width = names.size();
        if (particles.stream().anyMatch(particle -> particle.size() != width)) {
            throw new IllegalArgumentException("Each particle must have " + width + " values.");
        }
        if (!(weights.stream().mapToDouble(Double::doubleValue).sum() > 0)) {
            throw new IllegalArgumentException("Weights must be above 0 in sum.");
        }
    }

    /// The particle below which lies the share u of all weight.
    ///
    /// @param u in [0, 1)
    public List<Double> particle(double u) {
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        double below = 0;
        for (int i = 0; i < particles.size(); i++) {
            below += weights.get(i);
            if (u * all < below) {
                return particles.get(i);
            }
        }
        return particles.getLast();
    }

    /// Values of one parameter, in the order of the particles.
    public double[] values(String name) {
        int at = names.indexOf(name);
        return particles.stream().mapToDouble(particle -> particle.get(at)).toArray();
    }
}
