package aftermath.lab.verify;

import aftermath.sim.engine.Draws;
import aftermath.sim.lattice.Course;
import aftermath.sim.lattice.GroupRules;
import aftermath.sim.lattice.GroupSetting;
import aftermath.sim.lattice.GroupViolence;
import aftermath.sim.lattice.Lattice;
import aftermath.sim.lattice.Picture;
import aftermath.sim.lattice.Rebellion;
import aftermath.sim.lattice.Rules;
import aftermath.sim.lattice.Setting;
import aftermath.sim.lattice.View;
import java.util.List;

/// Rules of the lattice that runs with NetLogo's alone would not show: the first decision in view of officers, jail
/// terms
/// of every range and countdown, pursuit; and Mesa's rules as a whole.
final class RuleTargets {
    private static final String CARD = LatticeTargets.CARD;
    private static final String MESA = "Mesa 3.1.5, epstein_civil_violence, run by others";

    private static final int FIRST_TURNS = 40_000;
    private static final int TERM_TICKS = 20_000;
    private static final int LONGEST = 30;
    private static final int SHOWN_TICKS = 20;
    private static final int WORLDS = 40;
    private static final int TICKS = 600;
    private static final int DROPPED = 100;
    private static final int OUTBURST = 50;
    /// Prisoners on average in their one run of what Mesa opens with.
    private static final double THEIRS = 30;

    private RuleTargets() {}

    static List<Target> of() {
        return List.of(
                Target.analytic(
                                "lattice.first-turn",
                                "Chance that the first turn of all makes somebody active in view of one and of two officers, legitimacy 0.2, exact ratio: Model I with 15 citizens, Model II with 15")
                        .from("15/(15 + C)·(a − T)²/(2·a·P), a = 0.8, T = 0.1, P = 1 − e^−2.3C")
                        .cards(CARD)
                        .within(
                                0.0095,
                                "four standard errors of 40,000 lattices, √(0.22/40,000)",
                                first(1),
                                first(2),
                                first(1),
                                first(2))
                        .numbers(() -> new double[] {active(1), active(2), violent(1), violent(2)}),
                Target.analytic(
                                "lattice.terms",
                                "Prisoners on average where one officer arrests one a tick, terms to 30: from 0 to 29, from 0 to 30, from 1 to 30 counted down at the end of a tick; from 0 to 30 at the own turn")
                        .from(
                                "Σ over ages of the chance that a term is longer: 28·29/60, 29·30/62, 29/2; at the own turn, which is still to come half of the time, 15 + 1/2")
                        .cards(CARD)
                        .within(
                                0.3,
                                "four standard errors of 20,000 ticks whose counts are akin over some twenty",
                                28.0 * 29 / 60,
                                29.0 * 30 / 62,
                                14.5,
                                15.5)
                        .numbers(() -> new double[] {
                            prisoners(Rules.Term.FROM_0_BELOW_MOST, Rules.Countdown.END_OF_TICK),
                            prisoners(Rules.Term.FROM_0_TO_MOST, Rules.Countdown.END_OF_TICK),
                            prisoners(Rules.Term.FROM_1_TO_MOST, Rules.Countdown.END_OF_TICK),
                            prisoners(Rules.Term.FROM_0_TO_MOST, Rules.Countdown.OWN_TURN)
                        }),
                Target.analytic(
                                "lattice.pursuit",
                                "Ticks of twenty after which the officer stands on the cell of the one just arrested: where it steps there, and where it stays")
                        .from("the rule itself: always, and never while prisoners keep others off their cells")
                        .cards(CARD)
                        .within(0, "no chance in it", SHOWN_TICKS, 0)
                        .numbers(() -> new double[] {hidden(Rules.Pursuit.STEP), hidden(Rules.Pursuit.STAY)}),
                Target.peer(
                                "lattice.mesa",
                                "Mean of actives, of prisoners, and share of ticks with over 50 active, Mesa's rules since version 3: forty seeds of 600 ticks")
                        .from(MESA + ": eight seeds of 600 ticks, spread by 5.1 in the first")
                        .cards(CARD)
                        .withinErrors(
                                3,
                                "three standard errors of eight of theirs and forty of ours; spreads of the second and third are ours, 56 and 0.022",
                                new double[] {14.1, 205, 0.049},
                                new double[] {error(5.1), error(56), error(0.022)})
                        .numbers(RuleTargets::mesa),
                Target.peer(
                                "lattice.mesa-defaults",
                                "Mesa's rules and what it opens with (legitimacy 0.8, terms to 1,000, 7.4 % officers), forty seeds of 200 ticks: share of seeds with fewer prisoners than their one run, and mean of actives")
                        .from(
                                MESA
                                        + ": one seed of 200 ticks, 30 prisoners on average, hardly one active after the first tick")
                        .cards(CARD)
                        .between(
                                "one run can only be told to lie among ours, nineteen times of twenty; calm is less than one active",
                                new double[] {0.5, 0.01},
                                new double[] {0.025, 0},
                                new double[] {0.975, 1})
                        .numbers(RuleTargets::mesaDefaults));
    }

    private static double first(int officers) {
        double chance = 1 - StrictMath.exp(-2.3 * officers);
        return 15.0 / (15 + officers) * 0.7 * 0.7 / (2 * 0.8 * chance);
    }

    private static double error(double spread) {
        return spread * Math.sqrt(1.0 / 8 + 1.0 / WORLDS);
    }

