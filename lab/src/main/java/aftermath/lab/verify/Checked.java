package aftermath.lab.verify;

import aftermath.lab.verify.Target.Expected;
import aftermath.lab.verify.Target.Got;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A target after it was tried.
///
/// @param got  what came out; null where it was not tried, or broke off
/// @param note why it is pending, or what broke; empty otherwise
public record Checked(Target target, @Nullable Got got, Verdict verdict, String note) {

    /// How a target came out.
    public enum Verdict {
        MET,
        MISSED,
        /// Not tried: left out of a quick run.
        PENDING;

        /// In lower case, as programs read it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Runs a target.
    public static Checked of(Target target) {
        try {
            Got got = target.got().get();
            return new Checked(target, got, holds(target.expected(), got) ? Verdict.MET : Verdict.MISSED, "");
        } catch (RuntimeException e) {
            return new Checked(target, null, Verdict.MISSED, "It broke off: " + e);
        }
    }

    /// A target that is left for later.
    public static Checked pending(Target target, String why) {
        return new Checked(target, null, Verdict.PENDING, why);
    }

    static boolean holds(Expected expected, Got got) {
        return switch (expected) {
            case Expected.Near(List<Double> values, double tolerance, boolean relative, String why) ->
                got instanceof Got.Numbers(List<Double> numbers) && near(values, numbers, tolerance, relative);
            case Expected.Between(List<Double> middles, List<Double> least, List<Double> most, String why) ->
                got instanceof Got.Numbers(List<Double> numbers) && between(numbers, least, most);
            case Expected.Same(List<String> values, String why) ->
                got instanceof Got.Words(List<String> words) && words.equals(values);
        };
    }

    private static boolean near(List<Double> values, List<Double> numbers, double tolerance, boolean relative) {
        boolean all = values.size() == numbers.size() && !values.isEmpty();
        for (int i = 0; all && i < values.size(); i++) {
            double most = relative ? tolerance * Math.abs(values.get(i)) : tolerance;
            all = Math.abs(numbers.get(i) - values.get(i)) <= most;
        }
        return all;
    }

    private static boolean between(List<Double> numbers, List<Double> least, List<Double> most) {
        boolean all = numbers.size() == least.size() && !numbers.isEmpty();
        for (int i = 0; all && i < numbers.size(); i++) {
            all = numbers.get(i) >= least.get(i) && numbers.get(i) <= most.get(i);
        }
        return all;
    }
}
