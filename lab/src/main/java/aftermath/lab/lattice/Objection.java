package aftermath.lab.lattice;

import aftermath.lab.claim.Amount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Why numbers that are right one by one do not go together.
///
/// @param message names the parameters, with their values
/// @param maybe   what would be right; empty where there is no guess
public record Objection(String message, String maybe) {
    private static final String CITIZENS = "citizens.density";
    private static final String OFFICERS = "officers.density";

    /// To the numbers of any model on a lattice.
    static Optional<Objection> to(Map<String, Double> numbers) {
        return densities(of(numbers, CITIZENS), of(numbers, OFFICERS))
                .or(() -> view(numbers, "vision"))
                .or(() -> view(numbers, "officers.vision"));
    }

    private static Optional<Objection> densities(double citizens, double officers) {
        if (citizens + officers <= 1) {
            return Optional.empty();
        }
        BigDecimal c = BigDecimal.valueOf(citizens);
        BigDecimal o = BigDecimal.valueOf(officers);
        return Optional.of(new Objection(
                named(CITIZENS, citizens) + " and " + named(OFFICERS, officers)
                        + " must be at most 1 together, for a cell holds one, but are " + text(c.add(o)) + ".",
                CITIZENS + " of at most " + text(BigDecimal.ONE.subtract(o)) + ", or " + OFFICERS + " of at most "
                        + text(BigDecimal.ONE.subtract(c))));
    }

    /// What is seen must not reach round the torus and show a cell twice.
    private static Optional<Objection> view(Map<String, Double> numbers, String name) {
        double vision = of(numbers, name);
        double wide = 2 * Math.floor(vision) + 1;
        String side =
                of(numbers, "lattice.width") <= of(numbers, "lattice.height") ? "lattice.width" : "lattice.height";
        double least = of(numbers, side);
        if (wide <= least) {
            return Optional.empty();
        }
        return Optional.of(new Objection(
                named(name, vision) + " and " + named(side, least) + " must go together: the view is "
                        + Amount.exact(wide) + " cells wide, and must fit the lattice.",
                name + " below " + Amount.exact(Math.floor((least - 1) / 2) + 1) + ", or " + side + " of at least "
                        + Amount.exact(wide)));
    }

    private static String named(String name, double value) {
        return name + " (" + Amount.exact(value) + ")";
    }

    private static String text(BigDecimal value) {
        return Amount.exact(value.doubleValue());
    }

    private static double of(Map<String, Double> numbers, String name) {
        Double value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Parameter " + name + " must be given.");
        }
        return value;
    }
}
