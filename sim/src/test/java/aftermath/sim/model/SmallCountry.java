package aftermath.sim.model;

import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A made-up country of three regions and eight places, two time zones, with police, guards, an army and an alliance.
/// It has 2.8 million residents, so that one agent for some hundreds of them makes a world of some thousand.
public final class SmallCountry {
    /// Hours of the burn-in.
    public static final int BURN_IN = 48;

    private static final LocalDateTime START = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final String MADE_UP = "made up";

    private SmallCountry() {}

    /// The country with its price cap lifted in the first hour.
    public static Scenario scenario() {
        return scenario(List.of(new Scenario.Event("cap", START, "price-cap-lifted", -1, MADE_UP)));
    }

    /// The country with other events.
    public static Scenario scenario(List<Scenario.Event> events) {
        return scenario(places(), units(), events);
    }

    /// The country with other places, units and events.
    public static Scenario scenario(
            List<Scenario.Place> places, List<Scenario.Unit> units, List<Scenario.Event> events) {
        SortedMap<String, Scenario.Variant> variants = new TreeMap<>();
        variants.put("base", new Scenario.Variant("base", "As it is", List.of(), new TreeMap<>(Map.of())));
        return new Scenario(
                "small",
                "Small country",
                "Made up",
                new Scenario.Country("SML", 1, "Smallland", 2_800_000),
                new Scenario.Clock(START, START.plusHours(744), 6, BURN_IN),
                regions(),
                places,
                List.of(new Scenario.Border(0, 1), new Scenario.Border(1, 2)),
                indicators(),
                List.of(price(0, 50, 120), price(1, 60, 100), price(2, 65, 75)),
                units,
                members(),
                SmallConflict.conflict(),
                SmallDiscourse.discourse(),
                SmallAbroad.abroad(),
                new TreeMap<>(),
                events,
                variants,
                new Scenario.ObservedRecord(List.of(), List.of()),
                "0");
    }

    /// An event that lifts the price cap.
    public static Scenario.Event capLifted(int hour, int region) {
        return new Scenario.Event("cap", START.plusHours(hour), "price-cap-lifted", region, MADE_UP);
    }

    private static List<Scenario.Region> regions() {
        return List.of(
                region("SM-W", "West", 400_000, 0.90, 0.05, 5.4, 300_000, 6.0, 0.70, 5, 43, 52),
                region("SM-S", "South", 1_500_000, 0.65, 0.20, 4.9, 220_000, 4.5, 0.40, 6, 43, 77),
                region("SM-N", "North", 900_000, 0.40, 0.45, 4.6, 200_000, 5.5, 0.20, 6, 52, 71));
    }

    private static Scenario.Region region(
            String iso,
            String name,
            long population,
            double titular,
            double russian,
            double jobless,
            double wage,
            double poverty,
            double lpg,
            int utcOffset,
            double latitude,
            double longitude) {
        return new Scenario.Region(
                iso,
                name,
                population,
                0.7,
                titular,
                russian,
                0.6,
                jobless,
                wage,
                poverty,
                lpg,
                0,
                utcOffset,
                latitude,
                longitude);
    }

    static List<Scenario.Place> places() {
        return List.of(
                place("port", 0, 250_000, 43.6, 51.2),
                place("field", 0, 150_000, 43.3, 52.9),
                place("metropolis", 1, 900_000, 43.2, 76.9),
                place("suburb", 1, 200_000, 43.4, 77.2),
                place("south-rural", 1, 400_000, 45.0, 78.4),
                place("capital", 2, 500_000, 51.2, 71.4),
                place("mine", 2, 150_000, 51.7, 75.3),
                place("north-rural", 2, 250_000, 53.2, 69.4));
    }

    static Scenario.Place place(String id, int region, long population, double latitude, double longitude) {
        return new Scenario.Place(id, id, region, "city", population, latitude, longitude);
    }

    static List<Scenario.Unit> units() {
        List<Scenario.Unit> units = new ArrayList<>();
        List<Scenario.Place> places = places();
        for (int p = 0; p < places.size(); p++) {
            units.add(unit("police", p, (int) (places.get(p).population() * 393 / 100_000), false));
        }
        units.add(unit("guard", 0, 700, true));
        units.add(unit("guard", 2, 1900, true));
        units.add(unit("guard", 5, 1500, true));
        units.add(unit("guard", 5, 800, false));
        units.add(unit("army", 3, 2500, true));
        units.add(unit("army", 5, 1400, true));
        units.add(unit("special", 5, 300, true, Scenario.PREDECESSOR));
        units.add(unit("special", 2, 400, false, Scenario.PREDECESSOR));
        return units;
    }

    static Scenario.Unit unit(String kind, int home, int strength, boolean mobile) {
        return unit(kind, home, strength, mobile, "none");
    }

    static Scenario.Unit unit(String kind, int home, int strength, boolean mobile, String patron) {
        return new Scenario.Unit(
                kind + "-" + home + "-" + strength, kind, home, strength, mobile, patron, Origin.ASSUMED, MADE_UP);
    }

    private static List<Scenario.Member> members() {
        return List.of(
                new Scenario.Member("big", "Big", true, 1500, 3.0, 1.0, Origin.ASSUMED, MADE_UP),
                new Scenario.Member("middle", "Middle", false, 400, 0.9, 0.5, Origin.ASSUMED, MADE_UP),
                new Scenario.Member("far", "Far", false, 100, 0.1, 5.0, Origin.ASSUMED, MADE_UP));
    }

    private static Scenario.Price price(int region, double before, double after) {
        return new Scenario.Price(region, before, after, Origin.ASSUMED, MADE_UP);
    }

    private static List<Scenario.Indicator> indicators() {
        List<Scenario.Indicator> years = new ArrayList<>();
        double[] inflation = {5.1, 5.8, 6.7, 6.6, 14.6, 7.4, 6.0, 5.3, 6.8, 8.0};
        for (int y = 0; y < inflation.length; y++) {
            years.add(new Scenario.Indicator(
                    Integer.toString(2012 + y),
                    "cpi_inflation_avg",
                    -1,
                    inflation[y],
                    inflation[y],
                    inflation[y],
                    "%",
                    MADE_UP));
        }
        return years;
    }
}
