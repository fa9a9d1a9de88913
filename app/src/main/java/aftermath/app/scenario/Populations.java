package aftermath.app.scenario;

import aftermath.sim.scenario.Scenario;
import java.util.List;

/// People are counted three times, in places, in regions and in the nation; the three must agree.
final class Populations {
    private final Fields root;
    private final Table regionTable;
    private final Table placeTable;

    Populations(Fields root, Table regionTable, Table placeTable) {
        this.root = root;
        this.regionTable = regionTable;
        this.placeTable = placeTable;
    }

    /// Says nothing once rows are in doubt: sums over them would only repeat that fault.
    void check(Scenario.Country country, List<Scenario.Region> regions, List<Scenario.Place> places) {
        boolean sound =
                regionTable.readable() && regions.size() == regionTable.rows().size() && namesAreSound(regions);
        if (!sound) {
            return;
        }
        long total = regions.stream().mapToLong(Scenario.Region::population).sum();
        if (total != country.population() && root.has("country")) {
            Fields fields = root.ofAnyKeys("country");
            if (fields.has("population")) {
                fields.value("population").must("equal the sum of the regions (" + total + ")", String.valueOf(total));
            }
        }
        if (!placeTable.readable() || places.size() != placeTable.rows().size()) {
            return;
        }
        long[] sums = new long[regions.size()];
        for (Scenario.Place place : places) {
            if (place.region() < 0) {
                return;
            }
            sums[place.region()] += place.population();
        }
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != regions.get(i).population()) {
                Scalar population = regionTable.rows().get(i).at("population");
                population.must("equal the sum of the region's places (" + sums[i] + ")", "");
            }
        }
    }

    private boolean namesAreSound(List<Scenario.Region> regions) {
        return regions.stream().map(Scenario.Region::iso).distinct().count() == regions.size();
    }
}
