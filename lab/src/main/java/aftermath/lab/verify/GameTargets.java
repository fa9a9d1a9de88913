package aftermath.lab.verify;

import aftermath.sim.engine.Draws;
import aftermath.sim.model.elite.QuantalResponse;
import aftermath.sim.model.security.GlobalGame;
import aftermath.sim.population.StandardNormal;
import java.util.List;

/// The coordination game of the forces, and the game of the factions.
final class GameTargets {
    private static final String MORRIS_SHIN = "Morris & Shin 2003, doi:10.1017/CBO9780511610240.004";
    private static final String AHP = "Angeletos, Hellwig & Pavan 2007, doi:10.1111/j.1468-0262.2007.00766.x";
    private static final String COHESION = "security.cohesion";
    private static final double SIX = 1e-6;
    private static final String DIGITS = "six printed digits";
    private static final int MANY = 200_000;

    private GameTargets() {}

    static List<Target> of() {
        return List.of(
                Target.analytic(
                                "GG-01",
                                "Cutoff without a public signal at costs 0.25, 0.4 and 0.75, precision 0.01, 25 and 10⁸")
                        .from("θ* = 1 − c; " + MORRIS_SHIN)
                        .cards(COHESION)
                        .within(1e-9, "rounding", 0.75, 0.6, 0.25)
                        .numbers(() -> new double[] {
                            cutoffs(0, 0.01, 0.3, 0.25)[0], cutoffs(0, 25, 0.3, 0.4)[0], cutoffs(0, 1e8, 0.3, 0.75)[0]
                        }),
                Target.analytic("GG-02", "Signal below which one shirks, precision 100, costs 0.25, 0.4, 0.5, 0.75")
                        .from("x* = θ* + Φ⁻¹(θ*)/√β; " + MORRIS_SHIN)
                        .cards(COHESION)
                        .within(SIX, DIGITS, .817449, .625335, .5, .182551)
                        .numbers(() -> new double[] {signal(.25), signal(.4), signal(.5), signal(.75)}),
                Target.analytic(
                                "GG-03",
                                "Cutoff with a normal prior, (α, β, z, c) = (1,4,.5,.4), (1,4,.3,.5), (1,1,.5,.3), (1,100,.2,.4)")
                        .from(AHP)
                        .cards(COHESION)
                        .within(SIX, DIGITS, .637600, .549674, .865982, .616484)
                        .numbers(() -> new double[] {
                            cutoffs(1, 4, .5, .4)[0],
                            cutoffs(1, 4, .3, .5)[0],
                            cutoffs(1, 1, .5, .3)[0],
                            cutoffs(1, 100, .2, .4)[0]
                        }),
                Target.analytic("GG-04", "All cutoffs for (α, β, z, c) = (4, 1, .5, .5)")
                        .from(AHP)
                        .cards(COHESION)
                        .within(SIX, DIGITS, .030074, .5, .969926)
                        .numbers(() -> cutoffs(4, 1, .5, .5)),
                Target.analytic("GG-05", "All cutoffs for (α, β, z, c) = (9, 4, .5, .45)")
                        .from(AHP)
                        .cards(COHESION)
                        .within(SIX, DIGITS, .029259, .384249, .992734)
                        .numbers(() -> cutoffs(9, 4, .5, .45)),
                Target.analytic("GG-06", "Most equilibria over beliefs and costs, α/√β just below and just above √2π")
                        .from("one for every belief and cost iff α/√β ≤ √2π = 2.506628; " + MORRIS_SHIN)
                        .cards(COHESION)
                        .within(0, "a count, over a grid that holds the belief that matters", 1, 3)
                        .numbers(() ->
                                new double[] {most(Math.sqrt(2 * Math.PI) - 1e-3), most(Math.sqrt(2 * Math.PI) + 1e-2)
                                }),
                Target.analytic("GG-07", "How the cutoff moves with the public belief, α/√β 0.5, at a cutoff of 0.5")
                        .from("−r/(1/φ(Φ⁻¹(θ*)) − r); equations of " + AHP)
                        .cards(COHESION, "alliance.signal")
                        .within(SIX, DIGITS + "; central difference of 10⁻⁵", -0.249174)
                        .numbers(() ->
                                new double[] {(cutoffs(1, 4, .5 + 1e-5, .5)[0] - cutoffs(1, 4, .5 - 1e-5, .5)[0]) / 2e-5
                                }),
                Target.analytic(
                                "GG-09",
                                "First cutoff of the game of regime change, (α, β, c) = (1, 1, .5), z = .9 and z = .3 (GG-10)")
                        .from(AHP + "; the second attack is no part of the model")
                        .cards(COHESION)
                        .within(SIX, DIGITS, .261610, .628875)
                        .numbers(() -> new double[] {cutoffs(1, 1, .9, .5)[0], cutoffs(1, 1, .3, .5)[0]}),
                shirkers(),
                Target.analytic(
                                "security.cohesion.types",
                                "Two types, 70 % at cost .5 and 30 % at .35, α 3, β 16, z .6: each type's doubt at its signal, and the balance")
                        .from("the two conditions of " + MORRIS_SHIN + ", summed over types")
                        .cards(COHESION)
                        .within(1e-11, "rounding", .5, .35, 0)
                        .numbers(GameTargets::types),
                Target.analytic(
                                "elite.contest.dilemma",
                                "Quantal response where the second move is better by 0.2 and 0.5 whatever the other does, λ 1, 10 and 40")
                        .from("1/(1 + e^−λΔ); McKelvey & Palfrey 1995, doi:10.1006/game.1995.1023")
                        .cards("elite.contest")
                        .within(
                                1e-9,
                                "tolerance of the solver",
                                logit(.2),
                                logit(.5),
                                logit(2),
                                logit(5),
                                logit(8),
                                logit(20))
                        .numbers(() -> {
                            double[] one = dilemma(1);
                            double[] ten = dilemma(10);
                            double[] forty = dilemma(40);
                            return new double[] {one[0], one[1], ten[0], ten[1], forty[0], forty[1]};
                        }),
                Target.analytic(
                                "elite.contest.pennies",
                                "Quantal response in uneven matching pennies as λ grows to 2,000: the Nash equilibrium")
                        .from(
                                "mixed equilibrium (1/2; 1/10) of stakes 9 and 1; McKelvey & Palfrey 1995, doi:10.1006/game.1995.1023")
                        .cards("elite.contest")
                        .within(0.005, "λ is finite: the distance falls with 1/λ", .5, .1)
                        .numbers(() -> {
                            QuantalResponse game =
                                    game(new double[][] {{9, 0}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
                            game.solve(2000);
                            return new double[] {game.chance(0), game.otherChance(0)};
                        }));
    }

    private static Target shirkers() {
        double[] strengths = {.3, .5, .6, .8};
        double[] expected = new double[strengths.length];
        double[] error = new double[strengths.length];
        double signal = .6 + StandardNormal.quantile(.6) / 5;
        for (int i = 0; i < strengths.length; i++) {
            expected[i] = StandardNormal.cumulative(5 * (signal - strengths[i]));
            error[i] = Math.sqrt(expected[i] * (1 - expected[i]) / MANY);
        }
        return Target.analytic(
                        "GG-12",
                        "Share of 200,000 members with signals of their own who shirk at strengths .3, .5, .6, .8; cost .4, β 25")
                .from("Φ(√β(x* − θ)); " + MORRIS_SHIN)
                .cards(COHESION)
                .withinErrors(4, "four standard errors of 200,000 draws", expected, error)
                .numbers(() -> {
                    GlobalGame game = new GlobalGame(0, 25);
                    game.solve(0, 0, .4, .4);
                    double below = game.signalCutoff(game.cutoff(0), 0, .4);
                    double[] share = new double[strengths.length];
                    for (int i = 0; i < MANY; i++) {
                        double noise = StandardNormal.quantile(Draws.unit(7, i)) / 5;
                        for (int s = 0; s < share.length; s++) {
                            share[s] += strengths[s] + noise < below ? 1.0 / MANY : 0;
                        }
                    }
                    return share;
                });
    }

    private static double[] cutoffs(double alpha, double beta, double z, double cost) {
        GlobalGame game = new GlobalGame(alpha, beta);
        int found = game.solve(z, 0, cost, cost);
        double[] all = new double[found];
        for (int i = 0; i < found; i++) {
            all[i] = game.cutoff(i);
        }
        return all;
    }

    private static double signal(double cost) {
        GlobalGame game = new GlobalGame(0, 100);
        game.solve(0, 0, cost, cost);
        return game.signalCutoff(game.cutoff(0), 0, cost);
    }

    private static double most(double ratio) {
        GlobalGame game = new GlobalGame(2 * ratio, 4);
        int most = 0;
        for (int i = 0; i <= 200; i++) {
            for (double cost : new double[] {.3, .45, .5, .55, .7}) {
                most = Math.max(most, game.solve(i / 200.0, 0, cost, cost));
            }
        }
        return most;
    }

    private static double[] types() {
        GlobalGame game = new GlobalGame(3, 16);
        game.solve(.6, .3, .5, .35);
        double theta = game.cutoff(0);
        double[] cost = {.5, .35};
        double[] mass = {.7, .3};
        double[] doubt = new double[2];
        double balance = -theta;
        for (int k = 0; k < 2; k++) {
            double signal = game.signalCutoff(theta, .6, cost[k]);
            double mean = (3 * .6 + 16 * signal) / 19;
            doubt[k] = StandardNormal.cumulative(Math.sqrt(19) * (theta - mean));
            balance += mass[k] * StandardNormal.cumulative(4 * (signal - theta));
        }
        return new double[] {doubt[0], doubt[1], balance};
    }

    private static double logit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double[] dilemma(double lambda) {
        QuantalResponse game = game(new double[][] {{3, 0}, {3.2, .2}}, new double[][] {{3, 3.5}, {0, .5}});
        game.solve(lambda);
        return new double[] {game.chance(1), game.otherChance(1)};
    }

    private static QuantalResponse game(double[][] first, double[][] second) {
        QuantalResponse game = new QuantalResponse(first.length, first[0].length);
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first[i].length; j++) {
                game.payoff(i, j, first[i][j], second[i][j]);
            }
        }
        return game;
    }
}
