package aftermath.lab.record;

import aftermath.lab.RunPlan;
import aftermath.lab.fit.RankHistogram;
import aftermath.lab.fit.Ranks;
import aftermath.lab.fit.Rejection;
import aftermath.lab.fit.Yardstick;
import aftermath.lab.stat.Weighted;
import aftermath.lab.trial.Space;
import aftermath.sim.engine.Frames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// Simulation-based calibration of the whole fit at small scale: runs from the priors are taken for the record, one
/// after the other, and fitted by rejection from all others, with the summaries and steps of the real fit.
///
/// Source: Talts et al. 2018, arXiv:1804.06788.
public final class SelfFit {
    /// Runs that are taken for the record.
    private static final int RECORDS = 200;
    /// Of the other runs, so many that are nearest are the posterior.
    private static final double NEAR = 0.02;

    private static final int DRAWS = 9;
    private static final int BINS = 10;

    private final RunPlan plan;
    private final Summaries summaries;
    private final Space space;

    /// @param plan of the runs of the table
    public SelfFit(RunPlan plan, Summaries summaries) {
        this.plan = plan;
        this.summaries = summaries;
        this.space = Space.of(plan.scenario(), plan.sets());
    }

    /// Parameters of a run of the table.
    public SortedMap<String, Double> numbers(int run) {
        return space.numbers(point(run));
    }

    private double[] point(int run) {
        return Rejection.point(space.dimensions(), run, plan.seed());
    }

    public double[] summaries(Frames frames) {
        return summaries.of(plan.scenario(), frames, plan.scale());
    }

    /// How often the truth had each rank, parameter by parameter.
    public List<Validated.Ranked> ranks(List<double[]> table) {
        Yardstick yardstick = summaries.yardstick(table);
        int records = Math.min(RECORDS, table.size());
        int near = Math.max(DRAWS, (int) (NEAR * table.size()));
        int[][] ranks = new int[space.dimensions()][records];
        for (int record = 0; record < records; record++) {
            Weighted posterior = posterior(table, yardstick, record, near);
            double[] truth = point(record);
            for (int k = 0; k < truth.length; k++) {
                ranks[k][record] = Ranks.of(posterior, k, truth[k], DRAWS, plan.seed(), record);
            }
        }
        List<Validated.Ranked> ranked = new ArrayList<>();
        for (int k = 0; k < ranks.length; k++) {
            RankHistogram histogram = RankHistogram.of(ranks[k], DRAWS, BINS);
            ranked.add(new Validated.Ranked(
                    space.names().get(k),
                    IntStream.range(0, BINS).map(histogram::count).boxed().toList(),
                    histogram.p()));
        }
        return ranked;
    }

    private Weighted posterior(List<double[]> table, Yardstick yardstick, int record, int near) {
        double[] distances = table.stream()
                .mapToDouble(run -> summaries.between(yardstick, run, table.get(record)))
                .toArray();
        double[][] points = IntStream.range(0, distances.length)
                .filter(run -> run != record)
                .boxed()
                .sorted(Comparator.comparingDouble(run -> distances[run]))
                .limit(near)
                .map(this::point)
                .toArray(double[][]::new);
        return Weighted.even(points);
    }
}
