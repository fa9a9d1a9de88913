package aftermath.lab.verify;

import aftermath.sim.engine.Draws;
import aftermath.sim.lattice.GroupRules;
import aftermath.sim.lattice.GroupSetting;
import aftermath.sim.lattice.GroupViolence;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/// Epstein's two groups on a torus, with and without peacekeepers.
final class GroupTargets {
    private static final String CARD = LatticeTargets.CARD;
    private static final String MODEL_II = "Epstein 2002, doi:10.1073/pnas.092080199, Model II, as reported by others";
    private static final double[] DENSITIES = {0, .02, .04, .06, .08, .1, .15};
    private static final int CAP = 15_000;
    private static final int RUNS = 50;
    private static final int SEEDS = 10;
    private static final int LONG = 1_000;
    /// Least rank correlation of seven that chance reaches in fewer than one of twenty cases.
    private static final double CRITICAL = 0.714;

    private GroupTargets() {}

    static List<Target> of() {
        return List.of(
                Target.published(
                                "CV-15",
                                "Two groups without peacekeepers, ten seeds of 1,000 ticks: killed at legitimacy 0.9; worlds that lose a group at 0.85 and 0.8")
                        .from("coexistence from 0.9 on, violence at 0.8; " + MODEL_II + "; nothing is printed of 0.85")
                        .cards(CARD)
                        .within(
                                0,
                                "h·0.1 never exceeds the threshold of 0.1; below, every world is said to lose one",
                                0,
                                10,
                                10)
                        .numbers(() -> new double[] {killed(.9), lost(.85), lost(.8)}),
                rising(
                        "CV-16",
                        "Rank correlation of officers per cell with mean and spread of the time to extinction, seven densities, 50 seeds: prisoners come back where they were arrested",
                        GroupRules.Release.WHERE_ARRESTED,
                        ""),
                rising(
                        "CV-16.anywhere",
                        "The same where prisoners come back anywhere on the lattice",
                        GroupRules.Release.ANYWHERE,
                        "The text leaves open where prisoners come back. Set down among the other group they are killed or"
                                + " kill: the time hardly grows with officers and its spread falls, so that the printed"
                                + " result hangs on this choice."));
    }

    private static Target rising(String id, String title, GroupRules.Release release, String reason) {
        return Target.published(id, title)
                .from("mean and spread rise with the density of peacekeepers; " + MODEL_II)
                .cards(CARD)
                .between(
                        "no rank correlation of seven below 0.714 is told from none at one in twenty",
                        new double[] {1, 1},
                        new double[] {CRITICAL, CRITICAL},
                        new double[] {1, 1})
                .slow()
                .missedBecause(reason)
                .numbers(() -> ranks(release));
    }

    /// What NetLogo and Mesa have, with vision 1.7, offspring 0.05, jail to 15 and age to 200 as the paper is recalled.
    private static GroupViolence world(double officers, double legitimacy, GroupRules rules, int seed) {
        return new GroupViolence(
                new GroupSetting(40, 40, 0.7, officers, 1.7, 1.7, 2.3, 0.1, 15, legitimacy, 0.05, 200),
                rules,
                new Draws(1, seed));
    }

    private static double killed(double legitimacy) {
        double killed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            GroupViolence world = world(0, legitimacy, GroupRules.PAPER, seed);
            for (int tick = 0; tick < LONG && !world.over(); tick++) {
                world.step();
            }
            killed += world.counts()[world.columns().indexOf("killed")];
        }
        return killed;
    }

    private static double lost(double legitimacy) {
        int lost = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            lost += extinction(world(0, legitimacy, GroupRules.PAPER, seed), LONG) < LONG ? 1 : 0;
        }
        return lost;
    }

    private static double extinction(GroupViolence world, int cap) {
        while (world.tick() < cap && !world.over()) {
            world.step();
        }
        return world.tick();
    }

    private static double[] ranks(GroupRules.Release release) {
        GroupRules text = GroupRules.PAPER;
        GroupRules rules = new GroupRules(
                text.ratio(),
                text.self(),
                text.allies(),
                text.shape(),
                text.term(),
                release,
                text.offspring(),
                text.death(),
                text.activation());
        double[] mean = new double[DENSITIES.length];
        double[] spread = new double[DENSITIES.length];
        for (int d = 0; d < DENSITIES.length; d++) {
            double[] times = new double[RUNS];
            for (int seed = 0; seed < RUNS; seed++) {
                times[seed] = extinction(world(DENSITIES[d], 0.8, rules, seed), CAP);
            }
            double middle = Arrays.stream(times).average().orElseThrow();
            mean[d] = middle;
            spread[d] = Math.sqrt(Arrays.stream(times)
                            .map(time -> (time - middle) * (time - middle))
                            .sum()
                    / (RUNS - 1));
        }
        SpearmansCorrelation rank = new SpearmansCorrelation();
        return new double[] {rank.correlation(DENSITIES, mean), rank.correlation(DENSITIES, spread)};
    }
}
