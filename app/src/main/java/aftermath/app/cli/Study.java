package aftermath.app.cli;

import aftermath.app.store.Ledger;
import aftermath.lab.RunPlan;
import aftermath.lab.record.Fitted;
import aftermath.lab.trial.Trials;
import aftermath.sim.engine.Crew;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// A study under way: many runs of one case at points of its priors, kept row by row so that a kill loses a batch at
/// most, and shared out among threads without a trace in what comes out.
///
/// @param plan   what all runs share; its seed is the study's
/// @param fitted what the case is held against
/// @param claimed outcomes that claims are about
/// @param basis  of the case's numbers
/// @param folder where rows are kept
record Study(
        RunPlan plan,
        Fitted fitted,
        Set<String> claimed,
        String basis,
        Path folder,
        Progress progress,
        Interrupt interrupt) {
    /// Rows that are made between two writes to disk, per thread.
    private static final int BATCH = 16;

    /// Somebody asked to stop; every row that is whole is kept.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Runs of this case, stopped when the user asks.
    Trials trials() {
        return trials(plan);
    }

    Trials trials(RunPlan its) {
        return new Trials(its, interrupt::asked);
    }

    /// A table of rows, each made from its number alone.
    Table table(String name, List<String> columns) {
        return new Table(Ledger.open(folder.resolve(name + ".csv"), columns), new Crew(plan.threads()), this);
    }

    /// Rows that are taken one after the other: those that are there as they are, others made.
    static final class Table implements AutoCloseable {
        /// In place of a row that was not made.
        private static final double[] NONE = {};

        private final Ledger ledger;
        private final Crew crew;
        private final Study study;
        private int taken;

        private Table(Ledger ledger, Crew crew, Study study) {
            this.ledger = ledger;
            this.crew = crew;
            this.study = study;
        }

        /// The next rows.
        ///
        /// @param make a row by its place among those that are asked for now
        /// @param tell what progress says with the rows that are there
        List<double[]> take(int count, IntFunction<double[]> make, Tell tell) {
            List<double[]> rows = new ArrayList<>();
            for (; rows.size() < count && taken < ledger.size(); taken++) {
                rows.add(ledger.row(taken));
            }
            while (rows.size() < count) {
                int from = rows.size();
                int batch = Math.min(count - from, BATCH * study.plan.threads());
                List<double[]> made = made(from, batch, make);
                ledger.add(made);
                taken += made.size();
                rows.addAll(made);
                tell.now(study.progress, rows.size());
                if (study.interrupt.asked()) {
                    throw new Stopped();
                }
            }
            return rows;
        }

        /// Whole rows of a batch, up to the first that a stop broke off.
        private List<double[]> made(int from, int batch, IntFunction<double[]> make) {
            double[][] slots = new double[batch][];
            Arrays.fill(slots, NONE);
            crew.share(batch, i -> {
                try {
                    slots[i] = study.interrupt.asked() ? NONE : make.apply(from + i);
                } catch (Trials.Stopped e) {
                    slots[i] = NONE;
                }
            });
            return Arrays.stream(slots).takeWhile(row -> row.length > 0).toList();
        }

        @Override
        public void close() {
            crew.close();
            ledger.close();
        }
    }

    /// Tells how far it is.
    @FunctionalInterface
    interface Tell {
        void now(Progress progress, int rows);
    }
}
