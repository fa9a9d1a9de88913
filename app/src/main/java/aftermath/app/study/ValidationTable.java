package aftermath.app.study;

import aftermath.lab.record.Fitted;
import aftermath.lab.record.Validated;
import aftermath.lab.record.Validated.Entry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// A posterior beside the record, as text.
public final class ValidationTable {
    private ValidationTable() {}

    public static void print(PrintWriter out, Validated v, Fitted fitted) {
        out.println("In this model, over " + v.runs() + " worlds of the posterior at 1:" + v.scale() + ":");
        out.println(held(v));
        out.println(widths(v));
        out.printf(
                "%n%-16s %-8s %-11s %-22s %-30s %s%n", "Quantity", "Region", "Day", "Record", "Band 5, 50, 95 %", "");
        for (Entry e : v.entries()) {
            out.printf(
                    "%-16s %-8s %-11s %-22s %-30s %s%n",
                    e.quantity(),
                    e.region(),
                    e.date(),
                    FitTable.shown(e.recordLo()) + " … " + FitTable.shown(e.recordHi()) + (e.guess() ? "?" : ""),
                    FitTable.three(e.lo(), e.median(), e.hi()),
                    e.held() ? "" : e.hi() < e.recordLo() ? "too low" : "too high");
        }
        if (!v.ranks().isEmpty()) {
            out.println();
            out.println(ranks(v));
        }
        if (fitted.calibrated() != null) {
            out.println("Forecasts and their scores: aftermath calibrate, or the report.");
        }
    }

    /// How many entries the bands hold.
    public static String held(Validated v) {
        List<Entry> solid = v.solid();
        long held = solid.stream().filter(Entry::held).count();
        long best = solid.stream().filter(Entry::holdsBest).count();
        long all = v.entries().stream().filter(Entry::held).count();
        return String.format(
                Locale.ROOT,
                "90 %% bands meet the record’s range in %d of %d solid entries (%.0f %%), hold its best figure in %d, and"
                        + " meet the range in %d of all %d.",
                held,
                solid.size(),
                100.0 * held / Math.max(1, solid.size()),
                best,
                all,
                v.entries().size());
    }

    /// How wide they are beside the record's ranges.
    public static String widths(Validated v) {
        List<Double> wider = v.solid().stream()
                .filter(e -> e.recordHi() > e.recordLo())
                .map(Entry::wider)
                .sorted()
                .toList();
        long points =
                v.solid().stream().filter(e -> e.recordHi() == e.recordLo()).count();
        List<Double> relative = v.solid().stream()
                .filter(e -> e.median() > 0)
                .map(e -> (e.hi() - e.lo()) / e.median())
                .sorted()
                .toList();
        return String.format(
                Locale.ROOT,
                "Where the record has a range, a band is %s times as wide in the middle; %d solid entries are one figure."
                        + " A band is %s times its median wide in the middle.",
                wider.isEmpty() ? "–" : FitTable.shown(wider.get(wider.size() / 2)),
                points,
                relative.isEmpty() ? "–" : FitTable.shown(relative.get(relative.size() / 2)));
    }

    /// Whether fits of simulated records find what made them.
    public static String ranks(Validated v) {
        double least = v.ranks().stream().mapToDouble(Validated.Ranked::p).min().orElse(Double.NaN);
        long off = v.ranks().stream().filter(r -> r.p() <= 0.01).count();
        return String.format(
                Locale.ROOT,
                "Fits of simulated records: of %d parameters %d have ranks so uneven that a right fit would show them in"
                        + " less than one case in a hundred; the least chance is %s.",
                v.ranks().size(),
                off,
                FitTable.shown(least));
    }
}
