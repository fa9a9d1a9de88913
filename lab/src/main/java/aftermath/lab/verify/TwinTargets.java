package aftermath.lab.verify;

import aftermath.lab.verify.Target.Got;
import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.EntitySet;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Hold;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/// Counterfactuals: the engine's twins against what theory says of them.
final class TwinTargets {
    private static final EntitySet CASE = new EntitySet("case");
    private static final Column ENCOURAGEMENT = column("encouragement");
    private static final Column HOMEWORK = column("homework");
    private static final Column SCORE = column("score");
    private static final int TICKS = 40;

    private TwinTargets() {}

    static List<Target> of() {
        return List.of(
                Target.published(
                                "CI-07",
                                "Structural counterfactual: X = U₁, H = 0.5X + U₂, Y = 0.7X + 0.4H + U₃, seen (0.5, 1, 1.5); Y as it was, and had H been 2")
                        .from("Pearl, Glymour & Jewell 2016, “Causal Inference in Statistics”, section 4.2: 1.90")
                        .within(1e-12, "arithmetic", 1.5, 1.9)
                        .numbers(() -> new double[] {homework(List.of()), homework(List.of(had(2)))}),
                Target.analytic(
                                "CI-08",
                                "An intervention that does nothing: digests of the world, with a mechanism that draws and writes nowhere, and with a hold at what is there anyway")
                        .from("twin worlds share every draw, so what is not changed stays the same to the bit")
                        .exactly("bits are bits", "same", "same", "other")
                        .got(() -> {
                            String plain = walk(List.of(), false);
                            return Got.words(
                                    like(plain, walk(List.of(), true)),
                                    like(plain, walk(List.of(hold(ENCOURAGEMENT, 0.5)), false)),
                                    like(plain, walk(List.of(hold(ENCOURAGEMENT, 0.75)), false)));
                        }),
                Target.analytic(
                                "CI-08.fork",
                                "A twin that goes on from the 15th tick against one run from the start, and a factual run that was forked from")
                        .from("a twin from a snapshot is its rerun from the start")
                        .exactly("bits are bits", "same", "same")
                        .got(TwinTargets::forked));
    }

    private static Column column(String name) {
        return new Column(CASE, "case." + name, "1", -1e9, 1e9, 0, name);
    }

    private static Hold had(double value) {
        return hold(HOMEWORK, value);
    }

    private static Hold hold(Column column, double value) {
        return new Hold(column, -1, false, value, 0, TICKS);
    }

    private static double homework(List<Hold> holds) {
        try (Crew crew = new Crew(1)) {
            World world = world(crew);
            double[] x = world.column(ENCOURAGEMENT);
            double[] h = world.column(HOMEWORK);
            List<Mechanism> equations = List.of(
                    new Equation("case.x", List.of(), ENCOURAGEMENT, () -> 0.5),
                    new Equation("case.h", List.of(ENCOURAGEMENT), HOMEWORK, () -> 0.5 * x[0] + 0.75),
                    new Equation(
                            "case.y", List.of(ENCOURAGEMENT, HOMEWORK), SCORE, () -> 0.7 * x[0] + 0.4 * h[0] + 0.75));
            new Run(world, Plan.of(equations, List.of()), Map.of(), holds, 0, true).burn(1);
            return world.column(SCORE)[0];
        }
    }

    private static World world(Crew crew) {
        return new World(new Draws(1, 0), crew).with(CASE, 1).with(List.of(ENCOURAGEMENT, HOMEWORK, SCORE));
    }

    private static String like(String one, String other) {
        return one.equals(other) ? "same" : "other";
    }

    /// A walk that draws every tick, pulled by a column that nothing moves.
    private static List<Mechanism> walkers(boolean idle) {
        Mechanism pull = new Equation("case.x", List.of(), ENCOURAGEMENT, () -> 0.5);
        Mechanism walk = new Walk();
        return idle ? List.of(new Idle(), pull, walk) : List.of(pull, walk);
    }

    private static String walk(List<Hold> holds, boolean idle) {
        try (Crew crew = new Crew(1)) {
            return run(world(crew), holds, idle)
                    .observe(List.of(SCORE), TICKS, () -> false)
                    .digest();
        }
    }

    private static Run run(World world, List<Hold> holds, boolean idle) {
        return new Run(world, Plan.of(walkers(idle), List.of()), Map.of(), holds, 0, false);
    }

    private static Got forked() {
        Hold late = new Hold(ENCOURAGEMENT, -1, false, 0.75, 15, TICKS);
        try (Crew crew = new Crew(1)) {
            Run factual = run(world(crew), List.of(), false);
            Frames begun = factual.observe(List.of(SCORE), 15, () -> false);
            Run twin = factual.fork(world(crew), Plan.of(walkers(false), List.of()), Map.of(), List.of(late));
            String fork = twin.observe(begun, TICKS, () -> false).digest();
            String rest = factual.observe(begun, TICKS, () -> false).digest();
            return Got.words(like(fork, walk(List.of(late), false)), like(rest, walk(List.of(), false)));
        }
    }

    /// A column that is what an equation of others says.
    private record Equation(String id, List<Column> of, Column left, DoubleSupplier right) implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract(id, "An equation", "none", 1, of, List.of(left), List.of());
        }

        @Override
        public Step bind(Binding world) {
            double[] written = world.writes(left);
            return tick -> written[0] = right.getAsDouble();
        }
    }

    /// A random walk with a pull.
    private record Walk() implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("case.walk", "Walks", "none", 1, List.of(ENCOURAGEMENT), List.of(SCORE), List.of());
        }

        @Override
        public Step bind(Binding world) {
            double[] pull = world.reads(ENCOURAGEMENT);
            double[] score = world.writes(SCORE);
            Draws draws = world.draws();
            return tick -> score[0] += pull[0] * Draws.unit(draws.key("case.walk", tick, 0), 0);
        }
    }

    /// Draws, and does nothing with it.
    private record Idle() implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("case.idle", "Draws in vain", "none", 1, List.of(), List.of(HOMEWORK), List.of());
        }

        @Override
        public Step bind(Binding world) {
            double[] written = world.writes(HOMEWORK);
            Draws draws = world.draws();
            return tick -> written[0] = 0 * Draws.unit(draws.key("case.walk", tick, 0), 0);
        }
    }
}
