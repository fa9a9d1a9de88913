package aftermath.sim.model;

import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Origin;
import java.util.ArrayList;
import java.util.List;

/// The `conflict` of the [SmallCountry]: many militants in the south, few elsewhere; sites in four of its places.
final class SmallConflict {
    private static final String MADE_UP = "made up";

    private SmallConflict() {}

    static Conflict conflict() {
        return new Conflict(militants(), sites(), SmallOffices.offices());
    }

    private static List<Conflict.Militants> militants() {
        List<Conflict.Militants> militants = new ArrayList<>();
        double[][] per100k = {{10, 5, 5, 5}, {250, 100, 80, 120}, {40, 20, 10, 20}};
        for (int region = 0; region < per100k.length; region++) {
            for (int kind = 0; kind < Militancy.RECRUITED; kind++) {
                militants.add(new Conflict.Militants(
                        Militancy.GROUPS.get(kind), region, per100k[region][kind], Origin.ASSUMED, MADE_UP));
            }
        }
        return militants;
    }

    private static List<Conflict.Site> sites() {
        return List.of(
                site("metropolis-government", 2, "government", 60, 10),
                site("metropolis-police", 2, "police", 80, 250),
                site("metropolis-security", 2, "security", 60, 600),
                site("metropolis-television", 2, "television", 15, 0),
                site("metropolis-airport", 2, "airport", 40, 30),
                site("metropolis-armoury", 2, "armoury", 4, 400),
                site("port-government", 0, "government", 30, 5),
                site("port-police", 0, "police", 40, 100),
                site("suburb-police", 3, "police", 20, 60),
                site("capital-government", 5, "government", 120, 60),
                site("capital-police", 5, "police", 80, 300));
    }

    private static Conflict.Site site(String id, int place, String kind, int guard, int arms) {
        return new Conflict.Site(id, id, place, kind, guard, arms, Origin.ASSUMED, MADE_UP);
    }
}
