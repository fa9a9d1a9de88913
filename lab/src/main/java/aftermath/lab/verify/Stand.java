package aftermath.lab.verify;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Nation;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// One mechanism by itself in a country of round numbers, with what others would write put in by hand. What it makes of
/// that is then read off its columns.
final class Stand {
    private static final int COARSE = 1000;

    private final Mechanism mechanism;
    private final SortedMap<String, Double> numbers = new TreeMap<>();
    private final List<IntConsumer> before = new ArrayList<>();
    private Scenario scenario = StandCountry.scenario();
    private int scale = COARSE;
    private int world;
    private @Nullable World state;
    private @Nullable Run run;

    private Stand(Mechanism mechanism) {
        this.mechanism = mechanism;
        for (Parameter parameter : Population.PARAMETERS) {
            numbers.put(parameter.name(), Math.clamp(0.5, parameter.lo(), parameter.hi()));
        }
        numbers.put("population.degree", 2.0);
        numbers.put("population.near", 2.0);
    }

    static Stand of(Mechanism mechanism) {
        return new Stand(mechanism);
    }

    /// Sets a parameter of the mechanism or of the population, by the part of its name that differs from the
    /// mechanism's, or whole.
    Stand with(String name, double value) {
        String own = mechanism.contract().id() + "." + name;
        boolean known = mechanism.contract().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(own));
        if (!known && !numbers.containsKey(name)) {
            throw new IllegalArgumentException("The parameter (" + name + ") must be one of "
                    + mechanism.contract().id() + " or of the population.");
        }
        numbers.put(known ? own : name, value);
        return this;
    }

    /// In another country.
    Stand in(Scenario other) {
        scenario = other;
        return this;
    }

    /// With so many residents to an agent.
    Stand scale(int residents) {
        scale = residents;
        return this;
    }

    /// With the draws of another world.
    Stand world(int number) {
        world = number;
        return this;
    }

    /// Puts a value into a column before the first hour, or between hours.
    Stand set(Column column, int entity, double value) {
        begun().column(column)[entity] = value;
        return this;
    }

    /// Puts a value into every entity of a column.
    Stand setAll(Column column, double value) {
        java.util.Arrays.fill(begun().column(column), value);
        return this;
    }

    /// Does something at the beginning of every hour from here on.
    Stand each(IntConsumer hour) {
        before.add(hour);
        return this;
    }

    /// Lets so many hours pass.
    Stand hours(int count) {
        Run going = running();
        going.burn(going.tick() + count);
        return this;
    }

    double value(Column column, int entity) {
        return begun().column(column)[entity];
    }

    /// All values of a column.
    double[] values(Column column) {
        return begun().column(column).clone();
    }

    double total(Column column) {
        double sum = 0;
        for (double value : begun().column(column)) {
            sum += value;
        }
        return sum;
    }

    /// A fixed part of the world.
    <T> T part(Class<T> kind) {
        return begun().part(kind);
    }

    private World begun() {
        World there = state;
        if (there == null) {
            try (Crew crew = new Crew(1)) {
                Draws draws = new Draws(1, world);
                Geography map = new Geography(scenario);
                Population people = new Population(scenario, map, scale, p -> numbers.get(p.name()), draws, crew);
                there = Nation.settle(scenario, map, people, draws, crew);
            }
            state = there;
        }
        return there;
    }

    private Run running() {
        Run going = run;
        if (going == null) {
            List<Mechanism> all = new ArrayList<>();
            all.add(new Before());
            all.add(mechanism);
            going = new Run(begun(), Plan.of(all, List.of()), numbers, 0, false);
            run = going;
        }
        return going;
    }

    /// What is done by hand at the beginning of an hour.
    private final class Before implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract("stand.before", "Acts by hand", "none", 1, List.of(), List.of(), List.of());
        }

        @Override
        public Step bind(Binding bound) {
            return tick -> before.forEach(act -> act.accept(tick));
        }
    }
}
