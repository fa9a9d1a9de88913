package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.stat.Weighted;
import aftermath.sim.engine.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SmcTest {
    private static final long SEED = 7;

    @Tag("slow")
    @Test
    void the_variance_of_a_gaussian_mean_grows_by_a_third_of_the_squared_tolerance() {
        Progress progress = fitted(Settings.of(8000, 1_000_000).withTarget(0.5).withQuantile(0.25), Toys.gaussian(10));
        Weighted posterior = progress.posterior().sample();
        assertThat(progress.posterior().tolerance()).isEqualTo(0.5);
        assertThat(progress.stop()).isEqualTo(Stop.TOLERANCE);
        // Target CI-13.
        assertThat(100 * posterior.variance(0)).isCloseTo(0.183333, Percentage.withPercentage(3));
        assertThat(10 * posterior.mean(0) - 5).isCloseTo(0, within(0.02));
        // The chance of a mean within 0.5 of 0, from U(−5, 5): a tenth.
        assertThat(Math.exp(progress.posterior().logEvidence())).isCloseTo(0.1, Percentage.withPercentage(3));
    }

    @Tag("slow")
    @Test
    void of_the_mixture_of_sisson_both_the_narrow_and_the_wide_part_are_found() {
        // Its variance is left to RejectionTest: where a posterior has two scales, that of weighted particles scatters.
        Settings settings = Settings.of(3000, 1_000_000).withTarget(0.025).withQuantile(0.2);
        Weighted posterior = fitted(settings, Toys.mixture()).posterior().sample();
        double narrow = 0;
        for (int i = 0; i < posterior.size(); i++) {
            narrow += Math.abs(20 * posterior.at(i, 0) - 10) < 0.2 ? posterior.weight(i) : 0;
        }
        assertThat(narrow).isCloseTo(0.5 * 0.9545 + 0.5 * 0.1585, within(0.03));
        // ½Φ(−1.2816) + ½·0 = 0.05.
        assertThat(20 * posterior.quantile(0, 0.05) - 10).isCloseTo(-1.2816, within(0.12));
        assertThat(20 * posterior.quantile(0, 0.95) - 10).isCloseTo(1.2816, within(0.12));
    }

    @Tag("slow")
    @Test
    void seven_heads_of_ten_leave_a_beta_of_8_and_4() {
        Progress progress = fitted(Settings.of(6000, 1_000_000), Toys.coins(7, 10));
        Weighted posterior = progress.posterior().sample();
        assertThat(progress.posterior().tolerance()).isZero();
        // Target CI-16.
        assertThat(posterior.mean(0)).isCloseTo(2.0 / 3, Percentage.withPercentage(2));
        assertThat(Math.sqrt(posterior.variance(0))).isCloseTo(0.1307, Percentage.withPercentage(2));
        // Every number of heads is as likely as any other under an even prior.
        assertThat(Math.exp(progress.posterior().logEvidence())).isCloseTo(1.0 / 11, Percentage.withPercentage(3));
    }

    @Tag("slow")
    @Test
    void several_runs_of_a_attempt_lead_to_the_same_posterior_as_one() {
        Settings settings = Settings.of(4000, 2_000_000).withReplicates(4);
        Weighted posterior = fitted(settings, Toys.coins(7, 10)).posterior().sample();
        assertThat(posterior.mean(0)).isCloseTo(2.0 / 3, Percentage.withPercentage(2));
        assertThat(Math.sqrt(posterior.variance(0))).isCloseTo(0.1307, Percentage.withPercentage(3));
    }

    @Tag("slow")
    @Test
    void what_the_record_says_nothing_of_stays_as_it_was_in_many_dimensions() {
        Function<Attempt, Trial> model = Toys.each((point, world) -> {
            double one = point[0] + point[1] + 0.05 * Toys.normal(world, 0);
            double other = point[2] + 0.05 * Toys.normal(world, 1);
            return Trial.of(Math.hypot(one - 1, other - 0.3), one, other);
        });
        for (Kernel kernel : Kernel.values()) {
            Settings settings = Settings.of(500, 100_000)
                    .withKernel(kernel)
                    .withTarget(0.08)
                    .withAcceptance(0.005);
            Progress progress = new Smc(settings, 25, SEED).run(Evaluator.each(model));
            Population last = progress.posterior();
            Weighted posterior = last.sample();
            assertThat(last.tolerance()).as("%s", progress.path()).isEqualTo(0.08);
            assertThat(posterior.effective()).isGreaterThan(120);
            assertThat(posterior.mean(2)).isCloseTo(0.3, within(0.02));
            // The variance of a run, and of a disc of radius ε in one direction: ε²/4.
            assertThat(posterior.variance(2)).isCloseTo(0.0025 + 0.0064 / 4, Percentage.withPercentage(30));
            assertThat(posterior.covariance(0, 1)).isLessThan(-0.05);
            double varied = 0;
            for (int k = 3; k < 25; k++) {
                varied += posterior.variance(k) / 22;
                assertThat(Marginal.of(posterior, k).identified()).isNotEqualTo(Marginal.Identified.YES);
            }
            assertThat(varied).isCloseTo(1.0 / 12, Percentage.withPercentage(5));
            assertThat(Marginal.of(posterior, 2).identified()).isEqualTo(Marginal.Identified.YES);
        }
    }

    @Test
    void killed_after_any_block_and_read_back_it_ends_with_the_same_bits() {
        Settings settings =
                Settings.of(60, 4000).withTarget(0.3).withReplicates(2).withBatch(17);
        Smc smc = new Smc(settings, 1, SEED);
        List<Progress> kept = new ArrayList<>();
        Progress whole = smc.run(smc.start(), Evaluator.each(Toys.gaussian(10)), kept::add, () -> false);
        assertThat(kept).hasSizeGreaterThan(15);
        List<String> expected = ProgressText.write(whole);
        for (Progress progress : kept) {
            Progress again = ProgressText.read(ProgressText.write(progress));
            Progress resumed =
                    new Smc(settings, 1, SEED).run(again, Evaluator.each(Toys.gaussian(10)), s -> {}, () -> false);
            assertThat(ProgressText.write(resumed)).isEqualTo(expected);
        }
    }

    @Test
    void threads_and_blocks_cannot_be_seen_in_the_result() {
        Settings settings = Settings.of(60, 4000).withTarget(0.3);
        List<String> expected = ProgressText.write(fitted(settings, Toys.gaussian(10)));
        for (int threads : new int[] {1, 3}) {
            for (int batch : new int[] {1, 7, 500}) {
                try (Crew crew = new Crew(threads)) {
                    Progress progress =
                            new Smc(settings.withBatch(batch), 1, SEED).run(Evaluator.shared(crew, Toys.gaussian(10)));
                    assertThat(ProgressText.write(progress)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_stop_between_blocks_leaves_a_state_to_go_on_from() {
        Settings settings = Settings.of(60, 4000).withTarget(0.3);
        Smc smc = new Smc(settings, 1, SEED);
        int[] batches = {0};
        Progress stopped =
                smc.run(smc.start(), Evaluator.each(Toys.gaussian(10)), s -> batches[0]++, () -> batches[0] == 3);
        assertThat(stopped.over()).isFalse();
        assertThat(batches[0]).isEqualTo(3);
        Progress resumed = smc.run(stopped, Evaluator.each(Toys.gaussian(10)), s -> {}, () -> false);
        assertThat(ProgressText.write(resumed)).isEqualTo(ProgressText.write(fitted(settings, Toys.gaussian(10))));
    }

    @Test
    void another_seed_makes_another_posterior() {
        Settings settings = Settings.of(60, 4000).withTarget(0.3);
        Progress other = new Smc(settings, 1, SEED + 1).run(Evaluator.each(Toys.gaussian(10)));
        assertThat(ProgressText.write(other)).isNotEqualTo(ProgressText.write(fitted(settings, Toys.gaussian(10))));
    }

    @Test
    void no_two_attempts_share_a_world() {
        Settings settings =
                Settings.of(50, 3000).withReplicates(3).withTarget(0.3).withBatch(10);
        List<Integer> worlds = new ArrayList<>();
        Smc smc = new Smc(settings, 1, SEED);
        Progress progress = smc.start();
        while (!progress.over()) {
            List<Attempt> batch = smc.next(progress);
            Progress taken = smc.advance(progress, Evaluator.each(Toys.gaussian(10)));
            // Those after the last one needed are as if they had never been.
            int counted = taken.spent() + taken.considered() - progress.spent() - progress.considered();
            batch.subList(0, counted).forEach(c -> {
                for (int r = 0; r < 3; r++) {
                    worlds.add(c.world(r));
                }
            });
            progress = taken;
        }
        assertThat(worlds).doesNotHaveDuplicates().hasSize((int) progress.runs(settings));
    }

    @Test
    void tolerances_fall_and_the_path_tells_how() {
        Progress progress = fitted(Settings.of(200, 20_000).withTarget(0.3), Toys.gaussian(10));
        List<Generation> path = progress.path();
        assertThat(path.getFirst().tolerance()).isInfinite();
        for (int g = 1; g < path.size(); g++) {
            assertThat(path.get(g).tolerance()).isLessThan(path.get(g - 1).tolerance());
            assertThat(path.get(g).number()).isEqualTo(g);
            assertThat(path.get(g).accepted()).isEqualTo(200);
            assertThat(path.get(g).effective()).isBetween(40.0, 200.0);
        }
        assertThat(path.getLast().tolerance()).isEqualTo(0.3);
        assertThat(progress.runs(Settings.of(200, 20_000)))
                .isEqualTo(path.stream().mapToInt(Generation::considered).sum());
    }

    @Test
    void a_budget_ends_it_and_the_last_whole_generation_counts() {
        Progress progress = fitted(Settings.of(100, 450), Toys.gaussian(10));
        assertThat(progress.stop()).isEqualTo(Stop.BUDGET);
        assertThat(progress.runs(Settings.of(100, 450))).isEqualTo(450);
        assertThat(progress.path().stream().mapToInt(Generation::considered).sum())
                .isEqualTo(450);
    }

    @Test
    void a_generation_that_broke_off_counts_if_half_of_it_is_there() {
        int used = 0;
        boolean whole = false;
        boolean half = false;
        for (int budget = 200; budget <= 400; budget += 5) {
            Progress progress = fitted(Settings.of(100, budget), Toys.gaussian(10));
            Generation last = progress.path().getLast();
            if (last.accepted() < 100) {
                assertThat(last.kept()).isEqualTo(last.accepted() >= 50);
                assertThat(progress.posterior().particles().size()).isEqualTo(last.kept() ? last.accepted() : 100);
                assertThat(progress.posterior().generation())
                        .isEqualTo(last.kept() ? last.number() : last.number() - 1);
                half |= last.kept();
                whole |= !last.kept();
                used++;
            }
        }
        assertThat(used).isPositive();
        assertThat(half).isTrue();
        assertThat(whole).isTrue();
    }

    @Test
    void it_gives_up_where_hardly_anything_comes_near() {
        // Nothing comes nearer than 1.
        Function<Attempt, Trial> far = Toys.each((point, world) -> Trial.of(1 + Toys.unit(world, 0)));
        Progress progress = fitted(Settings.of(100, 1_000_000).withAcceptance(0.05), far);
        assertThat(progress.stop()).isEqualTo(Stop.ACCEPTANCE);
        Generation last = progress.path().getLast();
        assertThat(last.considered()).isEqualTo(2000);
        assertThat(progress.posterior().tolerance()).isBetween(1.0, 1.2);
    }

    @Test
    void it_stops_where_all_particles_are_equally_far() {
        Progress progress = fitted(Settings.of(50, 10_000), Toys.each((point, world) -> Trial.of(3)));
        assertThat(progress.stop()).isEqualTo(Stop.STUCK);
        assertThat(progress.path()).hasSize(2);
        // Every attempt was as good as any other: the prior is left.
        assertThat(Math.sqrt(12 * progress.posterior().sample().variance(0))).isCloseTo(1, within(0.25));
    }

    @Test
    void runs_that_cannot_be_compared_are_never_kept() {
        Function<Attempt, Trial> model = Toys.each((point, world) -> Trial.of(point[0] < 0.5 ? Double.NaN : 0));
        Progress progress = fitted(Settings.of(50, 10_000), model);
        assertThat(progress.posterior().sample().quantile(0, 0)).isGreaterThanOrEqualTo(0.5);
        Progress never = fitted(Settings.of(50, 10_000), Toys.each((point, world) -> Trial.of(Double.NaN)));
        assertThat(never.stop()).isEqualTo(Stop.ACCEPTANCE);
        assertThatThrownBy(never::posterior).hasMessageContaining("must be over before there is a posterior");
    }

    @Test
    void as_many_generations_are_made_as_were_asked_for() {
        Progress progress = fitted(Settings.of(50, 10_000).withGenerations(3), Toys.gaussian(10));
        assertThat(progress.stop()).isEqualTo(Stop.GENERATIONS);
        assertThat(progress.path()).hasSize(3);
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> Settings.of(5, 100)).hasMessageContaining("Particles (5) must be at least 10");
        assertThatThrownBy(() -> Settings.of(50, 49)).hasMessageContaining("Budget (49 runs) must be enough");
        assertThatThrownBy(() -> Settings.of(50, 100).withQuantile(1)).hasMessageContaining("Maybe use 0.5");
        assertThatThrownBy(() -> new Smc(Settings.of(30, 100), 20, 1))
                .hasMessageContaining("must be at least twice the 20 dimensions");
    }

    private static Progress fitted(Settings settings, Function<Attempt, Trial> model) {
        return new Smc(settings, 1, SEED).run(Evaluator.each(model));
    }
}
