package aftermath.sim.model;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// A few mechanisms by themselves in the [SmallCountry], with what others would write set by hand.
public final class Scene {
    private final World world;
    private final Map<String, Double> numbers;
    private final List<Mechanism> mechanisms;

    private Scene(World world, Map<String, Double> numbers, List<Mechanism> mechanisms) {
        this.world = world;
        this.numbers = numbers;
        this.mechanisms = mechanisms;
    }

    /// The scene before anything has happened.
    ///
    /// @param numbers name, value, name, value, … of parameters that are not as shipped
    public static Scene of(List<Mechanism> mechanisms, Object... numbers) {
        return of(SmallCountry.scenario(), 1, mechanisms, numbers);
    }

    /// The same in another country and with other draws.
    public static Scene of(Scenario scenario, long seed, List<Mechanism> mechanisms, Object... numbers) {
        Map<String, Double> values = Numbers.shippedWith(numbers);
        try (Crew crew = new Crew(1)) {
            World world = new Small(
                            scenario, seed, 0, 20_000, values, List.of(), false, 1, mechanisms, List.of(), w -> {})
                    .settle(crew);
            return new Scene(world, values, new ArrayList<>(mechanisms));
        }
    }

    /// Sets a column for one entity.
    public Scene set(Column column, int entity, double value) {
        world.column(column)[entity] = value;
        return this;
    }

    /// Does something before every hour.
    public Scene first(Column column, IntConsumer act) {
        mechanisms.addFirst(new Act(column, act));
        return this;
    }

    /// Runs for some hours, checked.
    public Scene run(int hours) {
        return run(hours, tick -> {});
    }

    /// Runs for some hours, checked; looks on after each.
    public Scene run(int hours, IntConsumer look) {
        List<Mechanism> all = new ArrayList<>(mechanisms);
        all.add(new Watcher(look));
        new Run(world, Plan.of(all, List.of()), numbers, 0, true).burn(hours);
        return this;
    }

    public double value(Column column, int entity) {
        return world.column(column)[entity];
    }

    /// The sum over the set.
    public double total(Column column) {
        double sum = 0;
        for (double value : world.column(column)) {
            sum += value;
        }
        return sum;
    }

    /// Writes one column in place of the mechanism that does so in the model.
    private record Act(Column column, IntConsumer act) implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("test.act", "Acts", "none", 1, List.of(), List.of(column), List.of());
        }

        @Override
        public Step bind(Binding world) {
            return act::accept;
        }
    }
}
