package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.elite.Contest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Payoffs and fights of `elite.contest`, by itself in the [StandCountry], every round from the same start.
///
/// Of 4,000 men 1,000 are the predecessor's; of the others four in five hold: .6 of all. His people have the lesser two
/// of three offices, half of them by weight.
final class FactionTargets {
    private static final String CARD = "elite.contest";
    private static final int ROUNDS = 20_000;
    private static final String CHANCE = "four standard errors of 20,000 rounds";

    private FactionTargets() {}

    static List<Target> of() {
        return List.of(fights(), purged(), safe());
    }

    /// All moves alike: one in nine of each pair. The incumbent brings .6 + .8·.5 + .5·.4 + .4·.5 = 1.4 against .25 +
    /// .8·.5 + .05 = .7, half of it where he is obstructed: 4 to 1 and 1 to 1 at a decisiveness of 2. Offices of
    /// weights 2 and 1 go in the proportion of 4 to 1.
    private static Target fights() {
        double moved = 0.9 * (2 + 0.8 + 0.5) / 9;
        double[] expected = {1.0 / 3, 0.8 * moved, 0.2 * moved, 0.25 * 2 / 9};
        return Target.analytic(
                        "elite.contest.fights",
                        "Share of 20,000 rounds of blind moves in which the government falls, the heavier and the lighter office change hands; mean obstruction")
                .from("pace·(2/9 + π/9 + π′/9), weights squared, grip·O·2/9; π = aᵐ/(aᵐ + bᵐ); by hand")
                .cards(CARD)
                .withinErrors(4, CHANCE, expected, new double[] {
                    error(expected[0]), error(expected[1]), error(expected[2]), 0.25 * error(2.0 / 9)
                })
                .numbers(shares(
                        1,
                        () -> rivals().with("precision", 0),
                        stand -> new double[] {
                            1 - stand.value(EliteColumns.GOVERNMENT, 0),
                            1 - stand.value(EliteColumns.OFFICE_HOLDER, 1),
                            1 - stand.value(EliteColumns.OFFICE_HOLDER, 2),
                            stand.value(EliteColumns.OBSTRUCTION, 0)
                        },
                        4));
    }

    /// To leave things as they are costs the incumbent 100·.5, to flee 1: he purges. The predecessor has .5·(1 − .8) if
    /// he holds, .5·(1 − .5) − .1 if he obstructs, .05 if he leaves: twenty times that is 2, 3 and 1.
    private static Target purged() {
        double[] expected = logit(2, 3, 1);
        return Target.analytic(
                        "elite.contest.purged",
                        "Share of 20,000 rounds in which the predecessor’s faction holds, obstructs and yields, when the incumbent is sure to purge; precision 20")
                .from("∝ exp(λ·(O·(1 − π); O·(1 − π′) − fight; exit)); by hand")
                .cards(CARD)
                .withinErrors(4, CHANCE, expected, errors(expected))
                .numbers(shares(
                        1,
                        () -> rivals().with("precision", 20)
                                .with("blame", 100)
                                .with("flight", -1)
                                .with("fight", 0.1)
                                .with("exit", 0.05)
                                .set(EliteColumns.RIFT, 0, 0.5),
                        stand -> move(stand.value(EliteColumns.PREDECESSOR_MOVE, 0)),
                        3));
    }

    /// With one office of a sixth left, and no command, the predecessor has no forces of his own, and a
    /// purge is won whatever he does; a retirement worth 1 makes him yield. A fifth of all men do not
    /// hold. The incumbent has 1 + .1·.5 − 2·.2 if he holds, 1 − 2·.2 if he purges, .45 if he flees.
    /// Twenty times that is 4, 3 and 0 above the last.
    private static Target safe() {
        double[] expected = logit(4, 3, 0);
        return Target.analytic(
                        "elite.contest.safe",
                        "Share of 20,000 rounds in which the incumbent holds, purges and yields, when the predecessor’s faction is sure to yield; precision 20")
                .from(
                        "∝ exp(λ·(1 + P − X; 1 − X; flight)), P = pact·(1 − rift), X = peril·(share that does not hold); by hand")
                .cards(CARD)
                .withinErrors(4, CHANCE, expected, errors(expected))
                .numbers(shares(
                        0,
                        () -> rivals().with("precision", 20)
                                .with("exit", 1)
                                .with("sway", 0)
                                .with("pact", 0.1)
                                .with("peril", 2)
                                .with("flight", 0.45)
                                .set(EliteColumns.RIFT, 0, 0.5),
                        stand -> move(stand.value(EliteColumns.INCUMBENT_MOVE, 0)),
                        3));
    }

    private static Stand rivals() {
        return Stand.of(new Contest())
                .with("precision", 0)
                .with("pact", 0)
                .with("blame", 0)
                .with("gain", 0)
                .with("fight", 0)
                .with("exit", 0)
                .with("flight", 0)
                .with("peril", 0)
                .with("offices", 0.8)
                .with("legitimacy", 0.5)
                .with("backing", 0.4)
                .with("wealth", 0.05)
                .with("sway", 0.5)
                .with("decisiveness", 2)
                .with("pace", 0.9)
                .with("focus", 2)
                .with("grip", 0.5)
                .with("fall", 1000)
                .setAll(Columns.UNIT_HOLDING, 0.8)
                .set(Columns.LEGITIMACY, 0, 0.4)
                .set(PowerColumns.BACKING_TOTAL, 0, 0.5);
    }

    /// @param command who holds the office that commands forces at the beginning of a round
    /// @param seen    of a round, so many numbers
    private static Supplier<double[]> shares(
            int command, Supplier<Stand> start, Function<Stand, double[]> seen, int count) {
        return () -> {
            Stand stand = start.get();
            double[] sums = new double[count];
            for (int round = 0; round < ROUNDS; round++) {
                stand.set(EliteColumns.GOVERNMENT, 0, 1)
                        .set(EliteColumns.OFFICE_HOLDER, 0, 0)
                        .set(EliteColumns.OFFICE_HOLDER, 1, command)
                        .set(EliteColumns.OFFICE_HOLDER, 2, 1)
                        .hours(6);
                double[] now = seen.apply(stand);
                for (int i = 0; i < count; i++) {
                    sums[i] += now[i] / ROUNDS;
                }
            }
            return sums;
        };
    }

    /// One at the place of the move, nought at the others.
    private static double[] move(double which) {
        double[] moves = new double[3];
        moves[(int) which] = 1;
        return moves;
    }

    private static double[] logit(double... utilities) {
        double all = 0;
        for (double utility : utilities) {
            all += exp(utility);
        }
        double[] shares = new double[utilities.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = exp(utilities[i]) / all;
        }
        return shares;
    }

    private static double[] errors(double[] shares) {
        double[] errors = new double[shares.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = error(shares[i]);
        }
        return errors;
    }

    private static double error(double share) {
        return Math.sqrt(share * (1 - share) / ROUNDS);
    }
}
