package aftermath.sim.model;

import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Where places lie, who lives there, how far they are from each other.
public final class Geography {
    private static final double EARTH_RADIUS_KM = 6371;

    private final int[] regionOf;
    private final int[] hoursAhead;
    private final int firstHour;
    private final double[] adults;
    private final double[][] distance;
    private final int regions;

    public Geography(Scenario scenario) {
        List<Scenario.Place> places = scenario.places();
        int n = places.size();
        this.regions = scenario.regions().size();
        this.regionOf = places.stream().mapToInt(Scenario.Place::region).toArray();
        this.hoursAhead = new int[n];
        this.firstHour = scenario.clock().start().getHour();
        this.adults = new double[n];
        this.distance = new double[n][n];
        for (int p = 0; p < n; p++) {
            Scenario.Region region = scenario.regions().get(regionOf[p]);
            hoursAhead[p] = region.utcOffset() - scenario.clock().utcOffset();
            adults[p] = Math.rint(places.get(p).population() * region.adultShare());
            for (int q = 0; q < p; q++) {
                distance[p][q] = distance[q][p] = kilometres(places.get(p), places.get(q));
            }
        }
    }

    public int places() {
        return regionOf.length;
    }

    public int regions() {
        return regions;
    }

    public int regionOf(int place) {
        return regionOf[place];
    }

    /// Residents aged 15 and over, persons.
    public double adults(int place) {
        return adults[place];
    }

    /// Great-circle distance in km.
    public double distance(int from, int to) {
        return distance[from][to];
    }

    /// Hour of the day in a place, 0 to 23.
    public int hourOfDay(int place, int tick) {
        return Math.floorMod(firstHour + tick + hoursAhead[place], 24);
    }

    /// Hour of the day by national time, 0 to 23.
    public int nationalHour(int tick) {
        return Math.floorMod(firstHour + tick, 24);
    }

    private static double kilometres(Scenario.Place a, Scenario.Place b) {
        double latA = StrictMath.toRadians(a.latitude());
        double latB = StrictMath.toRadians(b.latitude());
        double north = StrictMath.sin((latB - latA) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(b.longitude() - a.longitude()) / 2);
        double h = north * north + StrictMath.cos(latA) * StrictMath.cos(latB) * east * east;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
    }
}
