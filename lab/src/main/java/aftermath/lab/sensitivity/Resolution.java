package aftermath.lab.sensitivity;

import aftermath.lab.twin.Share;
import java.util.Locale;

/// Whether an index is known well enough, and what it would take.
///
/// @param resolved whether its 90 % interval is no wider than was asked
/// @param more     runs that would make it so, if widths go on falling with the root of their number; 0 where
///                 resolved, −1 where nobody can say
public record Resolution(boolean resolved, long more) {
    /// Of fewer rounds nothing is called resolved: a bootstrap of so few does not see what they missed.
    public static final int LEAST = 10;

    static final long UNKNOWN = -1;

    /// @param n         rounds
    /// @param interval  of the index
    /// @param precision widest interval that will do
    /// @param cost      runs in a round
    static Resolution of(int n, Share.Interval interval, double precision, int cost) {
        double width = interval.hi() - interval.lo();
        if (Double.isNaN(width)) {
            return new Resolution(false, UNKNOWN);
        }
        if (width <= precision && n >= LEAST) {
            return new Resolution(true, 0);
        }
        double needed = Math.max(LEAST, n * (width / precision) * (width / precision));
        return new Resolution(false, (long) Math.ceil(needed - n) * cost);
    }

    /// In words; the number of runs to two digits, for it is no better known.
    public String words() {
        if (resolved) {
            return "resolved";
        }
        return more == UNKNOWN
                ? "not yet resolved, and no number of runs can be named"
                : String.format(Locale.ROOT, "not yet resolved, needs about %,d more runs", rounded(more));
    }

    private static long rounded(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return Math.ceilDiv(number, unit) * unit;
    }
}