    /// Everybody sees all of a lattice of five by five.
    private static double active(int officers) {
        Setting setting =
                new Setting(5, 5, 0.6, officers / 25.0, 2, 2, 2.3, 0.1, 30, Course.constant(0.2), Setting.ALL_STAY);
        Rules rules = new Rules(
                Rules.Ratio.EXACT,
                Rules.SelfCount.ONCE,
                Rules.First.MOVE,
                Rules.First.MOVE,
                View.Shape.SQUARE,
                Rules.Term.FROM_0_TO_MOST,
                Rules.Countdown.END_OF_TICK,
                Rules.Prisoners.LEAVE_ROOM,
                Rules.Pursuit.STAY,
                Rules.Placement.FIXED,
                Rules.Activation.ONE);
        return share(seed -> new Rebellion(setting, rules, new Draws(1, seed)));
    }

    private static double violent(int officers) {
        GroupSetting setting = new GroupSetting(5, 5, 0.6, officers / 25.0, 2, 2, 2.3, 0.1, 30, 0.2, 0, 1000);
        GroupRules rules = new GroupRules(
                Rules.Ratio.EXACT,
                Rules.SelfCount.ONCE,
                GroupRules.Allies.ANYONE,
                View.Shape.SQUARE,
                Rules.Term.FROM_0_TO_MOST,
                GroupRules.Release.WHERE_ARRESTED,
                GroupRules.Offspring.DRAWN,
                GroupRules.Death.NEVER,
                Rules.Activation.ONE);
        return share(seed -> new GroupViolence(setting, rules, new Draws(1, seed)));
    }

    private static double share(java.util.function.IntFunction<Lattice> lattices) {
        int active = 0;
        for (int seed = 0; seed < FIRST_TURNS; seed++) {
            Lattice lattice = lattices.apply(seed);
            lattice.step();
            active += lattice.counts()[0];
        }
        return (double) active / FIRST_TURNS;
    }

    /// Nobody fears anything and everybody is aggrieved: all are active but the prisoners.
    private static Rebellion fearless(int longest, Rules.Term term, Rules.Countdown countdown, Rules.Pursuit pursuit) {
        Setting setting = new Setting(20, 20, 0.7, 0.0025, 7, 7, 0, 0, longest, Course.constant(0), Setting.ALL_STAY);
        return new Rebellion(
                setting,
                new Rules(
                        Rules.Ratio.EXACT,
                        Rules.SelfCount.ONCE,
                        Rules.First.MOVE,
                        Rules.First.MOVE,
                        View.Shape.DISC,
                        term,
                        countdown,
                        Rules.Prisoners.BLOCK,
                        pursuit,
                        Rules.Placement.FIXED,
                        Rules.Activation.EVERYONE),
                new Draws(1, 0));
    }

    private static double prisoners(Rules.Term term, Rules.Countdown countdown) {
        Rebellion lattice = fearless(LONGEST, term, countdown, Rules.Pursuit.STAY);
        double sum = 0;
        for (int tick = 0; tick < DROPPED + TERM_TICKS; tick++) {
            lattice.step();
            sum += tick < DROPPED ? 0 : lattice.jailed();
        }
        return sum / TERM_TICKS;
    }

    /// An officer hides the prisoner on whose cell it stands.
    private static double hidden(Rules.Pursuit pursuit) {
        Rebellion lattice = fearless(Setting.FOREVER, Rules.Term.FROM_0_TO_MOST, Rules.Countdown.END_OF_TICK, pursuit);
        int hidden = 0;
        lattice.step();
        for (int tick = 0; tick < SHOWN_TICKS; tick++) {
            lattice.step();
            Picture picture = lattice.picture();
            int shown = 0;
            for (int cell = 0; cell < 400; cell++) {
                shown += picture.at(cell % 20, cell / 20) == Picture.JAILED ? 1 : 0;
            }
            hidden += lattice.jailed() - shown;
        }
        return hidden;
    }

    private static double[] mesa() {
        double[] sums = new double[3];
        for (int seed = 0; seed < WORLDS; seed++) {
            Rebellion lattice = new Rebellion(Setting.rebellion(), Rules.MESA_3, new Draws(1, seed));
            for (int tick = 0; tick < TICKS; tick++) {
                lattice.step();
                if (tick >= DROPPED) {
                    sums[0] += lattice.active();
                    sums[1] += lattice.jailed();
                    sums[2] += lattice.active() > OUTBURST ? 1 : 0;
                }
            }
        }
        double ticks = WORLDS * (TICKS - DROPPED);
        return new double[] {sums[0] / ticks, sums[1] / ticks, sums[2] / ticks};
    }

    private static double[] mesaDefaults() {
        Setting opening = Setting.rebellion()
                .legitimacy(Course.constant(0.8))
                .longest(1000)
                .officers(0.074, Setting.ALL_STAY);
        double active = 0;
        double fewer = 0;
        int ticks = 200;
        for (int seed = 0; seed < WORLDS; seed++) {
            Rebellion lattice = new Rebellion(opening, Rules.MESA_3, new Draws(1, seed));
            double jailed = 0;
            for (int tick = 0; tick < ticks; tick++) {
                lattice.step();
                active += lattice.active();
                jailed += lattice.jailed();
            }
            fewer += jailed / ticks < THEIRS ? 1 : 0;
        }
        return new double[] {fewer / WORLDS, active / WORLDS / ticks};
    }
}
