package aftermath.app.study;

import aftermath.lab.record.Influence;
import aftermath.lab.record.Influence.OfOutcome;
import aftermath.lab.record.Influence.Row;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which parameters matter, as text and as a tidy table.
public final class SensitivityTable {
    private static final int SHOWN = 5;

    private SensitivityTable() {}

    /// The same of some outcomes alone.
    public static Influence only(Influence all, Collection<String> outcomes) {
        return new Influence(
                all.basis(),
                all.method(),
                all.seed(),
                all.scale(),
                all.days(),
                all.runs(),
                all.replicates(),
                all.outcomes().stream()
                        .filter(o -> outcomes.contains(o.outcome()))
                        .toList());
    }

    /// One row per outcome, parameter and index.
    public static String csv(Influence influence) {
        StringBuilder csv = new StringBuilder("outcome,parameter,index,estimate,lo,hi,rounds,left_out,runs_more\n");
        for (OfOutcome o : influence.outcomes()) {
            for (Row row : o.rows()) {
                csv.append(o.outcome())
                        .append(',')
                        .append(row.parameter())
                        .append(',')
                        .append(row.index())
                        .append(',')
                        .append(row.estimate())
                        .append(',')
                        .append(row.lo())
                        .append(',')
                        .append(row.hi())
                        .append(',')
                        .append(o.rounds())
                        .append(',')
                        .append(o.leftOut())
                        .append(',')
                        .append(row.more())
                        .append('\n');
            }
        }
        return csv.toString();
    }

    /// The index by which parameters are ordered.
    public static String leading(Influence influence) {
        return influence.method().equals("morris") ? "mu-star" : "total-order";
    }

    public static void print(PrintWriter out, Influence influence, Path folder) {
        out.printf(
                Locale.ROOT,
                "%s over the priors, %,d runs at 1:%d over %d days, %d of each point.%n",
                influence.method().equals("morris") ? "Morris’s screening" : "Sobol’s decomposition",
                influence.runs(),
                influence.scale(),
                influence.days(),
                influence.replicates());
        for (OfOutcome o : influence.outcomes()) {
            out.printf(
                    Locale.ROOT,
                    "%n%s: mean %s, standard deviation %s %s; %d rounds%s%n",
                    o.outcome(),
                    FitTable.shown(o.mean()),
                    FitTable.shown(o.sd()),
                    o.unit(),
                    o.rounds(),
                    o.leftOut() == 0 ? "" : ", " + o.leftOut() + " left out for want of a number");
            rows(out, o, leading(influence));
        }
        out.printf("%nAll outcomes and indices: %s%n", folder.resolve("sensitivity.csv"));
    }

    private static void rows(PrintWriter out, OfOutcome o, String leading) {
        List<Row> top = o.rows().stream()
                .filter(row -> row.index().equals(leading) && !Double.isNaN(row.estimate()))
                .sorted(Comparator.comparingDouble(Row::estimate).reversed())
                .limit(SHOWN)
                .toList();
        if (top.isEmpty()) {
            out.println("  It does not vary, or too few runs have a number.");
        }
        for (Row row : top) {
            out.printf(
                    "  %-34s %-11s %-6s (%s to %s)%s%n",
                    row.parameter(),
                    row.index(),
                    FitTable.shown(row.estimate()),
                    FitTable.shown(row.lo()),
                    FitTable.shown(row.hi()),
                    resolution(row));
        }
        o.rows().stream()
                .filter(row -> row.index().equals("chance") && !Double.isNaN(row.estimate()))
                .forEach(row -> out.printf(
                        "  %-34s %-11s %-6s (%s to %s)%n",
                        "chance, of a single run",
                        "share",
                        FitTable.shown(row.estimate()),
                        FitTable.shown(row.lo()),
                        FitTable.shown(row.hi())));
    }

    /// Whether it is known well enough, and what it would take.
    public static String resolution(Row row) {
        if (row.more() == 0) {
            return "";
        }
        if (row.more() < 0) {
            return "  not yet resolved";
        }
        long unit = 1;
        while (row.more() / unit >= 100) {
            unit *= 10;
        }
        return String.format(
                Locale.ROOT, "  not yet resolved, needs about %,d more runs", Math.ceilDiv(row.more(), unit) * unit);
    }
}
