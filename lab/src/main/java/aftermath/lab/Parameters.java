package aftermath.lab;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import java.util.SortedMap;
import java.util.TreeMap;
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
        double within = new CutPrior(prior, param.lo(), param.hi()).value(u);
        return known != null && known.whole() ? Math.rint(within) : within;
    }
}
