package aftermath.lab;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.jspecify.annotations.Nullable;

/// The numbers a world runs with: set by the user, drawn from the prior, or the shipped value, in this order.
///
/// A world's draw of a parameter depends on the seed, the world and the parameter's name alone, so setting one
/// parameter leaves all others as they were.
public final class Parameters {
    private Parameters() {}

    /// The value of every parameter in a world of a plan, by name.
    public static SortedMap<String, Double> of(RunPlan plan, int world) {
        Draws draws = new Draws(plan.seed(), world);
        SortedMap<String, Parameter> known = Catalogue.parameters();
        SortedMap<String, Double> numbers = new TreeMap<>();
        plan.scenario().params().forEach((name, param) -> {
            Double set = plan.sets().get(name);
            numbers.put(name, set != null ? set : drawn(param, known.get(name), draws));
        });
        return numbers;
    }

    private static double drawn(Param param, @Nullable Parameter known, Draws draws) {
        Prior prior = param.prior();
        if (prior == null) {
            return param.value();
        }
        double u = Draws.unit(draws.key("parameter." + param.name(), 0, 0), 0);
        RealDistribution distribution = distribution(prior);
        double low = distribution.cumulativeProbability(param.lo());
        double high = distribution.cumulativeProbability(param.hi());
        double value = distribution.inverseCumulativeProbability(low + u * (high - low));
        double within = Math.clamp(value, param.lo(), param.hi());
        return known != null && known.whole() ? Math.rint(within) : within;
    }

    private static RealDistribution distribution(Prior prior) {
        return switch (prior) {
            case Prior.Uniform(double lo, double hi) -> new UniformRealDistribution(lo, hi);
            case Prior.Normal(double mean, double sd) -> new NormalDistribution(mean, sd);
            case Prior.LogNormal(double median, double sdlog) ->
                new LogNormalDistribution(StrictMath.log(median), sdlog);
            case Prior.Triangular(double lo, double mode, double hi) -> new TriangularDistribution(lo, mode, hi);
        };
    }
}
