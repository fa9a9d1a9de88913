package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final int WORLDS = 4000;
    private static final String UNIFORM = "population.legitimacy";
    private static final String NORMAL = "society.fear.k";
    private static final String LOG_NORMAL = "society.coverage.half";
    private static final String TRIANGULAR = "security.deploy.guard";
    private static final Map<String, Prior> PRIORS = Map.of(
            UNIFORM, new Prior.Uniform(0.2, 0.6),
            NORMAL, new Prior.Normal(20, 3),
            LOG_NORMAL, new Prior.LogNormal(2500, 0.5),
            TRIANGULAR, new Prior.Triangular(0.1, 0.4, 0.6));

    @Test
    void a_parameter_without_a_prior_has_its_shipped_value() {
        SortedMap<String, Double> numbers = Parameters.of(plan(Map.of(), Map.of()), 3);
        Small.scenario().params().forEach((name, param) -> assertThat(numbers).containsEntry(name, param.value()));
        assertThat(numbers.keySet()).isEqualTo(Small.scenario().params().keySet());
    }

    @Test
    void what_must_be_whole_is_drawn_whole() {
        Map<String, Prior> priors = Map.of("population.degree", new Prior.Uniform(4, 12));
        double[] drawn = new double[50];
        for (int world = 0; world < drawn.length; world++) {
            drawn[world] = Parameters.of(plan(priors, Map.of()), world).getOrDefault("population.degree", Double.NaN);
        }
        assertThat(Arrays.stream(drawn)).allMatch(value -> value == Math.rint(value) && value >= 4 && value <= 12);
        assertThat(Arrays.stream(drawn).distinct().count()).isGreaterThan(4);
    }

    @Test
    void a_world_takes_one_particle_whole_and_worlds_walk_evenly_through_the_weights() {
        Posterior posterior = new Posterior(
                List.of(UNIFORM, NORMAL),
                List.of(List.of(0.3, 21.0), List.of(0.4, 22.0), List.of(0.5, 23.0)),
                List.of(1.0, 2.0, 1.0));
        RunPlan before = plan(PRIORS, Map.of());
        RunPlan after =
                new RunPlan(before.scenario().with(posterior), 1, before.seed(), 1, 1, 1, List.of(), new TreeMap<>());
        int[] counts = new int[3];
        for (int world = 0; world < 40; world++) {
            SortedMap<String, Double> numbers = Parameters.of(after, world);
            int particle = (int) Math.round(10 * numbers.getOrDefault(UNIFORM, Double.NaN)) - 3;
            assertThat(numbers).containsEntry(NORMAL, 21.0 + particle);
            assertThat(numbers.get(LOG_NORMAL))
                    .isEqualTo(Parameters.of(before, world).get(LOG_NORMAL));
            counts[particle]++;
        }
        // Forty draws by chance would spread by three.
        assertThat(counts[0]).isBetween(9, 11);
        assertThat(counts[1]).isBetween(19, 21);
        assertThat(counts[2]).isBetween(9, 11);
        RunPlan set = new RunPlan(after.scenario(), 1, 1, 1, 1, 1, List.of(), new TreeMap<>(Map.of(UNIFORM, 0.25)));
        assertThat(Parameters.of(set, 3)).containsEntry(UNIFORM, 0.25);
    }

    @Test
    void draws_that_cross_give_way_and_what_is_set_stays() {
        String less = "security.emergency.lifted";
        String more = "security.emergency.declared";
        Map<String, Prior> priors = Map.of(less, new Prior.Uniform(1000, 5000), more, new Prior.Uniform(1000, 5000));
        for (int world = 0; world < 50; world++) {
            SortedMap<String, Double> drawn = Parameters.of(plan(priors, Map.of()), world);
            assertThat(drawn.get(less)).isLessThan(drawn.get(more));
            SortedMap<String, Double> set = Parameters.of(plan(priors, Map.of(less, 4000.0)), world);
            assertThat(set).containsEntry(less, 4000.0);
            assertThat(set.get(more)).isGreaterThan(4000.0);
        }
    }

    @Test
    void what_is_set_is_taken_before_what_is_drawn() {
        assertThat(Parameters.of(plan(PRIORS, Map.of(UNIFORM, 0.55)), 3)).containsEntry(UNIFORM, 0.55);
    }

    @Test
    void setting_one_parameter_leaves_the_drawn_others_as_they_were() {
        for (int world = 0; world < 20; world++) {
            SortedMap<String, Double> free = Parameters.of(plan(PRIORS, Map.of()), world);
            SortedMap<String, Double> set = Parameters.of(plan(PRIORS, Map.of(NORMAL, 1.0)), world);
            free.remove(NORMAL);
            set.remove(NORMAL);
            assertThat(set).isEqualTo(free);
        }
    }

    @Test
    void taking_a_prior_away_leaves_the_drawn_others_as_they_were() {
        Map<String, Prior> fewer = Map.of(TRIANGULAR, new Prior.Triangular(0.1, 0.4, 0.6));
        assertThat(Parameters.of(plan(fewer, Map.of()), 5).get(TRIANGULAR))
                .isEqualTo(Parameters.of(plan(PRIORS, Map.of()), 5).get(TRIANGULAR));
    }

    @Test
    void other_worlds_and_other_parameters_draw_anew() {
        assertThat(Arrays.stream(drawn(UNIFORM)).distinct().count()).isEqualTo(WORLDS);
        double[] u = drawn(UNIFORM);
        double[] g = drawn(NORMAL);
        double sum = 0;
        for (int w = 0; w < WORLDS; w++) {
            sum += (u[w] - 0.4) / (0.4 / Math.sqrt(12)) * (g[w] - 20) / 3;
        }
        assertThat(sum / WORLDS).isCloseTo(0, within(4.5 / Math.sqrt(WORLDS)));
    }

    @Test
    void a_uniform_prior_is_even_between_its_bounds() {
        followsDistribution(drawn(UNIFORM), x -> (x - 0.2) / 0.4);
    }

    @Test
    void a_normal_prior_has_its_mean_and_spread() {
        double[] z = drawn(NORMAL);
        Arrays.sort(z);
        assertThat(z[WORLDS / 2]).isCloseTo(20, within(0.25));
        assertThat(z[(int) (0.8413 * WORLDS)]).isCloseTo(23, within(0.35));
        assertThat(z[(int) (0.0228 * WORLDS)]).isCloseTo(14, within(0.6));
    }

    @Test
    void a_log_normal_prior_has_its_median_and_the_spread_of_its_logarithm() {
        double[] x = drawn(LOG_NORMAL);
        Arrays.sort(x);
        assertThat(Math.log(x[WORLDS / 2])).isCloseTo(Math.log(2500), within(0.04));
        assertThat(Math.log(x[(int) (0.8413 * WORLDS)])).isCloseTo(Math.log(2500) + 0.5, within(0.06));
        assertThat(Math.log(x[(int) (0.1587 * WORLDS)])).isCloseTo(Math.log(2500) - 0.5, within(0.06));
    }

    @Test
    void a_triangular_prior_rises_to_its_mode_and_falls() {
        followsDistribution(
                drawn(TRIANGULAR),
                x -> x <= 0.4 ? (x - 0.1) * (x - 0.1) / (0.5 * 0.3) : 1 - (0.6 - x) * (0.6 - x) / (0.5 * 0.2));
    }

    @Test
    void a_prior_is_cut_to_the_range_and_keeps_its_shape_inside() {
        // Normal with mean 0.9 and spread 0.3, cut to [0, 1]: nothing piles up at the ends.
        double[] x = drawn(UNIFORM, new Prior.Normal(0.9, 0.3));
        Arrays.sort(x);
        assertThat(x[0]).isPositive();
        assertThat(x[WORLDS - 1]).isLessThan(1);
        // Φ(-3) = 0.00135, Φ(1/3) = 0.63056; the median is where Φ is 0.31595: z = -0.4791.
        assertThat(x[WORLDS / 2]).isCloseTo(0.9 - 0.4791 * 0.3, within(0.015));
    }

    private static void followsDistribution(double[] x, DoubleUnaryOperator cumulative) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            most = Math.max(most, Math.abs(cumulative.applyAsDouble(sorted[i]) - (i + 0.5) / sorted.length));
        }
        // Kolmogorov-Smirnov, about one in a hundred thousand by chance.
        assertThat(most * Math.sqrt(sorted.length)).isLessThan(2.5);
    }

    private static double[] drawn(String name) {
        return drawn(name, PRIORS.get(name));
    }

    private static double[] drawn(String name, Prior prior) {
        Param whole = Small.scenario().params().get(name);
        Scenario scenario = Small.scenario(Map.of(name, prior));
        // Only the one parameter, or thousands of worlds would draw all the others too.
        TreeMap<String, Param> one = new TreeMap<>();
        one.put(
                name,
                new Param(
                        name,
                        whole.value(),
                        prior,
                        whole.unit(),
                        whole.lo(),
                        whole.hi(),
                        whole.origin(),
                        whole.source()));
        RunPlan plan = Small.plan(
                new Scenario(
                        scenario.id(),
                        scenario.title(),
                        scenario.summary(),
                        scenario.country(),
                        scenario.clock(),
                        scenario.regions(),
                        scenario.places(),
                        scenario.borders(),
                        scenario.indicators(),
                        scenario.prices(),
                        scenario.units(),
                        scenario.members(),
                        scenario.conflict(),
                        scenario.discourse(),
                        scenario.abroad(),
                        one,
                        scenario.events(),
                        scenario.variants(),
                        scenario.record(),
                        scenario.hash()),
                WORLDS,
                new TreeMap<>());
        double[] values = new double[WORLDS];
        Arrays.setAll(values, world -> Parameters.of(plan, world).get(name));
        return values;
    }

    private static RunPlan plan(Map<String, Prior> priors, Map<String, Double> sets) {
        return Small.plan(Small.scenario(priors), WORLDS, new TreeMap<>(sets));
    }
}
