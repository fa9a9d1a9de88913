package aftermath.app.study;

import aftermath.lab.record.Calibrated;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Locale;

/// A fit as text.
public final class FitTable {
    private FitTable() {}

    /// A number to three digits.
    public static String shown(double x) {
        if (Double.isNaN(x)) {
            return "–";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(x);
        if (size >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", x);
        }
        return new BigDecimal(x).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    }

    public static void print(PrintWriter out, Calibrated fit, Path folder) {
        out.printf(
                Locale.ROOT,
                "Fitted in %,d runs at 1:%d: %d particles within %.3f steps of the record, worth %.0f; %s.%n%n",
                fit.runs(),
                fit.scale(),
                fit.particles(),
                fit.tolerance(),
                fit.effective(),
                fit.stop());
        if (fit.effective() < fit.parameters().size()) {
            out.printf(
                    "Fewer even particles than parameters: the weights rest on a few. Maybe use more --particles.%n%n");
        }
        out.println("Tolerance path");
        for (Calibrated.Step step : fit.path()) {
            out.printf(
                    Locale.ROOT,
                    "  %2d  %9s  %,7d attempts  %4d accepted  worth %4.0f%s%n",
                    step.number(),
                    shown(step.tolerance()),
                    step.considered(),
                    step.accepted(),
                    step.effective(),
                    step.kept() ? "" : "  (broke off, does not count)");
        }
        out.printf("%n%-34s %-9s %-28s %-28s %s%n", "Parameter", "told", "prior 5, 50, 95 %", "posterior", "unit");
        for (Calibrated.Told p : fit.parameters()) {
            out.printf(
                    "%-34s %-9s %-28s %-28s %s%n",
                    p.name(),
                    p.identified(),
                    three(p.priorLo(), p.priorMedian(), p.priorHi()),
                    three(p.lo(), p.median(), p.hi()),
                    p.unit());
        }
        out.printf("%n%-26s %-7s %-20s %-28s %s%n", "Summary", "weight", "record", "prior", "posterior");
        for (Calibrated.Seen s : fit.summaries()) {
            out.printf(
                    "%-26s %-7s %-20s %-28s %s%n",
                    s.name(),
                    shown(s.weight()),
                    shown(s.recordLo()) + " … " + shown(s.recordHi()) + (s.guess() ? "?" : ""),
                    three(s.priorLo(), s.priorMedian(), s.priorHi()),
                    three(s.lo(), s.median(), s.hi()) + (s.told() < 1 ? "  told in " + shown(s.told()) : ""));
        }
        forecasts(out, fit);
        out.printf(
                "%nPosterior: %s%nA scenario draws from it once `fit.posterior` names a copy of it.%n",
                folder.resolve("posterior.csv"));
    }

    private static void forecasts(PrintWriter out, Calibrated fit) {
        if (fit.forecasts().isEmpty()) {
            return;
        }
        out.printf(
                "%n%-20s %-11s %-30s %-9s %-10s %-11s %s%n",
                "Forecast", "issued", "said", "came", "score", "stays as is", "base rate");
        for (Calibrated.Foretold f : fit.forecasts()) {
            out.printf(
                    "%-20s %-11s %-30s %-9s %-10s %-11s %s%n",
                    f.name(),
                    f.issued(),
                    Double.isNaN(f.threshold())
                            ? three(f.lo(), f.median(), f.hi())
                            : "chance " + shown(f.probability()) + " of at most " + shown(f.threshold()),
                    shown(f.observed()),
                    shown(f.score()),
                    shown(f.persistence()),
                    shown(f.baseRate()));
        }
    }

    static String three(double lo, double median, double hi) {
        return shown(lo) + ", " + shown(median) + ", " + shown(hi);
    }
}
