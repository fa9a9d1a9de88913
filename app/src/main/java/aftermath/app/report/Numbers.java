package aftermath.app.report;

import aftermath.lab.claim.Amount;

/// Numbers as people read them.
public final class Numbers {
    private Numbers() {}

    /// Three significant digits, whole from 100 on: more would claim more than a model knows.
    public static String plain(double value) {
        return Amount.rounded(value);
    }

    /// As written in the source, with thousands parted.
    public static String exact(double value) {
        return Amount.exact(value);
    }

    /// The same, and nothing after the point where a unit is counted, from ten on.
    public static String plain(double value, String unit) {
        boolean tens = Math.abs(value) >= 10 && Math.abs(value) < 100;
        return plain(tens && Amount.counted(unit) ? Math.round(value) : value);
    }

    /// @return one number where the two read the same
    public static String range(double lo, double hi) {
        return range(plain(lo), plain(hi));
    }

    public static String range(double lo, double hi, String unit) {
        return range(plain(lo, unit), plain(hi, unit));
    }

    private static String range(String lo, String hi) {
        return lo.equals(hi) ? lo : lo + " to " + hi;
    }

    static String exactRange(double lo, double hi) {
        return lo == hi ? exact(lo) : exact(lo) + " to " + exact(hi);
    }

    /// So many worlds, in words.
    public static String worlds(int count) {
        return exact(count) + (count == 1 ? " world" : " worlds");
    }

    /// A coordinate, to a tenth of a pixel.
    static String px(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
