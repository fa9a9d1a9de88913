package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.fit.BayesFactor.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
    private static final int TABLE = 40_000;

    /// The sum of n numbers: Poisson with λ ~ Exp(1), or geometric (failures before a success) with chance ~ U(0,
    /// 1).
    ///
    /// Source: the pair of models of Didelot et al. 2011, doi:10.1214/11-BA602.
    private static int poisson(double u, int n, int world) {
        double lambda = -Math.log(u);
        int sum = 0;
        for (int i = 0; i < n; i++) {
            double product = Toys.unit(world, 100 * i);
            for (int k = 1; product > Math.exp(-lambda); k++) {
                product *= Toys.unit(world, 100 * i + k);
                sum++;
            }
        }
        return sum;
    }

    private static int geometric(double u, int n, int world) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (int) (Math.log(Toys.unit(world, i)) / Math.log1p(-u));
        }
        return sum;
    }

    /// ∫ Poisson(s; nλ)·e^−λ dλ = nˢ/(n + 1)ˢ⁺¹.
    private static double poissonEvidence(int s, int n) {
        return Math.pow(n, s) / Math.pow(n + 1, s + 1);
    }

    /// C(n + s − 1, s)·B(n + 1, s + 1).
    private static double geometricEvidence(int s, int n) {
        double evidence = 1.0 / (n + s + 1);
        for (int i = 0; i < s; i++) {
            // C(n + s − 1, s) over C(n + s, s), factor by factor.
            evidence *= (n + i) / (n + i + 1.0);
        }
        return evidence;
    }

    private static List<Trial> table(Function<Attempt, Trial> model) {
        return Evaluator.each(model).evaluate(Rejection.attempts(1, 0, TABLE, 1, 3));
    }

    private static Function<Attempt, Trial> poissons(int observed, int n) {
        return Toys.each((u, world) -> {
            int s = poisson(u[0], n, world);
            return Trial.of(Math.abs(s - observed), s);
        });
    }

    private static Function<Attempt, Trial> geometrics(int observed, int n) {
        return Toys.each((u, world) -> {
            int s = geometric(u[0], n, world + 1_000_000);
            return Trial.of(Math.abs(s - observed), s);
        });
    }

    @Tag("slow")
    @Test
    void the_factor_of_poisson_over_geometric_is_found_within_its_error() {
        for (int observed : new int[] {0, 2, 5}) {
            Evidence poisson = Evidence.of(table(poissons(observed, 1)));
            Evidence geometric = Evidence.of(table(geometrics(observed, 1)));
            BayesFactor factor = BayesFactor.of(poisson, geometric, 0, 5);
            double truth = Math.log10(poissonEvidence(observed, 1) / geometricEvidence(observed, 1));
            assertThat(factor.log10()).as("%s", observed).isCloseTo(truth, within(3 * factor.error()));
            assertThat(factor.error()).isBetween(0.0005, 0.05);
            assertThat(factor.interval().lo()).isLessThan(factor.log10());
            assertThat(factor.interval().hi()).isGreaterThan(factor.log10());
            assertThat(factor.bound()).isEqualTo(Bound.NONE);
            double[] chances = ModelChoice.probabilities(List.of(poisson, geometric), 0);
            assertThat(chances[0]).isCloseTo(1 / (1 + Math.pow(10, -truth)), within(0.02));
            assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-12));
        }
    }

    @Tag("slow")
    @Test
    void summaries_that_fit_both_models_need_not_choose_between_them() {
        // Five numbers, 0 0 0 0 10: of their sum alone the factor is near one; of the numbers it is 1:10⁶ or so.
        int n = 5;
        int sum = 10;
        Evidence poisson = Evidence.of(table(poissons(sum, n)));
        Evidence geometric = Evidence.of(table(geometrics(sum, n)));
        BayesFactor factor = BayesFactor.of(poisson, geometric, 0, 5);
        double ofSum = Math.log10(poissonEvidence(sum, n) / geometricEvidence(sum, n));
        assertThat(factor.log10()).isCloseTo(ofSum, within(3 * factor.error()));
        // The numbers themselves, given the sum: multinomial of a Poisson, all ways alike of a geometric.
        double givenPoisson = Math.pow(1.0 / n, sum);
        double givenGeometric = 1 / binomial(n + sum - 1, sum);
        double ofNumbers = ofSum + Math.log10(givenPoisson / givenGeometric);
        assertThat(ofNumbers).isLessThan(ofSum - 3);
    }

    private static double binomial(int n, int k) {
        double c = 1;
        for (int i = 1; i <= k; i++) {
            c *= (double) (n - k + i) / i;
        }
        return c;
    }

    @Tag("slow")
    @Test
    void a_fit_finds_the_same_evidence_as_a_table() {
        Progress fit =
                new Smc(Settings.of(1000, 100_000).withTarget(0.05), 1, 3).run(Evaluator.each(Toys.gaussian(10)));
        Evidence ofFit = Evidence.of(fit.posterior());
        Evidence ofTable = Evidence.of(table(Toys.gaussian(10)));
        // The chance of a mean within 0.05, of 10 units alike: 0.01.
        assertThat(ofFit.at(0.05)).isCloseTo(0.01, within(0.0012));
        BayesFactor same = BayesFactor.of(ofFit, ofTable, 0.05, 1);
        assertThat(same.log10()).isCloseTo(0, within(3 * same.error()));
        // And at a smaller tolerance of the same particles.
        assertThat(ofFit.at(0.02)).isCloseTo(0.004, within(0.0008));
        assertThatThrownBy(() -> ofFit.at(0.06)).hasMessageContaining("must be at most that of the particles");
    }

    @Tag("slow")
    @Test
    void where_the_prior_is_wide_a_fit_finds_what_a_table_of_as_many_runs_hardly_sees() {
        // Four numbers about four parameters from U(−5, 5), each within 0.5: 1 run of 10,000 from the prior.
        Function<Attempt, Trial> model = Toys.each((u, world) -> {
            double worst = 0;
            for (int k = 0; k < 4; k++) {
                worst = Math.max(worst, Math.abs(10 * u[k] - 5 + 0.1 * Toys.normal(world, k)));
            }
            return Trial.of(worst);
        });
        Progress fit =
                new Smc(Settings.of(300, 100_000).withTarget(0.5).withQuantile(0.25), 4, 3).run(Evaluator.each(model));
        assertThat(fit.stop()).isEqualTo(Stop.TOLERANCE);
        Evidence ofFit = Evidence.of(fit.posterior());
        assertThat(Math.log10(ofFit.at(0.5))).isCloseTo(Math.log10(Math.pow(0.1, 4)), within(0.15));
        List<Trial> table = Evaluator.each(model).evaluate(Rejection.attempts(4, 0, fit.spent(), 1, 3));
        assertThat(Evidence.of(table).accepted(0.5)).isLessThan(8);
    }

    @Test
    void a_model_that_never_comes_near_gives_a_bound() {
        Evidence near = Evidence.of(trials(100, 40));
        Evidence far = Evidence.of(trials(200, 0));
        BayesFactor factor = BayesFactor.of(near, far, 1, 1);
        assertThat(factor.bound()).isEqualTo(Bound.AT_LEAST);
        // 40/100 over half of one in 200.
        assertThat(factor.log10()).isCloseTo(Math.log10(0.4 / 0.0025), within(1e-12));
        BayesFactor other = BayesFactor.of(far, near, 1, 1);
        assertThat(other.bound()).isEqualTo(Bound.AT_MOST);
        assertThat(other.log10()).isCloseTo(-factor.log10(), within(1e-12));
        assertThat(BayesFactor.of(far, far, 1, 1).bound()).isEqualTo(Bound.UNKNOWN);
    }

    @Test
    void the_error_is_that_of_two_counts() {
        Evidence one = Evidence.of(trials(1000, 100));
        Evidence other = Evidence.of(trials(1000, 50));
        BayesFactor factor = BayesFactor.of(one, other, 1, 1);
        // Var ln(k/n) = (1 − k/n)/k.
        double expected = Math.sqrt(0.9 / 100 + 0.95 / 50) / Math.log(10);
        assertThat(factor.error()).isCloseTo(expected, within(0.12 * expected));
        assertThat(factor.first()).isEqualTo(100);
        assertThat(factor.second()).isEqualTo(50);
    }

    @Test
    void several_replicates_count_by_their_share() {
        List<Trial> trials = List.of(
                new Trial(new double[] {0, 5}, new double[2][1]), new Trial(new double[] {5, 5}, new double[2][1]));
        assertThat(Evidence.of(trials).at(1)).isEqualTo(0.25);
        assertThat(Evidence.of(trials).accepted(1)).isEqualTo(1);
    }

    private static List<Trial> trials(int all, int near) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            trials.add(Trial.of(i < near ? 0 : 5));
        }
        return trials;
    }
}
