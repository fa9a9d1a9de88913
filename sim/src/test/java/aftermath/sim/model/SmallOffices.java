package aftermath.sim.model;

import aftermath.sim.scenario.Conflict.Office;
import aftermath.sim.scenario.Origin;
import java.util.List;

/// The offices of the [SmallCountry]: its capital is place 5.
public final class SmallOffices {
    private SmallOffices() {}

    public static List<Office> offices() {
        return List.of(
                office("head-of-state", Office.HEAD, "incumbent", 30),
                office("council", Office.FORCES, "predecessor", 20),
                office("service", Office.FORCES, "predecessor", 10),
                office("guard", Office.FORCES, "incumbent", 10),
                office("party", "party", "predecessor", 10),
                office("consent", "law", "predecessor", 10),
                office("company", "economy", "predecessor", 5),
                office("cabinet", "state", "incumbent", 5));
    }

    private static Office office(String id, String kind, String holder, double weight) {
        return new Office(id, id, kind, 5, holder, weight, Origin.ASSUMED, "made up");
    }
}
