package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.Population;
import aftermath.sim.model.society.Decide;
import java.util.List;

/// The hours of the day and the hours of rest in `society.decide`, by itself in the [StandCountry] at one agent to ten
/// residents: people without grievance whom the pull of their place, put in by hand, moves as one.
///
/// The world begins at midnight of local time, so that the hour of the day is the tick within the day.
final class HabitTargets {
    private static final String CARD = "society.decide";
    private static final int SCALE = 10;
    /// Pull at which everybody surely comes out, and nobody thinks of going home.
    private static final double ALL = 100;
    /// Agents whom the least of the shares below is a share of, rounded down.
    private static final int MANY = 70_000;

    private static final double ERRORS = 4.5;
    private static final String CHANCE = "4.5 standard errors of 70,000 agents, the fewest that are ever asked";

    private HabitTargets() {}

    static List<Target> of() {
        return List.of(rhythm(), night(), rest());
    }

    /// Most come out at 15, a rhythm of 1: a cosine of −1, −1/2, 0, 1/2 and 1 at 3, 7, 9, 11 and 15. A curfew keeps
    /// everybody at home in other hours, and half of them at 9.
    private static Target rhythm() {
        double[] expected = {0, 0.2 / 2, 0.2 / 2, 0.2 * 1.5, 0.2 * 2};
        return Target.analytic(
                        "society.decide.rhythm",
                        "Share of those at home that comes out at 3, 7, 9, 11 and 15, where most come out at 15; half kept at home at 9")
                .from("λ·(1 + a·cos(2π(hour − peak)/24))·(1 − curfew); by hand")
                .cards(CARD)
                .withinErrors(ERRORS, CHANCE, expected, errors(expected))
                .numbers(() -> {
                    Stand stand = willing().with("rate", 0.2).with("rhythm", 1).with("peak", 15);
                    double all = agents(stand);
                    stand.setAll(Columns.PROOF, ALL);
                    double[] seen = new double[expected.length];
                    int[] hours = {3, 7, 9, 11, 15};
                    int tick = 0;
                    for (int i = 0; i < hours.length; i++) {
                        stand.setAll(Columns.CURFEW, 1).hours(hours[i] - tick);
                        double home = all - stand.value(Columns.PARTICIPANTS, 0);
                        stand.setAll(Columns.CURFEW, hours[i] == 9 ? 0.5 : 0).hours(1);
                        seen[i] = stand.value(Columns.JOINED, 0) / home;
                        tick = hours[i] + 1;
                    }
                    return seen;
                });
    }

    /// Everybody came out at 15, when the chance is 1; from then on a curfew lets nobody follow. The night is deepest
    /// at 3, half as deep at 23 and 7, and there is none at 17 and 11.
    private static Target night() {
        double[] expected = {0, 0.06 / 2, 0.06, 0.06 / 2, 0};
        return Target.analytic(
                        "society.decide.night",
                        "Share of those on the street who go home at 17, 23, 3, 7 and 11 though all would stay, where most come out at 15")
                .from("n·max(0, −cos(2π(hour − peak)/24)); by hand")
                .cards(CARD)
                .withinErrors(ERRORS, CHANCE, expected, errors(expected))
                .numbers(() -> {
                    Stand stand = willing()
                            .with("rate", 0.5)
                            .with("rhythm", 1)
                            .with("peak", 15)
                            .with("leave", 0.5)
                            .with("night", 0.06);
                    stand.setAll(Columns.PROOF, ALL).hours(16).setAll(Columns.CURFEW, 1);
                    double[] seen = new double[expected.length];
                    int[] hours = {17, 23, 24 + 3, 24 + 7, 24 + 11};
                    int tick = 16;
                    for (int i = 0; i < hours.length; i++) {
                        stand.hours(hours[i] - tick);
                        double out = stand.value(Columns.PARTICIPANTS, 0);
                        stand.hours(1);
                        seen[i] = 1 - stand.value(Columns.PARTICIPANTS, 0) / out;
                        tick = hours[i] + 1;
                    }
                    return seen;
                });
    }

    /// Everybody comes out at midnight, the peak, and stays for five hours at a cost of 1 each. Then,
    /// for an hour, the pull leaves a wish of −ln 3, on a scale of 1. Three of four would leave, half
    /// of them in an hour. They are at home from 5 until the next midnight, for 19 hours.
    private static Target rest() {
        double[] expected = {0.5 * 0.75, logistic(4 - 5.0 / 2), logistic(4 - 5.0 / 4), logistic(4)};
        return Target.analytic(
                        "society.decide.rest",
                        "Share that goes home after five hours that cost 1 each; of these, the share that comes out again 19 hours later at a pull of 4, half-lives of rest 19 h, 9.5 h and 0.1 h")
                .from("μ·(1 − L((pull − cost·hours)/τ)); λ·d·L((pull − cost·hours·2^(−t/rest))/τ); by hand")
                .cards(CARD, "society.fatigue")
                .withinErrors(ERRORS, CHANCE, expected, errors(expected))
                .numbers(() -> {
                    double[] half = again(19);
                    return new double[] {half[0], half[1], again(9.5)[1], again(0.1)[1]};
                });
    }

    private static double[] again(double halfLife) {
        Stand stand = willing()
                .with("rate", 0.5)
                .with("rhythm", 1)
                .with("leave", 0.5)
                .with("rest", halfLife)
                .set(Columns.WEARINESS, 0, 1);
        double all = agents(stand);
        stand.setAll(Columns.PROOF, ALL).hours(5).setAll(Columns.CURFEW, 1);
        stand.setAll(Columns.PROOF, 5 - Math.log(3)).hours(1);
        double home = all - stand.value(Columns.PARTICIPANTS, 0);
        stand.setAll(Columns.PROOF, ALL).hours(18);
        stand.setAll(Columns.CURFEW, 0).setAll(Columns.PROOF, 4).hours(1);
        return new double[] {home / all, stand.value(Columns.JOINED, 0) / home};
    }

    /// Nobody has a grievance, everybody could come out, and a threshold of 0 has next to no spread.
    private static Stand willing() {
        return Stand.of(new Decide())
                .scale(SCALE)
                .with("least", 0)
                .with("leave", 0)
                .with("night", 0)
                .with("peak", 0)
                .with("rest", 1)
                .with("recent", 0)
                .with("spread", 1)
                .with("custody", 1)
                .with("recovery", 1)
                .with("population.legitimacy", 1)
                .with("population.availability", 1)
                .with("population.threshold-mean", 0)
                .with("population.threshold-spread", 1e-3)
                .with("population.fear-weight", 0)
                .setAll(Columns.DISCONTENT, 0);
    }

    private static double agents(Stand stand) {
        return (double) SCALE * stand.part(Population.class).residents().count();
    }

    private static double[] errors(double... shares) {
        double[] error = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            error[i] = Math.sqrt(shares[i] * (1 - shares[i]) / MANY);
        }
        return error;
    }

    private static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }
}
