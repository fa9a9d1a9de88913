package aftermath.lab.verify;

import aftermath.sim.model.Forms;
import aftermath.sim.model.alliance.Credibility;
import aftermath.sim.model.alliance.Decide;
import aftermath.sim.model.contest.Lanchester;
import aftermath.sim.model.powers.Backing;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Contests, fire and third parties.
final class CombatTargets {
    private static final String TULLOCK = "Tullock 1980, “Efficient rent seeking”";
    private static final String LANCHESTER = "Lanchester 1916, “Aircraft in Warfare”";
    private static final String CASUALTIES = "contest.casualties";
    private static final String SITES = "contest.sites";

    private CombatTargets() {}

    static List<Target> of() {
        return List.of(
                Target.analytic(
                                "TP-01",
                                "What joining a side of 60 against 40 with 20 is worth before cost, at a utility gap of 0.6: over staying out")
                        .from("Altfeld & Bueno de Mesquita 1979, doi:10.2307/2600624")
                        .cards("alliance.decide")
                        .within(1e-12, "rounding", 0.04)
                        .numbers(() -> new double[] {Decide.saved(60, 40, 20, 1, 0.6)}),
                Target.analytic("TP-02", "Belief in a word after eight kept of ten, from an even start")
                        .from("mean of Beta(1 + 8, 1 + 2)")
                        .cards("alliance.credibility")
                        .within(0, "exact", 0.75)
                        .numbers(() -> new double[] {Credibility.mean(8, 10)}),
                Target.analytic(
                                "TP-03",
                                "Belief after three reports that are three times likelier if true, from even odds")
                        .from("Bayes’ rule")
                        .cards("powers.backing")
                        .within(1e-7, "seven printed digits", 0.9642857)
                        .numbers(() -> new double[] {Backing.posterior(0.5, 3, 0.9, 0.3)}),
                Target.analytic(
                                "TP-04",
                                "Effort that pays best against equal efforts: two and four rivals for 100, and three at decisiveness 0.5")
                        .from("r·V(n − 1)/n²; " + TULLOCK)
                        .cards(SITES, "elite.contest")
                        .within(1e-4, "golden section on a flat top", 25, 18.75, 11.1111)
                        .numbers(() -> new double[] {symmetric(1, 2), symmetric(1, 4), symmetric(0.5, 3)}),
                Target.analytic(
                                "TP-05",
                                "Efforts of rivals who value the prize at 100 and 50, the first's chance, payoffs")
                        .from("V₁²V₂/(V₁ + V₂)², and so on; " + TULLOCK)
                        .cards(SITES, "elite.contest")
                        .within(1e-4, "four printed digits", 22.2222, 11.1111, 0.66667, 44.4444, 5.5556)
                        .numbers(CombatTargets::asymmetric),
                Target.analytic("TP-07", "Square law of fire, a = b = 0.05, 100 against 60: survivors and hours")
                        .from(LANCHESTER)
                        .cards(CASUALTIES)
                        .within(1e-5, "Heun's steps of 0.001 h", 80, 13.862944)
                        .numbers(() -> duel(100, 60, 0.05, 0.05)),
                Target.analytic("TP-08", "Square law of fire, a = 0.02, b = 0.05, 100 against 120: survivors and hours")
                        .from(LANCHESTER)
                        .cards(CASUALTIES)
                        .within(1e-5, "Heun's steps of 0.001 h", 65.115282, 31.424377)
                        .numbers(() -> duel(100, 120, 0.02, 0.05)),
                Target.analytic(
                                "TP-09",
                                "Square law one by one, equal rates: chance of the larger side, (2,1), (3,1), (3,2), (5,4), (10,8)")
                        .from("exact fractions of the death process of " + LANCHESTER)
                        .cards(CASUALTIES)
                        .within(
                                1e-6,
                                "six printed digits of the last",
                                5.0 / 6,
                                23.0 / 24,
                                31.0 / 40,
                                51907.0 / 72576,
                                .791358)
                        .numbers(() ->
                                new double[] {wins(2, 1, 0), wins(3, 1, 0), wins(3, 2, 0), wins(5, 4, 0), wins(10, 8, 0)
                                }),
                Target.analytic("TP-10", "Linear law one by one, equal rates: chance of the larger side, (3,2), (10,8)")
                        .from("exact fractions of the death process of " + LANCHESTER)
                        .cards(CASUALTIES)
                        .within(1e-12, "rounding", 11.0 / 16, 44923.0 / 65536)
                        .numbers(() -> new double[] {wins(3, 2, 1), wins(10, 8, 1)}));
    }

    /// The effort x at which answering x of n − 1 rivals pays best: the ratio form against them one by one has the
    /// share x^r/(x^r + Σ y^r), which is a contest of x against the rivals' (Σ y^r)^(1/r).
    private static double symmetric(double r, int rivals) {
        double effort = 1;
        for (int round = 0; round < 200; round++) {
            double others = Math.pow((rivals - 1) * Math.pow(effort, r), 1 / r);
            double best = best(x -> 100 * Forms.contest(x, others, r) - x, 100);
            effort += 0.5 * (best - effort);
        }
        return effort;
    }

    private static double[] asymmetric() {
        double one = 10;
        double other = 10;
        for (int round = 0; round < 300; round++) {
            double fixed = other;
            double mine = best(x -> 100 * Forms.contest(x, fixed, 1) - x, 100);
            double held = one;
            double theirs = best(y -> 50 * Forms.contest(y, held, 1) - y, 100);
            one += 0.5 * (mine - one);
            other += 0.5 * (theirs - other);
        }
        double chance = Forms.contest(one, other, 1);
        return new double[] {one, other, chance, 100 * chance - one, 50 * (1 - chance) - other};
    }

    /// The argument in (0, most) at which a curve with one top is highest.
    private static double best(DoubleUnaryOperator payoff, double most) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double lo = 1e-9;
        double hi = most;
        for (int i = 0; i < 90; i++) {
            double left = hi - ratio * (hi - lo);
            double right = lo + ratio * (hi - lo);
            if (payoff.applyAsDouble(left) < payoff.applyAsDouble(right)) {
                lo = left;
            } else {
                hi = right;
            }
        }
        return 0.5 * (lo + hi);
    }

    /// Both sides fire without want of targets until y is gone: survivors of x, and when.
    private static double[] duel(double x0, double y0, double a, double b) {
        double h = 1e-3;
        double x = x0;
        double y = y0;
        double t = 0;
        while (true) {
            double dx = Lanchester.losses(a, y, x, 0);
            double dy = Lanchester.losses(b, x, y, 0);
            double laterX = x - h * dx;
            double laterY = Math.max(1e-12, y - h * dy);
            double meanX = (dx + Lanchester.losses(a, laterY, laterX, 0)) / 2;
            double meanY = (dy + Lanchester.losses(b, laterX, laterY, 0)) / 2;
            if (y - h * meanY <= 0) {
                double last = y / meanY;
                return new double[] {x - last * meanX, t + last};
            }
            x -= h * meanX;
            y -= h * meanY;
            t += h;
        }
    }

    /// Chance that x wins when one after the other falls, at the hourly rates of the law.
    private static double wins(int x, int y, double room) {
        if (y == 0 || x == 0) {
            return y == 0 ? 1 : 0;
        }
        double xLoses = Lanchester.losses(0.05, y, x, room);
        double yLoses = Lanchester.losses(0.05, x, y, room);
        double p = yLoses / (xLoses + yLoses);
        return p * wins(x, y - 1, room) + (1 - p) * wins(x - 1, y, room);
    }
}
