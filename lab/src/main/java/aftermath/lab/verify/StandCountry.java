package aftermath.lab.verify;

import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A made-up country with round numbers, for mechanisms to be tried in one by one: two regions in one time zone, three
/// places, three units, two members of an alliance, two sites, three offices, three frames, two outlets, two powers.
///
///     region 0  place 0 harbour  1,000,000 residents, 700,000 adults; 60 % titular, 30 % Russian group
///     region 1  place 1 city     1,500,000, place 2 hills (rural) 500,000; 50 % titular, 20 % Russian group
final class StandCountry {
    static final LocalDateTime START = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final String MADE_UP = "made up";
    private static final double ADULTS = 0.7;

    private StandCountry() {}

    /// The country with its price cap lifted in the first hour, prices going from 60 to 120 and from 60 to 90.
    static Scenario scenario() {
        return scenario(conflict(sites()), List.of(unit("police", 0, 1000), unit("guard", 1, 2000), favoured()));
    }

    /// The country with other forces and another stake to fight over.
    static Scenario scenario(Conflict conflict, List<Scenario.Unit> units) {
        return scenario(conflict, units, discourse());
    }

    /// The country in which other things are said.
    static Scenario scenario(Conflict conflict, List<Scenario.Unit> units, Discourse discourse) {
        return new Scenario(
                "stand",
                "Stand",
                "Made up",
                new Scenario.Country("STD", 1, "Stand", 3_000_000),
                new Scenario.Clock(START, START.plusHours(8760), 6, 0),
                List.of(region("West", 1_000_000, 0.6, 0.3, 6, 2, 0.8), region("East", 2_000_000, 0.5, 0.2, 3, 1, 0.2)),
                List.of(
                        place("harbour", 0, "city", 1_000_000, 50, 60),
                        place("city", 1, "city", 1_500_000, 50, 70),
                        place("hills", 1, "rural", 500_000, 51, 71)),
                List.of(new Scenario.Border(0, 1)),
                inflation(),
                List.of(price(0, 60, 120), price(1, 60, 90)),
                units,
                List.of(member("lead", true, 1500, 3, 1), member("small", false, 500, 0.9, 0.5)),
                conflict,
                discourse,
                new Abroad(
                        List.of(power("big", 0.3, 0.5, 0.7, 0.5, true), power("rival", 0.1, 0.1, 0.3, -0.2, false)),
                        List.of(new Abroad.Pair(0, 1, 0.4, 0.5, Origin.ASSUMED, MADE_UP)),
                        List.of(state("ally", true), state("neighbour", false))),
                new TreeMap<>(),
                List.of(new Scenario.Event("cap", START, "price-cap-lifted", -1, MADE_UP)),
                new TreeMap<>(),
                new Scenario.ObservedRecord(List.of(), List.of()),
                "0");
    }

    /// Ten years, the last one two standard deviations above the others’ mean of 6.
    private static List<Scenario.Indicator> inflation() {
        List<Scenario.Indicator> years = new ArrayList<>();
        for (int y = 2012; y < 2022; y++) {
            double value = y == 2021 ? 9 : 6;
            years.add(new Scenario.Indicator(
                    Integer.toString(y), "cpi_inflation_avg", -1, value, value, value, "%", MADE_UP));
        }
        return years;
    }

    private static Scenario.Region region(
            String name, long population, double titular, double russian, double jobless, double logWage, double lpg) {
        return new Scenario.Region(
                name,
                name,
                population,
                ADULTS,
                titular,
                russian,
                0.6,
                jobless,
                StrictMath.exp(logWage),
                jobless,
                lpg,
                0,
                6,
                50,
                60);
    }

    private static Scenario.Place place(
            String id, int region, String kind, long population, double latitude, double longitude) {
        return new Scenario.Place(id, id, region, kind, population, latitude, longitude);
    }

    private static Scenario.Price price(int region, double before, double after) {
        return new Scenario.Price(region, before, after, Origin.ASSUMED, MADE_UP);
    }

