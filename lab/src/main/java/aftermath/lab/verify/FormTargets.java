package aftermath.lab.verify;

import aftermath.sim.engine.Portable;
import aftermath.sim.model.Forms;
import aftermath.sim.population.StandardNormal;
import java.util.List;
import java.util.stream.IntStream;

/// Forms that many mechanisms share.
final class FormTargets {
    private static final String CONTEST = "contest.sites";
    private static final double PRINTED = 5e-11;

    private FormTargets() {}

    static List<Target> of() {
        return List.of(
                Target.analytic("CV-01", "Chance of arrest with one and two officers per active, k 2.3")
                        .from("1 − e^−kC/A; Epstein 2002, doi:10.1073/pnas.092080199")
                        .cards("society.fear", "lattice.decide")
                        .within(1e-10, "ten printed digits", 0.8997411563, 0.9899481643)
                        .numbers(() ->
                                new double[] {Forms.arrestProbability(2.3, 1, 1), Forms.arrestProbability(2.3, 2, 1)}),
                Target.analytic("forms.grievance", "Grievance of hardship 0.8 at legitimacy 0.3")
                        .from("H(1 − L); Epstein 2002, doi:10.1073/pnas.092080199")
                        .cards("society.grievance", "lattice.decide")
                        .within(1e-15, "rounding", 0.56)
                        .numbers(() -> new double[] {Forms.grievance(0.8, 0.3)}),
                Target.analytic("TP-06", "Difference-form contest of 60 against 40, k 0.05")
                        .from("1/(1 + e^k(b − a)); Hirshleifer 1989, doi:10.1007/BF00123013")
                        .cards("society.decide", "security.cohesion")
                        .within(1e-7, "seven printed digits", 0.7310586)
                        .numbers(() -> new double[] {Forms.logistic(0.05 * (60 - 40))}),
                Target.analytic(
                                "forms.contest",
                                "Ratio-form contest of 3 against 1, decisiveness 1, 2 and 0.5; nobody against nobody")
                        .from("aᵐ/(aᵐ + bᵐ); Tullock 1980")
                        .cards(CONTEST, "alliance.request", "alliance.decide", "elite.contest", "information.blackout")
                        .within(1e-12, "rounding", 0.75, 0.9, Math.sqrt(3) / (Math.sqrt(3) + 1), 0.5)
                        .numbers(() -> new double[] {
                            Forms.contest(3, 1, 1),
                            Forms.contest(3, 1, 2),
                            Forms.contest(3, 1, 0.5),
                            Forms.contest(0, 0, 1)
                        }),
                Target.analytic(
                                "forms.half-life",
                                "What is left after 1, 12 and 24 hours of a half-life of 12 hours, and of none")
                        .from("2^(−t/h)")
                        .within(1e-12, "rounding", Math.pow(2, -1.0 / 12), 0.5, 0.25, 0)
                        .numbers(() -> {
                            double kept = Forms.kept(12);
                            return new double[] {kept, Math.pow(kept, 12), Math.pow(kept, 24), Forms.kept(0)};
                        }),
                Target.analytic("forms.saturation", "Saturation at nothing, a half, the half point and nine times it")
                        .from("x/(x + half); Holling 1959, doi:10.4039/Ent91385-7")
                        .within(1e-15, "rounding", 0, 1.0 / 3, 0.5, 0.9)
                        .numbers(() -> new double[] {
                            Forms.saturation(0, 10),
                            Forms.saturation(5, 10),
                            Forms.saturation(10, 10),
                            Forms.saturation(90, 10)
                        }),
                Target.analytic(
                                "forms.poisson",
                                "Poisson number by inversion, mean 2.5: share of an even grid of u that gives 0, 1, 2, 3")
                        .from("e^−λ λⁿ/n!")
                        .cards("contest.casualties", "identity.tension")
                        .within(2e-5, "a grid of 100,000", 0.0820849986, 0.2052124966, 0.2565156207, 0.2137630172)
                        .numbers(() -> IntStream.range(0, 4)
                                .mapToDouble(n -> IntStream.range(0, 100_000)
                                                .filter(i -> Forms.poisson((i + 0.5) / 100_000, 2.5) == n)
                                                .count()
                                        / 1e5)
                                .toArray()),
                Target.published("forms.normal", "Φ at 1, 1.96 and −3; Φ⁻¹ at 0.975 and 0.001")
                        .from("Abramowitz & Stegun 1964, table 26.1; Wichura 1988, doi:10.2307/2347330")
                        .cards("security.cohesion")
                        .within(
                                PRINTED,
                                "ten printed digits",
                                0.8413447461,
                                0.9750021049,
                                0.0013498980,
                                1.9599639845,
                                -3.0902323062)
                        .numbers(() -> new double[] {
                            StandardNormal.cumulative(1),
                            StandardNormal.cumulative(1.96),
                            StandardNormal.cumulative(-3),
                            StandardNormal.quantile(0.975),
                            StandardNormal.quantile(0.001)
                        }),
                Target.analytic(
                                "forms.portable",
                                "Exponential and logarithm of our own against StrictMath: greatest relative distance over 20,000 arguments")
                        .from("docs/adr/0010-portable-exp-log.md")
                        .between(
                                0,
                                0,
                                1e-13,
                                "a table with a short series: no bits are claimed, only that it is the same everywhere")
                        .numbers(() -> new double[] {farthest()}));
    }

    private static double farthest() {
        double most = 0;
        for (int i = 1; i <= 10_000; i++) {
            double x = (i - 5000) / 100.0;
            most = Math.max(most, Math.abs(Portable.exp(x) / StrictMath.exp(x) - 1));
            double y = i / 500.0;
            double log = StrictMath.log(y);
            most = Math.max(most, Math.abs(Portable.log(y) - log) / Math.max(1, Math.abs(log)));
        }
        return most;
    }
}
