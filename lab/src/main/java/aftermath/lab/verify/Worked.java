package aftermath.lab.verify;

import java.util.function.Supplier;

/// A mechanism's own equation, worked by hand in the [StandCountry].
final class Worked {
    private static final double ROUNDING = 1e-9;

    private Worked() {}

    /// A target whose expected numbers are arithmetic on the equation of one mechanism.
    ///
    /// @param id       of the mechanism, with a suffix after it where it has several
    /// @param card     of the mechanism
    /// @param equation from which the numbers follow
    static Target of(
            String id, String card, String title, String equation, Supplier<double[]> run, double... expected) {
        return Target.analytic(id, title)
                .from(equation + "; by hand")
                .cards(card)
                .within(ROUNDING, "rounding", expected)
                .numbers(run);
    }

    static double exp(double x) {
        return Math.exp(x);
    }
}
