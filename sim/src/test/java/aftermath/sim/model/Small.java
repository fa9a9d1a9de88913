package aftermath.sim.model;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/// Runs of the [SmallCountry], said in few words: what differs from the crisis is what a test is about.
///
/// @param threads of the crew
/// @param meddler is shown the world before the first tick
public record Small(
        Scenario scenario,
        long seed,
        int world,
        int scale,
        Map<String, Double> numbers,
        Collection<String> cuts,
        boolean checked,
        int threads,
        List<Mechanism> mechanisms,
        List<Column> observed,
        Consumer<World> meddler) {

    /// Hours of a whole run.
    public static final int MONTH = 744;

    /// A crisis in which everything happens that can: crowds, an emergency, a request, troops, their leaving.
    public static Small crisis() {
        return new Small(
                SmallCountry.scenario(),
                1,
                0,
                250,
                crisisNumbers(),
                List.of(),
                false,
                1,
                Catalogue.MECHANISMS,
                Columns.OBSERVED,
                w -> {});
    }

    /// The same country with thresholds that hardly anybody passes.
    public static Small calm() {
        return crisis().with("population.threshold-mean", 1.8);
    }

    private static SortedMap<String, Double> crisisNumbers() {
        return Numbers.shippedWith("population.threshold-mean", 0.82);
    }

    public Small with(Object... namesAndValues) {
        return copy(seed, world, Numbers.with(numbers, namesAndValues), cuts);
    }

    public Small cut(String... ids) {
        return copy(seed, world, numbers, List.of(ids));
    }

    public Small seed(long other) {
        return copy(other, world, numbers, cuts);
    }

    public Small world(int other) {
        return copy(seed, other, numbers, cuts);
    }

    private Small copy(long newSeed, int newWorld, Map<String, Double> newNumbers, Collection<String> newCuts) {
        return new Small(
                scenario,
                newSeed,
                newWorld,
                scale,
                newNumbers,
                newCuts,
                checked,
                threads,
                mechanisms,
                observed,
                meddler);
    }

    public Small in(Scenario other) {
        return new Small(other, seed, world, scale, numbers, cuts, checked, threads, mechanisms, observed, meddler);
    }

    public Small scale(int other) {
        return new Small(scenario, seed, world, other, numbers, cuts, checked, threads, mechanisms, observed, meddler);
    }

    public Small threads(int other) {
        return new Small(scenario, seed, world, scale, numbers, cuts, checked, other, mechanisms, observed, meddler);
    }

    public Small checkedRun() {
        return new Small(scenario, seed, world, scale, numbers, cuts, true, threads, mechanisms, observed, meddler);
    }

    public Small mechanisms(List<Mechanism> others) {
        return new Small(scenario, seed, world, scale, numbers, cuts, checked, threads, others, observed, meddler);
    }

    public Small observing(List<Column> others) {
        return new Small(scenario, seed, world, scale, numbers, cuts, checked, threads, mechanisms, others, meddler);
    }

    public Small meddling(Consumer<World> other) {
        return new Small(scenario, seed, world, scale, numbers, cuts, checked, threads, mechanisms, observed, other);
    }

    /// As the program runs it.
    public Frames nation(int ticks) {
        try (Crew crew = new Crew(threads)) {
            return new Nation(scenario, seed, world, scale, numbers, cuts, checked, crew).observe(ticks, () -> false);
        }
    }

    /// Put together by hand, so that mechanisms, observed columns and the world itself may be others.
    public Frames run(int ticks) {
        try (Crew crew = new Crew(threads)) {
            World state = settle(crew);
            meddler.accept(state);
            Run run = new Run(
                    state, Plan.of(mechanisms, cuts), numbers, -scenario.clock().burnIn(), checked);
            run.burn(0);
            return run.observe(observed, ticks, () -> false);
        }
    }

    /// The world before its first tick.
    public World settle(Crew crew) {
        Draws draws = new Draws(seed, world);
        Geography map = new Geography(scenario);
        Population people = new Population(scenario, map, scale, p -> numbers.get(p.name()), draws, crew);
        return Nation.settle(scenario, map, people, draws, crew);
    }
}
