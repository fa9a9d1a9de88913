package aftermath.lab.fit;

/// History matching: how many standard deviations a model's expectation is from the record, all that is not known
/// counted in.
///
///     I = |z − E f|/√(Var observed + Var model + Var emulated)
///
/// Source: Vernon, Goldstein & Bower 2010, doi:10.1214/10-BA524. Cut at 3: of any distribution with one mode less
/// than 5 % lies farther out (Pukelsheim 1994, doi:10.1080/00031305.1994.10476030).
///
/// @param observed of the record: the variance of its figure
/// @param model    of what the model leaves out
/// @param emulated of the expectation, known from few runs or from a stand-in
public record Implausibility(double observed, double model, double emulated) {
    /// Beyond it a point can be given up.
    public static final double CUT = 3;

    public Implausibility {
        if (!(observed >= 0 && model >= 0 && emulated >= 0 && observed + model + emulated > 0)) {
            throw new IllegalArgumentException("Variances (" + observed + ", " + model + ", " + emulated
                    + ") must be 0 or more, and one of them above.");
        }
    }

    /// @param lo       low end of the record's range; the same as the high end where it is one figure
    /// @param hi       high end
    /// @param expected of the model
    public double of(double lo, double hi, double expected) {
        double off = Math.max(0, Math.max(lo - expected, expected - hi));
        return off / StrictMath.sqrt(observed + model + emulated);
    }

    /// Whether a point stays in.
    public boolean keeps(double lo, double hi, double expected) {
        return of(lo, hi, expected) <= CUT;
    }
}
