package aftermath.app.report;

import aftermath.app.store.Results;
import aftermath.sim.scenario.Scenario;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The crowds of a country by day: what the map shows.
///
/// @param places medians over runs of the day's highest hour, by the scenario's places, by day
/// @param rates  people on the street per 10,000 adults, by the scenario's regions, by day
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
record MapDays(double[][] places, Fan[] rates) {
    /// Where the 90 % interval spans more than this factor, the median alone would mislead.
    private static final double WIDE = 3;

    /// @return none where no crowd was kept by place
    static @Nullable MapDays read(Scenario scenario, Results results) throws SQLException {
        SequencedMap<String, List<double[]>> byPlace = results.courses("place.crowd", "max");
        int count = scenario.places().size();
        if (byPlace.size() != count) {
            return null;
        }
        double[][] places = new double[count][];
        List<List<double[][]>> byRegion = new ArrayList<>();
        scenario.regions().forEach(region -> byRegion.add(new ArrayList<>()));
        for (int p = 0; p < count; p++) {
            Scenario.Place place = scenario.places().get(p);
            List<double[]> runs = byPlace.get(place.id());
            if (runs == null) {
                return null;
            }
            double[][] courses = runs.toArray(double[][]::new);
            places[p] = Fan.of(courses).median();
            byRegion.get(place.region()).add(courses);
        }
        Fan[] rates = new Fan[byRegion.size()];
        for (int r = 0; r < rates.length; r++) {
            Scenario.Region region = scenario.regions().get(r);
            rates[r] = Fan.of(rate(byRegion.get(r), region.population() * region.adultShare()));
        }
        return new MapDays(places, rates);
    }

    int days() {
        return places.length == 0 ? 0 : places[0].length;
    }

    double rate(int region, int day) {
        return rates[region].median().length > day ? rates[region].median()[day] : 0;
    }

    /// Whether runs differ so much that the shade is only a rough guide.
    boolean wide(int region, int day, Shades shades) {
        if (rates[region].median().length <= day) {
            return false;
        }
        double hi = rates[region].at(0.95)[day];
        return hi >= shades.bounds()[0] && hi > WIDE * rates[region].at(0.05)[day];
    }

    double highestRate() {
        double most = 0;
        for (int r = 0; r < rates.length; r++) {
            for (double rate : rates[r].median()) {
                most = Math.max(most, rate);
            }
        }
        return most;
    }

    double largestCrowd() {
        double most = 0;
        for (double[] place : places) {
            for (double crowd : place) {
                most = Math.max(most, crowd);
            }
        }
        return most;
    }

    private static double[][] rate(List<double[][]> places, double adults) {
        double[][] sum = new double[places.isEmpty() ? 0 : places.getFirst().length][];
        for (int run = 0; run < sum.length; run++) {
            sum[run] = new double[places.getFirst()[run].length];
            for (double[][] place : places) {
                for (int d = 0; d < sum[run].length; d++) {
                    sum[run][d] += place[run][d] / adults * 10_000;
                }
            }
        }
        return sum;
    }
}
