package aftermath.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.stat.Weighted;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RanksTest {
    private static final int RECORDS = 1000;
    private static final int BINS = 20;
    private static final int DRAWS = 19;
    private static final int TOSSES = 10;

    @Tag("slow")
    @Test
    void ranks_of_the_truth_are_even_when_coins_are_fitted() {
        RankHistogram histogram = calibrated(RECORDS, 200, Toys::coins, 1);
        assertThat(histogram.p()).as("chi-square %s", histogram.chiSquare()).isGreaterThan(0.01);
    }

    @Tag("slow")
    @Test
    void with_several_runs_of_a_attempt_they_are_even_too() {
        RankHistogram histogram = calibrated(RECORDS, 200, Toys::coins, 3);
        assertThat(histogram.p()).as("chi-square %s", histogram.chiSquare()).isGreaterThan(0.01);
    }

    @Tag("slow")
    @Test
    void a_mean_over_runs_held_against_a_record_that_is_one_run_is_too_sure() {
        // The reason why replicates are not averaged: the mean of five has a fifth of the variance the record has.
        RankHistogram histogram = calibrated(
                300,
                100,
                (observed, n) -> attempt -> {
                    double mean = 0;
                    for (int r = 0; r < attempt.replicates(); r++) {
                        mean += (double) Toys.heads(attempt.point()[0], n, attempt.world(r)) / attempt.replicates();
                    }
                    double[] distances = new double[attempt.replicates()];
                    Arrays.fill(distances, Math.abs(mean - observed));
                    return new Trial(distances, new double[distances.length][1]);
                },
                5);
        assertThat(histogram.p()).isLessThan(1e-4);
        // A hollow: the truth lies outside too often.
        assertThat(histogram.count(0) + histogram.count(BINS - 1)).isGreaterThan((int) (2 * 2 * histogram.expected()));
    }

    /// A fit of one record.
    private interface Model {
        Function<Attempt, Trial> of(int observed, int n);
    }

    private static RankHistogram calibrated(int records, int particles, Model model, int replicates) {
        int[] ranks = new int[records];
        for (int record = 0; record < records; record++) {
            double truth = Toys.unit(-1 - record, 50);
            int observed = Toys.heads(truth, TOSSES, -1 - record);
            Settings settings = Settings.of(particles, 1_000_000)
                    .withReplicates(replicates)
                    .withTarget(replicates == 5 ? 0.15 : 0)
                    .withBatch(particles);
            Progress progress = new Smc(settings, 1, record).run(Evaluator.each(model.of(observed, TOSSES)));
            ranks[record] = Ranks.of(progress.posterior().sample(), 0, truth, DRAWS, 5, record);
        }
        return RankHistogram.of(ranks, DRAWS, BINS);
    }

    @Test
    void a_thousand_records_in_twenty_bins_have_the_published_band_and_limit() {
        // Target CI-15.
        RankHistogram histogram = RankHistogram.of(new int[1000], DRAWS, BINS);
        assertThat(histogram.band(0.99).lo()).isEqualTo(33);
        assertThat(histogram.band(0.99).hi()).isEqualTo(69);
        assertThat(histogram.limit(0.99)).isCloseTo(36.191, within(5e-4));
        assertThat(histogram.expected()).isEqualTo(50);
    }

    @Test
    void chi_square_is_reckoned_over_bins() {
        // 0 0 1 2 3 3 3 3 in two bins: 3 and 5, expected 4.
        RankHistogram histogram = RankHistogram.of(new int[] {0, 0, 1, 2, 3, 3, 3, 3}, 3, 2);
        assertThat(histogram.count(0)).isEqualTo(3);
        assertThat(histogram.chiSquare()).isEqualTo(0.5);
        assertThat(histogram.p()).isCloseTo(0.4795, within(1e-4));
        assertThatThrownBy(() -> RankHistogram.of(new int[1], 20, 20))
                .hasMessageContaining("divide the 21 possible ranks");
        assertThatThrownBy(() -> RankHistogram.of(new int[] {4}, 3, 2)).hasMessageContaining("Rank (4)");
    }

    @Test
    void a_rank_counts_the_draws_below_by_weight() {
        Weighted posterior = Weighted.of(new double[][] {{1}, {2}, {3}}, new double[] {1, 0, 1});
        assertThat(Ranks.of(posterior, 0, 0.5, 9, 1, 0)).isZero();
        assertThat(Ranks.of(posterior, 0, 3.5, 9, 1, 0)).isEqualTo(9);
        int sum = 0;
        for (int trial = 0; trial < 400; trial++) {
            sum += Ranks.of(posterior, 0, 2, 9, 1, trial);
        }
        assertThat(sum / 400.0).isCloseTo(4.5, within(0.3));
    }

    @Test
    void among_draws_that_equal_the_truth_each_rank_is_as_likely() {
        Weighted alike = Weighted.even(new double[][] {{7}});
        int[] counts = new int[4];
        for (int trial = 0; trial < 2000; trial++) {
            counts[Ranks.of(alike, 0, 7, 3, 1, trial)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(420, 580);
        }
    }
}
