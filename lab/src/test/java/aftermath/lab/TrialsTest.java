package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.lab.trial.Space;
import aftermath.lab.trial.Trials;
import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Points of the priors, and runs at them.
class TrialsTest {
    private static final String LEGITIMACY = "population.legitimacy";
    private static final String DEGREE = "population.degree";
    private static final String ON_DUTY = "security.deploy.on-duty";
    private static final String ALL_OUT = "security.deploy.all-out";
    private static final Map<String, Prior> PRIORS =
            Map.of(LEGITIMACY, new Prior.Uniform(0.2, 0.6), DEGREE, new Prior.Uniform(6, 12));

    private static Trials trials(Map<String, Prior> priors, Map<String, Double> sets) {
        return new Trials(Small.plan(Small.scenario(priors), 1, new TreeMap<>(sets)), () -> false);
    }

    private static SortedMap<String, Double> numbers(double legitimacy, double degree) {
        return new TreeMap<>(Map.of(LEGITIMACY, legitimacy, DEGREE, degree));
    }

    @Test
    void the_cube_has_a_side_for_every_prior_that_is_not_set() {
        Space all = Space.of(Small.scenario(PRIORS), new TreeMap<>());
        assertThat(all.names()).containsExactly(DEGREE, LEGITIMACY);
        Space fewer = Space.of(Small.scenario(PRIORS), new TreeMap<>(Map.of(DEGREE, 8.0)));
        assertThat(fewer.names()).containsExactly(LEGITIMACY);
    }

    @Test
    void a_point_of_the_cube_is_a_share_of_each_prior_and_whole_where_the_parameter_is() {
        Space space = Space.of(Small.scenario(PRIORS), new TreeMap<>());
        double[] values = space.values(new double[] {0.58, 0.25});
        assertThat(values[0]).isEqualTo(9);
        assertThat(values[1]).isCloseTo(0.3, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(space.numbers(new double[] {0.58, 0.25})).containsEntry(DEGREE, 9.0);
    }

    @Test
    void a_run_in_memory_that_served_another_has_the_bits_of_one_in_fresh_memory() {
        Trials worn = trials(PRIORS, Map.of());
        worn.run(numbers(0.25, 12), 5, Frames::digest);
        worn.run(numbers(0.55, 6), 6, Frames::digest);
        String second = worn.run(numbers(0.4, 9), 7, Frames::digest);
        assertThat(second).isEqualTo(trials(PRIORS, Map.of()).run(numbers(0.4, 9), 7, Frames::digest));
        assertThat(second).isNotEqualTo(worn.run(numbers(0.4, 9), 8, Frames::digest));
        assertThat(second).isNotEqualTo(worn.run(numbers(0.25, 9), 7, Frames::digest));
    }

    @Test
    void runs_on_many_threads_at_once_have_the_bits_of_runs_one_by_one() {
        Trials shared = trials(PRIORS, Map.of());
        List<String> together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(world -> shared.run(numbers(0.2 + world / 40.0, 8), world, Frames::digest))
                .toList();
        Trials alone = trials(PRIORS, Map.of());
        for (int world = 0; world < 12; world++) {
            assertThat(together.get(world)).isEqualTo(alone.run(numbers(0.2 + world / 40.0, 8), world, Frames::digest));
        }
    }

    @Test
    void what_the_user_set_stands_over_the_numbers_of_a_point() {
        String set = trials(PRIORS, Map.of(LEGITIMACY, 0.3)).run(numbers(0.6, 8), 1, Frames::digest);
        assertThat(set).isEqualTo(trials(PRIORS, Map.of()).run(numbers(0.3, 8), 1, Frames::digest));
    }

    /// Else a particle would mean one thing where it is fitted and another where worlds draw it.
    @Test
    void a_point_whose_numbers_cross_runs_as_a_world_that_draws_them_from_the_posterior() {
        Map<String, Prior> crossing = Map.of(ON_DUTY, new Prior.Uniform(0.05, 0.5), ALL_OUT, new Prior.Uniform(0.2, 1));
        SortedMap<String, Double> point = new TreeMap<>(Map.of(ON_DUTY, 0.5, ALL_OUT, 0.2));
        Scenario fitted = Small.scenario(crossing)
                .with(new Posterior(List.of(ON_DUTY, ALL_OUT), List.of(List.of(0.5, 0.2)), List.of(1.0)));
        SortedMap<String, Double> drawn = Parameters.of(Small.plan(fitted, 1, new TreeMap<>()), 3);
        assertThat(drawn).containsEntry(ON_DUTY, 0.2).containsEntry(ALL_OUT, 0.2);
        String world = trials(Map.of(), Map.of()).run(drawn, 3, Frames::digest);
        assertThat(trials(crossing, Map.of()).run(point, 3, Frames::digest)).isEqualTo(world);
    }

    @Test
    void a_run_that_is_broken_off_says_so_and_the_next_one_is_sound() {
        AtomicInteger asked = new AtomicInteger();
        Trials stopping =
                new Trials(Small.plan(Small.scenario(PRIORS), 1, new TreeMap<>()), () -> asked.incrementAndGet() == 10);
        assertThatThrownBy(() -> stopping.run(numbers(0.4, 8), 1, Frames::digest))
                .isInstanceOf(Trials.Stopped.class);
        assertThat(stopping.run(numbers(0.4, 8), 1, Frames::digest))
                .isEqualTo(trials(PRIORS, Map.of()).run(numbers(0.4, 8), 1, Frames::digest));
    }
}