    static Scenario.Unit unit(String kind, int home, int strength) {
        return new Scenario.Unit(
                kind + "-" + home, kind, home, strength, !kind.equals("police"), "none", Origin.ASSUMED, MADE_UP);
    }

    private static Scenario.Unit favoured() {
        return new Scenario.Unit("special-1", "special", 1, 1000, true, Scenario.PREDECESSOR, Origin.ASSUMED, MADE_UP);
    }

    private static Scenario.Member member(String id, boolean lead, int troops, double benefit, double cost) {
        return new Scenario.Member(id, id, lead, troops, benefit, cost, Origin.ASSUMED, MADE_UP);
    }

    static Conflict conflict(List<Conflict.Site> sites) {
        return new Conflict(
                List.of(),
                sites,
                List.of(
                        office("head", Conflict.Office.HEAD, "incumbent", 3),
                        office("services", Conflict.Office.FORCES, Scenario.PREDECESSOR, 2),
                        office("court", "law", Scenario.PREDECESSOR, 1)));
    }

    /// A seat of government and an armoury, both in the city.
    static List<Conflict.Site> sites() {
        return List.of(site("seat", "government", 50, 200), site("store", "armoury", 20, 1000));
    }

    static Conflict.Site site(String id, String kind, int guard, int arms) {
        return new Conflict.Site(id, id, 1, kind, guard, arms, Origin.ASSUMED, MADE_UP);
    }

    private static Conflict.Office office(String id, String kind, String holder, double weight) {
        return new Conflict.Office(id, id, kind, 1, holder, weight, Origin.ASSUMED, MADE_UP);
    }

    private static Discourse discourse() {
        return discourse(List.of(
                message("order", 0, 0, 0.2, true, "other"),
                message("doubt", 1, 0, 0.9, false, "western-frame"),
                message("fear", 1, 2, 0.7, false, "annexation-talk")));
    }

    /// What is said on the two outlets about the three frames.
    static Discourse discourse(List<Discourse.Message> messages) {
        return new Discourse(
                List.of(
                        frame("protest", 0.5, -0.3, 0, 0),
                        frame("peace", 0.4, 0, 0.4, 0),
                        frame("annexation", 0.2, 0, -0.3, 1)),
                List.of(
                        outlet("television", List.of(0.8, 0.2, 0.2), List.of(0.5, 0.5, 0.5), false),
                        outlet("pages", List.of(0.1, 0.6, 0.1), List.of(0.4, 0.4, 0.4), true)),
                messages);
    }

    private static Discourse.Frame frame(
            String id, double belief, double legitimacy, double acceptance, double threat) {
        return new Discourse.Frame(
                id, id, List.of(belief, belief, belief), legitimacy, acceptance, threat, Origin.ASSUMED, MADE_UP);
    }

    private static Discourse.Outlet outlet(String id, List<Double> reach, List<Double> trust, boolean online) {
        return new Discourse.Outlet(id, id, reach, trust, online, Origin.ASSUMED, MADE_UP);
    }

    private static Discourse.Message message(
            String id, int outlet, int frame, double claim, boolean shown, String stream) {
        return new Discourse.Message(
                id, outlet, frame, START, null, claim, 1, shown, stream, "always", Origin.ASSUMED, MADE_UP);
    }

    /// One message about protest from the first hour on, for so many hours, while something is so.
    static Discourse.Message message(String stream, int hours, String when) {
        return new Discourse.Message(
                stream, 1, 0, START, START.plusHours(hours), 0.5, 1, false, stream, when, Origin.ASSUMED, MADE_UP);
    }

    private static Abroad.Power power(
            String id, double trade, double transit, double similarity, double stance, boolean leads) {
        return new Abroad.Power(id, id, trade, transit, similarity, stance, leads, Origin.ASSUMED, MADE_UP);
    }

    private static Abroad.OtherState state(String id, boolean member) {
        return new Abroad.OtherState(id, id, member, 0.25, 0.4, 0.5, 0.5, Origin.ASSUMED, MADE_UP);
    }
}
