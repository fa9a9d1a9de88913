package aftermath.app.explain;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who reads and writes what in the model that ships, and in which order.
public final class Traffic {
    private static final List<Contract> PLAN =
            Catalogue.MECHANISMS.stream().map(Mechanism::contract).toList();

    private Traffic() {}

    /// Every contract, in the order of the tick.
    public static List<Contract> plan() {
        return PLAN;
    }

    public static Optional<Contract> mechanism(String id) {
        return PLAN.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /// Where a mechanism stands in the tick, from 1.
    public static int step(Contract contract) {
        return PLAN.indexOf(contract) + 1;
    }

    /// Id of the one mechanism that changes a column, or empty where none does.
    public static Optional<String> writer(Column column) {
        return PLAN.stream()
                .filter(c -> c.writes().contains(column))
                .map(Contract::id)
                .findFirst();
    }

    /// Ids of those that look at a column.
    public static List<String> readers(Column column) {
        return PLAN.stream()
                .filter(c -> c.reads().contains(column))
                .map(Contract::id)
                .toList();
    }

    /// Whether a mechanism sees a column as it was before this tick: its writer steps later, or is itself.
    public static boolean seesBefore(Contract reader, Column column) {
        for (Contract other : PLAN) {
            if (other.equals(reader)) {
                break;
            }
            if (other.writes().contains(column)) {
                return false;
            }
        }
        return writer(column).isPresent();
    }

    /// Who uses a parameter: mechanisms, and `population` for what settles the residents.
    public static List<String> users(Parameter parameter) {
        List<String> users = new ArrayList<>();
        if (Population.PARAMETERS.contains(parameter)) {
            users.add(Cards.POPULATION);
        }
        PLAN.stream()
                .filter(c -> c.parameters().contains(parameter))
                .map(Contract::id)
                .forEach(users::add);
        return List.copyOf(users);
    }
}
