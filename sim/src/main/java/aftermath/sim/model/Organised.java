package aftermath.sim.model;

import aftermath.sim.engine.Draws;
import aftermath.sim.population.Cells;
import aftermath.sim.population.Permutation;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Residents who belong to an organised group of militants, by place.
///
/// How many a place has follows from the table of its region; who they are is drawn: the first so many of a
/// permutation of the place's residents, one permutation for each group.
public final class Organised {
    private final int[][] ids;
    private final byte[][] groups;

    /// @param share residents drawn for each that the table counts: the multiple wanted over the residents per agent
    Organised(Scenario scenario, Geography map, Cells cells, double share, Draws draws) {
        ids = new int[map.places()][];
        groups = new byte[map.places()][];
        double[][] rate = new double[map.regions()][Militancy.RECRUITED];
        for (Conflict.Militants m : scenario.conflict().militants()) {
            rate[m.region()][Militancy.GROUPS.indexOf(m.kind())] += m.per100k() / 100_000;
        }
        long rounding = draws.key("residents.militants", 0, 0);
        for (int p = 0; p < ids.length; p++) {
            int first = cells.start(p * cells.groups());
            int residents = cells.start((p + 1) * cells.groups()) - first;
            SortedMap<Integer, Byte> members = new TreeMap<>();
            for (byte g = 0; g < Militancy.RECRUITED && residents > 0; g++) {
                double expected = share * map.adults(p) * rate[map.regionOf(p)][g];
                int count = (int) (expected + Draws.unit(rounding, (long) p * Militancy.RECRUITED + g));
                Permutation order = new Permutation(residents, draws.key("residents.militants", p, 1 + g));
                for (int k = 0; k < Math.min(count, residents); k++) {
                    members.putIfAbsent(first + order.apply(k), g);
                }
            }
            put(p, members);
        }
    }

    private void put(int place, Map<Integer, Byte> members) {
        ids[place] = new int[members.size()];
        groups[place] = new byte[members.size()];
        int n = 0;
        for (Map.Entry<Integer, Byte> member : members.entrySet()) {
            ids[place][n] = member.getKey();
            groups[place][n++] = member.getValue();
        }
    }

    /// How many live in a place.
    public int count(int place) {
        return ids[place].length;
    }

    /// Id of the nth of a place, rising.
    public int id(int place, int nth) {
        return ids[place][nth];
    }

    /// Group of the nth of a place, as in [Militancy#GROUPS].
    public byte group(int place, int nth) {
        return groups[place][nth];
    }
}
