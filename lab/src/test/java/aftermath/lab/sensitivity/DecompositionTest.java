package aftermath.lab.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.sensitivity.Index.Kind;
import aftermath.lab.sensitivity.Saltelli.Filling;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.StandardNormal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class DecompositionTest {
    private static final int N = 1 << 13;
    /// Targets CI-09 and CI-10.
    private static final double TOLERANCE = 0.01;

    private static final double VARIANCE = 13.844588;
    private static final double[] FIRST = {0.313905, 0.442411, 0};
    private static final double[] TOTAL = {0.557589, 0.442411, 0.243684};
    private static final double[] G_FIRST = {0.716192, 0.179048, 0.023676, 0.007162, 0.000072};
    private static final double[] G_TOTAL = {0.787144, 0.242198, 0.034317, 0.010460, 0.000105};

    @Tag("slow")
    @Test
    void the_indices_of_ishigami_come_out() {
        Points points = new Saltelli(3, N, Filling.SOBOL, 1).points();
        Analysis analysis =
                new Decomposition(points, Known.ISHIGAMI, 0.1, 1).analyse(Responses.of(points, Known::ishigami));
        assertThat(analysis.variance()).isCloseTo(VARIANCE, within(TOLERANCE));
        assertThat(analysis.mean()).isCloseTo(3.5, within(TOLERANCE));
        meets(analysis, Known.ISHIGAMI, FIRST, TOTAL);
        // x1 and x3 act together only: what is total and not first is theirs.
        double together = total(analysis, "x1") - first(analysis, "x1");
        assertThat(together).isCloseTo(0.243684, within(TOLERANCE));
        assertThat(analysis.resolved()).isTrue();
        assertThat(analysis.chance()).isNaN();
    }

    @Tag("slow")
    @Test
    void the_indices_of_the_g_function_come_out() {
        Points points = new Saltelli(8, N, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, Known.G, 0.05, 1).analyse(Responses.of(points, Known::g));
        assertThat(analysis.variance()).isCloseTo(0.465424, within(TOLERANCE));
        meets(analysis, Known.G.subList(0, 5), G_FIRST, G_TOTAL);
    }

    @Tag("slow")
    @Test
    void other_shifts_of_the_sequence_do_as_well() {
        for (long seed = 2; seed <= 6; seed++) {
            Points points = new Saltelli(3, N, Filling.SOBOL, seed).points();
            Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.05, seed)
                    .analyse(Responses.of(points, Known::ishigami));
            meets(analysis, Known.ISHIGAMI, FIRST, TOTAL);
        }
    }

    @Tag("slow")
    @Test
    void noise_of_known_variance_leaves_the_indices_and_takes_its_own_share() {
        double noise = 4;
        Points points = new Saltelli(3, N, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.1, 1)
                .analyse(Responses.of(points, 3, point -> noisy(points, point, 3, noise, true)));
        double share = noise / (VARIANCE + noise);
        assertThat(analysis.row(Index.CHANCE, Kind.CHANCE).estimate()).isCloseTo(share, within(TOLERANCE));
        assertThat(analysis.chance()).isCloseTo(noise, within(0.05));
        assertThat(analysis.variance()).isCloseTo(VARIANCE, within(0.3));
        for (int i = 0; i < 3; i++) {
            // Three standard errors: noise makes the estimates themselves less sure, not wrong.
            inside(analysis.row(Known.ISHIGAMI.get(i), Kind.FIRST), FIRST[i]);
            inside(analysis.row(Known.ISHIGAMI.get(i), Kind.TOTAL), TOTAL[i]);
        }
        // Had noise been taken for total effect, each would stand 4/3 over 13.84 + 4/3 too high: 0.07 for x3.
        assertThat(total(analysis, "x3")).isCloseTo(TOTAL[2], within(0.03));
    }

    @Tag("slow")
    @Test
    void worlds_shared_within_a_block_neither_bias_nor_hide_chance() {
        double noise = 4;
        Points points = new Saltelli(3, N, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.1, 1)
                .analyse(Responses.of(points, 2, point -> noisy(points, point, 2, noise, false)));
        assertThat(analysis.row(Index.CHANCE, Kind.CHANCE).estimate())
                .isCloseTo(noise / (VARIANCE + noise), within(0.02));
        for (int i = 0; i < 3; i++) {
            inside(analysis.row(Known.ISHIGAMI.get(i), Kind.FIRST), FIRST[i]);
            // The same chance at both points of a difference is no difference.
            assertThat(total(analysis, Known.ISHIGAMI.get(i))).isCloseTo(TOTAL[i], within(0.03));
        }
    }

    @Test
    void a_single_replicate_takes_noise_for_total_effect() {
        Points points = new Saltelli(3, 1 << 11, Filling.SOBOL, 1).points();
        double noise = 4;
        Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.1, 1)
                .analyse(Responses.of(points, 1, point -> noisy(points, point, 1, noise, true)));
        assertThat(total(analysis, "x3")).isGreaterThan(0.35);
        assertThat(analysis.rows()).noneMatch(row -> row.kind() == Kind.CHANCE);
    }

    @Tag("slow")
    @Test
    void intervals_hold_the_truth_about_as_often_as_they_say() {
        int held = 0;
        int looked = 0;
        for (long seed = 1; seed <= 40; seed++) {
            // A Latin hypercube of this size is near plain chance, which is what the bootstrap reckons with.
            Points points = new Saltelli(3, 256, Filling.LATIN, seed).points();
            Analysis analysis =
                    new Decomposition(points, Known.ISHIGAMI, 0.1, seed).analyse(Responses.of(points, Known::ishigami));
            for (int i = 0; i < 3; i++) {
                Index total = analysis.row(Known.ISHIGAMI.get(i), Kind.TOTAL);
                held += total.interval().lo() <= TOTAL[i]
                                && TOTAL[i] <= total.interval().hi()
                        ? 1
                        : 0;
                looked++;
            }
        }
        assertThat((double) held / looked).isBetween(0.8, 1.0);
    }

    @Test
    void what_is_not_resolved_says_how_many_runs_it_needs_and_they_suffice() {
        Points points = new Saltelli(3, 256, Filling.SOBOL, 1).points();
        Decomposition few = new Decomposition(points, Known.ISHIGAMI, 0.1, 1);
        Index x1 = few.analyse(Responses.of(points, Known::ishigami)).row("x1", Kind.FIRST);
        assertThat(x1.resolution().resolved()).isFalse();
        assertThat(x1.resolution().words())
                .startsWith("not yet resolved, needs about")
                .endsWith("more runs");
        int needed = 256 + (int) Math.ceilDiv(x1.resolution().more(), 5);
        Points enough = new Saltelli(3, (int) (1.2 * needed), Filling.SOBOL, 1).points();
        Analysis more =
                new Decomposition(enough, Known.ISHIGAMI, 0.1, 1).analyse(Responses.of(enough, Known::ishigami));
        assertThat(more.row("x1", Kind.FIRST).resolution()).isEqualTo(new Resolution(true, 0));
    }

    @Test
    void a_design_that_was_broken_off_is_judged_by_its_whole_blocks() {
        Points points = new Saltelli(3, 64, Filling.SOBOL, 1).points();
        Decomposition judged = new Decomposition(points, Known.ISHIGAMI, 0.1, 1);
        double[][] some = new double[32 * 5 + 3][];
        for (int point = 0; point < some.length; point++) {
            some[point] = new double[] {Known.ishigami(points.point(point))};
        }
        Points half = new Saltelli(3, 32, Filling.SOBOL, 1).points();
        assertThat(judged.analyse(Responses.of(some)))
                .isEqualTo(
                        new Decomposition(half, Known.ISHIGAMI, 0.1, 1).analyse(Responses.of(half, Known::ishigami)));
    }

    @Test
    void a_run_without_a_number_takes_its_block_with_it() {
        Points points = new Saltelli(3, 64, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.1, 1).analyse(Responses.of(points, 1, p ->
                new double[] {p == 17 ? Double.NaN : Known.ishigami(points.point(p))}));
        assertThat(analysis.leftOut()).isEqualTo(1);
        assertThat(analysis.rounds()).isEqualTo(63);
        assertThat(total(analysis, "x1")).isPositive();
    }

    @Test
    void what_never_varies_has_no_indices() {
        Points points = new Saltelli(3, 64, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, Known.ISHIGAMI, 0.1, 1).analyse(Responses.of(points, x -> 7));
        assertThat(first(analysis, "x1")).isNaN();
        assertThat(analysis.row("x1", Kind.FIRST).resolution().words())
                .isEqualTo("not yet resolved, and no number of runs can be named");
    }

    @Test
    void a_parameter_that_does_nothing_has_indices_of_exactly_nothing() {
        Points points = new Saltelli(4, 64, Filling.SOBOL, 1).points();
        Analysis analysis = new Decomposition(points, List.of("x1", "x2", "x3", "idle"), 0.1, 1)
                .analyse(Responses.of(points, Known::ishigami));
        assertThat(first(analysis, "idle")).isZero();
        assertThat(total(analysis, "idle")).isZero();
    }

    @Test
    void names_must_be_as_many_as_dimensions() {
        Points points = new Saltelli(3, 4, Filling.SOBOL, 1).points();
        assertThatThrownBy(() -> new Decomposition(points, List.of("x1"), 0.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be as many as dimensions");
    }

    private static void meets(Analysis analysis, List<String> names, double[] first, double[] total) {
        for (int i = 0; i < names.size(); i++) {
            assertThat(first(analysis, names.get(i)))
                    .as("S of %s", names.get(i))
                    .isCloseTo(first[i], within(TOLERANCE));
            assertThat(total(analysis, names.get(i)))
                    .as("T of %s", names.get(i))
                    .isCloseTo(total[i], within(TOLERANCE));
        }
    }

    /// Within three standard errors of the truth, by the width of the 90 % interval.
    private static void inside(Index index, double truth) {
        double error = (index.interval().hi() - index.interval().lo()) / (2 * 1.645);
        assertThat(index.estimate())
                .as("%s of %s", index.kind(), index.parameter())
                .isCloseTo(truth, within(3 * error));
    }

    private static double first(Analysis analysis, String name) {
        return analysis.row(name, Kind.FIRST).estimate();
    }

    private static double total(Analysis analysis, String name) {
        return analysis.row(name, Kind.TOTAL).estimate();
    }

    /// Replicates with normal noise: of a point's own, or of its round's.
    private static double[] noisy(Points points, int point, int replicates, double variance, boolean own) {
        double[] values = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            int world = own ? point * replicates + r : points.world(point, r, replicates);
            long key = new Draws(99, world).key("noise", 0, 0);
            values[r] = Known.ishigami(points.point(point))
                    + Math.sqrt(variance) * StandardNormal.quantile(Draws.unit(key, 0));
        }
        return values;
    }
}
