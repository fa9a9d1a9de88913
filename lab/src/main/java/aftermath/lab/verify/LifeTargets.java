package aftermath.lab.verify;

import aftermath.sim.engine.Draws;
import aftermath.sim.lattice.GroupRules;
import aftermath.sim.lattice.GroupSetting;
import aftermath.sim.lattice.GroupViolence;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Birth, death, killing and jail in Epstein's two groups, where each goes on by itself.
///
/// On nine cells everybody has everybody in view; whoever has any hardship is violent at a threshold of 0 and a
/// legitimacy of 0.
final class LifeTargets {
    private static final String CARD = LatticeTargets.CARD;
    private static final String TEXT = "; rules of Epstein 2002, doi:10.1073/pnas.092080199, Model II, worked by hand";
    private static final int WORLDS = 4_000;
    private static final int WIDE = 200;
    private static final int NEVER = 1_000_000;
    private static final double ERRORS = 4;

    private LifeTargets() {}

    static List<Target> of() {
        return List.of(births(), heirs(), deaths(), killings(), terms());
    }

    /// On a tenth of the cells nobody wants for a free one. A generation a tick: Galton and Watson's process.
    private static Target births() {
        double mean = Math.pow(1.1, 10);
        double variance = 0.1 * 0.9 * Math.pow(1.1, 9) * (mean - 1) / 0.1;
        return Target.analytic(
                        "lattice.groups.births",
                        "Size of two peaceful groups after ten ticks, over that at the start, 4,000 citizens with offspring at 0.1")
                .from("1.1¹⁰" + TEXT)
                .cards(CARD)
                .withinErrors(
                        ERRORS, "four standard errors of 4,000 branching families", new double[] {mean}, new double[] {
                            Math.sqrt(variance / 4000)
                        })
                .numbers(() -> new double[] {people(peaceful(0.1, 0.1, NEVER, 10)) / 4000});
    }

    private static Target heirs() {
        return Target.analytic(
                        "lattice.groups.heirs",
                        "Citizens after one and five ticks where each has a child and dies at the end of his first tick, 4,000 at the start")
                .from("a child has its first tick after the one in which it is born" + TEXT)
                .cards(CARD)
                .within(0, "a count", 4000, 4000)
                .numbers(() -> new double[] {people(peaceful(0.1, 1, 1, 1)), people(peaceful(0.1, 1, 1, 5))});
    }

    private static Target deaths() {
        double[] expected = {0.8, 0.5, 0};
        double[] error = {Math.sqrt(0.8 * 0.2 / 28_000), Math.sqrt(0.5 * 0.5 / 28_000), 0};
        return Target.analytic(
                        "lattice.groups.deaths",
                        "Share of 28,000 citizens without offspring who live after 10, 25 and 50 ticks, ages at death up to 50")
                .from("1 − t/50: ages at death are uniform" + TEXT)
                .cards(CARD)
                .withinErrors(ERRORS, "four standard errors of 28,000 lives", expected, error)
                .numbers(() -> new double[] {
                    people(peaceful(0.7, 0, 50, 10)) / 28_000,
                    people(peaceful(0.7, 0, 50, 25)) / 28_000,
                    people(peaceful(0.7, 0, 50, 50)) / 28_000
                });
    }

    /// Of two against two the first who has his turn kills one. If the next is his fellow, the other is killed, and
    /// all is over with two dead. If it is the survivor of the other group, he kills one who had his turn, and is
    /// killed by the one who had not, or kills the one who had not: three or two.
    private static Target killings() {
        return Target.analytic(
                        "lattice.groups.killings",
                        "Killed in the first tick where all are violent and in view, one against one and two against two, mean of 4,000 worlds")
                .from("1; 2·(1/2 + 1/4) + 3·1/4" + TEXT)
                .cards(CARD)
                .withinErrors(
                        ERRORS,
                        "four standard errors of 4,000 worlds; one against one is certain",
                        new double[] {1, 2.25},
                        new double[] {0, Math.sqrt(0.25 * 0.75 / WORLDS)})
                .numbers(() -> new double[] {mean(seed -> killed(2, seed)), mean(seed -> killed(4, seed))});
    }

    /// A citizen turns violent in his first turn and is arrested if the officer's comes later.
    private static Target terms() {
        double[] expected = {0.5 * 2 / 4, 0.5 * 8 / 10};
        double[] error = {
            Math.sqrt(expected[0] * (1 - expected[0]) / WORLDS), Math.sqrt(expected[1] * (1 - expected[1]) / WORLDS)
        };
        return Target.analytic(
                        "lattice.groups.terms",
                        "Share of 4,000 worlds of one violent citizen and one officer in which he sits after his first tick, terms of 0 to 3 and of 0 to 9")
                .from("in half of them the officer is second; terms of 0 and 1 are over with the tick" + TEXT)
                .cards(CARD)
                .withinErrors(ERRORS, "four standard errors of 4,000 worlds", expected, error)
                .numbers(() -> new double[] {mean(seed -> jailed(3, seed)), mean(seed -> jailed(9, seed))});
    }

    private static double mean(IntToDoubleFunction of) {
        return IntStream.range(0, WORLDS).mapToDouble(of).sum() / WORLDS;
    }

    private static GroupRules rules(GroupRules.Death death) {
        GroupRules text = GroupRules.PAPER;
        return new GroupRules(
                text.ratio(),
                text.self(),
                text.allies(),
                text.shape(),
                text.term(),
                text.release(),
                text.offspring(),
                death,
                text.activation());
    }

    private static GroupViolence peaceful(double density, double cloning, int oldest, int ticks) {
        GroupViolence world = new GroupViolence(
                new GroupSetting(WIDE, WIDE, density, 0, 1.7, 1.7, 2.3, 1, 15, 1, cloning, oldest),
                rules(oldest == NEVER ? GroupRules.Death.NEVER : GroupRules.Death.BY_AGE),
                new Draws(1, 0));
        for (int tick = 0; tick < ticks; tick++) {
            world.step();
        }
        return world;
    }

    private static double killed(int citizens, int seed) {
        return count(violent(citizens, 0, 0, seed), "killed");
    }

    private static double jailed(int longest, int seed) {
        return count(violent(1, 1, longest, seed), "jailed");
    }

    private static GroupViolence violent(int citizens, int officers, int longest, int seed) {
        GroupViolence world = new GroupViolence(
                new GroupSetting(3, 3, citizens / 9.0, officers / 9.0, 1.7, 1.7, 0, 0, longest, 0, 0, NEVER),
                rules(GroupRules.Death.NEVER),
                new Draws(1, seed));
        world.step();
        return world;
    }

    private static double people(GroupViolence world) {
        return count(world, "first") + count(world, "second");
    }

    private static double count(GroupViolence world, String column) {
        return world.counts()[world.columns().indexOf(column)];
    }
}
