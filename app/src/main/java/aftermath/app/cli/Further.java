package aftermath.app.cli;

import aftermath.app.store.KeptWorlds;
import aftermath.app.store.Manifest.Precise;
import aftermath.lab.RunPlan;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Design;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Goes on with more worlds, for one claim alone, until it is known as well as was asked.
///
/// What it does next depends on the worlds before alone, never on how many there are already: one that was stopped goes
/// through the same looks again and comes to the same end.
final class Further {
    /// Worlds added at a time.
    private static final int BATCH = 10;
    /// Worlds after which it stays as it is.
    private static final int MOST = 2000;

    private final RunPlan plan;
    private final Precise precise;
    private final Claims one;
    private final List<Test> deciding;
    private final Design main;
    private final Design its;
    private final SortedMap<String, Integer> telling = new TreeMap<>();
    private double half;

    /// @param plan  of the worlds that all claims have
    /// @param main  what is run for all claims
    /// @param its   what is run for this claim
    /// @param tests that must be known so well
    Further(RunPlan plan, Precise precise, Claims one, Design main, Design its, List<Test> tests) {
        this.plan = plan;
        this.precise = precise;
        this.one = one;
        this.main = main;
        this.its = its;
        this.deciding = List.copyOf(tests);
    }

    void run(TwinJob job, KeptWorlds worlds, Progress progress) {
        int count = plan.worlds();
        while (job.goesOn() && count < MOST && wantsMore(job.told(), count)) {
            int from = count;
            count += BATCH;
            progress.stage(String.format(
                    Locale.ROOT,
                    "On to %d worlds: %s is known to within %.3f, and is to be to within %s",
                    count,
                    precise.claim(),
                    half,
                    precise.half()));
            worlds.widen(count);
            job.run(cells(from, count), plan.threads());
        }
        if (job.goesOn() && half > precise.half()) {
            progress.stage(String.format(
                    Locale.ROOT,
                    "%s stays known to within %.3f after %d worlds%s",
                    precise.claim(),
                    half,
                    count,
                    count < MOST ? ": the last " + BATCH + " told nothing more" : ", which is the most"));
        }
    }

    /// Whether a test is not known so well yet, and worlds still tell something of it.
    private boolean wantsMore(List<Told> told, int count) {
        Evidence evidence = new Evidence(told.stream()
                .filter(run -> run.set().equals(Told.BASE) && run.world() < count)
                .toList());
        boolean wants = false;
        half = 0;
        for (Finding finding : new Judge(evidence).verdicts(one).getFirst().findings()) {
            if (deciding.contains(finding.test())) {
                Share share = finding.onSide();
                Share.Interval interval = share.anytime();
                double its = (interval.hi() - interval.lo()) / 2;
                Integer before = telling.put(finding.test().id(), share.of());
                wants |= its > precise.half() && (before == null || share.of() > before);
                half = Math.max(half, its);
            }
        }
        return wants;
    }

    /// The factual runs are reckoned as all claims ask, over the days that this one needs; twins are its own.
    private List<Cell> cells(int from, int until) {
        List<Cell.Ask> asks = its.asks();
        Cell whole = main.cells().stream()
                .filter(cell -> cell.set().equals(Told.BASE))
                .findFirst()
                .orElseThrow();
        int last = deciding.stream().mapToInt(Test::days).max().orElseThrow();
        List<Cell> cells = new ArrayList<>();
        for (int world = from; world < until; world++) {
            cells.add(new Cell(
                    Told.BASE, world, plan, new TreeMap<>(), whole.days().headSet(last + 1), asks));
        }
        return cells;
    }
}
