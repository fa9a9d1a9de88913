package aftermath.sim.engine;

import java.util.Map;

/// What one mechanism may touch of a world: exactly what its contract declares.
public final class Binding {
    private final Contract contract;
    private final World world;
    private final Map<String, Double> numbers;

    Binding(Contract contract, World world, Map<String, Double> numbers) {
        this.contract = contract;
        this.world = world;
        this.numbers = numbers;
    }

    /// A column to look at, one value per entity. It must not be changed; a checked run tells.
    public double[] reads(Column column) {
        if (!contract.reads().contains(column) && !contract.writes().contains(column)) {
            throw new IllegalStateException(contract.id() + " must declare that it reads " + column.name() + ".");
        }
        return world.column(column);
    }

    /// A column to change, one value per entity.
    public double[] writes(Column column) {
        if (!contract.writes().contains(column)) {
            throw new IllegalStateException(contract.id() + " must declare that it writes " + column.name() + ".");
        }
        return world.column(column);
    }

    /// The value of a declared parameter.
    public double number(Parameter parameter) {
        if (!contract.parameters().contains(parameter)) {
            throw new IllegalStateException(contract.id() + " must declare the parameter " + parameter.name() + ".");
        }
        Double value = numbers.get(parameter.name());
        if (value == null) {
            throw new IllegalStateException("The parameter " + parameter.name() + " must have a value.");
        }
        return value;
    }

    /// A fixed part of the world that is not a column: the map, the residents, the table of units.
    public <T> T part(Class<T> kind) {
        return world.part(kind);
    }

    public Draws draws() {
        return world.draws();
    }

    public Crew crew() {
        return world.crew();
    }

    /// Entities in a set.
    public int size(EntitySet set) {
        return world.size(set);
    }
}
