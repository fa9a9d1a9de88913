package aftermath.app.scenario;

/// A value and the range its sources give; where they give none, the value itself.
record Bounds(double value, double lo, double hi) {

    /// Reads `lo` and `hi` of a row and puts them against the value of the column named.
    static Bounds of(Row row, String column, double value) {
        double lo = row.at("lo").numberOrNaN();
        double hi = row.at("hi").numberOrNaN();
        if (row.at("lo").blank() != row.at("hi").blank()) {
            Scalar empty = row.at(row.at("lo").blank() ? "lo" : "hi");
            empty.must("be given, as the other end of the range is", "");
        } else if (row.at("lo").blank()) {
            return new Bounds(value, value, value);
        }
        if (lo > hi) {
            row.at("lo").must("not be above hi (" + Numeral.plain(hi) + ")", "");
        } else if (value < lo || value > hi) {
            row.at(column).must("lie between lo and hi, [" + Numeral.plain(lo) + ", " + Numeral.plain(hi) + "]", "");
        }
        return new Bounds(value, lo, hi);
    }
}
