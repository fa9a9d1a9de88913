package aftermath.sim.model;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Few mechanisms of the [SmallCountry] at a time, while a script plays what the others would do.
///
/// @param scene sets columns before every tick
public record Theatre(Map<String, Double> numbers, List<String> ids, Scene scene) {

    /// What happens besides.
    @FunctionalInterface
    public interface Scene {
        void set(World world, int tick);
    }

    /// @param ids mechanisms or layers that act
    public static Theatre of(Scene scene, String... ids) {
        return new Theatre(Numbers.shipped(), List.of(ids), scene);
    }

    public Theatre with(Object... namesAndValues) {
        return new Theatre(Numbers.with(numbers, namesAndValues), ids, scene);
    }

    /// The same without some of them.
    public Theatre cut(String... others) {
        List<String> left = new ArrayList<>(ids);
        left.removeAll(List.of(others));
        return new Theatre(numbers, left, scene);
    }

    /// Every column, from tick 0.
    public Frames play(int ticks) {
        try (Crew crew = new Crew(1)) {
            World world = Small.crisis().scale(20_000).settle(crew);
            List<Mechanism> cast = new ArrayList<>();
            cast.add(new Watcher(tick -> scene.set(world, tick)));
            Catalogue.MECHANISMS.stream()
                    .filter(m -> ids.contains(m.contract().id())
                            || ids.contains(m.contract().layer()))
                    .forEach(cast::add);
            Run run = new Run(world, Plan.of(cast, List.of()), numbers, 0, false);
            return run.observe(Columns.ALL, ticks, () -> false);
        }
    }

    /// Sets all entities of a column.
    public static void fill(World world, Column column, double value) {
        Arrays.fill(world.column(column), value);
    }

    /// First tick at which the total of a column is at least so high, or −1.
    public static int first(Frames frames, Column column, double level) {
        double[] total = frames.total(column);
        for (int t = 0; t < total.length; t++) {
            if (total[t] >= level) {
                return t;
            }
        }
        return -1;
    }
}
