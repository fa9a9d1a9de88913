package aftermath.lab;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Prior;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The numbers a world runs with: set by the user, taken from the posterior, drawn from the prior, or the shipped
/// value, in this order.
///
/// A world's draw of a parameter depends on the seed, the world and the parameter's name alone, so setting one
/// parameter leaves all others as they were. A posterior gives all its parameters together, one particle a world.
/// Worlds walk through its weight in steps of the golden section from a place that the seed draws, so that few worlds
/// spread over all of it (Kronecker sequence; Niederreiter 1992, doi:10.1137/1.9781611970081).
public final class Parameters {
    /// One over the golden section: multiples of it, less their whole parts, spread evenly.
    private static final double GOLDEN = 0.6180339887498949;

    private Parameters() {}

    /// The value of every parameter in a world of a plan, by name.
    public static SortedMap<String, Double> of(RunPlan plan, int world) {
        return Relations.mended(numbers(plan, world), drawn(plan));
    }

    /// The same at a point of the priors, whose numbers stand for draws: where they cross they give way as draws do,
    /// so that a particle means the same where it is fitted and where a world takes it from the posterior.
    ///
    /// @param point numbers by name; what the plan sets stands over them
    public static SortedMap<String, Double> at(RunPlan plan, int world, SortedMap<String, Double> point) {
        TreeMap<String, Double> sets = new TreeMap<>(point);
        sets.putAll(plan.sets());
        RunPlan its = new RunPlan(
                plan.scenario(),
                plan.worlds(),
                plan.seed(),
                plan.scale(),
                plan.threads(),
                plan.ticks(),
                plan.cuts(),
                sets);
        return Relations.mended(numbers(its, world), drawn(plan));
    }

    private static SortedMap<String, Double> numbers(RunPlan plan, int world) {
        Draws draws = new Draws(plan.seed(), world);
        SortedMap<String, Parameter> known = Catalogue.parameters();
        SortedMap<String, Double> numbers = new TreeMap<>();
        SortedMap<String, Double> fitted = fitted(plan, world);
        plan.scenario().params().forEach((name, param) -> {
            Double set = plan.sets().get(name);
            Double after = fitted.get(name);
            numbers.put(name, set != null ? set : after != null ? after : drawn(param, known.get(name), draws));
        });
        return numbers;
    }

    /// Names of those that were drawn.
    private static Set<String> drawn(RunPlan plan) {
        TreeSet<String> drawn = new TreeSet<>();
        for (Param param : plan.scenario().params().values()) {
            if (param.prior() != null && !plan.sets().containsKey(param.name())) {
                drawn.add(param.name());
            }
        }
        return drawn;
    }

    private static SortedMap<String, Double> fitted(RunPlan plan, int world) {
        TreeMap<String, Double> fitted = new TreeMap<>();
        Posterior posterior = plan.scenario().posterior();
        if (posterior != null) {
            Draws seed = new Draws(plan.seed(), 0);
            double from = Draws.unit(seed.key("parameter.posterior", 0, 0), 0);
            double at = from + world * GOLDEN;
            List<Double> particle = posterior.particle(at - StrictMath.floor(at));
            for (int i = 0; i < particle.size(); i++) {
                fitted.put(posterior.names().get(i), particle.get(i));
            }
        }
        return fitted;
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
